"""What an entry has to say because of what it is."""

from collections.abc import Iterator

from campus.catalogue import Contents
from campus.model import Parcours, Session
from campus.problems import Problem


def check_places(contents: Contents) -> Iterator[Problem]:
    """A session that people attend in person says where."""
    for entry, session in contents.of(Session):
        if session.modalite in ("presentiel", "hybride") and session.lieu is None:
            message = f"lieu : obligatoire quand la modalité est « {session.modalite} »"
            yield Problem(entry.place("modalite"), "manquant", message, "ajoutez lieu: nom, ville")


def check_repeated_sessions(contents: Contents) -> Iterator[Problem]:
    """A session is announced once: same course, same time, same place."""
    seen: dict[tuple[object, ...], str] = {}
    for entry, session in contents.of(Session):
        place = (session.lieu.nom, session.lieu.ville) if session.lieu else ()
        what = session.formation, session.debut, session.fin, session.modalite, place
        first = seen.setdefault(what, entry.path)
        if first != entry.path:
            message = f"formation, dates et lieu sont ceux de {first}"
            yield Problem(entry.place("formation"), "doublon", message, "supprimez l’un des deux")


def check_commissioned(contents: Contents) -> Iterator[Problem]:
    """A bespoke programme says who asked for it, or that nobody has told."""
    for entry, parcours in contents.of(Parcours):
        if parcours.categorie == "sur-mesure" and "commanditaire" not in entry.spans:
            message = "commanditaire : obligatoire pour un programme sur mesure"
            yield Problem(
                entry.place("categorie"), "manquant", message, "exemple : commanditaire: dinum"
            )
