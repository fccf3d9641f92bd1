"""Dates as people write them, to guess the one they mean: « lundi 1er avril 2024 à 9h30 »."""

import re
from datetime import datetime, timedelta

from campus.french.dates import MONTHS, PARIS, DateError, parse_moment
from campus.french.words import fold, nearest

_ENGLISH = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_NAMES = {
    fold(name): number for names in (MONTHS, _ENGLISH) for number, name in enumerate(names, 1)
}
_SHORTEST = 3
_LONGEST = 100  # signs: what is longer is no date, and would be tried in every way
_CENTURY = 2000
_OLDEST_SHORT_YEAR = 13  # below, « 27-01-12 » could as well begin with its year
_DASHES = str.maketrans({"–": "-", "—": "-", "‑": "-", "\u2212": "-"})
_LOOK_ALIKES = str.maketrans({"O": "0", "o": "0", "l": "1", "I": "1"})
_NOISE = re.compile(
    r"\b(?:le|du|date|vers|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|lun|mer|jeu|ven|sam|dim|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b\.?,? *"
)
_SEPARATOR = r" ?[-/. ,] ?"
_YEAR = r"(?P<year>\d{4}|\d{2})(?!\d)"
_MONTH = r"(?P<month>\d{1,2})"
_DAY = r"(?P<day>\d{1,2})"
_NAME = r"(?P<name>[a-z]{3,})\.?"
_ORDERS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<year>\d{{4}}){_SEPARATOR}{_MONTH}{_SEPARATOR}{_DAY}(?!\d)",
        r"(?P<year>(?:19|20)\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)(?!\d)",
        rf"{_DAY}{_SEPARATOR}{_MONTH}{_SEPARATOR}{_YEAR}",
        rf"{_DAY}(?:er|eme|e|st|nd|rd|th)?[-/ .]*{_NAME}[-/ ,]*{_YEAR}",
        rf"{_NAME}[ .]*{_DAY}(?:st|nd|rd|th)?[ ,]+{_YEAR}",
        rf"(?P<year>\d{{4}})[-/ ]{_NAME}[-/ ]{_DAY}(?!\d)",
    )
)
_HOUR = re.compile(
    r"[ ,t]*(?:(?:a|at|de|des) *)?(?P<hour>\d{1,2}) ?(?:h(?:eures?)?|:|\.) ?(?P<minute>\d{2})?"
    r"(?: ?(?::|min|m)(?P<second>\d{2})?(?:\.\d+)?)? *(?P<zone>.*)"
)
_COMPACT = re.compile(r"(?<=\d{8}t)(\d\d)(\d\d)(?:\d\d)?")  # of agendas: 20270112T083000Z
_HALF = re.compile(r"\s*(?P<half>[ap])\.?m\b\.?")
_NOON = 12
_SERIAL = re.compile(r"[3-6]\d{4}(?:[.,]\d+)?")
_FIRST_DAY = datetime(1899, 12, 30)  # noqa: DTZ001 - the day 0 of spreadsheets has no zone
_NOON_WORD = re.compile(r"\bmidi\b")
_OFFSET = re.compile(r"(?:utc|gmt)? ?(?P<sign>[+-])(?P<hours>\d{1,2}):?(?P<minutes>\d{2})?")


def guess(text: str, *, with_hour: bool = True) -> str:
    """Return the date, with its hour if it has one, in the form that files hold; nothing if unsure.

    « 14/03/2025 » → 2025-03-14; « 14 mars 2025 à 9h30 » → 2025-03-14 09:30:00 +01:00.
    """
    text = text.translate(_DASHES).strip()
    if len(text) > _LONGEST:
        return ""
    if _SERIAL.fullmatch(text):
        return _of_a_spreadsheet(float(text.replace(",", ".")), with_hour=with_hour)
    plain = _NOON_WORD.sub("12h", " ".join(fold(text).split()))
    plain = _COMPACT.sub(r"\1:\2", plain)
    day, rest = _day(_NOISE.sub("", plain).strip(" .;()"))
    if not day:
        day, rest = _day(text.translate(_LOOK_ALIKES))
    match = _HOUR.fullmatch(rest) if day and rest else None
    if rest.strip() and not match:
        return ""
    if not match or not with_hour:
        return day
    hour, zone = _of_24(int(match["hour"]), match["zone"])
    clock = f"{hour:02}:{match['minute'] or '00'}:{match['second'] or '00'}"
    return _existing(f"{day} {clock}", zone)


