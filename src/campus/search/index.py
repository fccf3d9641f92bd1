"""The inverted index: which documents hold each stem, and how much it says of them.

A shard is a text of one line a stem, in order: the stem, a space, then one character a document.
Its code tells the step from the document before, times LEVELS, plus the level of the stem in it.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, groupby

from campus.french.analysis import stem

LEVELS = 8
"""A level more says about 1.4 times as much: the engine takes the square root of two to it."""
SHARD = 600
"""About how many signs a shard holds, half as many bytes on the wire."""
_SHARDS = 400
"""About how many shards there are in a large catalogue: the root names them all."""
_FIRST, _NEAR, _FAR = 33, 50_000, 0x10000
"""The code of 0; values from _NEAR on go to the codes from _FAR on, past those of no sign."""
_BODY = 2.0
"""Weight up to which the length of a text does not count: long texts differ little by it."""

Fields = Iterable[tuple[float, Sequence[str]]]
"""The texts of a document as their words, each text with its weight."""


def postings(documents: Iterable[Fields]) -> dict[str, list[tuple[int, int]]]:
    """Return the (document, level) pairs of each stem; documents are numbered from 0."""
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, fields in enumerate(documents):
        for term, impact in _impacts(fields).items():
            level = max(0, min(LEVELS - 1, round(2 * math.log2(impact))))
            found[term].append((number, level))
    return found


def shards(found: dict[str, list[tuple[int, int]]]) -> Iterator[tuple[str, str]]:
    """Yield the first stem of each shard and its text."""
    every = [f"{term} {encoded(found[term])}\n" for term in sorted(found)]
    ends = list(accumulate(map(len, every), initial=0))
    limit = max(SHARD, ends[-1] // _SHARDS)
    for _, numbered in groupby(enumerate(every), lambda line: ends[line[0]] // limit):
        lines = [line for _, line in numbered]
        yield lines[0].split(" ", 1)[0], "".join(lines).rstrip("\n")


def encoded(pairs: Sequence[tuple[int, int]]) -> str:
    """Return the documents of a stem as its shard holds them."""
    before = (-1, *(number for number, _ in pairs))
    steps = zip(pairs, before, strict=False)
    values = ((number - last - 1) * LEVELS + level for (number, level), last in steps)
    return "".join(chr(value + (_FIRST if value < _NEAR else _FAR)) for value in values)


def _impacts(fields: Fields) -> dict[str, float]:
    """Return how much each stem says of a document: more in a short text than in a long one."""
    impacts: dict[str, float] = defaultdict(float)
    for weight, words in fields:
        counts = Counter(map(stem, words))
        share = weight * (1 + len(counts)) ** -0.25 if weight > _BODY else weight
        for term, count in counts.items():
            impacts[term] += share * count / (count + 1)
    return impacts
