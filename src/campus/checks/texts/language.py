"""French as it is printed: spaces, accents, guillemets; each slip with the corrected line."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from campus.checks.texts import telling
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
from campus.glance import SPACE, WORD
from campus.problems import Problem


@dataclass(frozen=True, slots=True)
class Proofreader:
    """How slips of a kind are found, and told: what is wrong on a line, what to write instead.

    `signs` is a pattern of RE2 without which there is no such slip.
    """

    find: Callable[[str], Iterator[Slip]]
    signs: str
    code: str
    tell: Callable[[telling.Wrong], tuple[str, str]]


_WORD, _SPACE = f"[{WORD}]", f"[{SPACE}]"
_PROOFREADERS = (
    Proofreader(
        unspaced,
        rf"[{WORD})»%*][:;!?](?:[*»)\]!?]|{_SPACE}|\z)|[0-9][%€]|«[^{SPACE}]|[^{SPACE}]»",
        "espace",
        telling.spaces,
    ),
    Proofreader(
        misplaced,
        rf"(?:{_WORD}|[»)]) [,.](?:{_SPACE}|\z)|[a-zà-ÿ](?:,[a-zà-ÿ]|\.[A-ZÀ-Þ])"
        r"|[a-zà-ÿ] [:;!?][a-zà-ÿ]{3}|\( [^()\n]+ \)"
        r"|[a-zà-ÿ]{3}(?:\([a-zà-ÿ'’]+ [a-zà-ÿ'’]|\)[a-zà-ÿ]{3})",
        "espace",
        telling.misplaced,
    ),
    Proofreader(lost_accents, SIGNS_OF_LOST_ACCENTS, "accent", telling.accents),
    Proofreader(lost_ligatures, "oe(?:u|il)|O[eE](?:u|il|U|IL)", "ligature", telling.ligatures),
    Proofreader(
        foreign_quotes,
        rf"[\"“„]|<<|‘|''|(?:^|[{SPACE}(])»{_WORD}|(?:^|[^\w'])'{_WORD}",
        "guillemets",
        telling.guillemets,
    ),
    Proofreader(
        repeated_signs, rf"!!|\?\?|{_WORD}(?:,,|\.\.)(?:{_SPACE}|\z)", "signe", telling.repeated
    ),
    Proofreader(
        false_apostrophes,
        r"(?i:\b(?:qu|jusqu|lorsqu|puisqu|aujourd|quelqu)) [aeiouyhéèêà]|"
        "[a-zA-Z][\u00b4\u2018\u2032\u02bc]",
        "signe",
        telling.apostrophes,
    ),
    Proofreader(misspellings, SIGNS_OF_MISSPELLINGS, "orthographe", telling.misspelt),
    Proofreader(repeated_words, SIGNS_OF_REPEATED_WORDS, "mot-double", telling.twice),
    Proofreader(
        shortened,
        r"1i?[eè]re|1ier|[0-9IVXLC]i?[eèé]me|Mrs?\.? [A-ZÀ-Þ]|[Ee]tc ?(?:\.\.|\.?…)"
        r"|[0-9],[0-9]{3},[0-9]{3}",
        "abreviation",
        telling.habits,
    ),
    Proofreader(cut_words, r"\pL-\n[a-zà-ÿ]", "signe", telling.cut),
    Proofreader(joined_letters, "[\ufb00-\ufb06]", "signe", telling.joined),
    Proofreader(three_dots, r"\.\.\.", "suspension", telling.dots),
    Proofreader(
        gaps, rf"(?:{_WORD}|[,;:.!?»)’…%])  +(?:{_WORD}|[«(])", "double-espace", telling.gaps
    ),
    Proofreader(
        inclusive_spellings,
        rf"{_WORD}(?:[·•‧][a-zè]|\([elnstvr]|\.(?:e|ne|le|te|trice|rice|euse)|/[tre]|-(?:e|ne|le|te|t?rice)-s)",
        "inclusif",
        telling.double_forms,
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
