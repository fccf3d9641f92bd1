"""An entry: what a document of a kind says, with the places its problems will need."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

import yaml

from campus.model import Entree
from campus.problems import Place, Problem, Problems
from campus.reading import Document
from campus.reading.scalars import UNREADABLE, written
from campus.schemas.kind import Defaults, Form, Kind, Values
from campus.schemas.kinds import KINDS
from campus.schemas.kinds.ignoring import Ignore
from campus.schemas.types import Field, ListOf, Reader, Reference
from campus.schemas.types.guessing.lists import split
from campus.schemas.types.reader import keys_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A value of the model with its source: the references it makes, its body.

    `spans` are the line, the column and the end of each value, by key; `ignores` are the warnings
    that the source asks to leave unsaid; `unknown` is how many facts it says are not communicated.
    """

    kind: str
    value: Entree
    path: str
    spans: Mapping[str, tuple[int, int, int]]
    references: tuple[Reference, ...]
    body_line: int = 1
    ignores: tuple[Ignore, ...] = ()
    unknown: int = 0

    def place(self, key: str) -> Place:
        """Return where the value of a key stands, the top of the file when it is not written."""
        return Place(self.path, *self.spans.get(key, ()))


class Name(Protocol):
    """What the name of a file gives: the name itself, and the slug it becomes."""

    @property
    def name(self) -> str:
        """The name of the file, without its extension."""

    @property
    def slug(self) -> str:
        """The slug of the entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What comes of a file: the slugs that it declares, its entries, the references it makes.

    A faulty record has no entry, but its slug exists, and its references are checked like others.
    """

    slugs: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()
    references: tuple[Reference, ...] = ()


def read(
    kind: Kind, document: Document, name: Name, found: Problems, defaults: Defaults
) -> Reading:
    """Read a document of a kind; `found` says what is wrong in it."""
    if kind.form is not Form.LIST:
        reader = Reader(document, found)
        if other := _belongs_to(kind, document.header):
            message = f"ses champs sont ceux d’un fichier de {other.place}/"
            problem = Problem(
                Place(document.path), "fichier", message, f"placez-le dans {other.place}/"
            )
            found.append(problem)
            return Reading(slugs=(name.slug,))
        entry = _record(kind, document.header, reader, name, defaults)
        slugs = (name.slug,)
        return Reading(slugs=slugs, entries=_given(entry), references=tuple(reader.references))
    records = _records(kind, document, found)
    if records is None:
        return Reading()
    readers = [Reader(document, found) for _ in records.value]
    entries = [
        _record(kind, node, reader, name, defaults, _label(node, number))
        for number, (node, reader) in enumerate(zip(records.value, readers, strict=True), 1)
    ]
    return Reading(
        slugs=tuple(_identifiers(records)),
        entries=_given(*entries),
        references=tuple(reference for reader in readers for reference in reader.references),
    )


def _belongs_to(kind: Kind, header: yaml.Node) -> Kind | None:
    """Return the other kind whose fields a header has, when it has keys that its own kind lacks."""
    if not isinstance(header, yaml.MappingNode):
        return None
    keys = keys_of(header)
    if kind.keys.every_key.issuperset(keys):
        return None
    others = (other for other in KINDS if other.form is kind.form and other is not kind)
    return next((other for other in others if other.accepts({*keys})), None)


def _records(kind: Kind, document: Document, found: Problems) -> yaml.SequenceNode | None:
    """Return the records of a list, said to be misplaced when they stand under a key."""
    header, reader = document.header, Reader(document, found)
    if isinstance(header, yaml.SequenceNode):
        return header
    pairs = header.value if isinstance(header, yaml.MappingNode) else []
    known = any(key.value in kind.keys.keys for key, _ in pairs)
    key, records = pairs[0] if len(pairs) == 1 else (header, header)
    if not known and isinstance(records, yaml.SequenceNode):
        message = f"« {key.value}: » : le fichier est lui-même la liste"
        reader.fault(key, "cle-inconnue", message, "supprimez cette ligne")
        return records
    hint = f"commencez chaque fiche par « - {kind.keys.fields[0].example_line} »"
    if known:
        hint = "écrivez « - » devant la première clé de chaque fiche"
    reader.fault(header, "type", "une liste de fiches est attendue", hint)
    return None


def _given(*entries: Entry | None) -> tuple[Entry, ...]:
    return tuple(entry for entry in entries if entry is not None)


def _label(record: yaml.Node, number: int) -> str:
    """Return what messages call a record of a list: its id, else its rank."""
    return next(_ids(record), f"[{number}]")


def _ids(record: yaml.Node) -> Iterator[str]:
    """Yield the id of a record, when it can be read."""
    for key, value in record.value if isinstance(record, yaml.MappingNode) else ():
        if key.value == "id" and isinstance(value, yaml.ScalarNode):
            yield from (value.value,) if value.value not in ("", UNREADABLE) else ()


def _identifiers(header: yaml.SequenceNode) -> Iterator[str]:
    """Yield the ids of the records of a list."""
    for record in header.value:
        yield from _ids(record)


def _record(  # noqa: PLR0913, PLR0917 - a header or a record, with all that its kind may need
    kind: Kind,
    node: yaml.Node,
    reader: Reader,
    name: Name,
    defaults: Defaults,
    where: str = "",
) -> Entry | None:
    """Return the entry of a header, or of a record of a list, None when it has an error."""
    if not isinstance(node, yaml.MappingNode):
        many = isinstance(node, yaml.SequenceNode)
        hint = "supprimez les tirets : la fiche est seule dans son fichier"
        hint = hint if many else f"commencez par « {kind.keys.fields[0].example_line} »"
        correction = "" if many else _as_a_list(kind.keys.fields[0], node, reader)
        hint = "écrivez un terme par ligne" if correction else hint
        reader.fault(node, "type", "des lignes « clé: valeur » sont attendues", hint, correction)
        return None
    values = kind.complete(kind.keys.read(node, reader, where), name.name, defaults)
    kind.keys.require(values, reader, node, where)
    if reader.faulty:
        return None
    arguments = kind.keys.arguments(values)
    if kind.form is not Form.LIST:
        arguments["slug"] = name.slug
    if kind.body:
        arguments["corps"] = reader.document.body
    return _entry(kind, node, reader, arguments)


def _as_a_list(first: Field, node: yaml.Node, reader: Reader) -> str:
    """Return the record of a text whose items are those of its first field: « IA = robots »."""
    items = split(str(node.value).replace("=", ","))
    line = reader.document.with_value(node, f"{first.key}:")
    if not isinstance(first.type, ListOf) or len(items) < first.type.least or not line:
        return ""
    return "\n".join([line, *(f"  - {written(item)}" for item in items)])


def _entry(kind: Kind, node: yaml.MappingNode, reader: Reader, values: Values) -> Entry:
    document = reader.document
    ignores = values.pop("ignorer", ())
    return Entry(
        kind=kind.name,
        value=kind.model(**values),
        path=document.path,
        spans=document.spans(node),
        references=tuple(reader.references),
        body_line=document.body_line,
        ignores=ignores,
        unknown=reader.unknown,
    )