def _of_a_spreadsheet(days: float, *, with_hour: bool) -> str:
    """Return the moment that a spreadsheet counts in days: « 46399,5 » → 2027-01-12 12:00."""
    moment = _FIRST_DAY + timedelta(minutes=round(days * 24 * 60))
    if not with_hour or days.is_integer():
        return f"{moment:%Y-%m-%d}"
    return _existing(f"{moment:%Y-%m-%d %H:%M:%S}")


def _of_24(hour: int, zone: str) -> tuple[int, str]:
    """Return the hour without its « AM » or « PM », and what follows."""
    match = _HALF.match(zone)
    if not match:
        return hour, zone
    return hour % _NOON + _NOON * (match["half"] == "p"), zone[match.end() :]


def lacking(text: str) -> str:
    """Return what an unfinished date lacks: « mars 2025 » lacks its day."""
    if len(text) > _LONGEST:
        return ""
    plain = _NOISE.sub("", fold(text).strip())
    if re.fullmatch(
        r"\d{4}(?:-\d{1,2})?|(?:(?:fin |debut |mi-)?[a-z]{3,}\.?|\d{1,2})[/ ]{0,3}\d{4}", plain
    ):
        return "précisez le jour : 2025-03-14"
    if re.fullmatch(
        r"\d{1,2}(?:er)?(?: ?[a-z]{3,}\.?|[/-]\d{1,2})(?:,? (?:a )?\d{1,2} ?[h:].*)?", plain
    ):
        return "précisez l’année : 2025-03-14"
    if re.fullmatch(r"\d{1,2} ?(?:h|:) ?(?:\d{2})?", plain):
        return "précisez le jour : 2025-03-14 09:30"
    if re.fullmatch(r".*\d.*(?:\bau?\b|\bet\b|-).*\d.*", plain):
        return "écrivez un seul moment ; la fin a son propre champ"
    return ""


def _day(text: str) -> tuple[str, str]:
    """Return the day in ISO form, when there is one that exists, and what follows it."""
    for order in _ORDERS:
        match = order.match(text)
        month = match and _month(match.groupdict())
        if match and month and (year := _year(match["year"])):
            day = _existing(f"{year:04}-{month:02}-{int(match['day']):02}")
            return day, text[match.end() :] if day else ""
    return "", ""


def _year(text: str) -> int:
    """Return the year, in this century for two digits, 0 when they may be something else."""
    year = int(text)
    if len(text) > 2:  # noqa: PLR2004 - digits
        return year
    return _CENTURY + year if year >= _OLDEST_SHORT_YEAR else 0


def _month(parts: dict[str, str | None]) -> int | None:
    """Return the number of the month, by its number, its name or the beginning of its name."""
    if number := parts.get("month"):
        return int(number)
    word = parts.get("name") or ""
    begun = {number for name, number in _NAMES.items() if name.startswith(word)}
    if len(word) >= _SHORTEST and len(begun) == 1:
        return begun.pop()
    close = nearest(word, _NAMES)
    return _NAMES[close] if close else None


def _existing(text: str, zone: str = "") -> str:
    """Return the moment with the offset of its zone, nothing when it does not exist."""
    try:
        moment = parse_moment(text)
    except DateError as error:
        return error.instead
    if " " not in text:
        return text
    match = _OFFSET.fullmatch(zone.strip())
    offset = _offset(match) if match else _named(zone, moment)
    return f"{text} {offset}" if offset else ""


def _offset(match: re.Match[str]) -> str:
    return f"{match['sign']}{int(match['hours']):02}:{match['minutes'] or '00'}"


def _named(zone: str, moment: datetime) -> str:
    """Return the offset of a zone given by its name; of Paris when there is none."""
    if zone.strip(" ()") in ("z", "utc", "gmt"):
        return "+00:00"
    if zone.strip() and not re.fullmatch(
        r"[ (]*(?:cet|cest|heures?|h|(?:heure )?.*paris)\)?", zone
    ):
        return ""
    hours = (moment.astimezone(PARIS).utcoffset() or timedelta()) // timedelta(hours=1)
    return f"+{hours:02}:00"
