"""Dates, moments and durations."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

import yaml

from campus.french import dates, dates_libres, durees, durees_libres
from campus.schemas.types.reader import Reader

T = TypeVar("T")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_HOUR = re.compile(r"[ T]\d{2}:\d{2}(?::\d{2})?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day."""

    example: str = "2025-03-14"
    expected: str = "une date (AAAA-MM-JJ)"

    def read(self, node: yaml.Node, reader: Reader, where: str) -> date | None:
        """Return the day."""
        return _dated(node, reader, where, self.expected, dates.parse_date, with_hour=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A day and an hour with its zone; a day alone is its first minute in Paris."""

    example: str = "2023-12-12 16:01:00 +01:00"
    expected: str = "une date, ou une date et une heure"

    def read(self, node: yaml.Node, reader: Reader, where: str) -> datetime | None:
        """Return the moment, aware of its zone."""
        return _dated(node, reader, where, self.expected, dates.parse_moment, with_hour=True)


def _dated(  # noqa: PLR0913 - what a field reads with, and the two ways to read a date
    node: yaml.Node,
    reader: Reader,
    where: str,
    expected: str,
    parse: Callable[[str], T],
    *,
    with_hour: bool,
) -> T | None:
    text = reader.scalar(node, where, expected)
    if text is None:
        return None
    try:
        return parse(" ".join(text.split()))
    except dates.DateError as error:
        separator = " " if str(error).startswith("n’est") else " : "
        why = f"« {text} »{separator}{error}"
        meant = _with_hour(error.instead, text) or dates_libres.guess(text, with_hour=with_hour)
    if meant:
        reader.wrong(node, where, why, meant)
    else:
        lacking = dates_libres.lacking(text) if separator == " " else ""
        hint = lacking or f"attendu : {expected}"
        reader.fault(node, "valeur", f"{where} : {why}", hint)
    return None


def _with_hour(instead: str, text: str) -> str:
    """Return the day that was meant with the hour that was written."""
    match = _HOUR.search(text) if _DAY.fullmatch(instead) else None
    return f"{instead}{match[0]}" if match else instead


@dataclass(frozen=True, slots=True, kw_only=True)
class Duration:
    """A length of time, as `45 min`, `3 h 30` or `2 jours`."""

    example: str = "3 h 30"
    expected: str = "une durée (3 h 30)"

    def read(self, node: yaml.Node, reader: Reader, where: str) -> durees.Duree | None:
        """Return the duration."""
        text = reader.scalar(node, where, self.expected)
        if text is None:
            return None
        duree = durees.parse(text)
        if duree is None:
            message = f"{where} : « {text} » n’est pas une durée de la forme « {self.example} »"
            meant = None if durees_libres.longest(text) else durees_libres.guess(text)
            correction = reader.document.with_value(node, str(meant)) if meant else ""
            reader.fault(node, "valeur", message, durees_libres.suggestion(text), correction)
        return duree
