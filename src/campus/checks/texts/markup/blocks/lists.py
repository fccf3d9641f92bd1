"""Lists as word processors write them: Markdown would run their lines together."""

import re
from collections.abc import Iterator
from itertools import pairwise, zip_longest

from campus.checks.texts.rule import Rule
from campus.checks.texts.text import Text
from campus.glance import WORD
from campus.problems import Problem

_SIGNS = "–—·•‣\u2043§¤\u2190-\u2bff\ue000-\uf8ff\U0001f000-\U0001faff"
"""Dashes and bullets, arrows, shapes, check marks, the private signs of Wingdings, emojis."""
_BULLET = rf"[{_SIGNS}]\ufe0f?|[oØ](?=[ \t])|[-+](?=[^\W\d_])|\*(?=[^\W\d_][^*\n]*$)"
_RANK = r"\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{2,4})"
_NUMBER = (
    rf"{_RANK}(?:[ \u00a0]?(?:°?\)|[°/–-])(?!\d)|\.(?=[^\W\d_])|(?<=[a-zA-Z])\.(?=[ \t](?![–—])))"
)
_ITEM = re.compile(
    rf"\n[ \t>]*+(?P<sign>(?P<bullet>{_BULLET})|{_NUMBER})[ \t\u00a0]*+(?P<words>[^\s][^\n]*)",
    re.MULTILINE,
)
_UNSIGNED = re.compile(
    r":[ \t]*\n\n?(?P<first>[a-zà-ÿ][^\n|]*;)[ \t]*\n"
    r"(?:[a-zà-ÿ][^\n|]*;[ \t]*\n)+[a-zà-ÿ][^\n|]*[.;][ \t]*(?:\n\n|\n?\Z)"
)
_REAL_ITEM = re.compile(r"[ \t>]*(?:(?P<number>\d+)\.|[-*+])[ \t]")
_SURE = re.compile(r"[•●▪◦‣►➢■\ue000-\uf8ff]")
"""Nobody begins a paragraph with one of these."""
_FARTHEST = 20  # blanks between two items
_WRAPPED = re.compile(r"(?:\n[^\n]{1,400}){0,9}\n*")
"""What may stand between two items of a list: the other lines of the first, then blank ones."""
_EMOJI = "\U0001f000"
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_RANKS = {
    **{str(number): number for number in range(1, 100)},
    **{chr(ord("a") + number): number + 1 for number in range(26)},
}
_NEXT = {*pairwise(_ROMAN), *pairwise(_RANKS)}


def check_lists(text: Text) -> Iterator[Problem]:
    """The items of a list begin with a hyphen and a space, or a number and a full stop."""
    framed = f"\n{text.visible}"
    found = list(_ITEM.finditer(framed))
    told: re.Match[str] | None = None  # the last item of the list told last
    for item, following in zip_longest(found, found[1:]):
        same_list = told is not None and _are_together(framed, told, item)
        goes_on = following is not None and _goes_on(framed, item, following)
        if same_list or goes_on or _SURE.match(item["sign"]) or _continues(framed, item):
            if not same_list:
                yield _false_list(text, item, following if goes_on else None)
            told = item


LISTS = Rule(
    check_lists,
    rf"^[ \t>]*(?:[{_SIGNS}]|[oØ][ \t]|[-+*][{WORD}]"
    rf"|{_RANK}(?:[ \x{{a0}}]?[)°/–-]|\.[{WORD}])|\(?[a-zA-Z]+\.[ \t])",
)


def check_unsigned_lists(text: Text) -> Iterator[Problem]:
    """Lines that enumerate have hyphens: those of Word are lost by some ways of copying."""
    for found in _UNSIGNED.finditer(text.visible):
        message = "liste sans tirets : ses lignes seraient mises bout à bout"
        right, hint = f"- {found['first']}", "commencez chaque ligne par « - » et une espace"
        yield text.problem(found.span("first"), "liste", message, hint, right)


UNSIGNED_LISTS = Rule(check_unsigned_lists, r":[ \t]*\n\n?[a-zà-ÿ][^\n]*;[ \t]*\n[a-zà-ÿ]")


def _are_together(framed: str, before: re.Match[str], item: re.Match[str]) -> bool:
    """Tell whether an item is of the same list as one before it, a blank line between or not."""
    if item.start() == before.end():
        return True
    same_kind = _kind(before["sign"]) == _kind(item["sign"])
    return same_kind and bool(_WRAPPED.fullmatch(framed, before.end(), item.start()))


def _goes_on(framed: str, item: re.Match[str], following: re.Match[str]) -> bool:
    """Tell whether two false items are of the same list."""
    if following.start() - item.end() > _FARTHEST:
        return False
    between = framed[item.end() : following.start()]
    if item["bullet"]:
        return bool(following["bullet"]) and not between
    is_next = (_rank(item["sign"]), _rank(following["sign"])) in _NEXT
    return is_next and not between.strip() and not (between and "°" in item["sign"])


def _continues(framed: str, item: re.Match[str]) -> bool:
    """Tell whether the line above is already an item as it should be."""
    above = _REAL_ITEM.match(framed, framed.rfind("\n", 0, item.start()) + 1, item.start())
    if not above or item["sign"] == "*":
        return False
    if item["bullet"]:
        return not above["number"]
    return above["number"] is not None and int(above["number"]) + 1 == _number(item["sign"])


def _rank(sign: str) -> str:
    return sign.strip("()./°-– \u00a0").lower()


def _kind(sign: str) -> str:
    """Return what the signs of a list have in common: « ) » for « a) », « • » for « • »."""
    return re.sub(r"\w", "", sign) or sign


def _number(sign: str) -> int:
    rank = _rank(sign)
    return _ROMAN.index(rank) + 1 if rank in _ROMAN else _RANKS.get(rank, 1)


def _false_list(text: Text, item: re.Match[str], following: re.Match[str] | None) -> Problem:
    sign, start = item["sign"], item.start("sign") - 1
    span = start, item.start("words") - 1
    if item["bullet"]:
        speaks = sign[0] >= _EMOJI and following is not None and following["sign"] != sign
        right, begin = f"- {sign} " if speaks else "- ", "-"
    else:
        right = begin = f"{_number(sign)}."
        right += " "
    message = f"liste écrite avec « {sign} » : ce ne serait pas une liste, mais des lignes"
    if sign in ("-", "*", "+"):
        message = "espace manquante après le tiret : ce n’est pas une liste"
        message = message if sign == "-" else message.replace("le tiret", f"« {sign} »")
    elif "\ue000" <= sign[0] <= "\uf8ff":
        message = "liste écrite avec un signe de Word : rien ne s’afficherait devant les lignes"
    hint = f"commencez chaque ligne par « {begin} » et une espace"
    return text.problem(span, "liste", message, hint, right)
