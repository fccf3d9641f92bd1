"""The layout of a header: as a web form writes it, so that forms and hands make clean changes.

Keys in the order of the schema, lists in blocks at the column of their key, scalars without
quotes where YAML allows it, lines folded near 80 columns, no comments.
"""

import re
from collections.abc import Iterable, Iterator

import yaml

from campus.schemas import Kind
from campus.schemas.types import (
    Boolean,
    Choice,
    Day,
    Duration,
    Field,
    ListOf,
    Mapping,
    Moment,
    Number,
    Text,
    Type,
)
from campus.schemas.types.composites.mapping import Holder
from campus.writing.nodes import Pair, mapping, scalar, sequence

WIDTH = 80
"""A line is folded at the first space after this column, as in the files of the former site."""

_ALWAYS_ONE_LINE = 50
"""A longer text may be folded: its dashes would then look like those of a list."""

_PLAIN = (Boolean, Choice, Day, Duration, Moment, Number)
_DOUBLED = re.compile(" *([\u00a0\u202f]) *")
"""A no-break space is one space: beside another, it could begin a folded line."""
_TEXT = Text()
_NO_KEYS = Mapping(fields=())


def lay_out(header: yaml.Node, kind: Kind) -> str:
    """Return the YAML of a header, or of a list of records, ended by a line end."""
    return yaml.serialize(
        _arranged(header, kind.keys), Dumper=yaml.BaseDumper, allow_unicode=True, width=WIDTH
    )


def _arranged(node: yaml.Node, kind: Type | Mapping) -> yaml.Node:
    if isinstance(node, yaml.MappingNode):
        return mapping(_in_order(node.value, keys_of(kind)))
    if isinstance(node, yaml.SequenceNode):
        item = kind.item if isinstance(kind, ListOf) else kind
        return sequence(_arranged(value, item) for value in node.value)
    return _text(node, kind)


def keys_of(kind: Type | Mapping) -> Mapping:
    """Return the keys that a block of this type may have."""
    if isinstance(kind, Mapping):
        return kind
    return (kind.fields_inside if isinstance(kind, Holder) else None) or _NO_KEYS


def _in_order(pairs: Iterable[Pair], keys: Mapping) -> Iterator[Pair]:
    """Yield the pairs in the order of the schema, those left empty but for the required ones.

    An unknown key stays below the one that it followed: its author will look for it there.
    """
    ranks = {key: rank for rank, key in enumerate(keys.keys)}
    by_key = {field.key: field for field in keys.fields}
    rank, ranked = -1, []
    for key, value in pairs:
        rank = ranks.get(key.value, rank)
        ranked.append((rank, key, value))
    for _, key, value in sorted(ranked, key=lambda each: each[0]):
        field = by_key.get(key.value)
        if field is None or not _is_left_out(field, value):
            yield scalar(key.value), _arranged(value, field.type if field else _TEXT)


def _is_left_out(field: Field, node: yaml.Node) -> bool:
    return not field.required and _is_empty(node)


def _is_empty(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and not node.style and not node.value.strip()


def _text(node: yaml.Node, kind: Type | Mapping) -> yaml.ScalarNode:
    text = _DOUBLED.sub(r"\1", node.value.strip().replace("\t", " "))
    if "\n" in text:
        if isinstance(kind, Text) and not kind.one_line:
            return scalar(text, "|")
        text = " ".join(text.split())
    if _is_empty(node) or isinstance(kind, _PLAIN):
        return scalar(text)
    misread = _means_something_else(text) or (" - " in text and len(text) > _ALWAYS_ONE_LINE)
    return scalar(text, "'" if misread else None)


def _means_something_else(text: str) -> bool:
    """Tell whether other programs would read a number, a date or a truth value in the text."""
    patterns = yaml.SafeLoader.yaml_implicit_resolvers.get(text[:1], ())
    return any(pattern.match(text) for _, pattern in patterns)
