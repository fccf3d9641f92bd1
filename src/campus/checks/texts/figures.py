"""Figures cited by `[chiffre:id]` exist."""

import re
from collections.abc import Iterator

from campus.checks.texts.rule import Rule
from campus.checks.texts.text import Text
from campus.french.words import nearest
from campus.problems import Problem

_CITED = re.compile(r"\[(?=chiffre:)chiffre:(?P<name>[^\]\n]*)\]?")


def check_figures(text: Text) -> Iterator[Problem]:
    """A figure that a text cites is in content/donnees/chiffres.yml."""
    known = text.site.contents.names["chiffre"]
    for cited in _CITED.finditer(text.source):
        name = cited["name"]
        if name not in known or not cited[0].endswith("]"):
            close = nearest(name, known)
            right = f"[chiffre:{close}]"
            message = f"« {name} » : aucun chiffre de ce nom dans content/donnees/chiffres.yml"
            hint = f"vouliez-vous dire {right} ?" if close else ""
            yield text.problem(cited.span(), "reference", message, hint, right if close else None)


FIGURES = Rule(check_figures, r"\[chiffre:")
