"""The facets of the catalogue: how readers narrow it, and what each course answers to."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from campus.catalogue.catalogue import Catalogue
from campus.french.durees import DAY
from campus.french.words import fold
from campus.model import Etat, Formation, Module, Parcours, Session
from campus.schemas.kinds import vocabulary

_HALF_DAY, _SHORT = 4 * 60, 2 * 60
_DUREES = {
    "moins-de-2-h": "Moins de 2 h",
    "demi-journee": "De 2 h à une demi-journée",
    "journee": "Jusqu’à une journée",
    "plusieurs-jours": "Plus d’une journée",
}
_SESSIONS = {
    "un-mois": "Dans le mois",
    "trois-mois": "Dans les trois mois",
    "programmee": "À une date annoncée",
}
_WITHIN = {"un-mois": timedelta(days=31), "trois-mois": timedelta(days=92)}
_TARIFS = {"gratuit": "Gratuit", "autre": "Payant ou sous conditions"}
_CANCELLED = (Etat.ANNULEE, Etat.REPORTEE, Etat.TERMINEE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """A way to narrow the catalogue; `values` are the label of each value, in order."""

    id: str
    label: str
    values: Mapping[str, str]


def facets(catalogue: Catalogue) -> tuple[Facet, ...]:
    """Return the facets in the order in which they are shown."""
    expertises = {slug: expertise.title for slug, expertise in catalogue.expertises.items()}
    types = {"parcours": "Parcours", **vocabulary.TYPES}
    return (
        Facet(id="type", label="Type", values=types),
        Facet(id="expertise", label="Expertise", values=expertises),
        Facet(id="niveau", label="Niveau", values=vocabulary.NIVEAUX),
        Facet(id="public", label="Public", values=vocabulary.PUBLICS),
        Facet(id="modalite", label="Modalité", values=vocabulary.MODALITES),
        Facet(id="duree", label="Durée", values=_DUREES),
        Facet(id="session", label="Prochaine session", values=_SESSIONS),
        Facet(id="tarif", label="Tarif", values=_TARIFS),
    )


def values_of(
    formation: Formation, catalogue: Catalogue, now: datetime
) -> Mapping[str, tuple[str, ...]]:
    """Return what a course answers to each facet, by id; nothing where it does not say."""
    expertises = (formation.expertise, *formation.expertises_secondaires)
    kind = "parcours" if isinstance(formation, Parcours) else _type(formation)
    return {
        "type": _known(kind),
        "expertise": tuple(slug for slug in expertises if slug in catalogue.expertises),
        "niveau": _known(formation.niveau),
        "public": formation.public,
        "modalite": _known(formation.modalite),
        "duree": _known(_duree(formation, catalogue)),
        "session": tuple(_sessions(formation, catalogue, now)),
        "tarif": _known(_tarif(formation)),
    }


def next_session(formation: Formation, catalogue: Catalogue, now: datetime) -> Session | None:
    """Return the first session of a course that one may still join."""
    coming = (s for s in catalogue.sessions_of(formation) if s.debut > now)
    return next((s for s in coming if s.etat(now) not in _CANCELLED), None)


def formations_by_title(catalogue: Catalogue) -> list[Formation]:
    """Return every course in the order of a French index."""
    every: tuple[Formation, ...] = (*catalogue.parcours.values(), *catalogue.modules.values())
    return sorted(every, key=lambda formation: (fold(formation.title), formation.reference))


def _known(value: str | None) -> tuple[str, ...]:
    return (value,) if value else ()


def _type(formation: Formation) -> str | None:
    return formation.type if isinstance(formation, Module) else None


def _duree(formation: Formation, catalogue: Catalogue) -> str | None:
    duree = catalogue.duree_of(formation)
    if duree is None:
        return None
    if duree.minutes < _SHORT:
        return "moins-de-2-h"
    if duree.minutes <= _HALF_DAY:
        return "demi-journee"
    return "journee" if duree.minutes <= DAY else "plusieurs-jours"


def _sessions(formation: Formation, catalogue: Catalogue, now: datetime) -> Iterator[str]:
    session = next_session(formation, catalogue, now)
    if session:
        yield from (value for value, delay in _WITHIN.items() if session.debut - now <= delay)
        yield "programmee"


def _tarif(formation: Formation) -> str | None:
    if not formation.tarif:
        return None
    return "gratuit" if fold(formation.tarif).startswith("gratuit") else "autre"
