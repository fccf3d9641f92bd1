"""A session: a course at a date, and the state a reader sees it in."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from campus.model.fiche import Entree

_SOON = timedelta(days=7)


class Etat(StrEnum):
    """What a reader sees of a session at a given moment; the value is the label."""

    ANNULEE = "annulée"
    REPORTEE = "reportée"
    TERMINEE = "terminée"
    EN_COURS = "en cours"
    COMPLETE = "complète"
    CLOSE = "inscriptions closes"
    BIENTOT_CLOSE = "bientôt close"
    OUVERTE = "inscriptions ouvertes"
    A_VENIR = "à venir"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lieu:
    """Where a session takes place; `acces_pmr` is None when nobody has said."""

    nom: str
    adresse: str | None = None
    code_postal: str | None = None
    ville: str
    acces_pmr: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Inscriptions:
    """When and where one registers for a session."""

    url: str | None
    ouverture: datetime | None = None
    cloture: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Seance:
    """One sitting of a session."""

    debut: datetime
    fin: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Session(Entree):
    """A dated session; `formation` is the slug of a parcours or a module."""

    formation: str
    exemple: bool = False
    debut: datetime
    fin: datetime
    seances: tuple[Seance, ...] = ()
    modalite: str
    lieu: Lieu | None = None
    inscription: Inscriptions | None
    places: int | None = None
    statut: str
    formateurs: tuple[str, ...] = ()
    organisateur: str | None = None
    contact: str | None = None

    def etat(self, now: datetime) -> Etat:
        """Return the state a reader sees at `now`: what was decided, else what the dates say."""
        if self.statut in ("annulee", "reportee"):
            return Etat.ANNULEE if self.statut == "annulee" else Etat.REPORTEE
        if now >= self.fin:
            return Etat.TERMINEE
        if now >= self.debut:
            return Etat.EN_COURS
        return Etat.COMPLETE if self.statut == "complete" else self._registration(now)

    def _registration(self, now: datetime) -> Etat:
        if self.inscription is None:
            return Etat.A_VENIR
        opening, closing = self.inscription.ouverture, self.inscription.cloture
        if closing and now >= closing:
            return Etat.CLOSE
        if opening and now < opening:
            return Etat.A_VENIR
        if closing and closing - now <= _SOON:
            return Etat.BIENTOT_CLOSE
        return Etat.OUVERTE if opening or closing else Etat.A_VENIR
