"""A field: a key of the header, its type, and what editors are told of it."""

from dataclasses import dataclass
from typing import Any, Protocol

import yaml

from campus.french.words import de
from campus.reading.scalars import UNREADABLE, written
from campus.schemas.types.pending import UNKNOWN, says_nothing
from campus.schemas.types.reader import Reader

NULLS = frozenset(("", "~", "null", "Null", "NULL", "none", "None"))
QUOTES = ("'", '"')
"""What YAML reads as nothing, unless it is between these."""


class Type(Protocol):
    """How a value is written; `expected` is a French noun group, `example` a value that passes."""

    @property
    def expected(self) -> str:
        """What the editor is to write: « une date (AAAA-MM-JJ) »."""

    @property
    def example(self) -> str:
        """A value as it stands in a file."""

    def read(self, node: yaml.Node, reader: Reader, where: str) -> Any:
        """Return the value; on a fault tell the reader, and return anything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A key that a kind of page accepts.

    `name` is the attribute of the model, when it is not simply the key. A `required` field may
    still come from a default; with `may_be_unknown` it may be `non-communique`, read as None.
    """

    key: str
    type: Type
    help: str
    required: bool = False
    may_be_unknown: bool = False
    name: str = ""
    sample: str = ""

    @property
    def attribute(self) -> str:
        """The attribute of the model that holds the value."""
        return self.name or attribute(self.key)

    @property
    def example(self) -> str:
        """The line that an editor could write."""
        value = self.sample or self.type.example
        return f"{self.key}: {value}" if "\n" not in value else f"{self.key}:{value}"

    @property
    def is_list(self) -> bool:
        """Whether it holds a list, an item a line."""
        return self.type.example.startswith("\n- ")

    @property
    def example_line(self) -> str:
        """The first line of the example."""
        return self.example.split("\n", maxsplit=1)[0]

    @property
    def advice(self) -> str:
        """The same in a sentence, when it has several lines."""
        first, *others = self.example.split("\n")
        if not others:
            return f"exemple : {first}"
        lines = ", ".join(f"« {line.strip()} »" for line in others)
        shift = " et décalées de deux espaces" if others[0].startswith(" ") else ""
        return f"écrivez « {first} » puis, à la ligne{shift}, {lines}"

    def read(self, node: yaml.Node, reader: Reader, where: str) -> Any:
        """Return the value of the field; None when it is optional and empty, or not communicated.

        UNREADABLE stands for a value whose fault is said: nothing more depends on it.
        """
        if isinstance(node, yaml.ScalarNode):
            value = node.value
            if value == UNREADABLE:
                return UNREADABLE
            if says_nothing(value):
                return self._read_unknown(node, reader, where)
            if value in NULLS and node.style not in QUOTES:
                return self._read_empty(node, reader, where) if self.required else None
            if self.required and (not value or value.isspace()):
                return self._read_empty(node, reader, where)
        return self.type.read(node, reader, where)

    def _read_empty(self, node: yaml.Node, reader: Reader, where: str) -> str:
        """Say that the value lacks, unless the keys of the block are found elsewhere."""
        reader.faulty = True
        if not self._is_spread(reader):
            expected = self.type.expected.partition(", chaque ligne")[0]
            message = f"{where} : valeur vide au lieu {de(expected)}"
            hidden = reader.document.comment(node) if getattr(self.type, "longest", 0) else ""
            if hidden:
                instead = f"{self.key}: {written(hidden)}"
                message = f"{where} : valeur vide, car « # » commence un commentaire"
                reader.fault(node, "vide", message, f"écrivez {instead}", instead)
            else:
                reader.fault(node, "vide", message, self.advice)
        return UNREADABLE

    def _is_spread(self, reader: Reader) -> bool:
        """Tell whether the keys of the block stand beside it, where they have no place."""
        if not reader.levels:
            return False
        mapping, node = reader.levels[-1]
        inside = mapping.blocks.get(self.key)
        keys = (key.value for key, _ in node.value)
        return inside is not None and any(k in inside.keys and k not in mapping.keys for k in keys)

    def _read_unknown(self, node: yaml.ScalarNode, reader: Reader, where: str) -> Any:
        """Read a fact that nobody has given, in the one way to say it or nearly."""
        reader.unknown += self.may_be_unknown
        if self.may_be_unknown and node.value == UNKNOWN:
            return None
        if self.may_be_unknown:
            message = f"{where} : « {node.value} » s’écrit « {UNKNOWN} »"
            correction = reader.document.with_value(node, UNKNOWN)
            reader.fault(node, "non-communique", message, f"écrivez {UNKNOWN}", correction)
            return None
        if node.value != UNKNOWN:
            return self.type.read(node, reader, where)
        need = "cette information est nécessaire" if self.required else "supprimez la ligne"
        reader.fault(node, "valeur", f"{where} : « {UNKNOWN} » n’est pas admis ici", need)
        return None


def attribute(key: str) -> str:
    """Return the attribute that a key of a file becomes: `chapeau-text` → `chapeau_text`."""
    return key.replace("-", "_")
