"""What does not show in a source, and spoils its page: signs without shape, comments left open."""

import re
from collections.abc import Iterator

from campus.checks.texts.code import indented
from campus.checks.texts.rule import Rule
from campus.checks.texts.text import Text
from campus.problems import Problem

_SIGNS_WITHOUT_SHAPE = (
    "[\u00ad\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+"
)
_SYMBOLS = "[\ue000-\uf8ff]"
_INVISIBLE = re.compile(_SIGNS_WITHOUT_SHAPE)
_PRIVATE = re.compile(f"(?<!^){_SYMBOLS}", re.MULTILINE)  # lists tell those of their items
_CYRILLIC = re.compile(r"[\u0400-\u04ff](?:(?<=[a-zA-ZÀ-ÿ].)|(?=[a-zA-ZÀ-ÿ]))")
_LOOKALIKES = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0410\u0415\u041e\u0420\u0421\u0422",
    "aeopcyxiAEOPCT",
)
_SENTENCE = re.compile(r"\s*[A-ZÀ-ÖØ-Þa-zà-öø-ÿ][^{}()<>=;$`|\\/]{20,}[.,:!?…]?\s*")


def check_hidden_signs(text: Text) -> Iterator[Problem]:
    """Every sign shows, or is a space."""
    for found in _INVISIBLE.finditer(text.visible):
        message = f"signe invisible U+{ord(found[0][0]):04X}"
        yield text.problem(found.span(), "invisible", message, "supprimez-le", "")
    for found in _CYRILLIC.finditer(text.visible):
        message = (
            f"« {found[0]} » : lettre cyrillique au milieu d’un mot, que personne ne trouverait"
        )
        right = found[0].translate(_LOOKALIKES)
        instead = right if right.isascii() else None
        yield text.problem(found.span(), "invisible", message, "retapez le mot", instead)
    for found in _PRIVATE.finditer(text.visible):
        message = f"signe d’une police de symboles, U+{ord(found[0]):04X} : rien ne s’affichera"
        hint = "remplacez-le par un signe ordinaire, « - » devant un élément de liste"
        yield text.problem(found.span(), "invisible", message, hint)


HIDDEN_SIGNS = Rule(
    check_hidden_signs,
    rf"{_SIGNS_WITHOUT_SHAPE}|{_SYMBOLS}|\p{{Latin}}\p{{Cyrillic}}|\p{{Cyrillic}}\p{{Latin}}",
)


def check_comments(text: Text) -> Iterator[Problem]:
    """A comment is closed: the rest of the page would be part of it."""
    start = text.visible.find("<!--")
    if start >= 0:
        message = "commentaire ouvert et jamais refermé : la suite de la page disparaîtrait"
        yield text.problem((start, start + 4), "balise-inconnue", message, "ajoutez --> à sa fin")


COMMENTS = Rule(check_comments, "<!--")


def check_margins(text: Text) -> Iterator[Problem]:
    """A sentence begins at the left edge: four columns in, it would be shown as code."""
    for start, end in indented(text.source):
        line = text.source[start:end]
        if _SENTENCE.fullmatch(line):
            margin = len(line) - len(line.lstrip())
            message = "phrase décalée : elle serait affichée comme du code"
            hint = "supprimez les espaces du début de la ligne"
            yield text.problem((start, start + margin), "code-decale", message, hint, "")


MARGINS = Rule(check_margins, r"^(?:    |\t)")
