"""Types made of others: lists, blocks of keys, alternatives."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import yaml

from campus.french.words import count
from campus.reading.scalars import UNREADABLE, written
from campus.schemas.types.field import NULLS, QUOTES, Type
from campus.schemas.types.guessing import web
from campus.schemas.types.guessing.lists import split
from campus.schemas.types.mapping import Holder, Mapping
from campus.schemas.types.reader import Reader
from campus.schemas.types.scalars import Choice
from campus.schemas.types.strings import Url
from campus.schemas.types.texts import Text

_LONGEST_QUOTE = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class ListOf:
    """A list, one item a line; read as a tuple."""

    item: Type
    least: int = 0
    most: int = 500

    @property
    def expected(self) -> str:
        """A list, and of what."""
        return f"une liste, chaque ligne étant {self.item.expected}"

    @property
    def example(self) -> str:
        """A list of one item."""
        return f"\n- {self.item.example.strip()}"

    @property
    def fields_inside(self) -> Mapping | None:
        """The fields of its items, when they are blocks."""
        return self.item.fields_inside if isinstance(self.item, Holder) else None

    def read(self, node: yaml.Node, reader: Reader, where: str) -> tuple[Any, ...]:
        """Return the values; a lone scalar is a mistake that the message corrects."""
        if not isinstance(node, yaml.SequenceNode):
            return self._read_lone(node, reader, where)
        if not self.least <= len(node.value) <= self.most:
            self._say_number(node, reader, where)
            return ()
        if self._say_texts(node, reader, where):
            return ()
        read = self.item.read
        return tuple(
            [
                read(item, reader, f"{where}[{number}]")
                for number, item in enumerate(node.value, 1)
                if not isinstance(item, yaml.ScalarNode) or not _is_empty(item, reader, where)
            ]
        )

    def _say_texts(self, node: yaml.SequenceNode, reader: Reader, where: str) -> bool:
        """Say once that texts stand where blocks are expected, when none of them is a block."""
        texts = all(isinstance(item, yaml.ScalarNode) for item in node.value)
        if not isinstance(self.item, Block) or not texts or len(node.value) < 2:  # noqa: PLR2004
            return False
        message = f"{where} : {count(len(node.value), 'texte')} au lieu de blocs de clés"
        reader.fault(node.value[0], "type", message, self.item.meant(node, f"{where}[1]"))
        return True

    def _say_number(self, node: yaml.SequenceNode, reader: Reader, where: str) -> None:
        """Say that items lack, or which is the first that is too many."""
        found = count(len(node.value), "élément")
        if len(node.value) < self.least:
            message, hint = f"{found}, {self.least} au moins", f"ajoutez « - {self._sample} »"
            reader.fault(node, "valeur", f"{where} : {message}", hint)
        else:
            hint = f"gardez les {self.most} plus utiles"
            message = f"{where} : {found}, {self.most} au plus"
            reader.fault(node.value[self.most], "valeur", message, hint)

    @property
    def _sample(self) -> str:
        """The first line of an item."""
        inside = self.fields_inside
        return inside.fields[0].example_line if inside else self.item.example

    def _read_lone(self, node: yaml.Node, reader: Reader, where: str) -> tuple[Any, ...]:
        """Say that a list is expected; a block of keys is read as its only item."""
        key = where.rsplit(".", 1)[-1]
        if isinstance(node, yaml.MappingNode):
            message = f"{where} : une liste est attendue, un bloc de clés trouvé"
            hint = f"écrivez « - » devant la première clé, sous « {key}: »"
            reader.fault(node, "type", message, hint, _with_a_dash(node, reader))
            self.item.read(node, reader, f"{where}[1]")
            return ()
        value = node.value.strip()
        below = reader.document.lines_of(node)
        items = [written(item) for item in (below or self._items(value))]
        if isinstance(self.item, Block) and items:
            items = [f"{self.item.mapping.keys[0]}: {written(value)}"]
        shown = value if len(value) <= _LONGEST_QUOTE else f"{value[:_LONGEST_QUOTE]}…"
        lines = ", ".join(f"« - {item} »" for item in items[:3])
        more = "…" if len(items) > 3 else ""  # noqa: PLR2004 - enough to show the form
        message = f"{where} : une liste est attendue, « {shown} » trouvé"
        hint = f"écrivez « {key}: » puis, à la ligne, {lines}{more}"
        hint = f"commencez chaque ligne par un tiret : {lines}{more}" if below else hint
        reader.fault(node, "type", message, hint, _as_lines(node, reader, items))
        return ()

    def _items(self, text: str) -> list[str]:
        """Return the items that a line holds; commas belong to a sentence."""
        sentence = isinstance(self.item, Text) and not self.item.keyword
        if sentence or isinstance(self.item, Block):
            return [text.lstrip("- ")] if text else []
        return split(text)


def _with_a_dash(node: yaml.Node, reader: Reader) -> str:
    """Return the first line of a block with a dash in its margin, when it has the room."""
    start = node.start_mark
    line = reader.document.lines[start.line]
    margin = line[: start.column]
    return f"{margin[:-2]}- {line[start.column :]}" if margin.endswith("  ") else ""


def _as_lines(node: yaml.Node, reader: Reader, items: list[str]) -> str:
    """Return the line of the key, then an item a line, at the column of the key."""
    line = reader.document.with_value(node, "")
    margin = " " * (len(line) - len(line.lstrip(" -")))
    return "\n".join([line, *(f"{margin}- {item}" for item in items)]) if line else ""


def _are_blocks(node: yaml.SequenceNode) -> bool:
    return bool(node.value) and all(isinstance(item, yaml.MappingNode) for item in node.value)


def _is_empty(node: yaml.ScalarNode, reader: Reader, where: str) -> bool:
    """Tell whether there is nothing to read in an item, and say it unless it is said already."""
    nothing = not node.value.strip() or (node.value in NULLS and node.style not in QUOTES)
    if not nothing and node.value != UNREADABLE:
        return False
    if node.value != UNREADABLE:
        reader.fault(node, "vide", f"{where} : élément vide", "complétez-le ou supprimez la ligne")
    return True


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
        lacking = {field.attribute: UNREADABLE for field in self.mapping.fields if field.required}
        told = self.mapping.arguments(values)
        return self.model(**{**lacking, **told} if faulty else told)

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
        whole = where.endswith("]") and " " in str(node.value) and len(self._lines(node)) == 1
        return reader.document.with_value(node, self._lines(node)[0]) if whole else ""

    def _lines(self, node: yaml.Node) -> list[str]:
        """Return the lines of the block, what is given in its place."""
        required = [field for field in self.mapping.fields if field.required]
        fields = required or self.mapping.fields
        lines = {field.key: field.example for field in fields if "\n" not in field.example}
        for field in self.mapping.fields:
            if isinstance(field.type, ListOf) and isinstance(node, yaml.SequenceNode):
                items = [f"- {item.value}" for item in node.value]
                before = [lines[other.key] for other in required if other.key in lines]
                return [*before, f"{field.key}:", *items] if items else list(lines.values())
            if isinstance(field.type, Url) and web.is_web(str(node.value)):
                lines[field.key] = f"{field.key}: {node.value}"
                return list(lines.values())
        words = " ".join(str(node.value).split()) if isinstance(node, yaml.ScalarNode) else ""
        first = next((field.key for field in fields if isinstance(field.type, Text)), "")
        if first and " " in words:
            lines[first] = f"{first}: {written(words)}"
        return list(lines.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Either:
    """A scalar form or a block form of the same thing."""

    scalar: Type
    block: Type
    build: Callable[[Any], Any]

    @property
    def expected(self) -> str:
        """Both forms."""
        return f"{self.scalar.expected} ou {self.block.expected}"

    @property
    def example(self) -> str:
        """The short form."""
        return self.scalar.example

    @property
    def fields_inside(self) -> Mapping | None:
        """The fields of its block form."""
        return self.block.fields_inside if isinstance(self.block, Holder) else None

    def read(self, node: yaml.Node, reader: Reader, where: str) -> Any:
        """Return what the scalar builds, or the block."""
        if not isinstance(node, yaml.ScalarNode):
            return self.block.read(node, reader, where)
        if isinstance(self.scalar, Choice) and not self.scalar.meant(node.value):
            self._say_neither(node, reader, where)
            return None
        value = self.scalar.read(node, reader, where)
        return None if value is None else self.build(value)

    def _say_neither(self, node: yaml.ScalarNode, reader: Reader, where: str) -> None:
        """Say that a text is neither form, and how to put it in the block."""
        keys = self.fields_inside.keys if self.fields_inside else ("",)
        key = where.rsplit(".", 1)[-1]
        line = f"{keys[0]}: {written(node.value.strip())}"
        correction = reader.document.with_value(node, "")
        correction = f"{correction}\n  {line}" if correction else ""
        message = f"{where} : « {node.value.strip()} » n’est pas « {self.scalar.example} »"
        hint = f"écrivez {self.scalar.example}, ou « {key}: » puis, à la ligne, « {line} »"
        reader.fault(node, "type", message, hint, correction)
