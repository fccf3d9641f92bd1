"""Lists of values."""

from dataclasses import dataclass
from typing import Any

import yaml

from campus.french.words import count, slug
from campus.reading.scalars import UNREADABLE, written
from campus.schemas.types.composites.blocks import Block
from campus.schemas.types.composites.mapping import Holder, Mapping
from campus.schemas.types.field import NULLS, QUOTES, Type
from campus.schemas.types.guessing.lists import split
from campus.schemas.types.reader import Reader, keys_of
from campus.schemas.types.references import Link
from campus.schemas.types.scalars import Choice
from campus.schemas.types.texts import Text

_LONGEST_QUOTE = 60
_SHOWN = 3
"""Items: enough to show their form."""


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
        if isinstance(self.item, Block) and self._say_texts(node, self.item, reader, where):
            return ()
        read = self.item.read
        return tuple(
            [
                read(item, reader, f"{where}[{number}]")
                for number, item in enumerate(node.value, 1)
                if not isinstance(item, yaml.ScalarNode) or not _is_empty(item, reader, where)
            ]
        )

    @staticmethod
    def _say_texts(node: yaml.SequenceNode, block: Block, reader: Reader, where: str) -> bool:
        """Say once that texts stand where blocks are expected, when none of them is a block."""
        texts = all(isinstance(item, yaml.ScalarNode) for item in node.value)
        if not texts or len(node.value) < 2:  # noqa: PLR2004 - one has its own message
            return False
        message = f"{where} : {count(len(node.value), 'texte')} au lieu de blocs de clés"
        reader.fault(node.value[0], "type", message, block.meant(node, f"{where}[1]"))
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
            if self.fields_inside:
                reader.fault(node, "type", message, hint, _with_a_dash(node, reader))
                self.item.read(node, reader, f"{where}[1]")
            else:
                lines = ", ".join(f"« - {self._spelt(item)} »" for item in keys_of(node)[:_SHOWN])
                reader.fault(node, "type", message, f"écrivez une valeur par ligne : {lines}")
            return ()
        if reader.document.dashed_lines_of(node):
            _say_text(node, reader, where)
            return ()
        value = node.value.strip()
        below = reader.document.lines_of(node)
        items = [written(item) for item in (below or self._items(value))]
        if isinstance(self.item, Block) and items:
            items = [f"{self.item.mapping.keys[0]}: {written(value)}"]
        shown = value if len(value) <= _LONGEST_QUOTE else f"{value[:_LONGEST_QUOTE]}…"
        lines = ", ".join(f"« - {item} »" for item in items[:_SHOWN])
        more = "…" if len(items) > _SHOWN else ""
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
        return [self._spelt(item) for item in split(text)]

    def _spelt(self, item: str) -> str:
        """Return an item as it is written in a list."""
        if isinstance(self.item, Choice):
            return self.item.meant(item) or item
        return slug(item) if isinstance(self.item, Link) else item


def _say_text(node: yaml.Node, reader: Reader, where: str) -> None:
    """Say that the items below a key are read as one text, because of a sign after the key."""
    start = node.start_mark
    line = reader.document.lines[start.line]
    sign = line[start.column :].strip()
    message = f"{where} : « {sign} » fait un seul texte des lignes qui suivent"
    hint = f"supprimez « {sign} »"
    reader.fault(node, "type", message, hint, line[: start.column].rstrip())


def _with_a_dash(node: yaml.Node, reader: Reader) -> str:
    """Return the first line of a block with a dash in its margin, when it has the room."""
    start = node.start_mark
    line = reader.document.lines[start.line]
    margin = line[: start.column]
    return f"{margin[:-2]}- {line[start.column :]}" if margin.endswith("  ") else ""


def _as_lines(node: yaml.Node, reader: Reader, items: list[str]) -> str:
    """Return the line of the key, then an item a line, at the column of the key."""
    document = reader.document
    if not (document.lines_of(node) or document.begins(node.start_mark)):
        _, column, _ = document.span(node)
        return "\n".join(f"{' ' * (column - 1)}- {item}" for item in items)
    line = document.with_value(node, "")
    margin = " " * (len(line) - len(line.lstrip(" -")))
    return "\n".join([line, *(f"{margin}- {item}" for item in items)]) if line else ""


def _is_empty(node: yaml.ScalarNode, reader: Reader, where: str) -> bool:
    """Tell whether there is nothing to read in an item, and say it unless it is said already."""
    nothing = not node.value.strip() or (node.value in NULLS and node.style not in QUOTES)
    if not nothing and node.value != UNREADABLE:
        return False
    if node.value != UNREADABLE:
        reader.fault(node, "vide", f"{where} : élément vide", "complétez-le ou supprimez la ligne")
    return True
