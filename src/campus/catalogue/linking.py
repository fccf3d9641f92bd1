"""Entries to a catalogue: what is published at a given moment, linked both ways."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

from campus.catalogue.catalogue import Catalogue, Relations
from campus.catalogue.contents import Contents, T
from campus.french.words import fold
from campus.images import Picture
from campus.model import (
    Actualite,
    Chiffre,
    Contact,
    Declaration,
    Dispositif,
    Expertise,
    Fiche,
    Formateur,
    Formation,
    Module,
    Organisme,
    Page,
    Parcours,
    Plateforme,
    Session,
    Statut,
    Synonymes,
    Temoignage,
)
from campus.model.adresses import address
from campus.schemas import Entry

V = TypeVar("V")

_NOTHING = Relations(
    parcours={}, unlocked={}, sessions={}, actualites={},
    by_expertise={}, by_formateur={}, by_organisme={},
)  # fmt: skip


def link(contents: Contents, now: datetime, *, exemples: bool = True) -> Catalogue:
    """Return the catalogue of what is published at `now`, the sample content with `exemples`."""
    shown = [entry for entry in contents.entries if is_shown(entry, now, exemples=exemples)]
    kept = replace(contents, entries=tuple(shown))
    catalogue = Catalogue(
        parcours=_by_slug(kept, Parcours, _by_title),
        modules=_by_slug(kept, Module, _by_title),
        sessions=_by_slug(kept, Session, lambda session: session.debut),
        expertises=_by_slug(kept, Expertise, lambda expertise: (expertise.ordre, expertise.slug)),
        formateurs=_by_slug(kept, Formateur, lambda formateur: fold(formateur.nom)),
        actualites=_by_slug(kept, Actualite, lambda news: (-news.date.timestamp(), news.slug)),
        pages=_by_slug(kept, Page, lambda page: page.slug),
        organismes=_by_slug(kept, Organisme, lambda organisme: fold(organisme.nom)),
        plateformes=_in_file_order(kept, Plateforme),
        contacts=_in_file_order(kept, Contact),
        chiffres=_in_file_order(kept, Chiffre),
        temoignages=_in_file_order(kept, Temoignage),
        dispositifs=_in_file_order(kept, Dispositif),
        synonymes=_in_file_order(kept, Synonymes),
        declarations=_in_file_order(kept, Declaration),
        relations=_NOTHING,
        addresses=dict(_addresses(shown)),
        uploads=contents.uploads,
        images={a: image for a, image in contents.images.items() if isinstance(image, Picture)},
    )
    return replace(catalogue, relations=_relations(catalogue))


def is_shown(entry: Entry, now: datetime, *, exemples: bool) -> bool:
    """Tell whether an entry is published at `now`, the sample content with `exemples`."""
    value = entry.value
    if getattr(value, "exemple", False) and not exemples:
        return False
    if not isinstance(value, Fiche):
        return True
    if isinstance(value, Actualite) and value.date > now:
        return False
    published = value.publier_le is None or value.publier_le <= now
    return published and value.statut is not Statut.BROUILLON


def _by_title(fiche: Fiche) -> str:
    return fold(fiche.title)


def _by_slug(contents: Contents, model: type[T], order: Callable[[T], Any]) -> dict[str, T]:
    values = sorted((value for _, value in contents.of(model)), key=order)
    return {value.slug: value for value in values}


def _in_file_order(contents: Contents, model: type[T]) -> dict[str, T]:
    return {value.slug: value for _, value in contents.of(model)}


def _addresses(entries: Iterable[Entry]) -> Iterator[tuple[str, str]]:
    for entry in entries:
        if isinstance(entry.value, Fiche):
            yield entry.path, address(entry.value)


def _relations(catalogue: Catalogue) -> Relations:
    formations: tuple[Formation, ...] = (
        *catalogue.parcours.values(),
        *catalogue.modules.values(),
    )
    return Relations(
        parcours=_grouped(
            (address(module), parcours)
            for parcours in catalogue.parcours.values()
            for module in catalogue.modules_of(parcours)
        ),
        unlocked=_grouped(
            (address(needed), module)
            for module in catalogue.modules.values()
            for needed in catalogue.prerequisites_of(module)
        ),
        sessions=_grouped(
            (address(formation), session)
            for session in catalogue.sessions.values()
            if (formation := catalogue.formation(session.formation))
        ),
        actualites=_grouped(
            (address(formation), news)
            for news in catalogue.actualites.values()
            for name in news.formations
            if (formation := catalogue.formation(name))
        ),
        by_expertise=_grouped(
            [(formation.expertise, formation) for formation in formations]
            + [(slug, f) for f in formations for slug in f.expertises_secondaires]
        ),
        by_formateur=_grouped(
            (formateur.slug, formation)
            for formation in formations
            for formateur in catalogue.formateurs_of(formation)
        ),
        by_organisme=_grouped(
            (name, formation)
            for formation in formations
            for name in (formation.producteur, *formation.partenaires)
            if name
        ),
    )


def _grouped(pairs: Iterable[tuple[str, V]]) -> dict[str, tuple[V, ...]]:
    """Return the values by key, each once, in the order in which they come."""
    groups: dict[str, dict[int, V]] = {}
    for key, value in pairs:
        groups.setdefault(key, {})[id(value)] = value
    return {key: tuple(values.values()) for key, values in groups.items()}
