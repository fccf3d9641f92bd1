"""What is live now: the head, its manifest and the listing, read together."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime

from campus.publish.errors import StoreError
from campus.publish.head import HEAD, Head, decode_head
from campus.publish.manifest import Manifest, decode
from campus.publish.stores import PRIVATE, Listed, Store

_NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """The live site: `tag` names this very head (None before the first publication)."""

    head: Head
    tag: str | None
    manifest: Manifest
    site: Mapping[str, Listed]
    private: Mapping[str, Listed]

    def holds(self, path: str, etag: str) -> bool:
        """Tell whether a file is live as it was recorded, and untouched since the commit.

        The date matters as much as the tag: a publication that died, or someone's hand, may have
        written the same bytes with other headers.
        """
        found = self.site.get(path)
        return found is not None and found.etag == etag and found.modified <= self._committed

    @property
    def _committed(self) -> datetime:
        return self.private[HEAD].modified if HEAD in self.private else _NEVER


def take(store: Store) -> Snapshot:
    """Read the state and the listing of a store at the same time."""
    with ThreadPoolExecutor(1) as pool:
        listing = pool.submit(store.list)
        head, tag = read_head(store)
        manifest = read_manifest(store, head.live.manifest) if head.live else Manifest()
        found = listing.result()
    return Snapshot(
        head=head,
        tag=tag,
        manifest=manifest,
        site={path: file for path, file in found.items() if not path.startswith(PRIVATE)},
        private={path: file for path, file in found.items() if path.startswith(PRIVATE)},
    )


def read_head(store: Store) -> tuple[Head, str | None]:
    """Return the head and its tag; an empty head and None before the first publication."""
    stored = store.read(HEAD)
    return (decode_head(stored.body), stored.etag) if stored else (Head(), None)


def read_manifest(store: Store, key: str) -> Manifest:
    """Return a manifest; raise StoreError when it has disappeared."""
    stored = store.read(key)
    if stored is None:
        raise StoreError(f"Le manifeste {key} a disparu : voyez docs/exploitation.md.")
    return decode(stored.body)
