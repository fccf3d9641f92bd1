"""Sessions as a calendar that phones and mail programs subscribe to: iCalendar, RFC 5545."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import chain

from campus.catalogue import Catalogue
from campus.french.typography import typeset
from campus.model import Etat, Seance, Session
from campus.model.adresses import AGENDA, address
from campus.settings import Settings

_OCTETS = 75
"""Longest line, says RFC 5545 §3.1: what follows goes on in the next line, after a space."""
_ESCAPES = str.maketrans({"\\": r"\\", ";": r"\;", ",": r"\,", "\n": r"\n"})
_STATUS = {Etat.ANNULEE: "CANCELLED", Etat.REPORTEE: "CANCELLED", Etat.A_VENIR: "TENTATIVE"}


def agenda(name: str, sessions: Iterable[Session], catalogue: Catalogue, settings: Settings) -> str:
    """Return the calendar of the given sessions, one event for each sitting that is not over."""
    header = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//campus-numerique//agenda//FR")
    events = chain.from_iterable(_events(each, catalogue, settings) for each in sessions)
    lines = chain(header, (f"X-WR-CALNAME:{_text(name)}",), events, ("END:VCALENDAR",))
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _events(session: Session, catalogue: Catalogue, settings: Settings) -> Iterator[str]:
    sittings = session.seances or (Seance(debut=session.debut, fin=session.fin),)
    for number, sitting in enumerate(sittings, 1):
        if sitting.fin > settings.maintenant:
            yield from _event(session, number, sitting, catalogue, settings)


def _event(
    session: Session, number: int, sitting: Seance, catalogue: Catalogue, settings: Settings
) -> Iterator[str]:
    """Yield the lines of one sitting.

    Its stamp is its own start: that of the build would change every calendar at every build.
    """
    formation = catalogue.formation(session.formation)
    etat = session.etat(settings.maintenant)
    host = settings.site_url.partition("://")[2]
    told = f" ({etat.value})" if etat in (Etat.ANNULEE, Etat.REPORTEE) else ""
    told += " (exemple)" if session.exemple else ""
    yield "BEGIN:VEVENT"
    yield f"UID:{session.slug}-{number}@{host}"
    yield f"DTSTAMP:{_moment(sitting.debut)}"
    yield f"DTSTART:{_moment(sitting.debut)}"
    yield f"DTEND:{_moment(sitting.fin)}"
    yield f"SUMMARY:{_text((formation.title if formation else session.formation) + told)}"
    yield f"STATUS:{_STATUS.get(etat, 'CONFIRMED')}"
    if session.lieu:
        lieu = session.lieu
        town = " ".join(filter(None, (lieu.code_postal, lieu.ville)))
        yield f"LOCATION:{_text(', '.join(filter(None, (lieu.nom, lieu.adresse, town))))}"
    yield f"URL:{settings.site_url}{address(formation) if formation else AGENDA}"
    yield "END:VEVENT"


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(text: str) -> str:
    return typeset(text).translate(_ESCAPES)


def _folded(line: str) -> str:
    """Return the line cut into lines of 75 bytes at most, never within a character."""
    data, parts, room = line.encode(), [], _OCTETS
    while data:
        part = data[:room].decode(errors="ignore")  # the first bytes of a letter that is cut
        parts.append(part)
        data, room = data[len(part.encode()) :], _OCTETS - 1
    return "\r\n ".join(parts)
