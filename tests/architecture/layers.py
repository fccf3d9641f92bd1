"""The rules of the architecture, judged on imports: each returns one sentence a fault.

A sentence begins with `path:line:` and says what to do.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise

from tests.architecture.sources import PACKAGE, Import, Module, imports_of, room_of

# From the bottom up, as in the data-flow picture of the README. A room may import the rooms of the
# lines above its own here, never a neighbour on its line: what two rooms share belongs below both.
LAYERS = (
    ("french", "glance", "mime"),
    ("problems", "settings", "images"),
    ("reading", "markup"),
    ("model",),
    ("schemas",),
    ("catalogue",),
    ("checks", "maps", "theme", "writing"),
    ("pages", "search", "opendata", "feeds", "guides"),
    ("build",),
    ("publish", "serve"),
    ("plugin", "cli"),
    ("__main__",),
)
LEVELS: Mapping[str, int] = {room: level for level, rooms in enumerate(LAYERS) for room in rooms}
PELICAN_MODULE = f"{PACKAGE}.plugin"


@cache
def all_imports(modules: tuple[Module, ...]) -> tuple[Import, ...]:
    """Return every import of the given modules; looked for once."""
    names = {module.name for module in modules}
    return tuple(found for module in modules for found in imports_of(module, names))


def rooms_without_layer(modules: Iterable[Module]) -> list[str]:
    """Each room stands in the list of layers."""
    return [
        f"{module.path}:1: « {module.room} » has no layer: "
        "give it one in LAYERS of tests/architecture/layers.py"
        for module in modules
        if module.room and module.room not in LEVELS
    ]


def imports_that_climb(imports: Iterable[Import]) -> list[str]:
    """Each room imports rooms of lower layers only, never its neighbours or those above."""
    return [
        f"{found.where}: {found.importer} may not import {found.target}: "
        "move what both need to a lower layer, or hand it over as an argument"
        for found in _own(imports)
        if not _goes_down(room_of(found.importer), room_of(found.target))
    ]


def imports_in_functions(imports: Iterable[Import]) -> list[str]:
    """No import hides in a function."""
    return [
        f"{found.where}: move the import of {found.target} to the top of the module; "
        "if that makes a circle, move the shared part down instead"
        for found in imports
        if found.in_function
    ]


def imports_in_a_circle(imports: Iterable[Import]) -> list[str]:
    """No module needs itself through others, within one package either."""
    edges = {(found.importer, found.target): found for found in _own(imports)}
    return [
        f"{found.where}: {found.importer} imports {found.target}, which leads back to it: "
        "move what both need to a module of its own"
        for found in (edges[edge] for edge in _circle(edges))
    ]


def imports_of_pelican(imports: Iterable[Import]) -> list[str]:
    """Pelican is known to one module."""
    return [
        f"{found.where}: only {PELICAN_MODULE} imports Pelican: "
        "take plain values there and hand them down"
        for found in imports
        if found.target.split(".")[0] == "pelican" and found.importer != PELICAN_MODULE
    ]


def _own(imports: Iterable[Import]) -> list[Import]:
    return [found for found in imports if found.target.split(".")[0] == PACKAGE]


def _goes_down(importer: str, target: str) -> bool:
    """Tell whether an import stays in its room or reaches a lower layer; `campus` is the lowest."""
    return importer == target or LEVELS.get(importer, -1) > LEVELS.get(target, -1)


def _circle(edges: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the edges of one circle, or nothing."""
    graph: dict[str, set[str]] = {}
    for importer, target in edges:
        graph.setdefault(importer, set()).add(target)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        # graphlib gives [a, b, …, a], each imported by the next one.
        return [(importer, target) for target, importer in pairwise(error.args[1])]
    return []
