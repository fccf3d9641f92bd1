"""Keys and values: the body shared by a header and by the blocks inside it."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Protocol, runtime_checkable

import yaml

from campus.schemas.types.composites.strangers import Stranger
from campus.schemas.types.field import Field
from campus.schemas.types.reader import Reader

_MOST_KEYS = 300


@runtime_checkable
class Holder(Protocol):
    """A type whose values have keys, or may have."""

    @property
    def fields_inside(self) -> "Mapping | None":
        """The fields of these keys; None for a list of values that have none."""


@dataclass(frozen=True, kw_only=True)
class Mapping:
    """The fields that a header or a block may have.

    Without slots, so that what every document asks of it is computed once.
    """

    fields: tuple[Field, ...]
    legacy: dict[str, str] = field(default_factory=dict)
    """Keys of the former site: what to write today, empty when they have no effect any more."""

    joined: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Keys whose value, under the key of another tool, holds those of several: a full name."""

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The keys, in the order of the fields."""
        return tuple(field.key for field in self.fields)

    @cached_property
    def every_key(self) -> dict[str, tuple[str, ...]]:
        """The keys, those of the blocks inside and those of the former site.

        Each comes with the keys of the block that it holds, none when it holds another value.
        """
        every: dict[str, tuple[str, ...]] = dict.fromkeys((*self.keys, *self.legacy), ())
        for key, mapping in self.blocks.items():
            inside = mapping.every_key.items()
            every |= {other: held for other, held in inside if held or other not in every}
            every[key] = mapping.keys
        return every

    @cached_property
    def blocks(self) -> dict[str, "Mapping"]:
        """The keys whose values are blocks, or lists of blocks, with the fields of these."""
        types = ((field.key, field.type) for field in self.fields)
        inside = ((key, kind.fields_inside) for key, kind in types if isinstance(kind, Holder))
        return {key: mapping for key, mapping in inside if mapping}

    @cached_property
    def _known(self) -> dict[str, tuple[Field, str]]:
        """The fields and their attributes, by key."""
        return {field.key: (field, field.attribute) for field in self.fields}

    def read(self, node: yaml.MappingNode, reader: Reader, where: str) -> dict[str, Any]:
        """Return the values by attribute, those of the keys that are present."""
        if len(node.value) > _MOST_KEYS:
            message = f"{len(node.value)} clés, {_MOST_KEYS} au plus"
            reader.fault(node, "type", f"{where} : {message}" if where else message)
            return dict.fromkeys(name for _, name in self._known.values())
        values: dict[str, Any] = {}
        unknown: dict[str, Any] = {}
        seen: dict[str, yaml.Node] = {}
        again: list[yaml.Node] = []
        reader.levels.append((self, node))
        known, prefix = self._known, f"{where}." if where else ""
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self._stranger(key_node, value_node, reader).say(where)
                continue
            key = key_node.value
            if key in seen:
                again.append(key_node)
                continue
            seen[key] = key_node
            if key in known:
                field, name = known[key]
                values[name] = field.read(value_node, reader, prefix + key)
            elif key in self.legacy:
                values |= self._former(key_node, value_node, reader)
            elif meant := self._stranger(key_node, value_node, reader).say(where):
                field, name = known[meant]
                read = meant not in seen
                unknown[name] = field.read(value_node, reader, prefix + meant) if read else None
        reader.levels.pop()
        if again:
            _say_twice(again, seen, reader)
        return {**unknown, **values}

    def _stranger(self, node: yaml.Node, value: yaml.Node, reader: Reader) -> Stranger:
        return Stranger(block=self, node=node, value=value, reader=reader)

    def named(self, key: str) -> Field:
        """Return the field of a key."""
        return self._known[key][0]

    def require(self, values: dict[str, Any], reader: Reader, node: yaml.Node, where: str) -> None:
        """Say which required fields are still missing."""
        for known, name in self._required:
            if name not in values:
                if known.key in reader.displaced or _is_outside(known.key, reader):
                    reader.faulty = True
                else:
                    reader.missing(known.key, where, node, known.advice)

    @cached_property
    def _required(self) -> tuple[tuple[Field, str], ...]:
        """The fields that must be given, with their attributes."""
        return tuple((field, field.attribute) for field in self.fields if field.required)

    def arguments(self, values: dict[str, Any]) -> dict[str, Any]:
        """Return what to build the model with: a field left empty takes the model's default."""
        return {
            name: value for name, value in values.items() if value is not None or name in self._told
        }

    @cached_property
    def _told(self) -> frozenset[str]:
        """The attributes that are given even when they are None."""
        told = (known for known in self.fields if known.required or known.may_be_unknown)
        return frozenset(known.attribute for known in told)

    def _former(self, key: yaml.Node, value: yaml.Node, reader: Reader) -> dict[str, Any]:
        """Warn of a key of the former site; read it as today's when there is one."""
        today = self.legacy[key.value]
        meant = f"écrivez aujourd’hui {today}" if today else "supprimez-la : elle n’a plus d’effet"
        reader.fault(key, "cle-ancienne", f"« {key.value} » : clé de l’ancien site", meant)
        if today not in self._known:
            return {}
        field, name = self._known[today]
        if today in self.blocks:
            if isinstance(value, yaml.ScalarNode):
                return {}
            if isinstance(value, yaml.MappingNode):
                value = yaml.SequenceNode("", [value], value.start_mark, value.end_mark)
        return {name: field.read(value, reader, today)}


def _say_twice(again: list[yaml.Node], seen: dict[str, yaml.Node], reader: Reader) -> None:
    """Say that keys come twice; several, the first of an item among them, are another item."""
    first = next(iter(seen.values()))
    document = reader.document
    before = document.lines[first.start_mark.line][: first.start_mark.column]
    if len(again) > 1 and again[0].value == first.value and before.endswith("- "):
        node = again[0]
        line = document.lines[node.start_mark.line]
        correction = before.replace(before.strip(), "-") + line[node.start_mark.column :]
        message = f"« {node.value} » commence un nouvel élément : il manque son tiret"
        reader.fault(node, "tiret", message, f"écrivez « - {node.value}: »", correction)
        return
    for node in again:
        number = document.place(seen[node.value]).line
        message = f"« {node.value} » : clé déjà écrite ligne {number}"
        reader.fault(node, "cle-double", message, "gardez une seule des deux lignes")


def _is_outside(key: str, reader: Reader) -> bool:
    """Tell whether a key that a block lacks stands outside of it, where it has no place."""
    return any(
        key not in mapping.keys and any(other.value == key for other, _ in node.value)
        for mapping, node in reader.levels
    )
