"""A document of a kind, read: the entries that come of it, and what can be judged all the same."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import yaml

from campus.model import Fiche, Statut
from campus.problems import Place, Problem, Problems
from campus.reading import Document
from campus.reading.scalars import UNREADABLE, written
from campus.schemas.entry import Entry
from campus.schemas.kind import Defaults, Form, Kind, Values
from campus.schemas.kinds import KINDS
from campus.schemas.types import Field, ListOf, Reader, Reference
from campus.schemas.types.guessing.lists import split
from campus.schemas.types.reader import keys_of

_UNSURE = frozenset(("conflit", "encodage", "entete", "fichier", "mojibake"))
"""Codes of faults after which nothing tells where a body begins, or what it says."""
_FEW_KEYS = 4
"""A header of no more keys may be that of another kind, although its own knows them all."""


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

    A faulty record has no entry, but its slug exists, and its references are checked like others;
    so is the body of a page whose header is at fault, `headless`.
    """

    slugs: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()
    references: tuple[Reference, ...] = ()
    headless: tuple[Entry, ...] = ()


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
        values = _values(kind, document.header, reader, name, defaults)
        entry = _entry(kind, document.header, reader, name, values)
        return Reading(
            slugs=(name.slug,),
            entries=_given(entry),
            references=tuple(reader.references),
            headless=() if entry else _headless(kind, reader, name, values),
        )
    records = _records(kind, document, found)
    if records is None:
        return Reading()
    readers = [Reader(document, found) for _ in records.value]
    entries = [
        _record(kind, node, reader, name, defaults, number)
        for number, (node, reader) in enumerate(zip(records.value, readers, strict=True), 1)
    ]
    return Reading(
        slugs=tuple(_identifiers(records)),
        entries=_given(*entries),
        references=tuple(reference for reader in readers for reference in reader.references),
    )


def _belongs_to(kind: Kind, header: yaml.Node) -> Kind | None:
    """Return the other kind whose fields a header has, when they cannot be those of its own.

    A header of many keys, all of its kind, is one of its kind, whatever it lacks.
    """
    if not isinstance(header, yaml.MappingNode):
        return None
    keys = keys_of(header)
    known = kind.keys.every_key.keys() >= set(keys)
    if known and (len(keys) > _FEW_KEYS or kind.accepts({*keys})):
        return None
    others = (other for other in KINDS if other.form is kind.form and other is not kind)
    fitting = (other for other in others if other.accepts({*keys}))
    return min(fitting, key=lambda other: len(other.keys.fields), default=None)


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
        if str(key.value).lower() == "id" and isinstance(value, yaml.ScalarNode):
            yield from (value.value,) if value.value not in ("", UNREADABLE) else ()


def _identifiers(header: yaml.SequenceNode) -> Iterator[str]:
    """Yield the ids of the records of a list."""
    for record in header.value:
        yield from _ids(record)


def _record(  # noqa: PLR0913, PLR0917 - a record, with all that its kind may need
    kind: Kind, node: yaml.Node, reader: Reader, name: Name, defaults: Defaults, number: int
) -> Entry | None:
    """Return the entry of a record of a list, None when it has an error."""
    values = _values(kind, node, reader, name, defaults, _label(node, number))
    return _entry(kind, node, reader, name, values)


def _values(  # noqa: PLR0913, PLR0917 - a header or a record, with all that its kind may need
    kind: Kind,
    node: yaml.Node,
    reader: Reader,
    name: Name,
    defaults: Defaults,
    where: str = "",
) -> Values:
    """Return the values of a header or a record, by attribute, once its faults are said."""
    if not isinstance(node, yaml.MappingNode):
        many = isinstance(node, yaml.SequenceNode)
        hint = "supprimez les tirets : la fiche est seule dans son fichier"
        hint = hint if many else f"commencez par « {kind.keys.fields[0].example_line} »"
        correction = "" if many else _as_a_list(kind.keys.fields[0], node, reader)
        hint = "écrivez un terme par ligne" if correction else hint
        reader.fault(node, "type", "des lignes « clé: valeur » sont attendues", hint, correction)
        return {}
    values = kind.complete(kind.keys.read(node, reader, where), name.name, defaults)
    kind.keys.require(values, reader, node, where)
    return values


def _as_a_list(first: Field, node: yaml.Node, reader: Reader) -> str:
    """Return the record of a text whose items are those of its first field: « IA = robots »."""
    items = split(str(node.value).replace("=", ","))
    line = reader.document.with_value(node, f"{first.key}:")
    if not isinstance(first.type, ListOf) or len(items) < first.type.least or not line:
        return ""
    return "\n".join([line, *(f"  - {written(item)}" for item in items)])


def _headless(kind: Kind, reader: Reader, name: Name, values: Values) -> tuple[Entry, ...]:
    """Return a page with its body alone, to tell its faults in the same run as its header's.

    Nothing of one whose header has no sure end, or whose signs are not sure.
    """
    if not kind.body or any(problem.code in _UNSURE for problem in reader.said()):
        return ()
    document = reader.document
    ignores, statut = values.get("ignorer"), values.get("statut")
    page = Fiche(
        slug=name.slug,
        title="",
        corps=document.body,
        exemple=values.get("exemple") is True,
        statut=statut if isinstance(statut, Statut) else Statut.PUBLIE,
    )
    return (
        Entry(
            kind=kind.name,
            value=page,
            path=document.path,
            spans={},
            references=(),
            body_line=document.body_line,
            ignores=ignores if isinstance(ignores, tuple) else (),
        ),
    )


def _entry(kind: Kind, node: yaml.Node, reader: Reader, name: Name, values: Values) -> Entry | None:
    """Return the entry that the values make, None when an error was said."""
    if reader.faulty or not isinstance(node, yaml.MappingNode):
        return None
    document = reader.document
    arguments = kind.keys.arguments(values)
    ignores = arguments.pop("ignorer", ())
    if kind.form is not Form.LIST:
        arguments["slug"] = name.slug
    if kind.body:
        arguments["corps"] = document.body
    return Entry(
        kind=kind.name,
        value=kind.model(**arguments),
        path=document.path,
        spans=document.spans(node),
        references=tuple(reader.references),
        body_line=document.body_line,
        ignores=ignores,
        unknown=reader.unknown,
    )
