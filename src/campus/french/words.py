"""Words: folding, slugs, near misses, plurals and enumerations."""

import difflib
import functools
import re
import unicodedata
from collections.abc import Iterable, Sequence

_LIGATURES = str.maketrans({"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ß": "ss", "’": "'"})
_NOT_IN_A_SLUG = re.compile(r"[^a-z0-9]+")
_SIMILAR = 0.72  # ratio below which a suggestion sounds absurd (measured on real mistakes)
_SHORTEST_PREFIX = 4


def fold(text: str) -> str:
    """Return the text in lower case, without accents: « Œuvre d’État » → oeuvre d'etat."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFD", text.translate(_LIGATURES).lower())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


@functools.lru_cache(maxsize=4096)
def slug(text: str) -> str:
    """Return the text as an address: « L’État en ligne » → l-etat-en-ligne."""
    return _NOT_IN_A_SLUG.sub("-", fold(text)).strip("-")


def nearest(word: str, choices: Iterable[str]) -> str | None:
    """Return the choice that the writer of `word` probably meant, if one is close enough."""
    return _nearest(word, tuple(choices))


@functools.lru_cache(maxsize=4096)
def _nearest(word: str, choices: tuple[str, ...]) -> str | None:
    by_slug = {slug(choice): choice for choice in reversed(choices)}
    wanted = slug(word)
    if wanted in by_slug:
        return by_slug[wanted]
    if close := _closest(wanted, by_slug):
        return by_slug[close]
    prefixed = [choice for other, choice in by_slug.items() if _share_prefix(wanted, other)]
    return prefixed[0] if len(prefixed) == 1 else None


def _closest(wanted: str, others: Iterable[str]) -> str:
    """Return the most similar word, nothing when none is similar enough.

    As `difflib.get_close_matches` does, but only the likeliest are compared letter by letter.
    """
    matcher = difflib.SequenceMatcher(b=wanted)
    best = _SIMILAR, ""
    for most, other in sorted(
        ((_most_similar(matcher, each), each) for each in others), reverse=True
    ):
        if most < best[0]:
            break
        matcher.set_seq1(other)
        best = max(best, (matcher.ratio(), other))
    return best[1]


def _most_similar(matcher: difflib.SequenceMatcher[str], other: str) -> float:
    """Return a ratio that the similarity of a word cannot exceed, 0 when it is not enough."""
    matcher.set_seq1(other)
    return matcher.quick_ratio() if matcher.real_quick_ratio() >= _SIMILAR else 0


def _share_prefix(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= _SHORTEST_PREFIX and long.startswith(short)


def listing(words: Sequence[str], last: str = "et") -> str:
    """Return an enumeration as one writes it: « a, b et c »."""
    if len(words) <= 1:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def de(group: str) -> str:
    """Return a noun group after « de »: « une date » → « d’une date », « le nom » → « du nom »."""
    if group.startswith("le "):
        return f"du {group.removeprefix('le ')}"
    return f"d’{group}" if fold(group[:1]) in "aeiouy" and group else f"de {group}"


def count(number: int, singular: str, plural: str | None = None) -> str:
    """Return the number with its noun: « 1 module », « 3 modules », « 0 parcours »."""
    noun = singular if abs(number) < 2 else plural or f"{singular}s"  # noqa: PLR2004 - French plural
    return f"{grouped(number)} {noun}"


def grouped(number: int) -> str:
    """Return the number with its thousands apart: 21000 → « 21 000 »."""
    return f"{number:,}".replace(",", " ")
