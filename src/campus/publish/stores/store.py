"""What a publication asks of the place where the site lives."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from campus.publish.headers import Headers

PRIVATE = ".publish/"
"""Where publications keep their own state, beside the site and never shown."""


@dataclass(frozen=True, slots=True)
class Stored:
    """A file read back: its bytes, and the tag that names this very version."""

    body: bytes
    etag: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A file as a listing shows it: its tag, and when it was written by the store's own clock."""

    etag: str
    modified: datetime


class Store(Protocol):
    """A flat set of files with headers; each operation may raise StoreError."""

    def read(self, key: str) -> Stored | None:
        """Return a file, or None when there is none."""

    def write(self, key: str, body: bytes, headers: Headers) -> str:
        """Write a whole file at once and return its tag."""

    def swap(self, key: str, body: bytes, before: str | None) -> bool:
        """Write a private file only if its tag is still `before` (None: if there is no such file).

        Return whether it was written. A write whose answer got lost may return False: the caller
        recognises its own words by reading.
        """

    def delete(self, keys: Sequence[str]) -> None:
        """Delete files; those that are already gone are no error."""

    def list(self) -> dict[str, Listed]:
        """Return every file, private ones too."""

    def modified(self, key: str) -> datetime:
        """Return when a file was written, by the store's own clock; it must exist."""

    def headers(self, key: str) -> Headers | None:
        """Return the headers that are kept with a file; None where the server decides them."""

    def public_address(self, key: str) -> str:
        """Return where anybody may ask the store itself for a file; nothing if that is unknown."""
