"""Durations as the Campus writes them: « 45 min », « 3 h 30 », « 2 jours »."""

import re
from dataclasses import dataclass
from functools import lru_cache

DAY = 7 * 60
"""Minutes in a day of training: seven hours, the working day that trainers count with."""

_HOURS = re.compile(
    r"(?P<hours>\d{1,3})\s?h(?:\s?(?P<minutes>[0-5]?\d)(?:\s?min)?)?", re.IGNORECASE
)
_MINUTES = re.compile(r"(?P<minutes>\d{1,3})\s?min", re.IGNORECASE)
_DAYS = re.compile(r"(?P<days>\d{1,2})(?P<half>[,.]5)?\s?j(?:ours?)?", re.IGNORECASE)
_LONG = 2 * DAY


@dataclass(frozen=True, slots=True, order=True)
class Duree:
    """A length of training, in minutes; `en_jours` keeps the unit of the editor."""

    minutes: int
    en_jours: bool = False

    def __str__(self) -> str:
        """Write it as an editor would: « 3 h 30 »."""
        if self.en_jours:
            return _in_days(self.minutes)
        hours, minutes = divmod(self.minutes, 60)
        if not hours:
            return f"{minutes} min"
        return f"{hours} h {minutes:02}" if minutes else f"{hours} h"

    @property
    def iso(self) -> str:
        """The same length in ISO 8601, as schema.org wants it: `PT3H30M`."""
        hours, minutes = divmod(self.minutes, 60)
        return (
            "PT" + (f"{hours}H" if hours else "") + (f"{minutes}M" if minutes or not hours else "")
        )


def _in_days(minutes: int) -> str:
    halves = max(1, round(2 * minutes / DAY))
    number = f"{halves // 2}" + (",5" if halves % 2 else "")
    return f"{number} jour" + ("s" if halves >= 4 else "")  # noqa: PLR2004 - plural from two on


def total(durees: list[Duree]) -> Duree:
    """Return the sum; it is told in days from two days on, when a part of it was."""
    minutes = sum(duree.minutes for duree in durees)
    return Duree(minutes, en_jours=minutes >= _LONG and any(duree.en_jours for duree in durees))


@lru_cache(maxsize=4096)
def parse(text: str) -> Duree | None:
    """Return the duration that the text gives, None when it gives none."""
    text = text.strip()
    if match := _HOURS.fullmatch(text):
        return _positive(int(match["hours"]) * 60 + int(match["minutes"] or 0))
    if match := _MINUTES.fullmatch(text):
        return _positive(int(match["minutes"]))
    if match := _DAYS.fullmatch(text):
        days = int(match["days"]) * DAY + (DAY // 2 if match["half"] else 0)
        return _positive(days, en_jours=True)
    return None


def _positive(minutes: int, *, en_jours: bool = False) -> Duree | None:
    return Duree(minutes, en_jours=en_jours) if minutes else None
