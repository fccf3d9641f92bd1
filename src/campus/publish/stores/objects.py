"""A bucket of an S3-compatible provider, or obstore's own memory for tests."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import obstore
from obstore.exceptions import AlreadyExistsError, NotFoundError, PreconditionError
from obstore.store import MemoryStore, S3Store

from campus.publish.headers import Headers
from campus.publish.stores.failures import spoken
from campus.publish.stores.store import PRIVATE, Listed, Stored

if TYPE_CHECKING:
    # A type only: obstore does not have this name when it runs.
    from obstore import PutMode

_PRIVATE_HEADERS = Headers("application/octet-stream", "no-store")


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectStore:
    """A store of objects. `shown` writes what readers see (with its ACL), `hidden` the state.

    `conditional` is False for a provider that does not honour If-Match: the state is then compared
    before it is written, which two publications at the very same moment can both pass. `address`
    is where an object can be asked for without a key.
    """

    name: str
    shown: S3Store | MemoryStore
    hidden: S3Store | MemoryStore
    conditional: bool = True
    address: str = ""

    def read(self, key: str) -> Stored | None:
        """Return an object, or None when there is none."""
        with spoken(self.name):
            try:
                found = obstore.get(self.hidden, key)
                return Stored(bytes(found.bytes()), found.meta["e_tag"] or "")
            except (NotFoundError, FileNotFoundError):
                return None

    def write(self, key: str, body: bytes, headers: Headers) -> str:
        """Write an object and return its tag."""
        store = self.hidden if key.startswith(PRIVATE) else self.shown
        with spoken(self.name):
            done = obstore.put(
                store, key, body, attributes=_attributes(headers), use_multipart=False
            )
        return _bare(done["e_tag"])

    def swap(self, key: str, body: bytes, before: str | None) -> bool:
        """Write a private object if its tag is still `before`."""
        if not self.conditional:
            found = self.read(key)
            if (found.etag if found else None) == before:
                self.write(key, body, _PRIVATE_HEADERS)
                return True
            return False
        with spoken(self.name):
            try:
                obstore.put(
                    self.hidden,
                    key,
                    body,
                    attributes=_attributes(_PRIVATE_HEADERS),
                    use_multipart=False,
                    mode=_only_if(before),
                )
            except (AlreadyExistsError, PreconditionError):
                return False
        return True

    def delete(self, keys: Sequence[str]) -> None:
        """Delete objects, a thousand a request."""
        with spoken(self.name):
            if keys:
                obstore.delete(self.hidden, list(keys))

    def list(self) -> dict[str, Listed]:
        """Return every object."""
        with spoken(self.name):
            return {
                found["path"]: Listed(_bare(found["e_tag"]), found["last_modified"])
                for page in obstore.list(self.hidden, chunk_size=1000)
                for found in page
            }

    def modified(self, key: str) -> datetime:
        """Return when an object was written, by the provider's clock."""
        with spoken(self.name):
            return obstore.head(self.hidden, key)["last_modified"]

    def headers(self, key: str) -> Headers | None:
        """Return the headers that are kept with an object; it must exist."""
        with spoken(self.name):
            kept = obstore.get(self.hidden, key).attributes
        return Headers(kept.get("Content-Type", ""), kept.get("Cache-Control", ""))

    def public_address(self, key: str) -> str:
        """Return where anybody may ask for an object without a key, if the endpoint is known."""
        return f"{self.address}/{key}" if self.address else ""


def _attributes(headers: Headers) -> dict[str, str]:
    return {"Content-Type": headers.type, "Cache-Control": headers.cache}


def _only_if(before: str | None) -> "PutMode":
    if before is None:
        return "create"
    # Its type asks for a version, which may be None; the library refuses that None.
    return {"e_tag": before}


def _bare(etag: str | None) -> str:
    """Return a tag as listings and answers both give it."""
    return (etag or "").strip('"')
