"""Numbers as people write them: « vingt », « quatre-vingt-dix », « 1.000 », « 21k »."""

import re

from campus.french.words import slug

_WORDS = {
    "zero": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6,
    "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13,
    "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "trente": 30, "quarante": 40,
    "cinquante": 50, "soixante": 60, "premier": 1, "premiere": 1,
}  # fmt: skip
_MULTIPLES = {"cent": 100, "mille": 1000}
_TWENTIES = 4

MOST_DIGITS = 12
"""Beyond, a number is a mistake."""

_GROUPED = re.compile(r"(\d{1,3})(?:[.,\s]\d{3})+(?!\d)")
_THOUSANDS = re.compile(r"(?<=\d)[.,\s](?=\d{3}(?!\d))")
_WITH_ZEROS = re.compile(r"(\d+)[.,]0+")
_ONE_NUMBER = re.compile(r"[^\d²³-]*([0-9]+)(?![.,]\d)[^\d²³]*")
_LARGE = re.compile(
    r"(?P<number>\d+)(?:[.,](?P<part>\d+))? ?(?P<unit>k|K|M|mille|milliers?|millions?)"
)
_ZEROS = {"k": 3, "K": 3, "mille": 3, "millier": 3, "M": 6, "million": 6}
_LOOK_ALIKES = str.maketrans({"O": "0", "o": "0", "l": "1", "I": "1"})


def parse(text: str) -> int | None:
    """Return the number that the words say, None when they say none: « vingt et un » → 21."""
    words = [word for word in slug(text).split("-") if word != "et"]
    total = 0
    for word in words:
        singular = word.removesuffix("s")
        if multiple := _MULTIPLES.get(singular):
            total = max(1, total) * multiple
        elif singular == "vingt" and total % 100 == _TWENTIES:
            total += 20 * _TWENTIES - _TWENTIES
        elif (value := _WORDS.get(word)) is not None:
            total += value
        else:
            return None
    return total if words else None


def guess(text: str) -> str:
    """Return the digits of the number that a text means; nothing when it is not sure.

    « 1.000 » → 1000, « 20 places » → 20, « vingt » → 20, « 1,2 million » → 1200000.
    """
    if _GROUPED.fullmatch(text):
        digits = re.sub(r"\D", "", text)
    elif text[:1].isdigit() and text.translate(_LOOK_ALIKES).isdigit():
        digits = text.translate(_LOOK_ALIKES)
    elif match := _LARGE.match(text):
        digits = match["number"] + (match["part"] or "").ljust(
            _ZEROS[match["unit"].removesuffix("s")], "0"
        )
    elif match := _WITH_ZEROS.fullmatch(text) or _ONE_NUMBER.fullmatch(_THOUSANDS.sub("", text)):
        digits = match[1]
    else:
        number = parse(text)
        number = parse(text.rpartition(" ")[0]) if number is None else number
        digits = "" if number is None else str(number)
    return digits if len(digits) <= MOST_DIGITS and digits.isascii() else ""
