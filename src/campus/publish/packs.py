"""Packs: the bytes of the files that a release changed, kept to return to it without a build.

Hashed files are not in packs: their name says what they hold, and they stay as long as a release
that is kept needs them.
"""

import hashlib
import io
import tarfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from campus.publish.errors import RefusedError
from campus.publish.head import PACKS
from campus.publish.headers import Headers
from campus.publish.manifest import Entry
from campus.publish.stores import Store

_HEADERS = Headers("application/gzip", "no-store")


def write_pack(
    store: Store, pack: str, paths: Iterable[str], bytes_of: Callable[[str], bytes]
) -> None:
    """Write the pack of a release; nothing when it changed nothing but hashed files."""
    buffer = io.BytesIO()
    paths = sorted(paths)
    with tarfile.open(fileobj=buffer, mode="w:gz", compresslevel=3) as tar:
        for path in paths:
            body = bytes_of(path)
            member = tarfile.TarInfo(path)
            member.size = len(body)
            tar.addfile(member, io.BytesIO(body))
    if paths:
        store.write(pack_key(pack), buffer.getvalue(), _HEADERS)


def pack_key(pack: str) -> str:
    """Return where a pack is stored."""
    return f"{PACKS}{pack}.tar.gz"


@dataclass(frozen=True, slots=True)
class Archive:
    """The bytes of a release that was published once.

    A file that changes is read from its pack, never from the site: a publication that died may have
    touched the site. Each pack is fetched once.
    """

    store: Store
    files: Mapping[str, Entry]
    _opened: dict[str, dict[str, bytes]] = field(default_factory=dict)

    def read(self, path: str) -> bytes:
        """Return the bytes of a file; raise RefusedError when they are lost."""
        entry = self.files[path]
        body = self._packed(entry.pack).get(path) if entry.pack else self._live(path)
        if body is None or hashlib.sha256(body).hexdigest() != entry.sha256:
            raise RefusedError(
                f"{path} ne peut plus être retrouvé tel qu’il était : reconstruisez le site à la "
                "bonne version et publiez-le."
            )
        return body

    def fetch(self, paths: Iterable[str]) -> None:
        """Fetch the packs of some files, before they are read by several workers at once."""
        for path in paths:
            if pack := self.files[path].pack:
                self._packed(pack)

    def _live(self, path: str) -> bytes | None:
        stored = self.store.read(path)
        return stored.body if stored else None

    def _packed(self, pack: str) -> dict[str, bytes]:
        if pack not in self._opened:
            stored = self.store.read(pack_key(pack))
            self._opened[pack] = _unpack(stored.body) if stored else {}
        return self._opened[pack]


def _unpack(body: bytes) -> dict[str, bytes]:
    with tarfile.open(fileobj=io.BytesIO(body), mode="r:gz") as tar:
        return {
            member.name: file.read()
            for member in tar.getmembers()
            if (file := tar.extractfile(member)) is not None
        }
