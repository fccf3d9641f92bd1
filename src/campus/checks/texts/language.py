"""French as it is printed: spaces, accents, guillemets; each slip with the corrected line."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from campus.checks.texts.code import FILLER
from campus.checks.texts.text import Text
from campus.french.accents import lost_accents
from campus.french.inclusive import inclusive_spellings
from campus.french.slips import Slip, foreign_quotes, gaps, three_dots, unspaced
from campus.problems import Problem

_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Rule:
    """How slips of a kind are found and told; `tell` gets what is written and what should be."""

    find: Callable[[str], Iterator[Slip]]
    code: str
    tell: Callable[[str, str], str]


RULES = (
    Rule(unspaced, "espace", lambda wrong, _: f"espace manquante avant « {wrong} »"),
    Rule(lost_accents, "accent", lambda wrong, right: f"« {wrong} » s’écrit « {right} »"),
    Rule(
        foreign_quotes,
        "guillemets",
        lambda wrong, right: f"{_short(wrong)} s’écrit {_short(right)}",
    ),
    Rule(three_dots, "suspension", lambda *_: "trois points à la place du signe « … »"),
    Rule(gaps, "double-espace", lambda *_: "deux espaces à la suite"),
    Rule(inclusive_spellings, "inclusif", lambda wrong, right: _double(wrong, right)),
)


def _double(wrong: str, right: str) -> str:
    double = right if right != wrong else "la double forme"
    return f"« {wrong} » se lit mal à voix haute : écrivez « {double} »"


def _short(passage: str) -> str:
    return passage if len(passage) <= 50 else f"{passage[:24]}…{passage[-24:]}"


def check_language(text: Text) -> Iterator[Problem]:
    """What is sure in French is right: spaces, capitals, guillemets, double forms."""
    for rule in RULES:
        if next(rule.find(text.source), None) is None:
            continue  # the case of nearly all texts; what is not prose costs more to leave out
        found = (_restored(slip, text) for slip in rule.find(text.prose))
        for slips in text.lines_of(found):
            yield _told(text, rule, slips)


def speaks_well(text: str) -> bool:
    """Tell whether no rule of French has anything to say of a text, whatever in it is prose."""
    return all(next(rule.find(text), None) is None for rule in RULES)


def _restored(slip: Slip, text: Text) -> Slip:
    """Return the slip with what prose hides: the address of a link within a quotation, say."""
    if FILLER not in slip.instead:
        return slip
    shown, hidden = text.source[slip.start : slip.end], text.prose[slip.start : slip.end]
    signs = (sign for sign, mask in zip(shown, hidden, strict=True) if mask == FILLER)
    instead = "".join(next(signs) if sign == FILLER else sign for sign in slip.instead)
    return Slip(slip.start, slip.end, instead)


def _told(text: Text, rule: Rule, slips: list[Slip]) -> Problem:
    first = slips[0]
    told = dict.fromkeys(
        rule.tell(text.source[slip.start : slip.end].strip(), slip.instead.strip())
        for slip in slips
    )
    message = " ; ".join(list(told)[:_SHOWN])
    more = f" ({len(slips)} fois sur la ligne)" if len(slips) > len(told) else ""
    correction = text.corrected(slips)
    place = text.place(first.start, first.end)
    return Problem(place, rule.code, message + more, "", correction)
