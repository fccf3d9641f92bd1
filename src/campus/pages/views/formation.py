"""The sheet of a parcours or a module."""

from dataclasses import dataclass

from markupsafe import Markup

from campus.maps import Drawing
from campus.pages.views.page import Card, Figure, Link, Prose
from campus.pages.views.session import SessionView


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A fact of the sheet; `text` is « non communiqué » when `known` is false."""

    label: str
    text: str
    known: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class PrerequisView:
    """What to know before; `aucun` when the sheet says so, `known` false when it says nothing."""

    known: bool
    aucun: bool
    texte: str = ""
    modules: tuple[Link, ...] = ()
    externes: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ModuleLine:
    """A module in a step; `href` is empty for a course elsewhere whose address is unknown."""

    titre: str
    href: str = ""
    resume: str = ""
    duree: str = ""
    facultatif: bool = False
    externe: bool = False
    debloque: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EtapeView:
    """A step, with how long its modules last in all."""

    titre: str
    description: str
    duree: str
    modules: tuple[ModuleLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DerouleView:
    """How a parcours unfolds: in which order its steps are taken, and the map that shows them."""

    ordre: str
    etapes: tuple[EtapeView, ...]
    carte: Drawing | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactView:
    """Whom to write to; `courriel` is empty when it is not communicated."""

    nom: str
    courriel: str = ""
    telephones: tuple[Link, ...] = ()
    valide_du: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormationView:
    """All that a sheet shows, resolved; an empty field is not shown.

    `facts` decide a reader, `details` come after; a module has no `deroule`, a parcours is in no
    `parcours` and unlocks nothing.
    """

    kind: str
    reference: str
    categorie: str
    chapeau: Markup
    facts: tuple[Fact, ...]
    details: tuple[Fact, ...]
    practical: tuple[Fact, ...]
    objectifs: tuple[str, ...]
    prerequis: PrerequisView
    programme: Prose
    deroule: DerouleView | None
    plateforme: str
    inscription: str
    sessions: tuple[SessionView, ...]
    calendrier: str
    formateurs: tuple[Link, ...]
    expertises: tuple[Link, ...]
    parcours: tuple[Link, ...]
    debloque: tuple[Link, ...]
    contact: ContactView | None
    partenaires: tuple[str, ...]
    tags: tuple[str, ...]
    images: tuple[Figure, ...]
    verifiee_le: str
    actualites: tuple[Card, ...]
