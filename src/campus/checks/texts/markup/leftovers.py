"""Notes that an author leaves for later, and that readers would see."""

import re
from collections.abc import Iterator

from campus.checks.texts.rule import Rule
from campus.checks.texts.text import Text
from campus.french.dates import MONTHS
from campus.problems import Problem

_LATER = r"à (?:compléter|rédiger|renseigner|définir|remplacer)"
_UNKNOWN_DAY = rf"[xX]{{2}} (?:{'|'.join(MONTHS)})"
_TO_INSERT = r"\[(?:insérer|ajouter|indiquer) [^\[\]\n]*\]|\[lien(?: [^\[\]\n]*)?\]"
_LEFTOVER = re.compile(
    r"(?<![^\W_])(?:(?:TODO|TBD|FIXME)\b|XXX+\b|xxx+\b|XX/XX[X/]*|[Ll]orem ipsum|JJ/MM(?:/A+)?"
    rf"|{_UNKNOWN_DAY}\b|(?:{_TO_INSERT})(?![(\[:])"
    r"|\[à (?:compléter|venir|remplacer|définir|préciser)\](?!\()"
    r"|(?<!\])\([àÀ] (?:vérifier|valider|relire|compléter|revoir)\b[^()\n]*\)"
    r"|(?<![?\w])\?{3,}(?= [a-zà-ÿ\d]|[ \t]*$))"
    rf"|(?:(?<=: )|^(?:[*-] )?)(?P<later>[àÀ]{_LATER[1:]})(?=[ .…]*(?:$|\|))",
    re.MULTILINE,
)


def check_leftovers(text: Text) -> Iterator[Problem]:
    """No note to oneself is left in a text."""
    for found in _LEFTOVER.finditer(text.visible):
        said = "later" if found["later"] else 0
        message = f"« {found[said]} » : texte provisoire"
        hint = "remplacez-le, ou écrivez « statut: brouillon »"
        yield text.problem(found.span(said), "provisoire", message, hint)


LEFTOVERS = Rule(
    check_leftovers,
    rf"{_UNKNOWN_DAY}|xxx|{_TO_INSERT}"
    r"|TODO|TBD|FIXME|XX[X/]|[Ll]orem ipsum|JJ/MM"
    r"|\[à (?:compléter|venir|remplacer|définir|préciser)\]"
    rf"|\?\?\?|\([àÀ] |(?:: |^(?:[*-] )?)[àÀ]{_LATER[1:]}",
)
