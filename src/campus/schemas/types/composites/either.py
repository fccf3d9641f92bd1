"""Things that have a short form and a long one."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import yaml

from campus.reading.scalars import written
from campus.schemas.types.composites.mapping import Holder, Mapping
from campus.schemas.types.field import Type
from campus.schemas.types.reader import Reader
from campus.schemas.types.scalars import Choice


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
