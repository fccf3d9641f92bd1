"""The examples of the components of the theme, as values of the views that their macros take.

`components/card.yaml` stands beside `card.html`; each of its examples has a name and the arguments
of the macro. The head of `card.html` says of what type each argument is, so that an example is
made of the very views that pages are: a key that no view has is an error, and what an example
leaves out is empty.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from pathlib import Path
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

import yaml
from markupsafe import Markup

from campus.pages.views import catalogue, formation, lists, page, publications, session

_PARAMETER = re.compile(r"^  (\w+): (tuple of )?(\w+)", re.MULTILINE)
_HEAD = re.compile(r"\{#-?(.+?)#\}", re.DOTALL)
_PLAIN: dict[str, Any] = {"str": str, "int": int, "bool": bool}
_VIEWS: dict[str, Any] = {
    name: value
    for module in (catalogue, formation, lists, page, publications, session)
    for name, value in vars(module).items()
    if isinstance(value, type) and is_dataclass(value)
}
_EMPTY: dict[Any, Any] = {str: "", Markup: Markup(), int: 0, bool: False}


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """An example; `drawn` is false for what a page holds once, around its content."""

    name: str
    arguments: Mapping[str, Any]
    drawn: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """A component: its name, the head of its file, its examples."""

    name: str
    about: str
    examples: tuple[Example, ...]


def read_components(templates: Path, given: Mapping[str, Any]) -> tuple[Component, ...]:
    """Return the components of the theme with their examples.

    `given` are the values that no example writes, by type: those of the site and of the page.
    Raise ValueError for an example that its macro could not take.
    """
    return tuple(_component(path, given) for path in sorted(templates.glob("components/*.html")))


def _component(path: Path, given: Mapping[str, Any]) -> Component:
    head = _HEAD.match(path.read_text("utf-8"))
    about = head[1].strip() if head else ""
    kinds = {name: (many, kind) for name, many, kind in _PARAMETER.findall(f"  {about}")}
    source = path.with_suffix(".yaml")
    written = yaml.safe_load(source.read_text("utf-8")) if source.is_file() else []
    try:
        examples = tuple(_example(example, kinds, given) for example in written)
    except (TypeError, ValueError, KeyError) as error:
        raise ValueError(f"{source} : {error}") from error
    return Component(name=path.stem, about=about, examples=examples)


def _example(
    written: Mapping[str, Any], kinds: Mapping[str, tuple[str, str]], given: Mapping[str, Any]
) -> Example:
    values = dict(written)
    name, drawn = values.pop("nom"), values.pop("dessine", True)
    arguments = {key: _argument(*kinds[key], value) for key, value in values.items()}
    arguments |= {key: given[kind] for key, (_, kind) in kinds.items() if kind in given}
    return Example(name=name, arguments=arguments, drawn=drawn)


def _argument(many: str, kind: str, value: Any) -> Any:  # noqa: ANN401 - whatever YAML holds
    known = _PLAIN.get(kind) or _VIEWS[kind]
    return tuple(_made(known, item) for item in value) if many else _made(known, value)


def _made(kind: Any, value: Any) -> Any:  # noqa: ANN401 - any type that a view may hold
    """Return a value of a type from what YAML holds."""
    if isinstance(kind, type) and is_dataclass(kind):
        return kind(**dict(_fields(kind, dict(value))))
    if get_origin(kind) is tuple:
        inner = get_args(kind)
        kinds = [inner[0]] * len(value) if inner[-1] is ... else inner
        return tuple(_made(one, item) for one, item in zip(kinds, value, strict=True))
    if NoneType in get_args(kind):
        return None if value is None else _made(get_args(kind)[0], value)
    if kind is Markup:
        return Markup(value)  # noqa: S704 - written by the makers of the theme
    if not isinstance(value, kind):
        raise TypeError(f"« {value} » n’est pas de type {kind.__name__}")
    return value


def _fields(kind: Any, values: dict[str, Any]) -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - idem
    """Yield the fields of a view: those that are written, then those that are empty."""
    hints = get_type_hints(kind)
    for field in fields(kind):
        if field.name in values:
            yield field.name, _made(hints[field.name], values.pop(field.name))
        elif field.default is MISSING and field.default_factory is MISSING:
            yield field.name, _empty(hints[field.name])
    if values:
        raise ValueError(f"{kind.__name__} n’a pas de champ {', '.join(values)}")


def _empty(kind: Any) -> Any:  # noqa: ANN401 - idem
    if get_origin(kind) is tuple:
        return ()
    if NoneType in get_args(kind):
        return None
    return _made(kind, {}) if is_dataclass(kind) else _EMPTY[kind]
