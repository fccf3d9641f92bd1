"""Prerequisites can be followed: no loop, and no module before what it needs."""

from collections.abc import Iterator, Mapping

from campus.catalogue import Contents
from campus.french.words import listing
from campus.model import Module, Parcours
from campus.problems import Place, Problem
from campus.schemas import Entry

Needs = Mapping[str, tuple[str, ...]]
"""By module, the modules to follow before it."""


def check_cycles(contents: Contents) -> Iterator[Problem]:
    """Following prerequisites never leads back to where one started."""
    entries = {module.slug: entry for entry, module in contents.of(Module)}
    for loop in _loops(_needs(contents)):
        path = " → ".join((*loop, loop[0]))
        message = f"prerequis : les modules s’attendent l’un l’autre : {path}"
        hint = "retirez l’un d’eux"
        if len(loop) == 1:
            message, hint = "prerequis : le module se demande lui-même", "supprimez cette ligne"
        place = _named(entries[loop[0]], "prerequis", (*loop, loop[0])[1])
        yield Problem(place, "cycle", message, hint)


def check_own_modules(contents: Contents) -> Iterator[Problem]:
    """A parcours does not ask for one of its own modules before it begins."""
    for entry, parcours in contents.of(Parcours):
        held = {module.ref for module in parcours.inclus}
        for slug in parcours.prerequis.modules if parcours.prerequis else ():
            if slug in held:
                message = f"prerequis : « {slug} » fait partie du parcours"
                hint = "retirez-le des prérequis, ou des étapes"
                yield Problem(_named(entry, "prerequis", slug), "cycle", message, hint)


def _needs(contents: Contents) -> Needs:
    return {
        module.slug: module.prerequis.modules if module.prerequis else ()
        for _, module in contents.of(Module)
    }


def _loops(needs: Needs) -> Iterator[tuple[str, ...]]:
    """Yield the loops met on a walk through all modules, each module being walked from once.

    Walks depth first with its own stack: a chain of prerequisites may be longer than Python's.
    """
    done: set[str] = set()
    for start in sorted(needs):
        way, branches = {start: 0}, [iter(needs[start])]
        while branches and start not in done:
            needed = next((slug for slug in branches[-1] if slug not in done), None)
            if needed is None:
                branches.pop()
                done.add(way.popitem()[0])
            elif needed in way:
                yield tuple(way)[way[needed] :]
            elif needed in needs:
                way[needed] = len(way)
                branches.append(iter(needs[needed]))


def check_order(contents: Contents) -> Iterator[Problem]:
    """A parcours whose order is imposed places no module before its own prerequisites."""
    needs = _needs(contents)
    for entry, parcours in contents.of(Parcours):
        if parcours.ordre != "impose":
            continue
        ranks = {module.ref: rank for rank, module in reversed(list(enumerate(parcours.inclus)))}
        for slug, rank in ranks.items():
            before = _all_needed(slug, needs)
            if slug in before:
                continue  # a loop, which no order satisfies
            if late := [needed for needed in before if ranks.get(needed, -1) > rank]:
                what = "son prérequis" if len(late) == 1 else "ses prérequis"
                message = f"« {slug} » est placé avant {what} {listing(late)}"
                hint = "placez-le après, ou écrivez « ordre: libre »"
                yield Problem(_named(entry, "etapes", slug), "ordre", message, hint)


def _all_needed(slug: str, needs: Needs) -> list[str]:
    """Return the prerequisites of a module, those of its prerequisites too, the nearest first."""
    found: dict[str, None] = {}
    waiting = list(needs.get(slug, ()))
    for needed in waiting:
        if needed not in found:
            found[needed] = None
            waiting += needs.get(needed, ())
    return list(found)


def _named(entry: Entry, key: str, slug: str) -> Place:
    """Return where an entry names a module under a key."""
    places = (r.place for r in entry.references if r.slug == slug and r.where.startswith(key))
    return next(places, entry.place(key))
