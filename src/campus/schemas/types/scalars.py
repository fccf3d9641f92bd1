"""Numbers, truth values and choices."""

import re
from collections.abc import Callable
from dataclasses import dataclass

import yaml

from campus.french import nombres
from campus.french.words import listing, nearest, slug
from campus.schemas.types.guessing import aliases
from campus.schemas.types.guessing.lists import split
from campus.schemas.types.reader import Reader

_TRUTHS = {"true": True, "false": False, "True": True, "False": False, "TRUE": True, "FALSE": False}
_NAMED = 12
_FEW = 4
_NOT = frozenset(("non", "pas", "sans", "sauf", "hors"))
_ASIDE = re.compile(r"\s*[,;(–—]")
_RANGE = re.compile(r"\d+ *(?:-|à|ou|/) *\d+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A whole number, `least` or more."""

    example: str = "20"
    expected: str = "un nombre entier"
    least: int = 0

    def read(self, node: yaml.Node, reader: Reader, where: str) -> int | None:
        """Return the number."""
        text = reader.scalar(node, where, self.expected)
        if text is None:
            return None
        digits = "".join(text.split())
        if digits.isascii() and digits.isdigit() and len(digits) <= nombres.MOST_DIGITS:
            if int(digits) < self.least:
                hint = f"au moins {self.least}, ou supprimez la ligne"
                reader.fault(node, "valeur", f"{where} : « {text} » : nombre trop petit", hint)
            return int(digits)
        why = f"« {text} » n’est pas un nombre entier"
        hint = "gardez un seul nombre" if _RANGE.fullmatch(text) else f"exemple : {self.example}"
        reader.doubt(node, where, why, nombres.guess(text), hint)
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Boolean:
    """Yes or no, written `true` or `false`."""

    example: str = "true"
    expected: str = "true ou false"

    def read(self, node: yaml.Node, reader: Reader, where: str) -> bool | None:
        """Return the truth value."""
        text = reader.scalar(node, where, self.expected)
        if text is None or text in _TRUTHS:
            return None if text is None else _TRUTHS[text]
        why = f"« {text} » n’est ni true ni false"
        if meant := self._meant(text, where.rpartition(".")[2]):
            reader.wrong(node, where, why, meant)
        else:
            hint = "écrivez true (oui) ou false (non)"
            reader.fault(node, "valeur", f"{where} : {why}", hint)
        return None

    @staticmethod
    def _meant(text: str, key: str) -> str | None:
        """Return what « oui (ascenseur) », or the name of the key itself, means."""
        word = _ASIDE.split(text)[0]
        if slug(word) == key:
            return "true"
        return aliases.meant(word, aliases.VALUES, ("true", "false"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One of a few words; `values` maps each to its label for readers, `build` to its value."""

    values: dict[str, str]
    build: Callable[[str], str] = str

    @property
    def expected(self) -> str:
        """The list of words."""
        return f"l’une des valeurs {listing(list(self.values), 'ou')}"

    @property
    def example(self) -> str:
        """The first word."""
        return next(iter(self.values))

    def read(self, node: yaml.Node, reader: Reader, where: str) -> str | None:
        """Return the word."""
        if isinstance(node, yaml.ScalarNode) and node.value in self.values:
            return self.build(node.value)
        text = reader.scalar(node, where, self.expected)
        if text is None or text in self.values:
            return text and self.build(text)
        message = f"{where} : « {text} » n’est pas une valeur possible"
        choices = f"valeurs : {', '.join(list(self.values)[:_NAMED])}"
        several = self._several(text)
        if several and "[" in where:
            reader.say_several(node, "valeur", message, several)
        elif several:
            named = listing([f"« {word} »" for word in several], "ou")
            reader.fault(node, "valeur", message, f"gardez une seule valeur : {named}")
        elif close := self.meant(text):
            correction = reader.document.with_value(node, close)
            hint = f"vouliez-vous dire « {close} » ? {choices}"
            reader.fault(node, "valeur", message, hint, correction)
        else:
            reader.fault(node, "valeur", message, choices)
        return None

    def meant(self, text: str) -> str | None:
        """Return the word that is meant, by its spelling, its label or a word of the same sense."""
        if word := self._called(text):
            return word
        labels = {label: value for value, label in self.values.items()}
        close = nearest(text, labels)
        return (
            nearest(text, self.values) or (labels[close] if close else None) or self._within(text)
        )

    def _called(self, text: str) -> str | None:
        """Return the word that a text is another way to write."""
        word = slug(text)
        names = {slug(label): value for value, label in self.values.items()}
        names |= {slug(value.rpartition("/")[2]): value for value in self.values}
        names |= {slug(value): value for value in self.values}
        return names.get(word) or aliases.meant(word, aliases.VALUES, self.values)

    def _within(self, text: str) -> str | None:
        """Return the word that a few others explain: « Grande école », « mixte (en salle) »."""
        words = slug(_ASIDE.split(text)[0]).split("-")
        if len(words) > _FEW or not _NOT.isdisjoint(words):
            return None
        called = {self._called(word) or self._called(word.removesuffix("s")) for word in words}
        called.discard(None)
        return called.pop() if len(called) == 1 else None

    def _several(self, text: str) -> list[str]:
        """Return the words that a text holds, when it is not one of them and holds several."""
        items = [] if self._called(text) else split(text)
        words = [close for item in items if (close := self.meant(item))]
        return words if len(words) > 1 else []
