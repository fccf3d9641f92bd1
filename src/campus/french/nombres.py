"""Numbers written in words, as editors write durations: « vingt », « quatre-vingt-dix »."""

from campus.french.words import slug

_WORDS = {
    "zero": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6,
    "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13,
    "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "trente": 30, "quarante": 40,
    "cinquante": 50, "soixante": 60,
}  # fmt: skip
_MULTIPLES = {"cent": 100, "mille": 1000}
_TWENTIES = 4


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
