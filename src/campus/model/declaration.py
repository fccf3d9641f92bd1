"""The accessibility statement that the law asks of a site, and the audit that it rests on."""

import datetime as dt
from dataclasses import dataclass

from campus.model.fiche import Entree

NON_CONFORME, PARTIELLE, TOTALE = "non-conforme", "partiellement-conforme", "totalement-conforme"
"""What a statement may say: RGAA, obligations, « état de conformité »."""

_VALIDITY = dt.timedelta(days=3 * 365)
_ALL, _HALF = 100, 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """An audit against the RGAA; `taux` is the share of criteria that are met, out of 100."""

    date: dt.date
    auditeur: str
    taux: int
    referentiel: str | None = None
    pages: tuple[str, ...] = ()
    environnements: tuple[str, ...] = ()

    @property
    def etat(self) -> str:
        """The best state that the rate allows."""
        if self.taux >= _ALL:
            return TOTALE
        return PARTIELLE if self.taux >= _HALF else NON_CONFORME

    def is_valid(self, day: dt.date) -> bool:
        """Tell whether the audit can still be relied on: three years."""
        return self.date <= day <= self.date + _VALIDITY


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration(Entree):
    """The statement; without a valid audit, a site is not compliant whatever `etat` says."""

    perimetre: str
    etat: str
    date: dt.date
    sans_audit: str | None = None
    audit: Audit | None = None
    non_conformites: tuple[str, ...] = ()
    derogations: tuple[str, ...] = ()
    exemptions: tuple[str, ...] = ()
    technologies: tuple[str, ...] = ()
    schema: str | None = None
    plan: str | None = None
    courriel: str | None = None
    formulaire: str | None = None

    def etat_at(self, day: dt.date) -> str:
        """Return the state that can be declared on a day."""
        return self.etat if self.audit and self.audit.is_valid(day) else NON_CONFORME
