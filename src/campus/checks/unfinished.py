"""Texts that a new file leaves to its author: allowed in a draft, never on a published page."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from campus.catalogue import Contents
from campus.model import Actualite, Entree, Fiche, Formation, Module, Page, Parcours, Statut
from campus.problems import Place, Problem
from campus.schemas.types.pending import is_pending

_PENDING, _UNFINISHED = "a-completer", "inacheve"
_WRITTEN: dict[type[Fiche], str] = {
    Module: "le programme du module",
    Parcours: "ce que le parcours apporte",
    Actualite: "l’article",
}
"""The kinds whose text readers expect: other pages may only show their header, or data."""


def check_pending_bodies(contents: Contents) -> Iterator[Problem]:
    """A body is written by its author, not by the template of its kind."""
    for entry, fiche in contents.of(Fiche):
        if "À compléter (" not in fiche.corps:
            continue
        for number, line in enumerate(fiche.corps.split("\n"), entry.body_line):
            if is_pending(line):
                place = Place(entry.path, number, 1, len(line) + 1)
                yield Problem(place, _PENDING, "texte à compléter", "remplacez cette ligne")


def check_empty_bodies(contents: Contents) -> Iterator[Problem]:
    """A page that readers open for its text has one."""
    for entry, fiche in contents.of(Fiche):
        what = _WRITTEN.get(type(fiche))
        if what and not fiche.corps.strip() and fiche.statut is not Statut.BROUILLON:
            place, hint = Place(entry.path, max(1, entry.body_line - 1)), f"écrivez {what} dessous"
            yield Problem(place, "texte-absent", "rien après l’en-tête", hint)


def refuse_unfinished(contents: Contents, found: Iterable[Problem]) -> Iterator[Problem]:
    """Yield the problems; a text left to write is an error once its page would be published."""
    found = list(found)
    pending = {problem.place.path for problem in found if problem.code == _PENDING}
    entries = contents.entries if pending else ()
    published = {
        entry.path: _held_back_by(entry.value)
        for entry in entries
        if entry.path in pending and not _is_held_back(entry.value)
    }
    for problem in found:
        if problem.code == _PENDING and problem.place.path in published:
            hint = problem.hint + published[problem.place.path]
            yield replace(problem, code=_UNFINISHED, hint=hint)
        else:
            yield problem


def _is_held_back(value: Entree) -> bool:
    draft = isinstance(value, Fiche) and value.statut is Statut.BROUILLON
    return draft or getattr(value, "exemple", False)


def _held_back_by(value: Entree) -> str:
    """Return, as the end of a sentence, what would keep an entry out of the published site."""
    has_drafts = isinstance(value, Formation | Actualite | Page)
    line = "statut: brouillon" if has_drafts else "exemple: true"
    return f", sinon « {line} »" if hasattr(value, "exemple") else ""
