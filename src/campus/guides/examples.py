"""A mistake for each code, made in the specimen, and what the check answers to it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from campus.catalogue import illustrate, load
from campus.checks import check
from campus.french.dates import parse_moment
from campus.guides.specimen import SPECIMEN
from campus.problems.human import report
from campus.reading.lines import source_of
from campus.settings import Settings

_MODULE = "content/modules/lire-un-jeu-de-donnees.md"
_NEXT = "content/modules/croiser-des-donnees.md"
_PARCOURS = "parcours/premiers-pas.md"
_SESSION = "content/sessions/lire-2027-01-12.yml"
_NEWS = "actualites/2026-11-02-journee-des-donnees.md"
_TITLE = "title: Lire un jeu de données"
_TODAY = parse_moment("2026-11-21")
_BODY = "Trois exercices sur des données réelles."


@dataclass(frozen=True, slots=True)
class Mistake:
    """A text of a file of the specimen, and what an editor wrote instead; a new file has none."""

    path: str
    right: str
    wrong: str
    encoding: str = "utf-8"


def _field(right: str, wrong: str) -> Mistake:
    return Mistake(_MODULE, right, wrong)


def _title(wrong: str) -> Mistake:
    return Mistake(_MODULE, _TITLE, f"title: {wrong}")


def _next(line: str) -> Mistake:
    return Mistake(_NEXT, "niveau:", f"{line}\nniveau:")


def _body(wrong: str) -> Mistake:
    return Mistake(_MODULE, _BODY, wrong)


_READING = {
    "fichier": Mistake("parcours/programme.docx", "", "Programme"),
    "nom": Mistake("content/pages/À Propos.md", "", "---\ntitle: À propos\n---\n"),
    "encodage": Mistake(_MODULE, "", "", "cp1252"),
    "mojibake": _title("Lire un jeu de donnÃ©es"),
    "invisible": _field("niveau: decouverte", "niveau: decou\u00adverte"),
    "conflit": _field(
        "niveau: decouverte",
        "<<<<<<< HEAD\nniveau: decouverte\n=======\nniveau: avance\n>>>>>>> relecture",
    ),
    "entete": _field("---\n\n## Prog", "—\n\n## Prog"),
    "tabulation": _field("  plateforme: mentor", "\tplateforme: mentor"),
    "insecable": _field("expertise: data", "expertise\u00a0: data"),
    "deux-points": _title("Données : lire un tableau"),
    "cle": _field("tableau, et", "tableau,\net"),
    "tiret": _field("- tous-agents", "-tous-agents"),
    "indentation": Mistake(_PARCOURS, "  - croiser", "   - croiser"),
    "guillemet": _title('"Lire un jeu de données'),
    "apostrophe": _title("'L'art de lire un tableau'"),
    "guillemet-courbe": _title("“Lire un jeu de données”"),
    "caractere": _title("*Lire* un jeu de données"),
    "commentaire": _title("Lire un jeu de données, atelier #1"),
    "yaml": _field("public:", "public: >"),
    "yaml-interdit": _field("expertise: data", "expertise: !!str data"),
    "cle-double": _field("duree: 1 h", "duree: 1 h\nduree: 2 h"),
}
_FIELDS = {
    "cle-inconnue": _field("duree: 1 h", "dureee: 1 h"),
    "cle-ancienne": Mistake(_NEWS, "chapeau-text:", "chapeau:"),
    "manquant": _field("duree: 1 h\n", ""),
    "vide": _field("duree: 1 h", "duree:"),
    "type": _field("public:\n- tous-agents", "public: tous-agents"),
    "valeur": _field("duree: 1 h", "duree: 3:30"),
    "non-communique": _field("duree: 1 h", "duree: NC"),
    "mise-en-forme": _title("Lire un **jeu de données**"),
}
_FILES = {
    "reference": _field("expertise: data", "expertise: dataa"),
    "doublon": Mistake(_PARCOURS, "  - croiser-des-donnees", "  - lire-un-jeu-de-donnees"),
    "rang": Mistake(
        "content/expertises/design.md", "", "---\ntitle: Design\nordre: 1\nstatut: ouverte\n---\n"
    ),
    "identifiant": Mistake(_NEXT, "MOD-002", "MOD-001"),
    "adresse": _field(
        "date-verif", "anciennes-adresses:\n- /modules/croiser-des-donnees/\ndate-verif"
    ),
    "cycle": _field("prerequis: aucun", "prerequis:\n  modules:\n  - croiser-des-donnees"),
    "ordre": Mistake(
        _PARCOURS,
        "  - lire-un-jeu-de-donnees\n  - croiser-des-donnees",
        "  - croiser-des-donnees\n  - lire-un-jeu-de-donnees",
    ),
    "duree": Mistake(_PARCOURS, "modalite:", "duree: 5 h\nmodalite:"),
    "dates": Mistake(_SESSION, "fin: 2027-01-12 12:30", "fin: 2027-01-12 08:30"),
    "non-publie": _next("statut: brouillon"),
    "pas-encore": _next("publier-le: 2027-06-01"),
    "exemple": _next("exemple: true"),
    "archive": _next("statut: archive"),
    "expertise-a-venir": Mistake(
        "content/expertises/data.md", "statut: ouverte", "statut: a-venir"
    ),
    "orphelin": Mistake(_PARCOURS, "\n  - croiser-des-donnees", ""),
    "titre-double": Mistake(_NEXT, "title: Croiser des données", _TITLE),
    "etiquette": _field("date-verif", "tags:\n- donnée\ndate-verif"),
    "perime": _field("date-verification: 2026", "date-verification: 2024"),
    "dates-douteuses": Mistake(_SESSION, "09:30:00 +01:00", "09:30:00 +02:00"),
    "chevauchement": Mistake(
        "content/sessions/croiser-2027-01-12.yml",
        "",
        SPECIMEN[_SESSION].replace("lire-un-jeu", "croiser-un-jeu").replace("un-jeu-de", "des"),
    ),
}
_BODIES = {
    "titre-niveau": _body("# Au programme"),
    "titre-forme": _body("##Au programme"),
    "faux-titre": _body("**Au programme**\n\nTrois exercices."),
    "liste": _body("• un exercice\n• un débat"),
    "tableau": _body("| Jour | Thème |\n| Lundi | Lire |"),
    "bloc-code": _body("```\nselect * from donnees;"),
    "code-decale": _body("- Lancez :\n\n    ```\n    make site\n    ```"),
    "dialecte": _body("Trois ==exercices== sur des données réelles."),
    "gabarit": _body('{% include "programme.html" %}'),
    "attributs": _body("Trois exercices.\n{: .fr-callout"),
    "gras": _body("Trois ** exercices** sur des données."),
    "note": _body("Trois exercices[^1]."),
    "provisoire": _body("TODO : trois exercices."),
    "html-actif": _body("<script>alert(1)</script>"),
    "html-style": _body('<font color="red">Trois exercices</font>'),
    "cadre": _body('<iframe src="https://www.dailymotion.com/embed/video/x1"></iframe>'),
    "balise-inconnue": _body("Écrivez à <prenom> pour vous inscrire."),
    "image-absente": _body("![Un tableau de chiffres](/uploads/tableau.png)"),
    "image-a-revoir": Mistake(
        "content/uploads/plan.svg",
        "",
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>plan()</script></svg>',
    ),
    "alternative": _body("![](/uploads/tableau.png)"),
}
_LINKS = {
    "lien": _body("Puis [croisez](croiser-les-donnees.md)."),
    "lien-adresse": _body("Voir [le programme](/programme/)."),
    "ancre": _body("Voir [la suite](croiser-des-donnees.md#suite)."),
    "lien-vide": _body("Voir [le programme]()."),
    "lien-incomplet": _body("Voir [le site](www.numerique.gouv.fr)."),
    "lien-malforme": _body("Voir [le site] (https://www.numerique.gouv.fr)."),
    "lien-absolu": _body("Voir [les données](https://campus.numerique.gouv.fr/expertises/data/)."),
    "lien-apercu": _body("Voir [le programme](http://localhost:8000/programme/)."),
    "lien-prive": _body("Voir [le programme](https://docs.google.com/document/d/1Ab2/edit)."),
    "lien-suivi": _body("Voir [le programme](https://mentor.gouv.fr/?utm_source=lettre)."),
    "lien-texte": _body("Pour vous inscrire, cliquez [ici](https://mentor.gouv.fr/)."),
    "adresse-nue": _body("Voir https://www.numerique.gouv.fr"),
}
_FRENCH = {
    "espace": _body("Trois exercices: lire, trier, croiser."),
    "capitales": _title("LIRE UN JEU DE DONNÉES"),
    "accent": _body("Une formation de l’Etat."),
    "ligature": _body("La mise en oeuvre d’un projet."),
    "guillemets": _body('Un "exercice" par séance.'),
    "signe": _body("Trois exercices !!!"),
    "abreviation": _body("La 2ème séance est animée par Mr Modèle."),
    "suspension": _body("Lire, trier, croiser..."),
    "double-espace": _body("Trois  exercices."),
    "inclusif": _body("Pour les agent·es."),
}
_STATEMENT = (
    "- id: campus\n  perimetre: Ce site.\n  etat: {}\n  date: 2026-11-02\n"
    "  courriel: a@exemple.fr\n"
)
_AUDIT = "  audit:\n    date: 2022-05-02\n    auditeur: Société Exemple\n    taux: 80\n"
_UPKEEP = {
    "declaration": Mistake(
        "content/donnees/accessibilite.yml", "", _STATEMENT.format("totalement-conforme")
    ),
    "audit": Mistake(
        "content/donnees/accessibilite.yml",
        "",
        _STATEMENT.format("partiellement-conforme") + _AUDIT,
    ),
    "a-completer": _body("À compléter (le programme)"),
    "inacheve": _body("À compléter (le programme)"),
    "ignorer-inutile": _field(
        "date-verif", "ignorer:\n- code: alternative\n  raison: logo décoratif\ndate-verif"
    ),
}
MISTAKES: Mapping[str, Mistake] = {
    **_READING, **_FIELDS, **_FILES, **_BODIES, **_LINKS, **_FRENCH, **_UPKEEP
}  # fmt: skip
WITHOUT_EXAMPLE = frozenset(("adresse-disparue", "corps", "recherche"))
"""Mistakes that a check of the specimen does not meet: one is against the history of git, the
others are told by the build of the site."""


def answer(code: str) -> Sequence[str]:
    """Return the lines that an editor reads about the mistake of a code: message, line, caret."""
    if code in WITHOUT_EXAMPLE:
        return []
    mistake = MISTAKES[code]
    with TemporaryDirectory(prefix="campus-") as folder:
        root = Path(folder)
        for path, text in _spoilt(mistake).items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            encoding = mistake.encoding if path == mistake.path else "utf-8"
            (root / path).write_text(text, encoding, newline="\n")
        settings = Settings(root=root, maintenant=_TODAY)
        found = [
            each for each in check(illustrate(load(root), root), settings) if each.code == code
        ]
        lines = list(report(found[:1], source_of(root)))
    return [line.rstrip() for line in lines[:-1] if line.strip()] if found else []


def _spoilt(mistake: Mistake) -> Mapping[str, str]:
    """Return the files of the specimen, one of them spoilt."""
    text = SPECIMEN.get(mistake.path, mistake.wrong)
    if mistake.right:
        text = text.replace(mistake.right, mistake.wrong, 1)
    return {**SPECIMEN, mistake.path: text}
