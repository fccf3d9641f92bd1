"""A kind of problem, in the words of the editors' guide."""

from dataclasses import dataclass
from enum import StrEnum

GUIDE = "docs/erreurs.md"


class Level(StrEnum):
    """An error stops the publication; a warning is shown and lets it through."""

    ERREUR = "erreur"
    ATTENTION = "attention"


@dataclass(frozen=True, slots=True)
class Code:
    """How grave a kind of problem is, why it matters and how to mend it."""

    name: str
    level: Level
    title: str
    why: str
    mend: str

    @property
    def guide(self) -> str:
        """Where the guide explains it: a path from the root of the repository, and an anchor."""
        return f"{GUIDE}#{self.name}"


def erreur(name: str, title: str, why: str, mend: str) -> Code:
    """Declare a problem that stops the publication."""
    return Code(name, Level.ERREUR, title, why, mend)


def attention(name: str, title: str, why: str, mend: str) -> Code:
    """Declare a problem that is shown and stops nothing."""
    return Code(name, Level.ATTENTION, title, why, mend)
