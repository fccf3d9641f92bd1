"""Nobody teaches in two places at once."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime, timedelta

from campus.catalogue import Contents
from campus.french.dates import long_date
from campus.model import Session
from campus.problems import Place, Problem
from campus.schemas import Entry

_LONG = timedelta(days=5)
"""A session longer than that, without sittings, does not take all the time of its trainers."""

Busy = tuple[datetime, datetime, Entry]


def check_trainers(contents: Contents) -> Iterator[Problem]:
    """A trainer has one session at a time."""
    busy: dict[str, list[Busy]] = defaultdict(list)
    for entry, session in contents.of(Session):
        if session.statut in ("prevue", "complete"):
            for formateur in dict.fromkeys(session.formateurs):
                busy[formateur] += ((start, end, entry) for start, end in _sittings(session))
    for formateur, times in sorted(busy.items()):
        for first, second in _clashes(times):
            when = long_date(second[0])
            message = (
                f"formateurs : « {formateur} » est aussi attendu dans {first[2].path} le {when}"
            )
            hint = "changez la date ou le formateur de l’une des deux sessions"
            yield Problem(_place(second[2], formateur), "chevauchement", message, hint)


def _sittings(session: Session) -> Iterator[tuple[datetime, datetime]]:
    if session.seances:
        yield from ((seance.debut, seance.fin) for seance in session.seances)
    elif session.fin - session.debut <= _LONG:
        yield session.debut, session.fin


def _clashes(times: list[Busy]) -> Iterator[tuple[Busy, Busy]]:
    """Yield the pairs of sessions at the same time, each pair once."""
    told: set[tuple[str, str]] = set()
    last: Busy | None = None
    for time in sorted(times, key=lambda busy: (busy[0], busy[1], busy[2].path)):
        if last and time[0] < last[1] and time[2] is not last[2]:
            pair = last[2].path, time[2].path
            if pair not in told:
                told.add(pair)
                yield last, time
        if last is None or time[1] > last[1]:
            last = time


def _place(entry: Entry, formateur: str) -> Place:
    places = (r.place for r in entry.references if r.slug == formateur)
    return next(places, entry.place("formateurs"))
