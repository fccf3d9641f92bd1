"""The dates of sessions and events agree with one another."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import pairwise

from campus.catalogue import Contents
from campus.french.dates import PARIS, hour, long_date
from campus.model import Actualite, Session
from campus.problems import Problem
from campus.schemas import Entry

_ALONE = "e-learning"
"""The modality in which one may register while the session is under way."""
_SUMMER, _WINTER = timedelta(hours=2), timedelta(hours=1)


def check_sessions(contents: Contents) -> Iterator[Problem]:
    """A session ends after it begins."""
    for entry, session in contents.of(Session):
        yield from _ends_after(entry, session.debut, session.fin)


def check_events(contents: Contents) -> Iterator[Problem]:
    """An event ends after it begins."""
    for entry, news in contents.of(Actualite):
        if news.debut and news.fin:
            yield from _ends_after(entry, news.debut, news.fin)


def _ends_after(entry: Entry, start: datetime, end: datetime) -> Iterator[Problem]:
    if end <= start:
        message = f"fin : {_told(end)}, avant le début ({_told(start)}) ou au même moment"
        yield Problem(entry.place("fin"), "dates", message, "corrigez debut ou fin")


def check_registration(contents: Contents) -> Iterator[Problem]:
    """One registers for a session before it begins, or at least before it ends."""
    for entry, session in contents.of(Session):
        if session.inscription and session.fin > session.debut:
            yield from _registration(entry, session)


def _registration(entry: Entry, session: Session) -> Iterator[Problem]:
    place = entry.place("inscription")
    opening = session.inscription.ouverture if session.inscription else None
    closing = session.inscription.cloture if session.inscription else None
    if opening and closing and closing <= opening:
        message = f"inscription : clôture ({_told(closing)}) avant l’ouverture ({_told(opening)})"
        yield Problem(place, "dates", message, "corrigez l’une des deux")
    elif closing and closing > session.fin:
        message = f"inscription : clôture après la fin de la session ({_told(session.fin)})"
        yield Problem(place, "dates", message, "avancez la clôture")
    elif opening and opening >= session.fin:
        message = f"inscription : ouverture après la fin de la session ({_told(session.fin)})"
        yield Problem(place, "dates", message, "avancez l’ouverture")
    elif session.modalite != _ALONE:
        late = opening if opening and opening > session.debut else closing
        if late and late > session.debut:
            message = f"inscription : {_told(late)}, après le début de la session"
            hint = f"la session commence le {_told(session.debut)} : avancez l’inscription"
            yield Problem(place, "dates-douteuses", message, hint)


def check_sittings(contents: Contents) -> Iterator[Problem]:
    """The sittings of a session are within it, one after the other."""
    for entry, session in contents.of(Session):
        place = entry.place("seances")
        for number, seance in enumerate(session.seances, 1):
            where = f"seances[{number}]"
            if seance.fin <= seance.debut:
                message = f"{where} : finit avant de commencer ({_told(seance.debut)})"
                yield Problem(place, "dates", message, "corrigez debut ou fin")
            elif seance.debut < session.debut or seance.fin > session.fin:
                message = f"{where} : {_told(seance.debut)}, hors de la session"
                hint = f"la session va du {_told(session.debut)} au {_told(session.fin)}"
                yield Problem(place, "dates", message, hint)
        ordered = sorted(session.seances, key=lambda seance: seance.debut)
        for one, other in pairwise(ordered):
            if other.debut < one.fin:
                message = f"seances : celle du {_told(other.debut)} commence pendant une autre"
                yield Problem(place, "dates-douteuses", message, "corrigez l’une des deux")


def check_seasons(contents: Contents) -> Iterator[Problem]:
    """The hour of a session is that of Paris at its date: +02:00 in summer, +01:00 in winter."""
    for entry, session in contents.of(Session):
        for key, moment in (("debut", session.debut), ("fin", session.fin)):
            written, right = moment.utcoffset(), moment.astimezone(PARIS).utcoffset()
            if written in (_SUMMER, _WINTER) and written != right:
                offset, good = ("+02:00", "+01:00") if written == _SUMMER else ("+01:00", "+02:00")
                season = "d’été" if good == "+02:00" else "d’hiver"
                message = f"{key} : {offset}, mais le {long_date(moment)} est à l’heure {season}"
                correction = f"{key}: {moment:%Y-%m-%d %H:%M:%S} {good}"
                hint = f"écrivez {good}"
                yield Problem(entry.place(key), "dates-douteuses", message, hint, correction)


def _told(moment: datetime) -> str:
    """Return « 12 janvier 2027, 9 h 30 »."""
    return f"{long_date(moment.astimezone(PARIS))}, {hour(moment)}"
