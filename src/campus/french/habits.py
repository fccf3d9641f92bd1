"""Habits of keyboards that no French printer has: « !!! », « 2ème », « de de », odd apostrophes."""

import re
from collections.abc import Iterator

from campus.french.slips import Slip

_REPEATED = {
    sign: re.compile(
        rf"[{sign}](?:(?<=[\w»)].)|(?<=[\w»)][ \u00a0\u202f].))[{sign}]++(?! [a-zà-ÿ\d])"
    )
    for sign in "!?"
}
_FALSE_APOSTROPHES = {
    sign: re.compile(rf"{sign}(?<=[cdjlmnstuCDJLMNST]{sign})(?=[^\W\d_])")
    for sign in "\u00b4\u2018\u2032\u02bc"
}
_FIRST = re.compile(r"\b1[eè]re(s?)\b")
_RANK = re.compile(r"\b(\d+|[IVXLC]+)[eè]me(s?)\b")
_MISTER = re.compile(r"\b(M)r(s?)\b\.?(?= [A-ZÀ-Þ])")
_TWICE = (
    "à au aux avec ce ces cette dans de des du elle et il ils je la le les on ou par pour que qui"
    " sa se ses sont sur un".split()
)
"""Words that never follow themselves; « nous nous », « en en », « est est » may be right."""
_PAIRS = "|".join(f"{word}\\s{word}" for word in _TWICE)
SIGNS_OF_REPEATED_WORDS = rf"(?i:\s(?:{_PAIRS})(?:[^\w]|\z))"
_REPEATED_WORD = re.compile(
    rf"(?<=[\s«(])(?P<word>{'|'.join(_TWICE)})(?P<gap>[ \n])(?P=word)(?=[\s,.;:!?»)]|$)",
    re.IGNORECASE,
)


def repeated_words(text: str) -> Iterator[Slip]:
    """Yield the little words written twice: « de de »."""
    for found in _REPEATED_WORD.finditer(text):
        yield Slip(found.start(), found.end(), found["word"])


def repeated_signs(text: str) -> Iterator[Slip]:
    """Yield the exclamation and question marks that come by two or more."""
    for sign, pattern in _REPEATED.items():
        if sign in text:
            for found in pattern.finditer(text):
                glued = not text[found.start() - 1].isspace()
                yield Slip(found.start(), found.end(), f" {sign}" if glued else sign)


def false_apostrophes(text: str) -> Iterator[Slip]:
    """Yield the accents and the opening quotes that stand for an apostrophe."""
    for sign, pattern in _FALSE_APOSTROPHES.items():
        if sign in text:
            for found in pattern.finditer(text):
                yield Slip(found.start(), found.end(), "’")


def shortened(text: str) -> Iterator[Slip]:
    """Yield the short forms that French writes otherwise: « 1ère », « 2ème », « Mr »."""
    for found in _FIRST.finditer(text):
        yield Slip(found.start(), found.end(), f"1re{found[1]}")
    for found in _RANK.finditer(text):
        yield Slip(found.start(), found.end(), f"{found[1]}e{found[2]}")
    for found in _MISTER.finditer(text):
        yield Slip(found.start(), found.end(), "MM." if found[2] else "M.")
