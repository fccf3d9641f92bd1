"""What every page has in common."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Statut(StrEnum):
    """Whether a page is shown: drafts are not, archives are kept at their address."""

    PUBLIE = "publie"
    BROUILLON = "brouillon"
    ARCHIVE = "archive"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entree:
    """Anything that has a name of its own in the catalogue; `slug` is its file's name or its id."""

    slug: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Illustration:
    """An image with its texts; `alternative_textuelle` is None when the editor forgot it."""

    image: str
    alternative_textuelle: str | None = None
    legende: str | None = None
    credit: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fiche(Entree):
    """An entry with a page of its own; `corps` is Markdown, `chapeau_text` Markdown inline."""

    title: str
    corps: str = ""
    chapeau_text: str | None = None
    tags: tuple[str, ...] = ()
    statut: Statut = Statut.PUBLIE
    exemple: bool = False
    anciennes_adresses: tuple[str, ...] = ()
    publier_le: datetime | None = None
    expirer_le: datetime | None = None
    une_ou_diaporama: tuple[Illustration, ...] = ()
