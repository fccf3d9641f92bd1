"""The reading of one document: its problems and the references it makes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple, TypeGuard

import yaml

from campus.french.words import de
from campus.problems import CODES, Level, Place, Problem, Problems
from campus.problems.codes import reading
from campus.reading import Document
from campus.reading.scalars import UNREADABLE, quoted, written

_NAMES = frozenset("name nom title titre label libelle id ref slug value valeur url".split())
"""Keys under which other tools put a value that stands alone here."""
_FIELD = re.compile(r"[a-z][a-z-]*:(?:\s|$)")
_SYNTAX = frozenset(code.name for code in reading.TABLE)
UPLOAD = "upload"
"""The kind of a reference to a file of `content/uploads/`; its slug is the address."""


class Reference(NamedTuple):
    """A value that names an entry of one of the `kinds`; `where` is its path in the header."""

    kinds: tuple[str, ...]
    slug: str
    place: Place
    where: str


@dataclass(slots=True)
class Reader:
    """What the fields of a document share while it is read; `found` is of this document alone.

    It is `faulty` once an error is said: no entry comes of the document. `levels` are the blocks
    being read, with their fields, from the outside in; `displaced` are keys found in a
    block where they have no place; `unknown` counts the facts that are not communicated.
    """

    document: Document
    found: Problems
    references: list[Reference] = field(default_factory=list)
    faulty: bool = False
    levels: list[tuple[Any, yaml.MappingNode]] = field(default_factory=list)
    displaced: set[str] = field(default_factory=set)
    unknown: int = 0

    def __post_init__(self) -> None:
        """Take over the faults of the syntax."""
        self.faulty = self.document.faulty
        self.displaced |= self.document.displaced

    def fault(
        self, node: yaml.Node, code: str, message: str, hint: str = "", correction: str = ""
    ) -> None:
        """Say that the node is wrong; an error means that no entry comes of the document."""
        message, hint = (text.replace(UNREADABLE, "…") for text in (message, hint))
        correction = "" if UNREADABLE in correction else correction
        problem = Problem(self.document.place(node), code, message, hint, correction)
        syntax = self._syntax_of(problem.place) if self.document.written else None
        if syntax is None:
            self.found.append(problem)
        elif problem.level is Level.ERREUR:
            self.found[self.found.index(syntax)] = problem
        else:
            hint = f"écrivez {correction.strip()}" if correction else hint
            better = replace(syntax, hint=hint, correction=correction)
            self.found[self.found.index(syntax)] = better
        self.faulty = self.faulty or CODES[code].level is Level.ERREUR

    def said(self) -> Iterator[Problem]:
        """Yield what was said of the document, the last first."""
        return reversed(self.found)

    def _syntax_of(self, place: Place) -> Problem | None:
        """Return what was said of the syntax of a value: of one value, one thing is said."""
        for each in self.said():
            where = each.place
            first = place.column - 1  # the quote that opens a value stands before it
            inside = first <= where.column and (where.column <= place.end or not place.end)
            if where.line == place.line and inside and each.code in _SYNTAX:
                return each
        return None

    def forget_beside(self, key: yaml.Node) -> Problem | None:
        """Take back what was said of the syntax of the value of a key, with its corrected line."""
        line = self.document.place(key).line
        for each in self.said() if self.document.written else ():
            lone = each.correction and "\n" not in each.correction
            if each.place.line == line and each.code in _SYNTAX:
                if lone:
                    self.found.remove(each)
                return each if lone else None
        return None

    def wrong(self, node: yaml.Node, where: str, why: str, instead: str) -> None:
        """Say that a value is wrong, and which one was probably meant."""
        correction = self.document.with_value(node, written(instead))
        hint = f"vouliez-vous dire « {instead} » ?"
        self.fault(node, "valeur", f"{where} : {why}", hint, correction)

    def doubt(self, node: yaml.Node, where: str, why: str, meant: str, otherwise: str) -> None:
        """Say that a value is wrong: which one was meant where it can be told, else a hint."""
        if meant:
            self.wrong(node, where, why, meant)
        else:
            self.fault(node, "valeur", f"{where} : {why}", otherwise)

    def better(self, node: yaml.Node, code: str, message: str, instead: str) -> None:
        """Say that a value would be better written otherwise."""
        correction = self.document.with_value(node, written(instead))
        self.fault(node, code, message, f"écrivez « {instead} »", correction)

    def say_several(self, node: yaml.Node, code: str, message: str, items: Sequence[str]) -> None:
        """Say that an item of a list holds several; each goes on a line of its own."""
        dash = self.document.with_value(node, "").rstrip()
        lines = [f"{dash} {written(item)}" for item in items] if dash.endswith("-") else []
        told = "" if lines else " : " + ", ".join(f"« - {item} »" for item in items)
        self.fault(node, code, message, f"écrivez un élément par ligne{told}", "\n".join(lines))

    def refer(self, kinds: tuple[str, ...], slug: str, node: yaml.Node, where: str) -> None:
        """Remember that the node names an entry, or a file to show."""
        place = self.document.place(node)
        self.references.append(Reference(kinds, slug, place, where))

    def missing(self, key: str, where: str, node: yaml.Node, advice: str) -> None:
        """Say that a mapping lacks a required key; the header itself is at the top of the file."""
        place = self.document.place(node) if where else Place(self.document.path)
        inside = f" dans {where}" if where else ""
        message = f"{key} : champ obligatoire absent{inside}"
        self.found.append(Problem(place, "manquant", message, advice))
        self.faulty = True

    def scalar(
        self, node: yaml.Node, where: str, expected: str, *, any_text: bool = False
    ) -> str | None:
        """Return the text of a scalar; None, and a problem, for a list or a mapping.

        With `any_text`, brackets may have been meant as a part of the text.
        """
        if isinstance(node, yaml.ScalarNode):
            value: str = node.value
            return value.strip()
        if _is_text_with_a_colon(node) and not self._is_a_block(node):
            if not any_text and (meant := self._named(node)):
                why = "un bloc de clés à la place d’une valeur"
                self.wrong(node, where, why, meant)
                return None
            if not any_text and (source := self.document.source(node)):
                return source
            self._say_colon(node, where)
            return None
        is_list = isinstance(node, yaml.SequenceNode)
        message = (
            f"{where} : {'une liste' if is_list else 'un bloc de clés'} au lieu {de(expected)}"
        )
        source = self.document.source(node)
        first = node.value[0].value if is_list and node.value else ""
        first = "" if first == UNREADABLE else first
        if any_text and source[:1] in ("[", "{"):
            hint, value = "si les crochets font partie du texte, écrivez ", quoted(source)
        elif isinstance(first, str) and first:
            hint, value = "écrivez une seule valeur : ", written(first)
        else:
            key = where.rsplit(".", 1)[-1].split("[", maxsplit=1)[0]
            hint, value = f"écrivez une seule valeur après « {key}: »", ""
        correction = self.document.with_value(node, value) if value and source[:1] in "[{" else ""
        self.fault(node, "type", message, hint + value, correction)
        return None

    def _named(self, node: yaml.MappingNode) -> str:
        """Return the value of « name: Camille », where a value alone was wanted."""
        key, value = node.value[0]
        glued = self.document.source(node).startswith(f"{key.value}:")
        return str(value.value) if glued and key.value in _NAMES else ""

    def _is_a_block(self, node: yaml.MappingNode) -> bool:
        """Tell whether a key and its value are on a line of their own, as a block has them."""
        key = node.value[0][0]
        line = self.document.lines[key.start_mark.line]
        below = not line[: key.start_mark.column].strip()
        return below and bool(_FIELD.match(line, key.start_mark.column))

    def _say_colon(self, node: yaml.MappingNode, where: str) -> None:
        """Say that a text was cut at its colon: « - Objectif : comprendre »."""
        key, _ = node.value[0]
        line, _, column = self.document.span(key)
        text = self.document.source(node)
        space = text[len(key.value) :].find(":")
        place = Place(self.document.path, line, column + space, column + space + 1)
        correction = self.document.with_value(node, quoted(text)) if text else ""
        hint = f"écrivez {quoted(text)}" if text else "entourez toute la valeur de guillemets"
        message = f"{where} : la valeur contient « : », il faut des guillemets"
        self.found.append(Problem(place, "deux-points", message, hint, correction))
        self.faulty = True


def keys_of(node: yaml.MappingNode) -> list[str]:
    """Return the keys of a mapping; a list or a mapping can be no key of ours."""
    return [str(key.value) for key, _ in node.value if isinstance(key, yaml.ScalarNode)]


def _is_text_with_a_colon(node: yaml.Node) -> TypeGuard[yaml.MappingNode]:
    """Tell whether a mapping stands where a text was meant: one key, without quotes or braces."""
    if not isinstance(node, yaml.MappingNode) or node.flow_style or len(node.value) != 1:
        return False
    key, value = node.value[0]
    texts = isinstance(key, yaml.ScalarNode) and isinstance(value, yaml.ScalarNode)
    return texts and key.start_mark.line == key.end_mark.line
