"""The part of JSON Schema that the generated schemas use: applied, it tells what fits."""

import re
from collections.abc import Callable, Mapping
from typing import Any

Schema = Mapping[str, Any]

TOLD = frozenset(
    "$schema title description deprecationMessage doNotSuggest additionalProperties".split()
)
"""Keywords that are for people, or that another one applies."""

_TYPES: Mapping[str, type | tuple[type, ...]] = {
    "array": list,
    "boolean": bool,
    "integer": int,
    "number": (int, float),
    "object": dict,
    "string": str,
}


def fits(value: object, schema: Schema) -> bool:
    """Tell whether a value is as the schema wants it."""
    return all(
        RULES[keyword](value, wanted, schema)
        for keyword, wanted in schema.items()
        if keyword not in TOLD
    )


def _type(value: object, wanted: str | list[str], _schema: Schema) -> bool:
    names = [wanted] if isinstance(wanted, str) else wanted
    if isinstance(value, bool):
        return "boolean" in names
    return any(isinstance(value, _TYPES[name]) for name in names)


def _properties(value: object, wanted: Mapping[str, Schema], schema: Schema) -> bool:
    if not isinstance(value, dict):
        return True
    return all(
        fits(inner, wanted[key]) if key in wanted else schema["additionalProperties"]
        for key, inner in value.items()
    )


def _each(value: object, wanted: Schema, _schema: Schema) -> bool:
    return not isinstance(value, list) or all(fits(item, wanted) for item in value)


def _pattern(value: object, wanted: str, _schema: Schema) -> bool:
    return not isinstance(value, str) or re.search(wanted, value) is not None


RULES: Mapping[str, Callable[[Any, Any, Schema], bool]] = {
    "type": _type,
    "properties": _properties,
    "items": _each,
    "pattern": _pattern,
    "enum": lambda value, wanted, _: value in wanted,
    "const": lambda value, wanted, _: value == wanted,
    "anyOf": lambda value, wanted, _: any(fits(value, each) for each in wanted),
    "required": lambda value, wanted, _: not isinstance(value, dict) or set(wanted) <= set(value),
    "minimum": lambda value, wanted, _: not isinstance(value, int) or value >= wanted,
    "maxLength": lambda value, wanted, _: not isinstance(value, str) or len(value) <= wanted,
    "minItems": lambda value, wanted, _: not isinstance(value, list) or len(value) >= wanted,
    "maxItems": lambda value, wanted, _: not isinstance(value, list) or len(value) <= wanted,
}
