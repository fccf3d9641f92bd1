"""An address leads to one page."""

from collections.abc import Iterator

from campus.catalogue import Contents
from campus.model import Fiche, Statut
from campus.model.adresses import (
    ACCUEIL,
    ACTUALITES,
    AGENDA,
    CATALOGUE,
    EXPERTISES,
    FORMATEURS,
    MODULES,
    PARCOURS,
    PLAN,
    address,
)
from campus.problems import Place, Problem
from campus.schemas import Entry

_RESERVED = {
    where.casefold(): "une page du site"
    for where in (
        ACCUEIL, ACTUALITES, AGENDA, CATALOGUE, EXPERTISES, FORMATEURS, MODULES, PARCOURS, PLAN,
        "/recherche/", "/theme/", "/uploads/", "/api/", "/feeds/",
    )
}  # fmt: skip


def check_addresses_are_unique(contents: Contents) -> Iterator[Problem]:
    """An address leads to one page; upper and lower case are the same to some servers."""
    owners = dict(_RESERVED)
    pages = [pair for pair in contents.of(Fiche) if pair[1].statut != Statut.BROUILLON]
    for entry, fiche in pages:
        where = address(fiche)
        if owner := _other_owner(owners, entry, where):
            message = f"l’adresse {where} est déjà celle de {owner}"
            hint = "renommez l’un des deux fichiers"
            yield Problem(Place(entry.path), "adresse", message, hint)
    for entry, fiche in pages:
        for former in fiche.anciennes_adresses:
            yield from _former(owners, entry, f"{former.rstrip('/')}/")


def _former(owners: dict[str, str], entry: Entry, where: str) -> Iterator[Problem]:
    place = entry.place("anciennes-adresses")
    owner = owners.get(where.casefold())
    if owner == entry.path:
        message = f"{where} est l’adresse de cette page, ou y figure déjà"
        yield Problem(place, "adresse", message, "retirez-la des anciennes adresses")
    elif owner := _other_owner(owners, entry, where):
        message = f"l’adresse {where} est déjà celle de {owner}"
        yield Problem(place, "adresse", message, "retirez cette adresse")


def _other_owner(owners: dict[str, str], entry: Entry, where: str) -> str | None:
    """Give an address to an entry; return the one that has it already."""
    owner = owners.setdefault(where.casefold(), entry.path)
    return None if owner == entry.path else owner
