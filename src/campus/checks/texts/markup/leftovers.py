"""Notes that an author leaves for later, and that readers would see."""

import re
from collections.abc import Iterator

from campus.checks.texts.rule import Rule
from campus.checks.texts.text import Text
from campus.problems import Problem

_LEFTOVER = re.compile(
    r"(?<![^\W_])(?:(?:TODO|TBD|FIXME)\b|XXX+\b|XX/XX[X/]*|Lorem ipsum|JJ/MM(?:/A+)?"
    r"|\[à (?:compléter|venir|remplacer|définir|préciser)\](?!\())"
)


def check_leftovers(text: Text) -> Iterator[Problem]:
    """No note to oneself is left in a text."""
    for found in _LEFTOVER.finditer(text.visible):
        message = f"« {found[0]} » : texte provisoire"
        hint = "remplacez-le, ou écrivez « statut: brouillon »"
        yield text.problem(found.span(), "provisoire", message, hint)


LEFTOVERS = Rule(
    check_leftovers,
    r"TODO|TBD|FIXME|XX[X/]|Lorem ipsum|JJ/MM|\[à (?:compléter|venir|remplacer|définir|préciser)\]",
)
