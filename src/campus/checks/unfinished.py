"""Texts that a new file leaves to its author: allowed in a draft, never on a published page."""

from collections.abc import Iterator

from campus.catalogue import Contents
from campus.model import Fiche, Statut
from campus.problems import Place, Problem
from campus.schemas import Entry
from campus.schemas.types.pending import is_pending


def check_pending_bodies(contents: Contents) -> Iterator[Problem]:
    """A body is written by its author, not by the template of its kind."""
    for entry, fiche in contents.of(Fiche):
        if "À compléter (" not in fiche.corps:
            continue
        for number, line in enumerate(fiche.corps.split("\n"), entry.body_line):
            if is_pending(line):
                place = Place(entry.path, number, 1, len(line) + 1)
                yield Problem(place, "a-completer", "texte à compléter", "remplacez cette ligne")


def check_unfinished(contents: Contents) -> Iterator[Problem]:
    """A page that is neither a draft nor a sample has no text left to write."""
    pending = {problem.place.path for problem in contents.problems if problem.code == "a-completer"}
    pending |= {problem.place.path for problem in check_pending_bodies(contents)}
    for entry in contents.entries:
        if entry.path in pending and not _is_kept_back(entry):
            hint = "complétez-le, ou écrivez « statut: brouillon » (sinon « exemple: true »)"
            message = "la page serait publiée avec un texte « À compléter »"
            yield Problem(Place(entry.path), "inacheve", message, hint)


def _is_kept_back(entry: Entry) -> bool:
    value = entry.value
    draft = isinstance(value, Fiche) and value.statut is Statut.BROUILLON
    return draft or getattr(value, "exemple", False)
