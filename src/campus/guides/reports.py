"""The forms of a report, explained to those who have a program read them."""

from typing import Any

from campus.guides.json_schema import DIALECT
from campus.problems import CODES, Level
from campus.problems.formats.records import COLUMNS

_FORMS = {
    "human": (
        "une personne",
        "La ligne, un repère sous la faute, la ligne corrigée ; la largeur et les couleurs du "
        "terminal. `NO_COLOR=1` retire les couleurs, `FORCE_COLOR=1` les garde dans un journal.",
    ),
    "github": (
        "GitHub Actions",
        "Une annotation par message, puis le rapport entier pour le journal. GitHub ne montre que "
        "les dix premières erreurs et les dix premiers avertissements d’une étape : la première "
        "faute de chaque fichier passe donc avant la deuxième d’un autre.",
    ),
    "gitlab": (
        "GitLab",
        "Un rapport « Code Quality », pour `artifacts: reports: codequality`. L’empreinte d’un "
        "message ne dépend pas de sa ligne : ce qui se déplace n’est pas une faute nouvelle.",
    ),
    "sarif": ("GitHub code scanning, VS Code", "SARIF 2.1.0, corrections comprises."),
    "json": ("vos programmes", "Une liste d’objets sans profondeur, décrite ci-dessous."),
}

_HEAD = """\
# Les formes du rapport

Ce document est produit par `make docs`. `python -m campus check --format FORME` dit les mêmes
messages, avec le même code de sortie, sous plusieurs formes :

| Forme | Pour | Ce qu’elle a de particulier |
| --- | --- | --- |
"""
_JSON = """
Code de sortie : 0 sans erreur, 1 avec au moins une erreur, 2 quand la commande est mal appelée ou
que l’outil échoue ; la sortie standard n’est alors pas un rapport.

## JSON

Une liste d’objets, dans l’ordre des fichiers et des lignes, vide quand tout va bien. Chacun a
toutes ces clés, et elles seules ; le schéma est dans [schemas/rapport.json](schemas/rapport.json).

| Clé | Contenu |
| --- | --- |
"""


def reports_guide() -> str:
    """Return the page, in Markdown."""
    forms = (f"| `{name}` | {whom} | {what} |\n" for name, (whom, what) in _FORMS.items())
    keys = (f"| `{column.name}` | {column.help} |\n" for column in COLUMNS)
    return "".join((_HEAD, *forms, _JSON, *keys))


def report_schema() -> dict[str, Any]:
    """Return the JSON Schema of the report in JSON."""
    properties = {
        column.name: {"description": column.help, **_VALUES.get(column.name, {"type": "string"})}
        for column in COLUMNS
    }
    return {
        "$schema": DIALECT,
        "title": "Rapport de « campus check --format json »",
        "type": "array",
        "items": {
            "type": "object",
            "properties": properties,
            "required": list(properties),
            "additionalProperties": False,
        },
    }


_VALUES: dict[str, dict[str, Any]] = {
    "line": {"type": "integer", "minimum": 1},
    "column": {"type": "integer", "minimum": 1},
    "end": {"type": "integer", "minimum": 0},
    "level": {"enum": [level.value for level in Level]},
    "code": {"enum": sorted(CODES)},
}
