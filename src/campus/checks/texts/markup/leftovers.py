"""Notes that an author leaves for later, and that readers would see."""

import re
from collections.abc import Iterator

from campus.checks.texts.text import Text
from campus.problems import Problem

_LEFTOVERS = {
    "T": re.compile(r"T(?=ODO\b|BD\b)\w+"),
    "F": re.compile(r"F(?=IXME\b)\w+"),
    "X": re.compile(r"X(?=X(?:X+\b|/XX))[X/]+"),
    "L": re.compile(r"L(?=orem ipsum)orem ipsum"),
    "J": re.compile(r"J(?=J/MM)J/MM(?:/A+)?"),
    "[": re.compile(r"\[(?=à )à (?:compléter|venir|remplacer|définir|préciser)\](?!\()"),
}
"""By first sign: patterns are tried where it stands, on texts that hold it."""


def check_leftovers(text: Text) -> Iterator[Problem]:
    """No note to oneself is left in a text."""
    for sign, pattern in _LEFTOVERS.items():
        if sign in text.source:
            for found in pattern.finditer(text.visible):
                before = text.visible[max(0, found.start() - 1) : found.start()]
                if not before.isalnum():
                    message = f"« {found[0]} » : texte provisoire"
                    hint = "remplacez-le, ou écrivez « statut: brouillon »"
                    yield text.problem(found.span(), "provisoire", message, hint)
