"""Every course has its place in the catalogue."""

from collections.abc import Iterator

from campus.catalogue import Contents
from campus.model import Expertise, Formation, Module, Parcours, Statut
from campus.problems import Problem
from campus.schemas import Entry


def check_orphans(contents: Contents) -> Iterator[Problem]:
    """A module is part of a parcours, once there are any, or says that it stands alone.

    A faulty parcours, or one that names an unknown module, may mean any: that fault comes first.
    """
    whole = {parcours.slug for _, parcours in contents.of(Parcours)}
    if whole != contents.names["parcours"].keys():
        return
    included = {
        reference.slug
        for references in contents.references
        for reference in references
        if reference.where.startswith("etapes")
    }
    known = contents.names["module"]
    if not included or any(slug not in known for slug in included):
        return
    for entry, module in contents.of(Module):
        if module.slug in included or module.autonome or module.statut is not Statut.PUBLIE:
            continue
        message = f"« {module.slug} » n’est dans aucun parcours"
        hint = "ajoutez-le à un parcours, ou écrivez « autonome: true »"
        yield Problem(entry.place("title"), "orphelin", message, hint)


def check_expertises(contents: Contents) -> Iterator[Problem]:
    """A published course belongs to an expertise that is open."""
    closed = {e.slug: entry for entry, e in contents.of(Expertise) if not e.ouverte}
    for entry, formation in contents.of(Formation):
        if formation.expertise in closed and formation.statut is Statut.PUBLIE:
            message = (
                f"expertise : « {formation.expertise} » est à venir, cette formation est ouverte"
            )
            hint = f"écrivez « statut: ouverte » dans {closed[formation.expertise].path}"
            yield Problem(entry.place("expertise"), "expertise-a-venir", message, hint)


def check_ranks(contents: Contents) -> Iterator[Problem]:
    """Two expertises have two ranks: with one, lists would not keep the order that was meant."""
    owners: dict[int, Entry] = {}
    every = list(contents.of(Expertise))
    free = max((expertise.ordre for _, expertise in every), default=0)
    for entry, expertise in sorted(every, key=lambda pair: pair[0].path):
        owner = owners.setdefault(expertise.ordre, entry)
        if owner is not entry:
            free += 1
            message = f"ordre : {expertise.ordre} est déjà celui de {owner.path}"
            hint = f"donnez un autre rang à l’une des deux ; le premier libre est {free}"
            yield Problem(entry.place("ordre"), "rang", message, hint, f"ordre: {free}")


def check_secondary_expertises(contents: Contents) -> Iterator[Problem]:
    """The secondary expertises of a course are others than its main one."""
    for entry, formation in contents.of(Formation):
        if formation.expertise in formation.expertises_secondaires:
            place = next(
                r.place
                for r in entry.references
                if r.where.startswith("expertises-secondaires") and r.slug == formation.expertise
            )
            message = f"expertises-secondaires : « {formation.expertise} » est déjà la principale"
            yield Problem(place, "doublon", message, "supprimez cette ligne")
