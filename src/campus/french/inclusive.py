"""Inclusive spellings: « agent·e·s », and the double form that everyone can read aloud.

The prime minister's circular of 21 November 2017 asks for double forms, « les agents et agentes ».
Screen readers spell the signs out. A sign within a brand, « data·inclusion », is no such spelling:
only the endings listed here count.
"""

import re
from collections.abc import Iterator

from campus.french.slips import Slip

_ENDINGS = (
    "e|es|ne|nes|le|les|te|tes|se|ses|fe|fes|ve|ves|ive|ives|rice|rices|trice|trices|euse|euses"
    "|ère|ères|ière|ières|elle|elles|celle|celles|he|hes|che|ches"
)
_LETTERS = r"[^\W\d_]"
_SPELLINGS = {
    "·": re.compile(rf"·({_ENDINGS})((?:·s)?)\b(?!·)"),
    "•": re.compile(rf"•({_ENDINGS})((?:•s)?)\b(?!•)"),
    "‧": re.compile(rf"‧({_ENDINGS})((?:‧s)?)\b(?!‧)"),
    "(": re.compile(r"\((e|ne|le|te|se|ve|trice|rice|euse)\)(s?)\b"),
    ".": re.compile(r"\.(e|ne|le|te|trice|rice|euse)(\.s)\b|\.(e)\b(?![.\w@-])"),
    "/": re.compile(r"/(trice|rice|euse)(s?)\b"),
    "-": re.compile(r"-(e|ne|le|te|trice|rice)(-s)\b"),
}
_BASE = re.compile(rf"(?<!\w){_LETTERS}{{3,30}}\Z")
_LONGEST_BASE = 31

# By ending: what it takes the place of in the masculine, and the whole ending of the feminine.
_REPLACES = {
    "e": (("er", "ère"),),
    "se": (("eur", "euse"), ("eux", "euse")),
    "rice": (("eur", "rice"),),
    "trice": (("teur", "trice"),),
    "euse": (("eur", "euse"), ("eux", "euse")),
    "ive": (("if", "ive"),),
    "ve": (("f", "ve"),),
    "ère": (("er", "ère"),),
    "ière": (("ier", "ière"),),
    "elle": (("eau", "elle"),),
}
_ADDED = frozenset({"e", "ne", "le", "te"})


def inclusive_spellings(text: str) -> Iterator[Slip]:
    """Yield the words that hold both genders in one, with their double form, or themselves."""
    for sign, pattern in _SPELLINGS.items():
        if sign not in text:
            continue
        for ending in pattern.finditer(text):
            before = max(0, ending.start() - _LONGEST_BASE)
            if base := _BASE.search(text, before, ending.start()):
                suffix = next(filter(None, ending.groups())).removesuffix("s")
                if suffix != "e" or not base[0].endswith("e"):  # « site.e » is no feminine
                    double = _double(base[0], suffix, plural=ending[0].endswith("s"))
                    yield Slip(base.start(), ending.end(), double or base[0] + ending[0])


def _double(masculine: str, ending: str, *, plural: bool) -> str:
    """Return « agents et agentes », nothing for a word whose feminine cannot be told."""
    masculine = masculine.removesuffix("s") if plural else masculine
    feminine = masculine + ending if ending in _ADDED else ""
    for old, new in _REPLACES.get(ending, ()):
        if masculine.endswith(old):
            feminine = masculine.removesuffix(old) + new
    if not feminine:
        return ""
    feminine = feminine if masculine.isupper() else feminine.lower()
    return f"{masculine}s et {feminine}s" if plural else f"{masculine} ou {feminine}"
