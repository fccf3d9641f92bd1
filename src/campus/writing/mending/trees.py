"""A header with its sure mistakes mended: keys, dates, durations, choices, lone items of lists."""

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from campus.reading import Document
from campus.schemas.types import Field, ListOf, Mapping, Reader, Type
from campus.writing.layout import keys_of
from campus.writing.mending.keys import meant
from campus.writing.mending.values import sure_value
from campus.writing.nodes import MAP, SEQ, STR, Pair

_SEPARATORS = (",", ";", " et ", " / ")


def mended(document: Document, keys: Mapping) -> yaml.Node:
    """Return the header of a document that has these keys, or the list of such records."""
    return _Mending(document).node(document.header, keys)


@dataclass(frozen=True, slots=True)
class _Mending:
    """The mending of one document; new nodes stand where the old ones stood."""

    document: Document

    def node(self, node: yaml.Node, kind: Type | Mapping) -> yaml.Node:
        if isinstance(node, yaml.MappingNode):
            pairs = list(self.pairs(node, keys_of(kind)))
            return yaml.MappingNode(MAP, pairs, node.start_mark, node.end_mark)
        if isinstance(node, yaml.SequenceNode):
            item = kind.item if isinstance(kind, ListOf) else kind
            items = [self.node(value, item) for value in node.value]
            return yaml.SequenceNode(SEQ, items, node.start_mark, node.end_mark)
        if not isinstance(node, yaml.ScalarNode) or isinstance(kind, Mapping):
            return node
        return self.scalar(node, kind)

    def pairs(self, node: yaml.MappingNode, keys: Mapping) -> Iterator[Pair]:
        """Yield the pairs, misspelt keys under the name that was meant if it suits their value."""
        known = {field.key: field for field in keys.fields}
        taken = {key.value for key, _ in node.value}
        for key, value in node.value:
            field = known.get(key.value) or meant(key.value, keys, taken)
            if field is None:
                yield key, value
                continue
            mended_value = self.node(value, field.type)
            if field.key == key.value:
                yield key, mended_value
            elif self.suits(mended_value, field):
                taken.add(field.key)
                yield yaml.ScalarNode(STR, field.key, key.start_mark, key.end_mark), mended_value
            else:
                yield key, value

    def scalar(self, node: yaml.ScalarNode, kind: Type) -> yaml.Node:
        """Return the value as its type writes it; one item alone becomes the list it should be."""
        if isinstance(kind, ListOf):
            item = self.scalar(node, kind.item)
            alone = node.value.strip() and not any(sign in node.value for sign in _SEPARATORS)
            if alone and self.suits(item, _field(kind.item)):
                return yaml.SequenceNode(SEQ, [item], node.start_mark, node.end_mark)
            return node
        text = sure_value(node.value.strip(), kind)
        if text == node.value.strip():
            return node
        return yaml.ScalarNode(STR, text, node.start_mark, node.end_mark)

    def suits(self, value: yaml.Node, field: Field) -> bool:
        """Tell whether a field reads a value without a word."""
        reader = Reader(self.document, [])
        field.read(value, reader, field.key)
        return not reader.found


def _field(kind: Type) -> Field:
    return Field(key="", type=kind, help="")
