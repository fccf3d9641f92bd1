"""A trainer, shown only with their consent."""

from dataclasses import dataclass
from datetime import date

from campus.model.fiche import Fiche


@dataclass(frozen=True, slots=True, kw_only=True)
class Consentement:
    """When a trainer agreed to have a page, and to what."""

    date: date
    portee: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Formateur(Fiche):
    """A person who teaches; `title` is their full name, `corps` their biography."""

    prenom: str
    nom: str
    fonction: str
    organisme: str | None
    engagement: str
    expertises: tuple[str, ...]
    consentement: Consentement
