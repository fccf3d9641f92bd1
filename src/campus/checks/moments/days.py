"""Days that texts name: each exists, and is the day of the week that it is said to be."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from campus.checks.texts.rule import Rule
from campus.checks.texts.text import Text
from campus.french.dates import DAYS, MONTHS
from campus.problems import Problem

_MONTHS = "|".join(MONTHS)
_LEAP_YEAR = 2028
_NAMED = re.compile(
    rf"\b(?<!n° )(?<!no )(?<!numéro )(?:(?P<weekday>{'|'.join(DAYS)}) )?"
    rf"(?P<day>[1-9]\d?)(?:er)? (?P<month>{_MONTHS})\b"
    r"(?: (?P<year>20\d\d)\b)?",
    re.IGNORECASE,
)


def check_days(text: Text) -> Iterator[Problem]:
    """A day that a text names exists, and falls on the day of the week that goes with it."""
    for found in _NAMED.finditer(text.prose):
        day, month = int(found["day"]), MONTHS.index(found["month"].lower()) + 1
        last = monthrange(int(found["year"] or _LEAP_YEAR), month)[1]
        if day > last:
            message = f"« {found[0]} » : {found['month']} n’a que {last} jours"
            yield text.problem(found.span(), "dates-douteuses", message, "corrigez le jour")
        elif found["weekday"] and found["year"]:
            right = DAYS[date(int(found["year"]), month, day).weekday()]
            if right != found["weekday"].lower():
                message = f"« {found[0]} » est un {right}"
                hint = "corrigez le jour ou la date"
                yield text.problem(found.span(), "dates-douteuses", message, hint)


DAYS_NAMED = Rule(
    check_days,
    rf"(?i:(?:{'|'.join(DAYS)}) [1-9][0-9]?(?:er)? (?:{_MONTHS}) 20)"
    rf"|(?:29|[3-9][0-9]) (?i:{_MONTHS})",
)
