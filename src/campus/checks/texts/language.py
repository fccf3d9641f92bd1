"""French as it is printed: spaces, accents, guillemets; each slip with the corrected line."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from campus.checks.texts.code import FILLER
from campus.checks.texts.rule import Rule
from campus.checks.texts.text import Text
from campus.french.accents import SIGNS_OF_LOST_ACCENTS, lost_accents, lost_ligatures
from campus.french.habits import (
    SIGNS_OF_REPEATED_WORDS,
    cut_words,
    false_apostrophes,
    joined_letters,
    repeated_signs,
    repeated_words,
    shortened,
)
from campus.french.inclusive import inclusive_spellings
from campus.french.slips import Slip, foreign_quotes, gaps, misplaced, three_dots, unspaced
from campus.french.spelling import SIGNS_OF_MISSPELLINGS, misspellings
from campus.french.words import listing
from campus.glance import SPACE, WORD
from campus.problems import Problem

_SHOWN = 3
_LONGEST = 50

Wrong = list[tuple[str, str]]
"""What is written on a line, and what should be, in order and each once."""


@dataclass(frozen=True, slots=True)
class Proofreader:
    """How slips of a kind are found, and told: what is wrong on a line, what to write instead.

    `signs` is a pattern of RE2 without which there is no such slip.
    """

    find: Callable[[str], Iterator[Slip]]
    signs: str
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
    hint = "une espace après, aucune avant"
    if any(sign[0] in "()" for sign, _ in wrong):
        hint = "les parenthèses touchent ce qu’elles contiennent, une espace les sépare du reste"
    elif all(sign in ":;!?" for sign, _ in wrong):
        hint = "une espace avant, une après"
    return f"espace mal placée autour de {signs}", hint


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


def _misspelt(wrong: Wrong) -> tuple[str, str]:
    return f"mot mal orthographié : {_quoted(wrong, 0)}", f"écrivez {_quoted(wrong, 1)}"


def _twice(wrong: Wrong) -> tuple[str, str]:
    return f"mot écrit deux fois : {_quoted(wrong, 0)}", f"écrivez {_quoted(wrong, 1)}"


def _apostrophes(_: Wrong) -> tuple[str, str]:
    return "un autre signe à la place de l’apostrophe", "écrivez ’, ou ' : le site la courbe"


def _joined(wrong: Wrong) -> tuple[str, str]:
    return f"lettres soudées : {_quoted(wrong, 0)}, que personne ne trouverait", "retapez-les"


def _cut(wrong: Wrong) -> tuple[str, str]:
    begin, _, end = wrong[0][0].partition("\n")
    message = f"mot coupé en fin de ligne : il serait affiché « {begin} {end} »"
    return message, "récrivez-le sur une seule ligne"


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


_WORD, _SPACE = f"[{WORD}]", f"[{SPACE}]"
_PROOFREADERS = (
    Proofreader(
        unspaced,
        rf"[{WORD})»%*][:;!?](?:[*»)\]!?]|{_SPACE}|\z)|[0-9][%€]|«[^{SPACE}]|[^{SPACE}]»",
        "espace",
        _spaces,
    ),
    Proofreader(
        misplaced,
        rf"(?:{_WORD}|[»)]) [,.](?:{_SPACE}|\z)|[a-zà-ÿ](?:,[a-zà-ÿ]|\.[A-ZÀ-Þ])"
        r"|[a-zà-ÿ] [:;!?][a-zà-ÿ]{3}|\( [^()\n]+ \)"
        r"|[a-zà-ÿ]{3}(?:\([a-zà-ÿ'’]+ [a-zà-ÿ'’]|\)[a-zà-ÿ]{3})",
        "espace",
        _misplaced,
    ),
    Proofreader(lost_accents, SIGNS_OF_LOST_ACCENTS, "accent", _accents),
    Proofreader(lost_ligatures, "oe(?:u|il)|O[eE](?:u|il|U|IL)", "ligature", _ligatures),
    Proofreader(
        foreign_quotes,
        rf"[\"“„]|<<|‘|''|(?:^|[{SPACE}(])»{_WORD}|(?:^|[^\w'])'{_WORD}",
        "guillemets",
        _guillemets,
    ),
    Proofreader(repeated_signs, rf"!!|\?\?|{_WORD}(?:,,|\.\.)(?:{_SPACE}|\z)", "signe", _repeated),
    Proofreader(
        false_apostrophes,
        r"(?i:\b(?:qu|jusqu|lorsqu|puisqu|aujourd|quelqu)) [aeiouyhéèêà]|"
        "[a-zA-Z][\u00b4\u2018\u2032\u02bc]",
        "signe",
        _apostrophes,
    ),
    Proofreader(misspellings, SIGNS_OF_MISSPELLINGS, "orthographe", _misspelt),
    Proofreader(repeated_words, SIGNS_OF_REPEATED_WORDS, "mot-double", _twice),
    Proofreader(
        shortened,
        r"1i?[eè]re|1ier|[0-9IVXLC]i?[eèé]me|Mrs?\.? [A-ZÀ-Þ]|[Ee]tc ?(?:\.\.|\.?…)"
        r"|[0-9],[0-9]{3},[0-9]{3}",
        "abreviation",
        _habits,
    ),
    Proofreader(cut_words, r"\pL-\n[a-zà-ÿ]", "signe", _cut),
    Proofreader(joined_letters, "[\ufb00-\ufb06]", "signe", _joined),
    Proofreader(three_dots, r"\.\.\.", "suspension", _dots),
    Proofreader(gaps, rf"(?:{_WORD}|[,;:.!?»)’…%])  +(?:{_WORD}|[«(])", "double-espace", _gaps),
    Proofreader(
        inclusive_spellings,
        rf"{_WORD}(?:[·•‧][a-zè]|\([elnstvr]|\.(?:e|ne|le|te|trice|rice|euse)|/[tre]|-(?:e|ne|le|te|t?rice)-s)",
        "inclusif",
        _double_forms,
    ),
)


def _check(proofreader: Proofreader, text: Text) -> Iterator[Problem]:
    if next(proofreader.find(text.source), None) is None:
        return  # the case of most texts; what is not prose costs more to leave out
    found = (_restored(slip, text) for slip in proofreader.find(text.prose))
    for slips in text.lines_of(found):
        yield _told(text, proofreader, slips)


LANGUAGE = tuple(Rule(partial(_check, one), one.signs) for one in _PROOFREADERS)
"""What is sure in French is right: spaces, capitals, guillemets, double forms."""


def _restored(slip: Slip, text: Text) -> Slip:
    """Return the slip with what prose hides: the address of a link within a quotation, say."""
    if FILLER not in slip.instead:
        return slip
    shown, hidden = text.source[slip.start : slip.end], text.prose[slip.start : slip.end]
    signs = (sign for sign, mask in zip(shown, hidden, strict=True) if mask == FILLER)
    instead = "".join(next(signs) if sign == FILLER else sign for sign in slip.instead)
    return Slip(slip.start, slip.end, instead)


def _told(text: Text, proofreader: Proofreader, slips: list[Slip]) -> Problem:
    written = ((text.source[slip.start : slip.end].strip(), slip.instead.strip()) for slip in slips)
    message, hint = proofreader.tell(list(dict.fromkeys(written)))
    place = text.place(slips[0].start, slips[0].end)
    return Problem(place, proofreader.code, message, hint, text.corrected(slips))
