"""French as it is printed: spaces, accents, guillemets; each slip with the corrected line."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from campus.checks.texts.code import FILLER
from campus.checks.texts.text import Text
from campus.french.accents import lost_accents, lost_ligatures
from campus.french.habits import false_apostrophes, repeated_signs, shortened
from campus.french.inclusive import inclusive_spellings
from campus.french.slips import Slip, foreign_quotes, gaps, misplaced, three_dots, unspaced
from campus.french.words import listing
from campus.problems import Problem

_SHOWN = 3
_LONGEST = 50

Wrong = list[tuple[str, str]]
"""What is written on a line, and what should be, in order and each once."""


@dataclass(frozen=True, slots=True)
class Rule:
    """How slips of a kind are found, and told: what is wrong on a line, what to write instead."""

    find: Callable[[str], Iterator[Slip]]
    code: str
    tell: Callable[[Wrong], tuple[str, str]]


def _spaces(wrong: Wrong) -> tuple[str, str]:
    signs = dict.fromkeys(sign for sign, _ in wrong)
    if not signs.keys() - {"«", "»"}:
        message = "espace manquante entre un guillemet et le mot"
    else:
        message = f"espace manquante avant {listing([f'« {s} »' for s in signs if s != '«'])}"
    return message, "ajoutez-la : le site la rend insécable"


def _accents(wrong: Wrong) -> tuple[str, str]:
    return f"capitale sans accent : {_quoted(wrong, 0)}", f"écrivez {_quoted(wrong, 1)}"


def _misplaced(wrong: Wrong) -> tuple[str, str]:
    signs = listing(list(dict.fromkeys(f"« {sign} »" for sign, _ in wrong)))
    return f"espace mal placée autour de {signs}", "une espace après, aucune avant"


def _ligatures(_: Wrong) -> tuple[str, str]:
    return "« oe » à la place de « œ »", "écrivez « œ »"


def _guillemets(wrong: Wrong) -> tuple[str, str]:
    passages = listing([_short(each) for each, _ in wrong[:_SHOWN]])
    right = listing([_short(each) for _, each in wrong[:_SHOWN]])
    return f"guillemets étrangers : {passages}", f"écrivez {right}"


def _habits(wrong: Wrong) -> tuple[str, str]:
    return f"ce n’est pas l’usage en français : {_quoted(wrong, 0)}", f"écrivez {_quoted(wrong, 1)}"


def _repeated(wrong: Wrong) -> tuple[str, str]:
    return f"signe répété : {_quoted(wrong, 0)}", "un seul suffit"


def _apostrophes(_: Wrong) -> tuple[str, str]:
    return "un autre signe à la place de l’apostrophe", "écrivez ’, ou ' : le site la courbe"


def _dots(_: Wrong) -> tuple[str, str]:
    return "trois points à la place du signe « … »", "écrivez « … »"


def _gaps(_: Wrong) -> tuple[str, str]:
    return "deux espaces à la suite", "gardez-en une"


def _double_forms(wrong: Wrong) -> tuple[str, str]:
    known = [(each, right) for each, right in wrong if each != right]
    hint = f"écrivez {_quoted(known, 1)}" if known else "écrivez les deux formes en entier"
    return f"signe au milieu d’un mot : {_quoted(wrong, 0)}", hint


def _quoted(wrong: Wrong, side: int) -> str:
    return listing([f"« {pair[side]} »" for pair in wrong[:_SHOWN]])


def _short(passage: str) -> str:
    half = _LONGEST // 2 - 1
    return passage if len(passage) <= _LONGEST else f"{passage[:half]}…{passage[-half:]}"


RULES = (
    Rule(unspaced, "espace", _spaces),
    Rule(misplaced, "espace", _misplaced),
    Rule(lost_accents, "accent", _accents),
    Rule(lost_ligatures, "ligature", _ligatures),
    Rule(foreign_quotes, "guillemets", _guillemets),
    Rule(repeated_signs, "signe", _repeated),
    Rule(false_apostrophes, "signe", _apostrophes),
    Rule(shortened, "abreviation", _habits),
    Rule(three_dots, "suspension", _dots),
    Rule(gaps, "double-espace", _gaps),
    Rule(inclusive_spellings, "inclusif", _double_forms),
)


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
    written = ((text.source[slip.start : slip.end].strip(), slip.instead.strip()) for slip in slips)
    message, hint = rule.tell(list(dict.fromkeys(written)))
    place = text.place(slips[0].start, slips[0].end)
    return Problem(place, rule.code, message, hint, text.corrected(slips))
