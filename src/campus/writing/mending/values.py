"""Values written otherwise than the schema wants, when what they mean is sure: never a guess."""

import re
from collections.abc import Callable

from campus.french import dates, dates_libres, durees, durees_libres
from campus.french.words import fold, slug
from campus.schemas.types import Boolean, Choice, Day, Duration, Moment, Number, Type

_YES = frozenset(("oui", "vrai", "yes", "true"))
_NO = frozenset(("non", "faux", "no", "false"))
_TIDY = re.compile(r"\d{1,3} h(?: [0-5]\d)?|\d{1,3} min|\d{1,2}(?:,5)? jours?")
_ABOUT = re.compile(r"environ|env\b|max|soit|total|[~≈]")
_NUMBERS = re.compile(r"\d+")


def sure_value(text: str, kind: Type) -> str:
    """Return the text as the type writes it; the same when it is right, or when one cannot tell."""
    for types, mend in _MENDERS:
        if isinstance(kind, types):
            return mend(text) or text
    return _choice(text, kind) or text if isinstance(kind, Choice) else text


def _day(text: str) -> str:
    return _dated(text, with_hour=False)


def _moment(text: str) -> str:
    return _dated(text, with_hour=True)


def _dated(text: str, *, with_hour: bool) -> str:
    """Return the date that the text names; a date that does not exist is for its author to mend."""
    try:
        dates.parse_moment(text)
    except dates.DateError:
        meant = dates_libres.guess(text, with_hour=with_hour)
    else:
        return text
    day = meant[len("2025-03-") : len("2025-03-14")]
    said = (number[-2:] for number in _NUMBERS.findall(text) if len(number) != len("2025"))
    return meant if day in (number.zfill(2) for number in said) else ""


def _duration(text: str) -> str:
    if _TIDY.fullmatch(text) or _ABOUT.search(fold(text)) or durees_libres.longest(text):
        return text
    duree = durees.parse(text) or durees_libres.guess(text)
    return str(duree) if duree else ""


def _boolean(text: str) -> str:
    word = fold(text)
    return "true" if word in _YES else "false" if word in _NO else ""


def _number(text: str) -> str:
    digits = "".join(text.split())
    return digits if digits.isascii() and digits.isdigit() else ""


_MENDERS: tuple[tuple[type, Callable[[str], str]], ...] = (
    (Day, _day),
    (Moment, _moment),
    (Duration, _duration),
    (Boolean, _boolean),
    (Number, _number),
)


def _choice(text: str, kind: Choice) -> str:
    """Return the word whose letters, or whose label, are those of the text."""
    if text in kind.values:
        return text
    same = [word for word, label in kind.values.items() if slug(text) in (slug(word), slug(label))]
    return same[0] if len(same) == 1 else ""
