"""A catalogue of any size, in our own content format, the same for the same seed.

One third of the items are parcours, one half modules, one sixth news; bodies are about 2.3 KB of
Markdown with headings, lists, links, emphasis, code and tables, as measured on real articles.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SEED = 20261121
_BODY = 2_300
_EXPERTISES = 10
_SUBJECTS = (
    "la donnée ouverte", "le mode produit", "la sécurité des comptes", "l’accessibilité",
    "le logiciel libre", "l’écoconception", "le nuage de l’État", "la rédaction claire",
    "la simplification", "l’identité numérique", "les interfaces", "la mesure d’audience",
    "la conduite du changement", "l’archivage", "la qualité du code", "le travail à distance",
)  # fmt: skip
_VERBS = ("Comprendre", "Préparer", "Conduire", "Évaluer", "Améliorer", "Partager", "Vérifier")
_CLAUSES = (
    "un agent commence par décrire le besoin avec ses usagers",
    "l’équipe note ce qu’elle a appris et ce qu’elle changera",
    "chaque décision cite la règle qui la fonde",
    "les données personnelles restent au strict nécessaire",
    "un essai court vaut mieux qu’un long cahier des charges",
    "la documentation accompagne le service dès le premier jour",
    "les retours du terrain sont lus chaque semaine",
    "les personnes handicapées participent aux essais",
    "le coût complet comprend l’exploitation et la formation",
    "un indicateur utile peut faire changer d’avis",
)


@dataclass(frozen=True, slots=True)
class Size:
    """How many items of each kind a catalogue of `items` holds."""

    items: int

    @property
    def parcours(self) -> int:
        """A third of the items."""
        return self.items // 3

    @property
    def news(self) -> int:
        """A sixth of the items."""
        return self.items // 6

    @property
    def modules(self) -> int:
        """The others."""
        return self.items - self.parcours - self.news


def write_catalogue(folder: Path, items: int, seed: int = SEED) -> None:
    """Write a catalogue of `items` parcours, modules and news below `folder`."""
    for path, text in _files(Size(items), random.Random(seed)):
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)


def _files(size: Size, dice: random.Random) -> Iterator[tuple[str, str]]:
    yield "content/donnees/organismes.yml", "- id: dinum\n  nom: DINUM\n  type: etat\n"
    yield "content/donnees/plateformes.yml", _PLATFORM
    yield "content/pages/formateur.md", _APPEL
    for number in range(_EXPERTISES):
        header = f"title: Expertise {number}\nordre: {number}\nstatut: ouverte\n"
        header += f"chapeau-text: Ce que l’expertise {number} apporte."
        yield f"content/expertises/expertise-{number}.md", f"---\n{header}\n---\n"
    for number in range(size.modules):
        yield f"content/modules/module-{number}.md", _module(number, dice)
    for number in range(size.parcours):
        yield f"parcours/parcours-{number}.md", _parcours(number, size, dice)
    for number in range(size.news):
        yield _news(number, size, dice)


_APPEL = "---\ntitle: Devenir formateur\nchapeau-text: Transmettez vos savoirs.\n---\n\nÀ vous !\n"
_PLATFORM = """\
- id: mentor
  nom: Mentor
  defauts:
    evaluation: questionnaire
    modalites-acces: compte Mentor
    delai-acces: immédiat
    tarif: gratuit
    contact: non-communique
    accessibilite:
      texte: sous-titres et transcriptions
      conformite: inconnue
    producteur: dinum
"""


def _title(mark: str, dice: random.Random) -> str:
    """Return a title that its mark makes unique."""
    return f"{dice.choice(_VERBS)} {dice.choice(_SUBJECTS)} ({mark})"


def _sheet(prefix: str, number: int, dice: random.Random) -> str:
    objectifs = "\n".join(f"- {dice.choice(_VERBS)} {dice.choice(_SUBJECTS)}" for _ in range(3))
    mark = f"{prefix}-{number}"
    return f"""\
title: {_title(mark, dice)}
reference: {prefix}-{number:05}
expertise: expertise-{number % _EXPERTISES}
public:
- tous-agents
niveau: {dice.choice(("decouverte", "fondamentaux", "avance", "expert"))}
chapeau-text: {mark}, en pratique, {dice.choice(_CLAUSES)}, et {dice.choice(_CLAUSES)}.
objectifs:
{objectifs}
modalite: {dice.choice(("e-learning", "distanciel", "presentiel"))}
inscription:
  plateforme: mentor
  url: non-communique
date-verification: 2026-11-01
tags:
- mot-{dice.randrange(60)}
- mot-{dice.randrange(60)}"""


def _module(number: int, dice: random.Random) -> str:
    needed = f"\n  modules:\n  - module-{dice.randrange(number)}" if number % 4 == 3 else "aucun"  # noqa: PLR2004 - one in four
    duree = f"{dice.randrange(1, 12) * 30 // 60 or 1} h"
    header = _sheet("MOD", number, dice)
    link = f"[Module voisin](module-{max(0, number - 1)}.md)"
    return (
        f"---\n{header}\nprerequis: {needed}\nduree: {duree}\ntype: mooc\n---\n\n"
        f"{_body(dice, link)}"
    )


def _parcours(number: int, size: Size, dice: random.Random) -> str:
    chosen = dice.sample(range(size.modules), min(4, size.modules))
    modules = "\n".join(f"  - module-{module}" for module in chosen)
    header = _sheet("PAR", number, dice)
    return (
        f"---\n{header}\nprerequis: aucun\ncategorie: thematique\nordre: libre\netapes:\n"
        f"- titre: Poser les bases\n  modules:\n{modules}\n---\n\n{_body(dice)}"
    )


def _news(number: int, size: Size, dice: random.Random) -> tuple[str, str]:
    day = f"{2020 + number % 6}-{1 + number % 12:02}-{1 + number % 28:02}"
    formation = f"formations:\n- module-{dice.randrange(size.modules)}\n"
    header = (
        f"title: {_title(str(number), dice)}\ndate: {day} 10:00:00 +01:00\n"
        f"categories:\n- Actualité\n"
        f"tags:\n- mot-{dice.randrange(60)}\n{formation}chapeau-text: Annonce {number} du "
        f"Campus, où {dice.choice(_CLAUSES)}."
    )
    return f"actualites/{day}-actualite-{number}.md", f"---\n{header}\n---\n\n{_body(dice)}"


def _body(dice: random.Random, link: str = "") -> str:
    """Return about 2.3 KB of Markdown."""
    parts = [link] if link else []
    length = 0
    while length < _BODY:
        parts.append(_section(dice))
        length += len(parts[-1].encode())
    return "\n\n".join(parts) + "\n"


def _section(dice: random.Random) -> str:
    sentences = " ".join(f"{clause.capitalize()}." for clause in dice.sample(_CLAUSES, 3))
    items = "\n".join(
        f"* **{dice.choice(_VERBS)}** {clause}" for clause in dice.sample(_CLAUSES, 3)
    )
    table = "\n\n| mesure | valeur |\n| --- | --- |\n| délai | 3 jours |\n| coût | nul |"
    return (
        f"## {dice.choice(_VERBS)} {dice.choice(_SUBJECTS)}\n\n{sentences}\n\n"
        f"Voir [le site de la DINUM](https://www.numerique.gouv.fr/) et `make site` :\n{items}\n\n"
        f"> {dice.choice(_CLAUSES).capitalize()}." + (table if dice.random() < 1 / 4 else "")
    )
