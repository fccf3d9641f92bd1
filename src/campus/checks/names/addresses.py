"""An address leads to one page."""

from collections.abc import Iterator

from campus.catalogue import Contents
from campus.checks.places import Places
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
from campus.settings import Settings

_THE_SITE = "une page du site"
_RESERVED = {
    where.casefold(): _THE_SITE
    for where in (
        ACCUEIL, ACTUALITES, AGENDA, CATALOGUE, EXPERTISES, FORMATEURS, MODULES, PARCOURS, PLAN,
        "/recherche/", "/theme/", "/uploads/", "/api/", "/feeds/",
    )
}  # fmt: skip


def check_addresses_are_unique(contents: Contents, settings: Settings) -> Iterator[Problem]:
    """An address leads to one page; upper and lower case are the same to some servers."""
    owners = dict(_RESERVED)
    places = Places(settings.root)
    pages = [pair for pair in contents.of(Fiche) if pair[1].statut != Statut.BROUILLON]
    for entry, fiche in pages:
        where = address(fiche)
        if owner := _other_owner(owners, entry, where):
            message, hint = _taken(where, owner), "renommez l’un des deux fichiers"
            yield Problem(Place(entry.path), "adresse", message, hint)
    for entry, fiche in pages:
        for former in fiche.anciennes_adresses:
            place = places.item(entry, "anciennes-adresses", former)
            yield from _former(owners, entry, f"{former.rstrip('/')}/", place)


def _former(owners: dict[str, str], entry: Entry, where: str, place: Place) -> Iterator[Problem]:
    if owners.get(where.casefold()) == entry.path:
        message = f"{where} est l’adresse de cette page, ou y figure déjà"
        yield Problem(place, "adresse", message, "retirez-la des anciennes adresses")
    elif owner := _other_owner(owners, entry, where):
        yield Problem(place, "adresse", _taken(where, owner), "retirez cette adresse")


def _taken(where: str, owner: str) -> str:
    return f"l’adresse {where} est déjà celle {'d’' if owner == _THE_SITE else 'de '}{owner}"


def _other_owner(owners: dict[str, str], entry: Entry, where: str) -> str | None:
    """Give an address to an entry; return the one that has it already."""
    owner = owners.setdefault(where.casefold(), entry.path)
    return None if owner == entry.path else owner
