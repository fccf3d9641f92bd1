"""The maps of the catalogue: the steps of a parcours, the levels of an expertise."""

from collections.abc import Iterable, Iterator, Sequence

from campus.catalogue import Catalogue
from campus.maps import Drawing, Stage, Stop, draw
from campus.model import Etape, Module, ModuleExterne, Parcours
from campus.model.adresses import address
from campus.pages.texts import held, typed

_MOST = 24
"""Modules on a map: more cannot be taken in at a glance."""


def map_of_parcours(parcours: Parcours, catalogue: Catalogue) -> Drawing | None:
    """Return the map of a parcours: what to know before it, then its steps; None without steps."""
    inside = {module.slug for module in catalogue.modules_of(parcours)}
    before = [m for m in catalogue.prerequisites_of(parcours) if m.slug not in inside]
    stages = [
        Stage(title="Avant de commencer", stops=tuple(map(_stop, before))),
        *(
            Stage(title=f"{number}. {typed(etape.titre)}", stops=tuple(_stops(etape, catalogue)))
            for number, etape in enumerate(parcours.etapes, start=1)
        ),
    ]
    return _drawn([stage for stage in stages if stage.stops])


def map_of_levels(levels: Iterable[tuple[str, Sequence[Module]]]) -> Drawing | None:
    """Return the map of modules by level; None when there are too many, or none to link."""
    stages = [Stage(title=label, stops=tuple(map(_stop, modules))) for label, modules in levels]
    drawing = _drawn(stages)
    return drawing if drawing and drawing.wires else None


def _drawn(stages: Sequence[Stage]) -> Drawing | None:
    return draw(stages) if 0 < sum(len(stage.stops) for stage in stages) <= _MOST else None


def _stops(etape: Etape, catalogue: Catalogue) -> Iterator[Stop]:
    for given in etape.modules:
        if isinstance(given, ModuleExterne):
            said = filter(None, (held(given.duree), "sur un autre site"))
            yield Stop(
                name="", title=typed(given.titre), href=given.url or "", detail=" · ".join(said)
            )
        elif given.ref in catalogue.modules:
            yield _stop(catalogue.modules[given.ref], optional=given.facultatif)


def _stop(module: Module, *, optional: bool = False) -> Stop:
    said = filter(None, (held(module.duree), "facultatif" if optional else ""))
    return Stop(
        name=module.slug,
        title=typed(module.title),
        detail=" · ".join(said),
        href=address(module),
        after=module.prerequis.modules if module.prerequis else (),
        optional=optional,
    )
