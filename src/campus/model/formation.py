"""What a parcours and a module have in common: the facts a training course owes its public.

The fields follow Qualiopi's indicator 1. A required fact that nobody has given yet
(`non-communique` in the file) is None.
"""

from dataclasses import dataclass
from datetime import date

from campus.french.durees import Duree
from campus.model.fiche import Fiche


@dataclass(frozen=True, slots=True, kw_only=True)
class Externe:
    """A training course outside the catalogue."""

    titre: str
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Prerequis:
    """What to know before; `modules` are slugs. Empty means « aucun »."""

    texte: str | None = None
    modules: tuple[str, ...] = ()
    externes: tuple[Externe, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Inscription:
    """Where one registers: the id of a platform, and the address when it is known."""

    plateforme: str | None
    url: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Accessibilite:
    """What people with a disability can count on; `conformite` is that of the content (RGAA)."""

    texte: str | None
    conformite: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Formation(Fiche):
    """A course of the catalogue; what it refers to (`expertise`, `contact`…) are slugs or ids."""

    reference: str
    expertise: str
    expertises_secondaires: tuple[str, ...] = ()
    public: tuple[str, ...]
    niveau: str | None
    prerequis: Prerequis | None
    objectifs: tuple[str, ...]
    duree: Duree | None
    modalite: str | None
    methodes: str | None = None
    evaluation: str | None
    modalites_acces: str | None
    delai_acces: str | None
    tarif: str | None
    inscription: Inscription | None
    contact: str | None
    accessibilite: Accessibilite | None
    producteur: str | None
    formateurs: tuple[str, ...] = ()
    partenaires: tuple[str, ...] = ()
    certification: str | None = None
    langue: str = "fr"
    licence: str | None = None
    date_verification: date
