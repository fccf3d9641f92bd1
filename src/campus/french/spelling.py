"""Misspellings that are no word of French nor of English, with what was meant.

Only spellings that nothing else can be: « connection » is English, « milles » are nautical.
"""

import re
from collections.abc import Iterator

from campus.french.slips import Slip

_RIGHT = {
    "acceuil": "accueil", "acceuillir": "accueillir", "receuil": "recueil",
    "receuillir": "recueillir", "addresse": "adresse", "aggrandir": "agrandir",
    "apparament": "apparemment", "apparement": "apparemment",
    "appeller": "appeler", "aujourdhui": "aujourd’hui", "biensur": "bien sûr",
    "biensûr": "bien sûr", "courament": "couramment", "developpement": "développement",
    "dévelopement": "développement", "developper": "développer", "différement": "différemment",
    "dilemne": "dilemme",
    "évenement": "événement", "fréquement": "fréquemment", "interêt": "intérêt",
    "interressant": "intéressant", "intérressant": "intéressant", "malgrés": "malgré",
    "notament": "notamment", "occurence": "occurrence",
    "parceque": "parce que", "parmis": "parmi", "personel": "personnel",
    "professionel": "professionnel", "optionel": "optionnel", "quatres": "quatre",
    "récement": "récemment", "suffisament": "suffisamment",
}  # fmt: skip
_ENDINGS = "(?P<ending>s|le|les)?"
SIGNS_OF_MISSPELLINGS = rf"(?i:(?:{'|'.join(_RIGHT)})(?:s|les?)?(?:[^\pL\pN_]|\z))"
_WRONG = re.compile(
    rf"(?<![\w@/.#-])(?P<word>{'|'.join(_RIGHT)}){_ENDINGS}(?![\w@/-]|\.\w)", re.IGNORECASE
)


def misspellings(text: str) -> Iterator[Slip]:
    """Yield the misspelt words, each with its right spelling."""
    for found in _WRONG.finditer(text):
        right = _RIGHT[found["word"].lower()]
        right = right[0].upper() + right[1:] if found["word"][0].isupper() else right
        yield Slip(found.start(), found.end(), right + (found["ending"] or ""))
