"""Keys and values: the body shared by a header and by the blocks inside it."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Protocol, runtime_checkable

import yaml

from campus.french.words import listing, nearest, slug
from campus.reading.scalars import UNREADABLE, written
from campus.schemas.types.field import Field
from campus.schemas.types.guessing import aliases
from campus.schemas.types.reader import Reader, keys_of

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
    def every_key(self) -> frozenset[str]:
        """The keys, those of the blocks inside and those of the former site."""
        inside = (key for mapping in self.blocks.values() for key in mapping.every_key)
        return frozenset((*self.keys, *self.legacy, *inside))

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
                self._unknown(key_node, value_node, reader, where)
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
            elif meant := self._unknown(key_node, value_node, reader, where):
                field, name = known[meant]
                read = meant not in seen
                unknown[name] = field.read(value_node, reader, prefix + meant) if read else None
        reader.levels.pop()
        if again:
            _say_twice(again, seen, reader)
        return {**unknown, **values}

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

    def _unknown(self, node: yaml.Node, value: yaml.Node, reader: Reader, where: str) -> str | None:
        """Say that a key is unknown; return the one that was meant, which is then not missing."""
        if isinstance(value, yaml.ScalarNode) and value.value == UNREADABLE:
            return self._meant(str(node.value))
        key = node.value if isinstance(node, yaml.ScalarNode) else "?"
        inside = f" dans {where}" if where else ""
        message = f"« {key} » : clé inconnue{inside}"
        if self._say_displaced(node, value, message, reader):
            return None
        close = self._meant(key)
        if not close:
            hint = self._freed(value, reader) or self._possible(key, reader)
            reader.fault(node, "cle-inconnue", message, hint)
            return None
        if close in keys_of(reader.levels[-1][1]):
            hint = f"« {close} » est déjà écrit : supprimez l’une des deux lignes"
            reader.fault(node, "cle-inconnue", message, hint)
            return None
        if mended := self._mended(key, close, value, reader):
            lines = (line.strip() for line in mended.split("\n"))
            hint = f"écrivez {' puis, à la ligne, '.join(lines)}"
            reader.displaced.add(close)
            reader.fault(node, "cle-inconnue", message, hint, mended)
            return None
        correction = reader.document.with_value(node, close)
        reader.fault(node, "cle-inconnue", message, f"vouliez-vous dire « {close} » ?", correction)
        return close

    def _mended(self, key: str, close: str, value: yaml.Node, reader: Reader) -> str:
        """Return the lines to write when the value of another key has to change too."""
        field = self._known[close][0]
        truth = aliases.DRAFTS.get(slug(key), {}).get(str(value.value)) if close == "statut" else ""
        if truth:
            return f"{close}: {truth}"
        if names := self._parts(close, value, reader):
            reader.displaced |= names.keys()
            return "\n".join(f"{name}: {written(part)}" for name, part in names.items())
        trial = Reader(reader.document, [], levels=reader.levels)
        field.read(value, trial, close)
        correction = trial.found[0].correction if len(trial.found) == 1 else ""
        return correction.replace(key, close, 1) if correction.lstrip(" -").startswith(key) else ""

    def _parts(self, close: str, value: yaml.Node, reader: Reader) -> dict[str, str]:
        """Return the values by key when one holds several of them, and no other gives them."""
        names = self.joined.get(close, ())
        parts = str(value.value).split(maxsplit=len(names) - 1) if names else []
        given = keys_of(reader.levels[-1][1])
        whole = len(parts) == len(names) and not any(name in given for name in names)
        return dict(zip(names, parts, strict=True)) if whole else {}

    def _meant(self, key: str) -> str | None:
        folded = slug(key)
        if folded in self.keys:
            return folded
        if other := aliases.meant(key, aliases.KEYS, self.keys):
            return other
        return None if folded in aliases.FOREIGN else nearest(key, self.keys)

    def _say_displaced(
        self, node: yaml.Node, value: yaml.Node, message: str, reader: Reader
    ) -> bool:
        """Say where a key belongs that another block has: it is badly indented."""
        key = str(node.value)
        holders = [holder for holder, mapping in self.blocks.items() if key in mapping.keys]
        if holders:
            every = keys_of(reader.levels[-1][1])
            above = [other for other in every[: every.index(key)] if other in holders]
            hint = f"elle va sous « {(above or holders)[-1]}: », décalée de deux espaces"
            correction = self._indented(node, value, (above or holders)[-1], reader)
        elif self._is_from_above(key, reader):
            hint = "elle appartient à un niveau au-dessus : reculez-la vers la gauche"
            correction = ""
        else:
            return False
        reader.displaced.add(key)
        reader.fault(node, "cle-inconnue", message, hint, correction)
        return True

    def _freed(self, value: yaml.Node, reader: Reader) -> str:
        """Return what to do with keys of this level that stand under one that has no place."""
        held = keys_of(value) if isinstance(value, yaml.MappingNode) else []
        ours = [key for key in held if key in self.keys]
        reader.displaced.update(ours)
        return f"supprimez cette ligne et reculez {listing(ours)} à son niveau" if ours else ""

    def _is_from_above(self, key: str, reader: Reader) -> bool:
        """Tell whether a block around this one lacks the key, or that it means no other here."""
        around = [node for mapping, node in reader.levels[:-1] if key in mapping.keys]
        lacking = [node for node in around if key not in keys_of(node)]
        return bool(lacking or (around and not self._meant(key)))

    def _indented(self, node: yaml.Node, value: yaml.Node, holder: str, reader: Reader) -> str:
        """Return the line of a key, moved into the block that stands just above it."""
        pairs = reader.levels[-1][1].value
        rank = next(rank for rank, (key, _) in enumerate(pairs) if key is node)
        while rank and pairs[rank - 1][0].value in self.blocks[holder].keys:
            rank -= 1
        before, block = pairs[rank - 1]
        if not rank or before.value != holder or not isinstance(value, yaml.ScalarNode):
            return ""
        line = reader.document.lines[node.start_mark.line]
        last = block.value[-1] if isinstance(block, yaml.SequenceNode) and block.value else block
        shift = last.start_mark.column if isinstance(last, yaml.MappingNode) else 0
        return " " * (shift or node.start_mark.column + 2) + line.strip()

    def _possible(self, key: str, reader: Reader) -> str:
        if " " in key:
            return "si c’est la suite d’un texte, entourez tout le texte de guillemets"
        if why := aliases.FOREIGN.get(slug(key)):
            return f"supprimez la ligne : {why[0]}"
        given = keys_of(reader.levels[-1][1])
        left = [known for known in self.keys if known not in given]
        return "clés possibles : " + ", ".join(left) if left else "supprimez la ligne"


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
