"""JSON Schema of each kind, for code editors that complete and underline as one types.

A schema says less than the check: references and agreements between fields are beyond it. Where
the two could differ it accepts: only the check refuses.
"""

import re
from collections.abc import Collection
from typing import Any

from campus.french import telephones
from campus.problems import CODES, Level
from campus.schemas import Form, Kind
from campus.schemas.kinds.formation.parcours import StepModule
from campus.schemas.kinds.ignoring import Ignored, WarningCode
from campus.schemas.kinds.labels import LABELS
from campus.schemas.types import (
    Block,
    Boolean,
    Choice,
    Day,
    Duration,
    Either,
    Email,
    Field,
    ListOf,
    Mapping,
    Matching,
    Moment,
    Number,
    Phone,
    Text,
    Type,
    Upload,
    Url,
)
from campus.schemas.types.pending import UNKNOWN

Schema = dict[str, Any]

DIALECT = "http://json-schema.org/draft-07/schema#"
_DAY = r"\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])"
_HOUR = r"[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?"
_DATED = {"type": "string", "pattern": f"^{_DAY}({_HOUR})?$"}
_PATTERNS: dict[type, str] = {
    Duration: r"^\s*\d{1,3}([,.]5)?\s?([hHjJ]|[mM][iI][nN])",
    Email: "@",
    Phone: f"^(?:{telephones.NUMBER})$",
    Upload: "^/",
    Url: "^(https?://|/)",
}
_WORDS = ("2026", "true")
_WRITTEN = {"type": ["string", "number", "boolean"]}
"""A text; without quotes, one of digits alone, or « true », is no text to a code editor."""


def json_schema(kind: Kind) -> Schema:
    """Return the schema of the header of a page, of a record, or of a whole list of records."""
    header = _mapping(kind.keys, left_out=kind.given)
    schema = {"type": "array", "items": header} if kind.form is Form.LIST else header
    return {"$schema": DIALECT, "title": kind.title, **schema}


def _mapping(keys: Mapping, left_out: Collection[str] = ()) -> Schema:
    properties = {field.key: _field(field) for field in keys.fields}
    required = [field.key for field in keys.fields if field.required and field.key not in left_out]
    return {
        "type": "object",
        "properties": properties | _former(keys),
        "additionalProperties": False,
        **({"required": required} if required else {}),
    }


def _former(keys: Mapping) -> Schema:
    """Return the keys of the former site: still read, never suggested."""
    return {
        key: {
            "deprecationMessage": f"écrivez {today}" if today else "sans effet",
            "doNotSuggest": True,
        }
        for key, today in keys.legacy.items()
    }


def _field(field: Field) -> Schema:
    told = {"title": LABELS[field.key], "description": field.help}
    schema = _type(field.type)
    forms = [{"const": UNKNOWN}] if field.may_be_unknown else []
    if not field.required:
        forms.append({"type": "null"})  # a field left empty is a field left out
    return told | ({"anyOf": [schema, *forms]} if forms else schema)


def _type(kind: Type) -> Schema:
    match kind:
        case ListOf():
            least = {"minItems": kind.least} if kind.least else {}
            return {"type": "array", "items": _type(kind.item), **least, "maxItems": kind.most}
        case Block():
            return _mapping(kind.mapping)
        case Ignored():
            return _type(kind.block)
        case Either():
            return {"anyOf": [_type(kind.scalar), _type(kind.block)]}
        case StepModule():
            return {"anyOf": [_type(form) for form in kind.forms]}
        case _:
            return _one_line(kind)


def _one_line(kind: Type) -> Schema:
    match kind:
        case Boolean():
            return {"type": ["boolean", "string"], "pattern": "^(true|false)$"}
        case Number():
            return {"type": ["integer", "string"], "minimum": 0, "pattern": r"^\d+$"}
        case Choice():
            return {"enum": list(kind.values)}
        case WarningCode():
            names = (name for name, code in CODES.items() if code.level is Level.ATTENTION)
            return {"enum": sorted(names)}
        case Day() | Moment():
            return dict(_DATED)
        case _:
            return _WRITTEN | _form(kind)


def _form(kind: Type) -> Schema:
    match kind:
        case Text(longest=longest) if longest:
            return {"maxLength": longest}
        case Matching():
            any_word = any(re.fullmatch(kind.pattern, word) for word in _WORDS)
            only_text = {} if any_word else {"type": "string"}
            return {**only_text, "pattern": f"^(?:{kind.pattern})$"}
        case _ if pattern := _PATTERNS.get(type(kind)):
            return {"type": "string", "pattern": pattern}
        case _:
            return {}
