"""Snippets of VS Code: the shortest header of each kind, with a stop at each value to give.

`$1` is where the cursor goes first, `${2:…}` holds a text to replace, `${3|a,b|}` offers a choice.
"""

from collections.abc import Callable
from itertools import count
from typing import Any

from campus.schemas import KINDS, Form, Kind
from campus.schemas.types import Block, Boolean, Choice, Day, Field, ListOf, Mapping, Moment, Type

_TODAY = "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE"
Number = Callable[[], int]


def snippets() -> dict[str, Any]:
    """Return the snippets, by the name that the editor shows."""
    return {
        f"Campus : {kind.title}": {
            "scope": "markdown" if kind.form is Form.PAGE else "yaml",
            "prefix": f"campus-{kind.name}",
            "description": f"En-tête : {kind.title}" if kind.form is Form.PAGE else kind.title,
            "body": _body(kind),
        }
        for kind in KINDS
    }


def _body(kind: Kind) -> list[str]:
    number = count(1).__next__
    lines = _lines(kind.keys, number, left_out=set(kind.given))
    if kind.form is Form.PAGE:
        return ["---", *lines, "---", "", "$0"]
    if kind.form is Form.LIST:
        return _item(lines)
    return lines


def _lines(keys: Mapping, number: Number, left_out: set[str]) -> list[str]:
    needed = (field for field in keys.fields if field.required and field.key not in left_out)
    return [line for field in needed for line in _field(field, number)]


def _field(field: Field, number: Number) -> list[str]:
    match field.type:
        case Block(mapping=mapping):
            inside = _lines(mapping, number, set())
            return [f"{field.key}:", *(f"  {line}" for line in inside)]
        case ListOf(item=Block(mapping=mapping)):
            return [f"{field.key}:", *_item(_lines(mapping, number, set()))]
        case ListOf(item=item):
            samples = (field.sample or field.type.example).strip().split("\n")
            return [
                f"{field.key}:",
                *(f"- {_stop(item, line.removeprefix('- '), number)}" for line in samples),
            ]
        case _:
            sample = field.sample or field.type.example
            return [f"{field.key}: {_stop(field.type, sample, number)}"]


def _item(lines: list[str]) -> list[str]:
    return [f"{'  ' if place else '- '}{line}" for place, line in enumerate(lines)]


def _stop(kind: Type, sample: str, number: Number) -> str:
    """Return a stop of the cursor."""
    match kind:
        case Choice(values=values):
            return f"${{{number()}|{','.join(values)}|}}"
        case Boolean():
            return f"${{{number()}|true,false|}}"
        case Day() | Moment():
            return f"${{{number()}:{_TODAY}{sample[len('2025-03-14') :]}}}"
        case _:
            return f"${{{number()}:{_escaped(sample)}}}"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}")
