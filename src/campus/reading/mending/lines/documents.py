"""What follows the fields in a data file, after a line of three hyphens."""

from campus.reading.mending.draft import Draft
from campus.reading.mending.entries import FIELD

_FENCES = ("---", "...")


def mend_documents(draft: Draft) -> None:
    """A data file holds one document: no second one, no text after the fields."""
    begun = False
    for number, line in enumerate(draft.lines):
        if line.rstrip() in _FENCES and begun:
            _put_away(draft, number)
            return
        begun = begun or (line.strip() != "" and not line.startswith(("#", "---", "%")))


def _put_away(draft: Draft, number: int) -> None:
    """Say what stands below a fence, unless it is nothing; read what stands above."""
    below = [line for line in draft.lines[number + 1 :] if line.strip()]
    span = (0, len(draft.lines[number].rstrip()))
    if below and draft.many and below[0].startswith("- "):
        message = "--- au milieu de la liste : les fiches suivantes ne seraient pas lues"
        draft.say(number, span, "yaml", message, "supprimez cette ligne")
        draft.mend(number, "")
        return
    if below and FIELD.match(below[0].removeprefix("- ")):
        message = "le fichier contient plusieurs fiches séparées par ---"
        draft.say(number, span, "yaml", message, "écrivez un fichier par fiche")
    elif below:
        message = "un fichier .yml ne contient que des champs : le texte sous --- ne serait pas lu"
        draft.say(number, span, "yaml", message, "supprimez --- et le texte")
    for other in range(number, len(draft.lines)):
        draft.mend(other, "")
