"""One short declaration per kind of content: what is read, checked and documented (layer 3)."""

from campus.schemas.entry import Entry
from campus.schemas.kind import Defaults, Form, Kind
from campus.schemas.kinds import KINDS
from campus.schemas.reading import Reading, read
from campus.schemas.types import UPLOAD, Reference

__all__ = [
    "KINDS",
    "UPLOAD",
    "Defaults",
    "Entry",
    "Form",
    "Kind",
    "Reading",
    "Reference",
    "read",
]
