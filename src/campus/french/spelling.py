"""Misspellings that are no word of French nor of English, with what was meant.

Only spellings that nothing else can be: « connection » and « addresses » are English, « milles »
are nautical, « systeme » is German.
"""

import re
from collections.abc import Iterator

from campus.french.slips import Slip

_RIGHT = {
    "acceuil": "accueil", "acceuillir": "accueillir", "receuil": "recueil",
    "receuillir": "recueillir", "aggrandir": "agrandir",
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
    "accessibilite": "accessibilité", "apres": "après", "déja": "déjà",
    "apprentisage": "apprentissage",
    "aprentissage": "apprentissage", "bénéficer": "bénéficier", "cauchemard": "cauchemar",
    "connaisance": "connaissance", "connaissence": "connaissance", "compétance": "compétence",
    "dévelloper": "développer", "dévellopement": "développement", "donnees": "données",
    "echange": "échange", "egalement": "également", "enrégistrer": "enregistrer",
    "ecole": "école", "ecran": "écran", "equipe": "équipe", "etape": "étape", "etat": "état",
    "environement": "environnement", "evenement": "événement", "exigeance": "exigence",
    "malgrès": "malgré",
    "ministere": "ministère", "numerique": "numérique", "plusieures": "plusieurs",
    "reseau": "réseau", "securite": "sécurité", "specifique": "spécifique",
    "telecharger": "télécharger", "telechargement": "téléchargement",
    "traveil": "travail", "utilsateur": "utilisateur",
    "récement": "récemment", "suffisament": "suffisamment",
}  # fmt: skip
_ENDINGS = "(?P<ending>s|le|les)?"
SIGNS_OF_MISSPELLINGS = (
    rf"(?:\A|[^\pL\pN_@/.#-])(?i:(?:{'|'.join(_RIGHT)})(?:s|les?)?)"
    r"(?:[^\pL\pN_@/.-]|\.(?:[^\pL\pN_]|\z)|\z)"
)
_WRONG = re.compile(
    rf"(?<![\w@/.#-])(?-i:(?!E))(?P<word>{'|'.join(_RIGHT)}){_ENDINGS}(?![\w@/-]|\.\w)",
    re.IGNORECASE,
)


def misspellings(text: str) -> Iterator[Slip]:
    """Yield the misspelt words, each with its right spelling.

    Capitals that lost their accent are another fault, « Evenement ».
    """
    for found in _WRONG.finditer(text):
        right = _RIGHT[found["word"].lower()]
        right += found["ending"] or ""
        if found["word"][0].isupper():
            right = right.upper() if found[0].isupper() else right[0].upper() + right[1:]
        yield Slip(found.start(), found.end(), right)
