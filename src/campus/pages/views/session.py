"""A session in an agenda or on the sheet of its course."""

from dataclasses import dataclass

from campus.pages.views.page import Link, Pager


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionView:
    """A session; the ISO moments let the browser say its state again between two builds."""

    id: str
    formation: Link
    dates: str
    debut: str
    fin: str
    ouverture: str
    cloture: str
    statut: str
    etat: str
    modalite: str
    lieu: str
    acces_pmr: str
    inscription: str
    places: str
    formateurs: tuple[Link, ...]
    seances: tuple[str, ...]
    exemple: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthView:
    """The sessions of a month of the agenda."""

    label: str
    sessions: tuple[SessionView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaView:
    """The sessions that are not over, by month; `calendrier` is where programs read them."""

    months: tuple[MonthView, ...]
    count: int
    calendrier: str
    pager: Pager
