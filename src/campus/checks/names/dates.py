"""The names of news begin with their date, so that a folder lists them in order."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from campus.catalogue import Contents
from campus.catalogue.filenames import parts
from campus.french.dates import PARIS, DateError, long_date, parse_date
from campus.french.words import slug
from campus.model import Actualite
from campus.problems import Place, Problem
from campus.schemas import Entry

_DATE = re.compile(r"(?P<date>\d{4}-\d{1,2}-\d{1,2})-")
_OTHER_DATE = re.compile(
    r"(?:\d{1,2}[-_. ]\d{1,2}[-_. ]\d{4}|\d{4}[_. ]\d{1,2}[_. ]\d{1,2}|20\d{6})[-_. ]+"
)


def check_dated_names(contents: Contents) -> Iterator[Problem]:
    """The name of a news item begins with its day: 2026-11-21-titre.md."""
    for entry, news in contents.of(Actualite):
        name = PurePosixPath(entry.path).name
        match = _DATE.match(name)
        if match and _exists(match["date"]):
            yield from _agrees(entry, news, match["date"])
            continue
        other = None if match else _OTHER_DATE.match(name)
        stem, extension = parts(name[match.end() if match else other.end() if other else 0 :])
        why = "nom sans sa date"
        if match or other:
            why = f"« {match['date']} » n’existe pas" if match else "date du nom mal écrite"
        better = f"{news.date.astimezone(PARIS):%Y-%m-%d}-{slug(stem)}.{extension or 'md'}"
        yield Problem(Place(entry.path), "nom", why, f"renommez le fichier {better}")


def _agrees(entry: Entry, news: Actualite, named: str) -> Iterator[Problem]:
    """Say that the header gives another day than the name of the file."""
    day, wanted = news.date.astimezone(PARIS).date(), parse_date(named)
    if wanted not in (day, news.date.date()):
        message = f"date : {long_date(day)}, mais le nom du fichier dit {long_date(wanted)}"
        better = entry.path.rpartition("/")[2].replace(named, f"{day:%Y-%m-%d}", 1)
        hint = f"écrivez date: {wanted:%Y-%m-%d}, ou renommez le fichier {better}"
        yield Problem(entry.place("date"), "dates-douteuses", message, hint)


def _exists(day: str) -> bool:
    try:
        parse_date(day)
    except DateError:
        return False
    return True
