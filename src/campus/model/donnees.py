"""The records of `content/donnees/`: facts that pages cite and never repeat."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from campus.french.words import grouped
from campus.model.fiche import Entree


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisme(Entree):
    """A body the Campus works with; `partenaire` says whether it is shown among the partners."""

    nom: str
    sigle: str | None = None
    type: str
    partenaire: bool = False
    url: str | None = None
    description: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Entree):
    """Whom to write to; contacts rot, so each says since when it is valid."""

    nom: str
    role: str
    courriel: str | None
    telephones: tuple[str, ...] = ()
    valide_du: date
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chiffre(Entree):
    """A figure with all that makes it true: qualifier, unit, date, scope and source."""

    valeur: int
    qualificatif: str | None = None
    unite: str
    au: date
    perimetre: str
    source: str
    accueil: bool = False

    def __str__(self) -> str:
        """Write it as a sentence cites it: « plus de 21 000 agents »."""
        return " ".join(filter(None, (self.qualificatif, grouped(self.valeur), self.unite)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Temoignage(Entree):
    """A short extract of what a person said of the Campus."""

    citation: str
    auteur: str
    fonction: str
    contexte: str | None = None
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispositif(Entree):
    """A means given to public servants beside the catalogue, such as licences."""

    titre: str
    description: str
    annee: int
    chiffre: str | None = None
    organisme: str | None = None
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plateforme(Entree):
    """Where courses are hosted; `defauts` are the fields its courses need not repeat."""

    nom: str
    url: str | None = None
    defauts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Synonymes(Entree):
    """Terms that mean the same to someone who searches."""

    termes: tuple[str, ...]
