"""Folders to entries: every file of every kind is read, whatever is wrong with the others."""

from collections.abc import Iterable
from io import FileIO
from pathlib import Path

from campus.catalogue.contents import Contents
from campus.catalogue.folders import Source, sources, unread, uploads
from campus.model import Plateforme
from campus.problems import Problems
from campus.reading import read_data, read_page
from campus.schemas import KINDS, Defaults, Entry, Form, Kind, Reading, read


def load(root: Path) -> Contents:
    """Read all the content below `root`."""
    found: Problems = list(unread(root))
    readings: list[Reading] = []
    names: dict[str, dict[str, str]] = {}
    defaults: Defaults = {}
    for kind in KINDS:
        ours = [_read(root, source, defaults, found) for source in sources(root, kind, found)]
        slugs = (slug for reading in ours for slug in reading.slugs)
        entries = [entry for reading in ours for entry in reading.entries]
        names[kind.name] = dict.fromkeys(slugs, "") | _titles(entries)
        defaults = {**defaults, **_defaults(kind, names[kind.name], entries)}
        readings += ours
    return Contents(
        entries=tuple(entry for reading in readings for entry in reading.entries),
        names=names,
        uploads=frozenset(uploads(root, found)),
        problems=tuple(found),
        references=tuple(reading.references for reading in readings if reading.references),
        headless=tuple(entry for reading in readings for entry in reading.headless),
    )


def _read(root: Path, source: Source, defaults: Defaults, found: Problems) -> Reading:
    """Return what comes of a file; even when it cannot be read, its name exists."""
    with FileIO(f"{root}/{source.path}") as file:  # no buffer: all is read at once
        kind, data = source.kind, file.readall()
    path, keys, many = source.path, kind.keys.every_key, kind.form is Form.LIST
    said: Problems = []  # of this file alone: its readers look back at what was said of it
    if kind.form is Form.PAGE:
        document = read_page(path, data, said, keys)
    else:
        document = read_data(path, data, said, keys, many=many)
    slugs = () if many else (source.slug,)
    reading = read(kind, document, source, said, defaults) if document else Reading(slugs=slugs)
    found += said
    return reading


def _defaults(kind: Kind, names: Iterable[str], entries: Iterable[Entry]) -> Defaults:
    """Return what the platforms give; a faulty one is taken to give all, its fault is said once."""
    if kind.model is not Plateforme:
        return {}
    values = (entry.value for entry in entries)
    given = {value.slug: value.defauts for value in values if isinstance(value, Plateforme)}
    everything = dict.fromkeys(field.attribute for field in kind.keys.blocks["defauts"].fields)
    return {name: given.get(name, everything) for name in names}


def _titles(entries: Iterable[Entry]) -> dict[str, str]:
    values = (entry.value for entry in entries)
    return {value.slug: getattr(value, "title", "") for value in values}
