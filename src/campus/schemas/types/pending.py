"""Texts that stand for one to write: « À compléter (ce qui est attendu) », « TODO », « NC »."""

import re

from campus.french.words import slug

UNKNOWN = "non-communique"
"""What an editor writes for a required fact that nobody has given yet."""

_TO_WRITE = (
    r"to ?do|tbd|x{3,}|[aà] (?:compl[ée]ter|remplir|r[ée]diger)|sans titre|untitled"
    r"|(?:nouveau )?titre(?: de (?:la page|l['’]article))?|undefined|\{\{.*\}\}|\$\{.*\}|\{%.*%\}"
)
_PENDING = re.compile(
    r"À compléter \((?P<what>[^()]+)\)"
    rf"|(?i:[\W_]*(?:{_TO_WRITE})[\W_]*)"
)
_EMPTY_WORDS = frozenset(
    "non-communique non-communiquee non-communiques nc n-c non-renseigne non-renseignee"
    " non-precise non-connu inconnu inconnue na n-a tba tbd todo xx xxx xxxx a-venir a-definir"
    " a-preciser a-determiner a-confirmer a-completer a-renseigner a-remplir en-attente bientot"
    " choisir choisissez selectionner selectionnez undefined nan object-object"
    "".split()
) | {""}  # « … », « ? », « - »
_LONGEST = max(map(len, _EMPTY_WORDS)) + 2
_BEGIN_EMPTY = frozenset("nNiItTxXaAàÀeEbBcCsSuU.…?-/[")
_BEGIN_PENDING = frozenset("tTxXaAàÀsSuUnN[(<{*_«$ ")
_LAST_LETTER = "\u2100"  # above are arrows, warning signs and emoji
"""First signs: nearly all the values of a header are told apart by theirs."""


def pending(what: str) -> str:
    """Return the text that stands for one to write; `what` says which, without parentheses."""
    return f"À compléter ({what})"


def is_pending(text: str) -> bool:
    """Tell whether a text, or a line of one, is still to be written."""
    first = text[:1]
    return (first in _BEGIN_PENDING or first > _LAST_LETTER) and _PENDING.fullmatch(
        text.strip()
    ) is not None


def says_nothing(text: str) -> bool:
    """Tell whether a value only says that there is none yet: « NC », « à venir », « … »."""
    return text[:1] in _BEGIN_EMPTY and len(text) <= _LONGEST and slug(text) in _EMPTY_WORDS
