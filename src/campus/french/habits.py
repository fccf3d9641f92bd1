"""Habits of keyboards that French printers do not have: « !!! », « 2ème », « Mr », odd apostrophes.

Every pattern begins with the one sign it looks for, so that the engine jumps from sign to sign.
"""

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
_FIRST = re.compile(r"è(?<=\b1è)re(s?)\b")
_RANK = re.compile(r"è(?<=\dè|[IVX]è)me(s?)\b")
_MISTER = re.compile(r"M(?=rs? [A-ZÀ-Þ])(?<!\w.)rs?")


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
    if "è" in text:
        for found in _FIRST.finditer(text):
            yield Slip(found.start() - 1, found.end(), f"1re{found[1]}")
        for found in _RANK.finditer(text):
            yield Slip(found.start() - 1, found.end(), f"{text[found.start() - 1]}e{found[1]}")
    for found in _MISTER.finditer(text):
        yield Slip(found.start(), found.end(), "M." if found[0] == "Mr" else "MM.")
