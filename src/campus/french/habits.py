"""Habits of keyboards that no French printer has: « !!! », « 2ème », « de de », odd apostrophes."""

import re
import unicodedata
from collections.abc import Iterator

from campus.french.slips import Slip

_REPEATED = {
    sign: re.compile(
        rf"[{sign}](?:(?<=[\w»)].)|(?<=[\w»)][ \u00a0\u202f].))[{sign}]++(?! [a-zà-ÿ\d])"
    )
    for sign in "!?"
}
_REPEATED |= {
    sign: re.compile(rf"[{sign}](?<=[^\W\d_].)(?<![Ee]tc.)[{sign}](?=\s|$)", re.MULTILINE)
    for sign in ",."
}
_FALSE_APOSTROPHES = {
    sign: re.compile(rf"{sign}(?<=[cdjlmnstuCDJLMNST]{sign})(?=[^\W\d_])")
    for sign in "\u00b4\u2018\u2032\u02bc"
}
_CUT = re.compile(
    r"\b(?P<begin>[^\W\d_]{2,30})-\n(?P<end>(?!(?:et|ou|puis|voire)\b)[a-zà-ÿ]{2,30}\b)"
)
_LOST_APOSTROPHE = re.compile(
    r"\b(?:[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Aa]ujourd|[Qq]uelqu) (?=[aeiouyhéèêà])"
)
_JOINED = re.compile("[\ufb00-\ufb06]")
_FIRST = re.compile(r"\b1i?[eè]re(s?)\b")
_FIRST_MASCULINE = re.compile(r"\b1ier(s?)\b")
_RANK = re.compile(r"\b(\d+|[IVXLC]+)i?[eèé]me(s?)\b")
_ENGLISH_THOUSANDS = re.compile(r"(?<![\d,.])[1-9]\d{0,2}(?:,\d{3}){2,5}(?![\d,])")
_AND_SO_ON = re.compile(r"\b([Ee]tc) ?(?:\.{2,}|\.?…)")
_MISTER = re.compile(r"\b(M)r(s?)\b\.?(?= [A-ZÀ-Þ])")
_TWICE = (
    "à au aux ce ces cette dans de des du et il ils je la le les on ou par que qui sa se ses"
    " sur".split()
)
"""Words that never follow themselves, unless they sing (« la la la ») or begin a name (« de de
Gaulle », « le Le Corbusier ») or measure (« à à peine »); « ceux qui le sont sont », « un un peu »
and others may be right.
"""
_PAIRS = "|".join(f"{word}\\s{word}" for word in _TWICE)
SIGNS_OF_REPEATED_WORDS = rf"(?i:\s(?:{_PAIRS})(?:[^\w]|\z))"
_REPEATED_WORD = re.compile(
    rf"(?<=[\s«(])(?P<word>(?i:{'|'.join(_TWICE)}))(?P<again>(?:[ \n]"
    r"(?![A-ZÀ-Þ])(?i:(?P=word)))+)(?=[\s,.;:!?»)]|$)"
    r"(?!(?<= de) [A-ZÀ-Þ]|(?<= à) (?:peine|moitié)\b)"
)


def repeated_words(text: str) -> Iterator[Slip]:
    """Yield the little words written twice: « de de »."""
    for found in _REPEATED_WORD.finditer(text):
        if len(found["again"]) == len(found[0]) - len(found["again"]) + 1:
            yield Slip(found.start(), found.end(), found["word"])


def repeated_signs(text: str) -> Iterator[Slip]:
    """Yield the exclamation and question marks that come by two or more, the dots by two."""
    for sign, pattern in _REPEATED.items():
        if sign in text:
            for found in pattern.finditer(text):
                glued = sign in "!?" and not text[found.start() - 1].isspace()
                yield Slip(found.start(), found.end(), f" {sign}" if glued else sign)


def false_apostrophes(text: str) -> Iterator[Slip]:
    """Yield the accents, the opening quotes and the spaces that stand for an apostrophe."""
    for found in _LOST_APOSTROPHE.finditer(text):
        yield Slip(found.end() - 1, found.end(), "’")
    for sign, pattern in _FALSE_APOSTROPHES.items():
        if sign in text:
            for found in pattern.finditer(text):
                yield Slip(found.start(), found.end(), "’")


def joined_letters(text: str) -> Iterator[Slip]:
    """Yield the letters that a PDF joins in one sign, « ﬁ », which no search finds."""
    for found in _JOINED.finditer(text):
        yield Slip(found.start(), found.end(), unicodedata.normalize("NFKC", found[0]))


def cut_words(text: str) -> Iterator[Slip]:
    """Yield the first word of each paragraph that is cut as on paper: a space would follow."""
    told = -1
    for found in _CUT.finditer(text):
        paragraph = text.rfind("\n\n", 0, found.start()) + 1
        if paragraph != told:
            yield Slip(found.start(), found.end(), f"{found['begin']}{found['end']}")
        told = paragraph


def shortened(text: str) -> Iterator[Slip]:
    """Yield the short forms that French writes otherwise: « 1ère », « etc... », « Mr »."""
    for found in _FIRST.finditer(text):
        yield Slip(found.start(), found.end(), f"1re{found[1]}")
    for found in _FIRST_MASCULINE.finditer(text):
        yield Slip(found.start(), found.end(), f"1er{found[1]}")
    for found in _ENGLISH_THOUSANDS.finditer(text):
        yield Slip(found.start(), found.end(), found[0].replace(",", " "))
    for found in _AND_SO_ON.finditer(text):
        yield Slip(found.start(), found.end(), f"{found[1]}.")
    for found in _RANK.finditer(text):
        yield Slip(found.start(), found.end(), f"{found[1]}e{found[2]}")
    for found in _MISTER.finditer(text):
        yield Slip(found.start(), found.end(), "MM." if found[2] else "M.")
