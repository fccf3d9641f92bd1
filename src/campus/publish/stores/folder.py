"""A plain folder that nginx serves: each file is written beside, then renamed into place."""

import fcntl
import hashlib
import os
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from campus.publish.errors import StoreError
from campus.publish.headers import Headers
from campus.publish.stores.failures import spoken
from campus.publish.stores.store import PRIVATE, Listed, Stored


@dataclass(frozen=True, slots=True)
class FolderStore:
    """A folder of this machine; headers are nginx's business (see `deploy/nginx`)."""

    folder: Path

    def read(self, key: str) -> Stored | None:
        """Return a file, or None when there is none."""
        with spoken(str(self.folder)):
            try:
                body = self._path(key).read_bytes()
            except (FileNotFoundError, NotADirectoryError):
                return None
        return Stored(body, _etag(body))

    def write(self, key: str, body: bytes, headers: Headers) -> str:
        """Write a file beside its place, then rename it there; return its tag."""
        del headers
        with spoken(str(self.folder)):
            target = self._path(key)
            beside = self._path(f"{PRIVATE}tmp/{uuid.uuid4().hex}")
            for path in (target, beside):
                path.parent.mkdir(parents=True, exist_ok=True)
            try:
                beside.write_bytes(body)
                beside.replace(target)
            except OSError:
                beside.unlink(missing_ok=True)
                raise
        return _etag(body)

    def swap(self, key: str, body: bytes, before: str | None) -> bool:
        """Write a private file if its tag is still `before`; the system's own lock makes it one."""
        with self._alone():
            found = self.read(key)
            if (found.etag if found else None) != before:
                return False
            self.write(key, body, Headers("", ""))
            return True

    def delete(self, keys: Sequence[str]) -> None:
        """Delete files, and the folders that they leave empty."""
        with spoken(str(self.folder)):
            for key in keys:
                path = self._path(key)
                path.unlink(missing_ok=True)
                for parent in path.relative_to(self.folder).parents[:-1]:
                    with suppress(OSError):
                        (self.folder / parent).rmdir()

    def list(self) -> dict[str, Listed]:
        """Return every file, half-written ones left out."""
        with spoken(str(self.folder)):
            return {
                path.relative_to(self.folder).as_posix(): Listed(
                    _etag(path.read_bytes()), _moment(path)
                )
                for path in _files(self.folder)
                if not path.is_relative_to(self.folder / PRIVATE / "tmp")
            }

    def modified(self, key: str) -> datetime:
        """Return when a file was written."""
        with spoken(str(self.folder)):
            return _moment(self._path(key))

    def headers(self, key: str) -> None:
        """Return None: nginx decides."""

    def is_public(self, key: str) -> None:
        """Return None: nginx decides."""

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Hold the system's lock on the state, freed by the system if this process dies."""
        with spoken(str(self.folder)):
            guard = self._path(f"{PRIVATE}tmp/guard")
            guard.parent.mkdir(parents=True, exist_ok=True)
            with guard.open("wb") as held:
                fcntl.flock(held, fcntl.LOCK_EX)
                yield

    def _path(self, key: str) -> Path:
        path = self.folder / key
        if ".." in path.parts or not path.is_relative_to(self.folder):
            raise StoreError(f"{self.folder} : « {key} » sort du dossier.")
        return path


def _files(folder: Path) -> Iterator[Path]:
    for parent, _, names in os.walk(folder):
        yield from (Path(parent, name) for name in names)


def _etag(body: bytes) -> str:
    return hashlib.blake2b(body, digest_size=16).hexdigest()


def _moment(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)
