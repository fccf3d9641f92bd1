"""Blocks of keys inside a header."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import yaml

from campus.reading.scalars import UNREADABLE, written
from campus.schemas.types.composites.mapping import Mapping
from campus.schemas.types.field import Type
from campus.schemas.types.guessing import web
from campus.schemas.types.reader import Reader
from campus.schemas.types.strings import Upload, Url
from campus.schemas.types.texts import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A block of keys inside a header; read as an instance of `model`."""

    model: Callable[..., Any]
    mapping: Mapping
    expected: str

    @property
    def example(self) -> str:
        """Its required lines, indented."""
        lines = [field.example for field in self.mapping.fields if field.required]
        return "".join(f"\n  {line}" for line in lines)

    @property
    def fields_inside(self) -> Mapping:
        """Its fields."""
        return self.mapping

    def read(self, node: yaml.Node, reader: Reader, where: str) -> Any:
        """Return the block as an object; a faulty one is not whole, but may be depended on."""
        if not isinstance(node, yaml.MappingNode):
            agreed = "attendue" if self.expected.startswith("une ") else "attendu"
            message = f"{where} : {self.expected} {agreed}"
            correction = self._corrected(node, reader, where)
            reader.fault(node, "type", message, self.meant(node, where), correction)
            return UNREADABLE
        before, reader.faulty = reader.faulty, False
        values = self.mapping.read(node, reader, where)
        self.mapping.require(values, reader, node, where)
        faulty, reader.faulty = reader.faulty, reader.faulty or before
        told = self.mapping.arguments(values)
        if faulty:
            required = (field.attribute for field in self.mapping.fields if field.required)
            told = dict.fromkeys(required, UNREADABLE) | told
        return self.model(**told)

    def meant(self, node: yaml.Node, where: str) -> str:
        """Return how to write the block, in a sentence; with what is given when it has its place.

        An address is that of the block, a list is its list, words are its first text.
        """
        if isinstance(node, yaml.SequenceNode) and _are_blocks(node):
            return "supprimez les tirets devant les clés"
        lines = self._lines(node)
        told = ", ".join(f"« {line} »" for line in lines)
        key = where.rsplit(".", 1)[-1]
        if key.endswith("]"):
            return f"écrivez « - » suivi de {told}, une clé par ligne"
        return f"écrivez « {key}: » puis, à la ligne et décalées de deux espaces, {told}"

    def _corrected(self, node: yaml.Node, reader: Reader, where: str) -> str:
        """Return the line of a block where nothing is left to guess, else nothing."""
        line = reader.document.lines[node.start_mark.line]
        if isinstance(node, yaml.SequenceNode):
            dash = node.start_mark.column
            alone = len(node.value) == 1 and _are_blocks(node) and line[dash] == "-"
            return f"{line[:dash]} {line[dash + 1 :]}" if alone else ""
        first, *others = self._lines(node)
        given = first not in {field.example for field in self.mapping.fields}
        whole = where.endswith("]") and given and not others
        return reader.document.with_value(node, first) if whole else ""

    def _lines(self, node: yaml.Node) -> list[str]:
        """Return the lines of the block, what is given in its place."""
        required = [field for field in self.mapping.fields if field.required]
        fields = required or self.mapping.fields
        lines = {field.key: field.example for field in fields if "\n" not in field.example}
        for field in self.mapping.fields:
            if field.is_list and isinstance(node, yaml.SequenceNode):
                items = [f"- {item.value}" for item in node.value]
                before = [lines[other.key] for other in required if other.key in lines]
                return [*before, f"{field.key}:", *items] if items else list(lines.values())
            if _is_its_address(field.type, str(node.value)):
                lines[field.key] = f"{field.key}: {node.value}"
                return list(lines.values())
        words = " ".join(str(node.value).split()) if isinstance(node, yaml.ScalarNode) else ""
        first = next((field.key for field in fields if isinstance(field.type, Text)), "")
        if first and " " in words:
            lines[first] = f"{first}: {written(words)}"
        return list(lines.values())


def _is_its_address(kind: Type, text: str) -> bool:
    """Tell whether a text can only be the address that a field holds."""
    if isinstance(kind, Upload):
        return web.is_image(text)
    return isinstance(kind, Url) and web.is_web(text)


def _are_blocks(node: yaml.SequenceNode) -> bool:
    return bool(node.value) and all(isinstance(item, yaml.MappingNode) for item in node.value)
