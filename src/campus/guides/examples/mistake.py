"""A mistake, made in a file of the specimen."""

from dataclasses import dataclass

MODULE = "content/modules/lire-un-jeu-de-donnees.md"
NEXT = "content/modules/croiser-des-donnees.md"
PARCOURS = "parcours/premiers-pas.md"
SESSION = "content/sessions/lire-2027-01-12.yml"
NEWS = "actualites/2026-11-02-journee-des-donnees.md"
TITLE = "title: Lire un jeu de données"
BODY = "Trois exercices sur des données réelles."


@dataclass(frozen=True, slots=True)
class Mistake:
    """A text of a file of the specimen, and what an editor wrote instead; a new file has none."""

    path: str
    right: str
    wrong: str
    encoding: str = "utf-8"


def field(right: str, wrong: str) -> Mistake:
    """Spoil the header of the module."""
    return Mistake(MODULE, right, wrong)


def title(wrong: str) -> Mistake:
    """Spoil its title."""
    return Mistake(MODULE, TITLE, f"title: {wrong}")


def following(line: str) -> Mistake:
    """Add a line to the header of the module that follows it."""
    return Mistake(NEXT, "niveau:", f"{line}\nniveau:")


def body(wrong: str) -> Mistake:
    """Spoil its text."""
    return Mistake(MODULE, BODY, wrong)
