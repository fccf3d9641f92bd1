"""Keys that have no place where they stand: what they mean, or where they belong."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

import yaml

from campus.french.words import listing, nearest, slug
from campus.reading.scalars import UNREADABLE, written
from campus.schemas.types.field import Field
from campus.schemas.types.guessing import aliases
from campus.schemas.types.reader import Reader, keys_of


class Keys(Protocol):
    """The keys that a block may have."""

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys, in the order of the fields."""

    @property
    def blocks(self) -> "Mapping[str, Keys]":
        """The keys that hold blocks, with the keys of these."""

    @property
    def joined(self) -> Mapping[str, tuple[str, ...]]:
        """Keys whose value, under the key of another tool, holds those of several."""

    def named(self, key: str) -> Field:
        """Return the field of a key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stranger:
    """A key that its block does not know, with its value, in a document being read."""

    block: Keys
    node: yaml.Node
    value: yaml.Node
    reader: Reader

    def say(self, where: str) -> str | None:
        """Say that the key is unknown; return the one that was meant, which is then not missing."""
        if isinstance(self.value, yaml.ScalarNode) and self.value.value == UNREADABLE:
            return self._meant()
        inside = f" dans {where}" if where else ""
        message = f"« {self._key} » : clé inconnue{inside}"
        if self._say_displaced(message):
            return None
        hint, correction, meant = self._advice()
        self.reader.fault(self.node, "cle-inconnue", message, hint, correction)
        return meant

    @property
    def _key(self) -> str:
        return str(self.node.value) if isinstance(self.node, yaml.ScalarNode) else "?"

    @property
    def _written(self) -> list[str]:
        """The keys of the block, as they are written."""
        return keys_of(self.reader.levels[-1][1])

    def _advice(self) -> tuple[str, str, str | None]:
        """Return what to do, the corrected lines, and the key under which the value is read."""
        close = self._meant()
        if not close:
            return self._freed() or self._possible(), "", None
        if close in self._written:
            return f"« {close} » est déjà écrit : supprimez l’une des deux lignes", "", None
        if mended := self._mended(close):
            self.reader.displaced.add(close)
            lines = (line.strip() for line in mended.split("\n"))
            return f"écrivez {' puis, à la ligne, '.join(lines)}", mended, None
        if beside := self.reader.forget_beside(self.node):
            correction = beside.correction.replace(self._key, close, 1)
            return f"écrivez {correction.strip()}", correction, close
        correction = self.reader.document.with_value(self.node, close)
        return f"vouliez-vous dire « {close} » ?", correction, close

    def _meant(self) -> str | None:
        folded = slug(self._key)
        if folded in self.block.keys:
            return folded
        if other := aliases.meant(self._key, aliases.KEYS, self.block.keys):
            return other
        return None if folded in aliases.FOREIGN else nearest(self._key, self.block.keys)

    def _mended(self, close: str) -> str:
        """Return the lines to write when the value of another key has to change too."""
        draft = aliases.DRAFTS.get(slug(self._key), {}) if close == "statut" else {}
        if truth := draft.get(str(self.value.value)):
            return f"{close}: {truth}"
        if names := self._parts(close):
            self.reader.displaced |= names.keys()
            return "\n".join(f"{name}: {written(part)}" for name, part in names.items())
        trial = Reader(self.reader.document, [], levels=self.reader.levels)
        self.block.named(close).read(self.value, trial, close)
        correction = trial.found[0].correction if len(trial.found) == 1 else ""
        begins = correction.lstrip(" -").startswith(self._key)
        return correction.replace(self._key, close, 1) if begins else ""

    def _parts(self, close: str) -> dict[str, str]:
        """Return the values by key when one holds several of them, and no other gives them."""
        names = self.block.joined.get(close, ())
        parts = str(self.value.value).split(maxsplit=len(names) - 1) if names else []
        whole = len(parts) == len(names) and not any(name in self._written for name in names)
        return dict(zip(names, parts, strict=True)) if whole else {}

    def _say_displaced(self, message: str) -> bool:
        """Say where a key belongs that another block has: it is badly indented."""
        key = self._key
        holders = [holder for holder, block in self.block.blocks.items() if key in block.keys]
        if holders:
            before = self._written[: self._written.index(key)]
            holder = [*holders, *(other for other in before if other in holders)][-1]
            hint = f"elle va sous « {holder}: », décalée de deux espaces"
            correction = self._indented(holder)
        elif self._is_from_above():
            hint = "elle appartient à un niveau au-dessus : reculez-la vers la gauche"
            correction = ""
        else:
            return False
        self.reader.displaced.add(key)
        self.reader.fault(self.node, "cle-inconnue", message, hint, correction)
        return True

    def _is_from_above(self) -> bool:
        """Tell whether a block around this one lacks the key, or that it means no other here."""
        key, levels = self._key, self.reader.levels
        around = [node for block, node in levels[:-1] if key in block.keys]
        lacking = [node for node in around if key not in keys_of(node)]
        return bool(lacking or (around and not self._meant()))

    def _indented(self, holder: str) -> str:
        """Return the line of the key, moved into the block that stands just above it."""
        pairs = self.reader.levels[-1][1].value
        rank = next(rank for rank, (key, _) in enumerate(pairs) if key is self.node)
        while rank and pairs[rank - 1][0].value in self.block.blocks[holder].keys:
            rank -= 1
        before, block = pairs[rank - 1]
        if not rank or before.value != holder or not isinstance(self.value, yaml.ScalarNode):
            return ""
        start = self.node.start_mark
        last = block.value[-1] if isinstance(block, yaml.SequenceNode) and block.value else block
        shift = last.start_mark.column if isinstance(last, yaml.MappingNode) else 0
        line = self.reader.document.lines[start.line]
        return " " * (shift or start.column + 2) + line.strip()

    def _freed(self) -> str:
        """Return what to do with keys of this level that stand under one that has no place."""
        held = keys_of(self.value) if isinstance(self.value, yaml.MappingNode) else []
        ours = [key for key in held if key in self.block.keys]
        self.reader.displaced.update(ours)
        return f"supprimez cette ligne et reculez {listing(ours)} à son niveau" if ours else ""

    def _possible(self) -> str:
        if " " in self._key:
            return "si c’est la suite d’un texte, entourez tout le texte de guillemets"
        if why := aliases.FOREIGN.get(slug(self._key)):
            return f"supprimez la ligne : {why[0]}"
        left = [known for known in self.block.keys if known not in self._written]
        return "clés possibles : " + ", ".join(left) if left else "supprimez la ligne"
