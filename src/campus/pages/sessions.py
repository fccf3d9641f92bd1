"""Sessions: in the agenda and on the sheets."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import groupby

from campus.catalogue import Catalogue
from campus.french.dates import MONTHS, PARIS, period
from campus.french.words import count
from campus.model import Etat, Session
from campus.model.adresses import AGENDA, calendar
from campus.pages.cards import link, links
from campus.pages.pagination import LIST, pages_of
from campus.pages.texts import typed
from campus.pages.views.page import Link, Pager, PageView
from campus.pages.views.session import AgendaView, MonthView, SessionView
from campus.schemas.kinds import vocabulary

_DESCRIPTION = "Les prochaines sessions de formation du Campus du numérique public."
_JOINABLE = (Etat.BIENTOT_CLOSE, Etat.OUVERTE, Etat.A_VENIR)
_ACCESS = {True: "accessible en fauteuil roulant", False: "non accessible en fauteuil roulant"}


class Sessions:
    """Makes what readers see of the sessions of a catalogue at a given moment."""

    def __init__(self, catalogue: Catalogue, now: datetime) -> None:
        """Remember the catalogue and the moment."""
        self._catalogue = catalogue
        self._now = now

    def next(self, limit: int) -> tuple[SessionView, ...]:
        """Return the first sessions that one may still join."""
        return self.views([s for s in self._open() if s.etat(self._now) in _JOINABLE][:limit])

    def views(self, sessions: Iterable[Session]) -> tuple[SessionView, ...]:
        """Return the sessions as readers see them, but for those that are over."""
        return tuple(self._view(s) for s in sessions if s.etat(self._now) is not Etat.TERMINEE)

    def pages(self) -> Iterator[PageView]:
        """Yield the pages of the agenda."""
        sessions = self._open()
        for pager, shown in pages_of(sessions, LIST, AGENDA):
            yield PageView(
                template="pages/agenda.html",
                address=pager.pages[pager.current - 1].href,
                title="Agenda",
                document_title=page_title("Agenda", pager),
                description=page_title(_DESCRIPTION, pager),
                section=AGENDA,
                content=AgendaView(
                    months=tuple(self._months(shown)),
                    count=len(sessions),
                    calendrier=calendar(AGENDA),
                    pager=pager,
                ),
            )

    def _open(self) -> list[Session]:
        sessions = self._catalogue.sessions.values()
        return [s for s in sessions if s.fin > self._now]

    def _months(self, sessions: Iterable[Session]) -> Iterator[MonthView]:
        def month(session: Session) -> tuple[int, int]:
            local = session.debut.astimezone(PARIS)
            return local.year, local.month

        for (year, number), group in groupby(sessions, month):
            label = f"{MONTHS[number - 1]} {year}".capitalize()
            yield MonthView(label=label, sessions=self.views(group))

    def _view(self, session: Session) -> SessionView:
        formation = self._catalogue.formation(session.formation)
        registration = session.inscription
        access = session.lieu.acces_pmr if session.lieu else None
        return SessionView(
            id=session.slug,
            formation=link(formation) if formation else Link(text=session.formation, href=""),
            dates=typed(period(session.debut, session.fin)),
            debut=session.debut.isoformat(),
            fin=session.fin.isoformat(),
            ouverture=_iso(registration.ouverture) if registration else "",
            cloture=_iso(registration.cloture) if registration else "",
            statut=session.statut,
            etat=session.etat(self._now).value,
            modalite=vocabulary.MODALITES[session.modalite],
            lieu=_place(session),
            acces_pmr="" if access is None else _ACCESS[access],
            inscription=(registration.url or "") if registration else "",
            places="" if session.places is None else count(session.places, "place"),
            formateurs=links(
                self._catalogue.formateurs[slug]
                for slug in session.formateurs
                if slug in self._catalogue.formateurs
            ),
            seances=tuple(typed(period(s.debut, s.fin)) for s in session.seances),
            exemple=session.exemple,
        )


def page_title(title: str, pager: Pager) -> str:
    """Return the title, or the description, of a page of a list, unique among its pages."""
    if pager.current == 1:
        return title
    return f"{title} (page {pager.current} sur {len(pager.pages)})"


def _iso(moment: datetime | None) -> str:
    return moment.isoformat() if moment else ""


def _place(session: Session) -> str:
    lieu = session.lieu
    if lieu is None:
        return ""
    town = " ".join(filter(None, (lieu.code_postal, lieu.ville)))
    return typed(", ".join(filter(None, (lieu.nom, lieu.adresse, town))))
