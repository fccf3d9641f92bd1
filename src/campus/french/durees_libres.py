"""Durations as people write them, to guess the one they mean: « une demi-journée », « 1h30mn »."""

import re

from campus.french import nombres
from campus.french.durees import DAY, Duree
from campus.french.words import fold

_HOUR = 60
_UNITS = {
    "semaine": 5 * DAY,
    "journee": DAY, "jour": DAY, "jr": DAY, "j": DAY, "day": DAY,
    "matinee": DAY / 2, "matin": DAY / 2,
    "heure": _HOUR, "hour": _HOUR, "hr": _HOUR, "h": _HOUR,
    "minute": 1, "min": 1, "mn": 1, "m": 1, "'": 1,
}  # fmt: skip
_PARTS_OF = {"demi": 1 / 2, "demie": 1 / 2, "quart": 1 / 4, "quarts": 1 / 4}
_SAYS_NOTHING = frozenset("et d de soit environ env duree au total maximum max formation".split())
_FRACTIONS = str.maketrans({"½": " 1/2", "¼": " 1/4", "¾": " 3/4"})
_DIGITS = "0123456789"
_TOKEN = re.compile(r"[0-9]+(?:[.,][0-9]+|/[1-9][0-9]?)?|[a-z]+|(?<=\d)'|[^\s'~≈+,-]")
_ISO = re.compile(r"p(?:(\d{1,2})d)?(?:t(?:(\d{1,3})h)?(?:(\d{1,3})m)?)?")
_CLOCK = re.compile(r"(\d{1,2}):([0-5]\d)(?::\d\d)?\s*(?:h|heures?)?")
_BETWEEN = re.compile(
    r"(?:entre |de )?[\d.,]+ ?([a-z]*)(?: ?\d\d)? ?"
    r"(?:a|ou|-|–|(?<=\d)/(?!2\b)|(?:(?<=\d) et)) ?(\d.*)"
)
_DECIMAL = re.compile(r"[0-9][.,][0-9]{1,2}")
_LONGEST = 1_000 * _HOUR
_MOST_HOURS = 24


def suggestion(text: str) -> str:
    """Return what the writer of an unreadable duration should write instead, as a sentence end."""
    number = text.strip()
    if number.isascii() and number.isdigit() and int(number):
        hours = f"« {number} h » ou " if int(number) <= _MOST_HOURS else ""
        return f"unité manquante ; vouliez-vous dire {hours}« {number} min » ?"
    if duree := longest(text):
        return f"écrivez une seule durée, par exemple « {duree} »"
    if duree := guess(text):
        return f"vouliez-vous dire « {duree} » ?"
    return "écrivez « 45 min », « 3 h », « 3 h 30 » ou « 2 jours »"


def longest(text: str) -> Duree | None:
    """Return the upper bound when the text gives two: « 2 à 3 heures » → 3 h."""
    match = _BETWEEN.fullmatch(fold(text).strip(" ."))
    return (guess(match[2]) or guess(f"{match[2]} {match[1]}")) if match else None


def guess(text: str) -> Duree | None:
    """Return the duration that the text means, None when it means none that is sure."""
    text = fold(text.translate(_FRACTIONS)).replace("apres-midi", "matinee").strip(" .;")
    if (match := _ISO.fullmatch(text)) and any(match.groups()):
        days, hours, minutes = (int(number or 0) for number in match.groups())
        return _made(days * DAY + hours * _HOUR + minutes)
    if _DECIMAL.fullmatch(text):
        return guess(f"{text} h")
    if match := _CLOCK.fullmatch(text):
        return _made(int(match[1]) * _HOUR + int(match[2]))
    sums = _Sums()
    for token in _TOKEN.findall(text):
        if not sums.add(token):
            return None
    return sums.total()


def _made(minutes: float, *, en_jours: bool = False) -> Duree | None:
    if not 0 < minutes <= _LONGEST:
        return None
    return Duree(round(minutes), en_jours=en_jours and 2 * minutes % DAY == 0)


class _Sums:
    """The quantities met so far, a number waiting for its unit, and the words of that number."""

    def __init__(self) -> None:
        self.minutes = 0.0
        self.units: list[float] = []
        self.amount: float | None = None
        self.words = ""

    def add(self, token: str) -> bool:
        """Take a word into account; tell whether it was understood."""
        unit = _UNITS.get(token) or _UNITS.get(token.removesuffix("s"))
        if token[0] in _DIGITS:
            number = _number(token)
            if self.amount is not None and not 0 < number < 1:
                return False
            self.amount = (self.amount or 0) + number
        elif token in _PARTS_OF:
            self._part(_PARTS_OF[token])
        elif (said := nombres.parse(f"{self.words} {token}")) is not None:
            self.words = f"{self.words} {token}"
            self.amount = said
            return True
        elif unit and self.amount is not None:
            self._close(unit)
        elif token not in _SAYS_NOTHING:
            return False
        self.words = ""
        return True

    def _part(self, part: float) -> None:
        """Take « demi » into account: of the unit that follows, or of the one before."""
        if self.amount is None and self.units:
            self.minutes += part * self.units[-1]
        else:
            self.amount = part * (1 if self.amount is None else self.amount)

    def _close(self, unit: float) -> None:
        self.minutes += (self.amount or 0) * unit
        self.units.append(unit)
        self.amount = None

    def total(self) -> Duree | None:
        """Return the whole; a last number without unit is minutes after hours: « 1 heure 30 »."""
        if self.amount is not None and self.units and self.amount < 1:
            self._close(self.units[-1])
        elif self.amount is not None and self.units == [_HOUR]:
            self._close(1)
        if self.amount is not None:
            return None
        return _made(self.minutes, en_jours=all(unit > 2 * _HOUR for unit in self.units))


def _number(token: str) -> float:
    above, _, below = token.replace(",", ".").partition("/")
    return float(above) / float(below or 1)
