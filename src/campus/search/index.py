"""The inverted index: which documents hold each stem, and how much it says of them.

A shard is a text of one line a stem, in order: the stem, a space, its documents. A document is the
step from the one before times LEVELS plus the level of the stem in it, in base 60: digits from
`!` on, those of the higher places (base 30) after them in the alphabet, which ends with `z`.
"""

import functools
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from campus.french.analysis import stem

LEVELS = 8
"""A level more says about 1.4 times as much: the engine takes the square root of two to it."""
SHARD = 2_500
"""Least bytes of a shard, about half on the wire; a stem that is everywhere has its own."""
_SHARDS = 400
"""About how many shards there are in a large catalogue: the root names them all."""
_LAST, _HIGHER = 60, 30
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
    every = [f"{term} {encoded(found[term])}" for term in sorted(found)]
    limit = max(SHARD, sum(map(len, every)) // _SHARDS)
    lines: list[str] = []
    size = 0
    for line in every:
        if lines and size + len(line) > limit:
            yield lines[0].split(" ", 1)[0], "\n".join(lines)
            lines, size = [], 0
        lines.append(line)
        size += len(line) + 1
    if lines:
        yield lines[0].split(" ", 1)[0], "\n".join(lines)


def encoded(pairs: Iterable[tuple[int, int]]) -> str:
    """Return the documents of a stem as its shard holds them."""
    digits: list[str] = []
    before = -1
    for number, level in pairs:
        digits.append(_coded((number - before - 1) * LEVELS + level))
        before = number
    return "".join(digits)


@functools.cache
def _coded(value: int) -> str:
    higher, last = divmod(value, _LAST)
    places = [last]
    while higher:
        higher, digit = divmod(higher - 1, _HIGHER)
        places.append(_LAST + digit)
    return "".join(chr(33 + place) for place in reversed(places))


def _impacts(fields: Fields) -> dict[str, float]:
    """Return how much each stem says of a document: more in a short text than in a long one."""
    impacts: dict[str, float] = defaultdict(float)
    for weight, words in fields:
        counts = Counter(map(stem, words))
        share = weight * (1 + len(counts)) ** -0.25 if weight > _BODY else weight
        for term, count in counts.items():
            impacts[term] += share * count / (count + 1)
    return impacts
