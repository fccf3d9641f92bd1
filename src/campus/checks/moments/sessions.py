"""The dates of sessions and events agree with one another."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from campus.catalogue import Contents
from campus.checks.places import Places
from campus.french.dates import PARIS, hour, long_date
from campus.model import Actualite, Inscriptions, Seance, Session
from campus.problems import Problem
from campus.schemas import Entry
from campus.settings import Settings

_ALONE = "e-learning"
"""The modality in which one may register while the session is under way."""
_A_YEAR = timedelta(days=360)
_SUMMER, _WINTER = timedelta(hours=2), timedelta(hours=1)


def check_sessions(contents: Contents) -> Iterator[Problem]:
    """A session ends after it begins, at an hour that is said."""
    for entry, session in contents.of(Session):
        if _has_no_hour(session.fin) and session.fin.date() >= session.debut.date():
            code = "dates" if session.fin <= session.debut else "dates-douteuses"
            message = "fin : sans heure, la session finirait à minuit, au début de ce jour"
            offset = session.fin.isoformat()[-len("+01:00") :]
            hint = f"exemple : fin: {session.fin:%Y-%m-%d} 17:00:00 {offset}"
            yield Problem(entry.place("fin"), code, message, hint)
        else:
            yield from _ends_after(entry, session.debut, session.fin)
            if (lasts := session.fin - session.debut) >= _A_YEAR:
                message = f"fin : {_told(session.fin)}, {lasts.days} jours après le début"
                yield Problem(entry.place("fin"), "dates-douteuses", message, "vérifiez l’année")


def _has_no_hour(moment: datetime) -> bool:
    """Tell whether a day was given alone: it is read as its first minute."""
    return not (moment.hour or moment.minute)


def check_events(contents: Contents) -> Iterator[Problem]:
    """An event has a date, and ends after it begins."""
    for entry, news in contents.of(Actualite):
        if news.type == "evenement" and not news.debut:
            message = "debut : champ absent, alors qu’un événement a lieu à une date"
            hint = "exemple : debut: 2027-01-28 09:30:00 +01:00"
            yield Problem(entry.place("type"), "manquant", message, hint)
        if news.debut and news.fin:
            yield from _ends_after(entry, news.debut, news.fin)


def _ends_after(entry: Entry, start: datetime, end: datetime) -> Iterator[Problem]:
    if end <= start:
        message = f"fin : {_told(end)}, avant le début ({_told(start)}) ou au même moment"
        yield Problem(entry.place("fin"), "dates", message, "corrigez debut ou fin")


def check_registration(contents: Contents, settings: Settings) -> Iterator[Problem]:
    """One registers for a session before it begins, or at least before it ends."""
    places = Places(settings.root)
    for entry, session in contents.of(Session):
        if session.inscription and session.fin > session.debut:
            for key, code, message, hint in _registration(session, session.inscription):
                place = places.inside(entry, "inscription", key)
                yield Problem(place, code, f"inscription.{key} : {message}", hint)


def _registration(session: Session, dates: Inscriptions) -> Iterator[tuple[str, str, str, str]]:
    """Yield what is wrong with the dates of registration: the key, the code, why, what to do."""
    opening, closing, end = dates.ouverture, dates.cloture, _told(session.fin)
    if opening and closing and closing <= opening:
        message = f"{_told(closing)}, avant l’ouverture ({_told(opening)})"
        yield "cloture", "dates", message, "corrigez l’une des deux"
        return
    for key, day in (("ouverture", opening), ("cloture", closing)):
        if day and (day > session.fin or (key == "ouverture" and day == session.fin)):
            yield key, "dates", f"{_told(day)}, après la fin de la session ({end})", "avancez-la"
            return
        elif day and day > session.debut and session.modalite != _ALONE:
            hint = f"la session commence le {_told(session.debut)}"
            yield key, "dates-douteuses", f"{_told(day)}, après le début de la session", hint


def check_sittings(contents: Contents, settings: Settings) -> Iterator[Problem]:
    """The sittings of a session are within it, one after the other."""
    places = Places(settings.root)
    for entry, session in contents.of(Session):
        latest = None
        if session.fin <= session.debut or _has_no_hour(session.fin) or _is_doubtful(session):
            continue  # what is wrong with the session would be said again of its sittings
        for number, seance in sorted(enumerate(session.seances, 1), key=lambda s: s[1].debut):
            place = places.inside(entry, "seances", "debut", number)
            for code, message, hint in _sitting(session, seance, latest):
                yield Problem(place, code, f"seances[{number}] : {message}", hint)
            latest = max(filter(None, (latest, seance.fin)))


def _sitting(
    session: Session, seance: Seance, latest: datetime | None
) -> Iterator[tuple[str, str, str]]:
    """Yield what is wrong with a sitting; `latest` is when the ones before it have ended."""
    if seance.fin <= seance.debut:
        yield "dates", f"finit ({_told(seance.fin)}) avant de commencer", "corrigez debut ou fin"
    elif seance.debut < session.debut or seance.fin > session.fin:
        hint = f"la session va du {_told(session.debut)} au {_told(session.fin)}"
        yield "dates", f"{_told(seance.debut)}, hors de la session", hint
    elif latest and seance.debut < latest:
        message = f"{_told(seance.debut)}, pendant une autre séance"
        yield "dates-douteuses", message, "corrigez l’une des deux"


def _is_doubtful(session: Session) -> bool:
    return _has_other_season(session.debut) or _has_other_season(session.fin)


def _has_other_season(moment: datetime) -> bool:
    """Tell whether the hour is that of summer in winter, or the other way round."""
    written = moment.utcoffset()
    return written in (_SUMMER, _WINTER) and written != moment.astimezone(PARIS).utcoffset()


def check_seasons(contents: Contents) -> Iterator[Problem]:
    """The hour of a session is that of Paris at its date: +02:00 in summer, +01:00 in winter."""
    for entry, session in contents.of(Session):
        for key, moment in (("debut", session.debut), ("fin", session.fin)):
            if _has_other_season(moment):
                summer = moment.utcoffset() == _SUMMER
                offset, good = ("+02:00", "+01:00") if summer else ("+01:00", "+02:00")
                season = "d’été" if good == "+02:00" else "d’hiver"
                message = f"{key} : {offset}, mais le {long_date(moment)} est à l’heure {season}"
                correction = f"{key}: {moment:%Y-%m-%d %H:%M:%S} {good}"
                hint = f"écrivez {good}"
                yield Problem(entry.place(key), "dates-douteuses", message, hint, correction)


def _told(moment: datetime) -> str:
    """Return « 12 janvier 2027, 9 h 30 », the day alone when no hour was given."""
    local = moment.astimezone(PARIS)
    return f"{long_date(local)}, {hour(local)}" if local.hour or local.minute else long_date(local)
