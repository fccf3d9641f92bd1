"""Guillemets: each that opens closes."""

import re
from collections.abc import Iterator

from campus.checks.texts.rule import Rule
from campus.checks.texts.text import Text
from campus.problems import Problem

_SIGN = re.compile(r"[«»]|\n[ \t>]*\n")

_OPENS = re.compile(r"[ \t>*]*«")


def check_guillemets(text: Text) -> Iterator[Problem]:
    """What « opens, » closes, in the same paragraph; a long quotation may open each of its own."""
    if any(each.count("«") == each.count("»") for each in (text.source, text.prose)):
        return  # an address in the prose may have taken its closing sign along
    opened: list[re.Match[str]] = []
    for sign in (*_SIGN.finditer(text.prose), None):
        if sign is None or sign[0] not in "«»":
            goes_on = sign is not None and _OPENS.match(text.prose, sign.end())
            for lost in () if goes_on else opened[-1:]:
                message = "guillemet ouvert et jamais refermé"
                yield text.problem(lost.span(), "guillemets", message, "ajoutez » après les mots")
            opened = []
        elif sign[0] == "«":
            opened.append(sign)
        elif opened:
            opened.pop()
        elif not text.source.startswith("]", sign.end()):  # an arrow, told with the link
            message = "guillemet fermé sans avoir été ouvert"
            yield text.problem(sign.span(), "guillemets", message, "ajoutez « devant les mots")


GUILLEMETS = Rule(check_guillemets, r"«[^»]*(?:«|\z)|(?:\A|»)[^«»]*»")
