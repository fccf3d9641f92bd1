"""Dates as editors write them and as readers read them."""

import calendar
import re
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo

PARIS = ZoneInfo("Europe/Paris")

MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")

_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_ZONE = r"\s*(Z|[+-]\d{2}:?\d{2})?"
_MOMENT = re.compile(rf"{_DATE.pattern}[ T](\d{{1,2}}):(\d{{2}})(?::(\d{{2}})(?:\.\d+)?)?{_ZONE}")
_EARLIEST, _LATEST = 1900, 2100


class DateError(ValueError):
    """The text is no date; `str()` says why, `instead` the nearest one when it is nearly one."""

    def __init__(self, why: str, instead: str = "") -> None:
        super().__init__(why)
        self.instead = instead


@lru_cache(maxsize=4096)
def parse_date(text: str) -> date:
    """Return the day that `2025-03-14` names; raise DateError otherwise."""
    if match := _DATE.fullmatch(text.strip()):
        year, month, day = (int(part) for part in match.groups())
        return _day(year, month, day)
    if _MOMENT.fullmatch(text.strip()):
        return parse_moment(text).date()
    raise DateError("n’est pas une date AAAA-MM-JJ")


@lru_cache(maxsize=4096)
def parse_moment(text: str) -> datetime:
    """Return the moment that `2025-03-14 09:30:00 +01:00` names, in its zone.

    Without a zone it is in Paris; a day alone is its first minute there. Raise DateError otherwise.
    """
    match = _MOMENT.fullmatch(text.strip())
    if not match:
        day = parse_date(text)
        return datetime(day.year, day.month, day.day, tzinfo=PARIS)
    year, month, day_, hour, minute, second = (int(part or 0) for part in match.groups()[:6])
    day = _day(year, month, day_)
    if hour > 23 or minute > 59 or second > 59:  # noqa: PLR2004 - a clock
        raise DateError("les heures vont de 00:00 à 23:59")
    return datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=_zone(match[7]))


def _zone(text: str | None) -> ZoneInfo | timezone:
    if text is None:
        return PARIS
    if text == "Z":
        return UTC
    hours, minutes = int(text[1:3]), int(text[-2:])
    if hours > 14 or minutes > 59:  # noqa: PLR2004 - no zone is farther from Greenwich
        raise DateError(f"le décalage horaire {text} n’existe pas", "+01:00")
    return timezone((1 if text[0] == "+" else -1) * timedelta(hours=hours, minutes=minutes))


def _day(year: int, month: int, day: int) -> date:
    if not 1 <= month <= 12:  # noqa: PLR2004 - months
        raise DateError(f"le mois {month} n’existe pas", _swapped(year, month, day))
    if not _EARLIEST <= year <= _LATEST:
        raise DateError(f"l’année {year} est sans doute une faute de frappe")
    last = calendar.monthrange(year, month)[1]
    if not 1 <= day <= last:
        raise DateError(f"ce mois n’a que {last} jours", f"{year:04}-{month:02}-{last:02}")
    return date(year, month, day)


def _swapped(year: int, month: int, day: int) -> str:
    """Guess `2025-03-14` from the American order `2025-14-03`."""
    return f"{year:04}-{day:02}-{month:02}" if month <= 31 and 1 <= day <= 12 else ""  # noqa: PLR2004


def long_date(day: date) -> str:
    """Return « 12 décembre 2023 », « 1er mars 2024 »."""
    number = "1er" if day.day == 1 else f"{day.day}"
    return f"{number} {MONTHS[day.month - 1]} {day.year}"


def long_day(day: date) -> str:
    """Return « mardi 12 décembre 2023 »."""
    return f"{DAYS[day.weekday()]} {long_date(day)}"


def hour(moment: datetime) -> str:
    """Return « 9 h 30 », in Paris time."""
    local = moment.astimezone(PARIS)
    return f"{local.hour} h {local.minute:02}" if local.minute else f"{local.hour} h"


def period(start: datetime, end: datetime) -> str:
    """Return « le 8 décembre 2026 de 9 h à 17 h », « du 8 au 10 décembre 2026 », in Paris time.

    What a line must not break is held by no-break spaces. Whole days have no hours.
    """
    first, last = start.astimezone(PARIS), end.astimezone(PARIS)
    if first.date() == last.date():
        day = f"le {_held(long_date(first))}"
        return day if first == last else f"{day} de {_held(hour(first))} à {_held(hour(last))}"
    said = long_date(first)
    if first.year == last.year:
        said = said.removesuffix(f" {first.year}")
        if first.month == last.month:
            said = said.split()[0]
    return f"du {_held(said)} au {_held(long_date(last))}"


def _held(text: str) -> str:
    return text.replace(" ", "\u00a0")
