"""A full and a bare value of every view, made from its own declaration: what templates must stand.

Full: every field holds something, every tuple two things. Bare: nothing that may be empty holds
anything. A field added to a view is thus in the samples at once.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from importlib import import_module
from itertools import count
from pathlib import Path
from pkgutil import iter_modules
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

from markupsafe import Markup

from campus import maps
from campus.pages import views
from campus.pages.views.page import Link, PageView, Prose, SiteView
from campus.theme import Assets

TEMPLATES = Path(__file__).resolve().parents[2] / "theme" / "templates"

_VIEW = re.compile(r"content: (\w+View)\b")
_PROSE = Prose(
    html=Markup('<h2 id="titre">Titre</h2><p>Texte</p>'),
    headings=(Link(text="Titre", href="#titre"),) * 3,
)


class _AnyName(dict[str, str]):
    """A mapping of names that the build of the theme chooses: every name has an address."""

    def __missing__(self, name: str) -> str:
        return f"/theme/{name}"


_NUMBERS = count(1)  # an id is never twice on a page
_FULL = {str: "Texte", Markup: Markup("<em>Texte</em>"), int: 1, bool: True, Prose: _PROSE}
_BARE = {str: "", Markup: Markup(), int: 1, bool: False}


def full(kind: Any) -> Any:  # noqa: ANN401 - any type that a view may hold, and a value of it
    """Return a value of the type that holds all it can."""
    if kind in _FULL:
        return _FULL[kind]
    if isinstance(kind, type) and is_dataclass(kind):
        values = {name: full(hint) for name, hint in _hints(kind)}
        return kind(**values | ({"id": f"id-{next(_NUMBERS)}"} if "id" in values else {}))
    if get_origin(kind) is tuple:
        return full(get_args(kind)[0]), full(get_args(kind)[0])
    if get_origin(kind) is Mapping:
        return _AnyName()
    return full(_given(kind))


def bare(kind: Any) -> Any:  # noqa: ANN401 - idem
    """Return a value of the type that holds as little as it can."""
    if kind in _BARE:
        return _BARE[kind]
    if isinstance(kind, type) and is_dataclass(kind):
        return kind(**{name: bare(hint) for name, hint in _hints(kind)})
    return () if get_origin(kind) is tuple else None


def site() -> SiteView:
    """Return what is the same on every page."""
    made: SiteView = full(SiteView)
    return made


def page_of(template: str, content: object, *, exemple: bool = False) -> PageView:
    """Return a page that the template draws."""
    return PageView(
        template=template,
        address="/adresse/",
        title="Titre",
        description="Description" if exemple else "",
        content=content,
        exemple=exemple,
        indexed=not exemple,
        updated="21 novembre 2026" if exemple else "",
    )


def attributes() -> Iterator[tuple[str, str]]:
    """Yield every attribute of every view as (class, name), properties included."""
    for kind in (*_views().values(), Assets, maps.Drawing, maps.Box, maps.Line):
        yield from ((kind.__name__, field.name) for field in fields(kind))
        yield from (
            (kind.__name__, name)
            for name, value in vars(kind).items()
            if isinstance(value, property)
        )


def contents() -> dict[str, Any]:
    """Return, by page template, the class of the view that it draws, named in its first comment."""
    known = _views()
    found: dict[str, Any] = {}
    for path in sorted(TEMPLATES.glob("pages/*.html")):
        named = _VIEW.search(path.read_text("utf-8"))
        assert named, f"{path.name} does not say which view it draws"
        found[f"pages/{path.name}"] = known[named[1]]
    return found


def _views() -> dict[str, Any]:
    """Return every view by its name, from all the modules of the package."""
    names = (info.name for info in iter_modules(views.__path__))
    modules = [import_module(f"{views.__name__}.{name}") for name in names]
    return {
        value.__name__: value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, type) and is_dataclass(value) and value.__module__ == module.__name__
    }


def _hints(kind: Any) -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - idem
    hints = get_type_hints(kind)
    return ((field.name, hints[field.name]) for field in fields(kind))


def _given(kind: Any) -> Any:  # noqa: ANN401 - idem
    """Return the type of what is there, when there may be nothing."""
    return next(option for option in get_args(kind) if option is not NoneType)


CONTENTS = contents()
