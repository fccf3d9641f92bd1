"""What a release is made of: one entry a file, and the memory of those that have gone."""

import gzip
import json
from collections.abc import Mapping
from dataclasses import astuple, dataclass, field
from types import MappingProxyType
from typing import Any

from campus.publish.errors import StoreError
from campus.publish.headers import Headers

VERSION = 1


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of a release: what was sent, and where its bytes can be found again.

    `etag` is what the store answered; `pack` is the release whose pack holds the bytes, nothing for
    a hashed file, whose name alone says what it holds.
    """

    sha256: str
    size: int
    type: str
    cache: str
    etag: str = ""
    pack: str = ""

    @property
    def headers(self) -> Headers:
        """The headers that were sent with it."""
        return Headers(self.type, self.cache)

    def is_same(self, other: "Entry") -> bool:
        """Tell whether a reader would receive the same bytes and headers."""
        return (self.sha256, self.type, self.cache) == (other.sha256, other.type, other.cache)


@dataclass(frozen=True, slots=True)
class Tombstone:
    """A file that the site has dropped and the store still holds.

    `gone` is when, in seconds of the store's clock; `last` the last release that had it, nothing
    for a file that no release ever had; `entry` what it was.
    """

    gone: float
    last: str = ""
    entry: Entry | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """The files of a release by path, the tombstones, and the packs: each with its last release.

    A pack that the release itself uses has no last release.
    """

    files: Mapping[str, Entry] = field(default_factory=lambda: MappingProxyType({}))
    tombs: Mapping[str, Tombstone] = field(default_factory=lambda: MappingProxyType({}))
    packs: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def encode(self) -> bytes:
        """Return the manifest as it is stored."""
        state = {
            "version": VERSION,
            "files": {path: astuple(entry) for path, entry in sorted(self.files.items())},
            "tombs": {path: astuple(tomb) for path, tomb in sorted(self.tombs.items())},
            "packs": dict(sorted(self.packs.items())),
        }
        return gzip.compress(json.dumps(state, separators=(",", ":")).encode(), 6, mtime=0)


def decode(body: bytes) -> Manifest:
    """Read a stored manifest; raise StoreError when it is damaged or from a newer version."""
    try:
        state = json.loads(gzip.decompress(body))
        require_version(state)
        return Manifest(
            files={path: Entry(*values) for path, values in state["files"].items()},
            tombs={path: _tombstone(*values) for path, values in state["tombs"].items()},
            packs=state["packs"],
        )
    except (OSError, EOFError, ValueError, TypeError, KeyError, AttributeError):
        raise StoreError("Le manifeste de la version en ligne est abîmé.") from None


def require_version(state: Any) -> None:  # noqa: ANN401 (JSON of any shape)
    """Refuse a state that a newer version of this program wrote."""
    if state["version"] != VERSION:
        raise StoreError(
            "Le site en ligne a été publié par une version plus récente de ce programme : "
            "mettez-le à jour."
        )


def _tombstone(gone: float, last: str, entry: list[Any] | None) -> Tombstone:
    return Tombstone(gone, last, Entry(*entry) if entry else None)
