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


_OF_A_LETTER = re.compile(
    r"^(?P<first>(?:De|From) ?: [^\n]+)\n"
    r"(?:(?:Envoyé|Date|À|Cc|Objet|Sent|To|Subject)[^\n:]{0,9}: [^\n]*\n?){2}"
    r"|^-{2,} ?(?:Message d['’]origine|Message transféré|Original Message)[^\n]*"
    r"|^Envoyé (?:de|depuis) mon [^\n]{1,30}$",
    re.MULTILINE,
)


def check_leftovers(text: Text) -> Iterator[Problem]:
    """No note to oneself is left in a text."""
    for found in _LEFTOVER.finditer(text.visible):
        said = "later" if found["later"] else 0
        message = f"« {found[said]} » : texte provisoire"
        hint = "remplacez-le, ou écrivez « statut: brouillon »"
        yield text.problem(found.span(said), "provisoire", message, hint)
    for found in _OF_A_LETTER.finditer(text.source):
        said = "first" if found["first"] else 0
        message = f"« {found[said]} » : ligne d’un courriel"
        hint = "supprimez ce qui n’est pas l’article"
        yield text.problem(found.span(said), "provisoire", message, hint)


LEFTOVERS = Rule(
    check_leftovers,
    r"^(?:De|From) ?: |^-{2,} ?(?:Mess|Orig)|^Envoyé de"
    rf"|{_UNKNOWN_DAY}|xxx|{_TO_INSERT}"
    r"|TODO|TBD|FIXME|XX[X/]|[Ll]orem ipsum|JJ/MM"
    r"|\[à (?:compléter|venir|remplacer|définir|préciser)\]"
    rf"|\?\?\?|\([àÀ] |(?:: |^(?:[*-] )?)[àÀ]{_LATER[1:]}",
)
