"""A plain folder that nginx serves: each file is written elsewhere, then renamed into place."""

import fcntl
import hashlib
import os
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from campus.publish.errors import StoreError
from campus.publish.headers import Headers
from campus.publish.stores.failures import spoken
from campus.publish.stores.store import PRIVATE, Listed, Stored
from campus.publish.stores.twins import SUFFIXES, is_twin, twins_of


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
            return Stored(body, _etag(body, _twins_beside(self._path(key))))

    def write(self, key: str, body: bytes, headers: Headers) -> str:
        """Write a file, its twins first, so that no reader finds half of them; return its tag."""
        twins = twins_of(body, headers)
        with spoken(str(self.folder)):
            target = self._path(key)
            for suffix in SUFFIXES:
                if suffix in twins:
                    self._put(_beside(target, suffix), twins[suffix])
                else:
                    _beside(target, suffix).unlink(missing_ok=True)
            self._put(target, body)
        return _etag(body, twins)

    def _put(self, target: Path, body: bytes) -> None:
        """Write a file elsewhere, then rename it into its place."""
        half = self._path(f"{PRIVATE}tmp/{uuid.uuid4().hex}")
        for path in (target, half):
            path.parent.mkdir(parents=True, exist_ok=True)
        try:
            half.write_bytes(body)
            half.replace(target)
        except OSError:
            half.unlink(missing_ok=True)
            raise

    def swap(self, key: str, body: bytes, before: str | None) -> bool:
        """Write a private file if its tag is still `before`; the system's own lock makes it one."""
        with self._alone():
            found = self.read(key)
            if (found.etag if found else None) != before:
                return False
            self.write(key, body, Headers("", ""))
            return True

    def delete(self, keys: Sequence[str]) -> None:
        """Delete files with their twins, and the folders that they leave empty."""
        with spoken(str(self.folder)):
            for key in keys:
                path = self._path(key)
                for each in (path, *(_beside(path, suffix) for suffix in SUFFIXES)):
                    each.unlink(missing_ok=True)
                for parent in path.relative_to(self.folder).parents[:-1]:
                    with suppress(OSError):
                        (self.folder / parent).rmdir()

    def list(self) -> dict[str, Listed]:
        """Return every file with its twins as one, half-written files left out."""
        with spoken(str(self.folder)):
            return {
                path.relative_to(self.folder).as_posix(): _listed(path)
                for path in _files(self.folder)
                if not path.is_relative_to(self.folder / PRIVATE / "tmp")
            }

    def modified(self, key: str) -> datetime:
        """Return when a file was written."""
        with spoken(str(self.folder)):
            return _moment(self._path(key))

    def headers(self, key: str) -> None:
        """Return None: nginx decides."""

    def public_address(self, key: str) -> str:
        """Return nothing: nginx decides."""
        del key
        return ""

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
        beside = set(names)
        yield from (Path(parent, name) for name in names if not is_twin(name, beside))


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _twins_beside(path: Path) -> Mapping[str, bytes]:
    places = ((suffix, _beside(path, suffix)) for suffix in SUFFIXES)
    return {suffix: place.read_bytes() for suffix, place in places if place.is_file()}


def _listed(path: Path) -> Listed:
    twins = _twins_beside(path)
    moments = [_moment(each) for each in (path, *(_beside(path, suffix) for suffix in twins))]
    return Listed(_etag(path.read_bytes(), twins), max(moments))


def _etag(body: bytes, twins: Mapping[str, bytes]) -> str:
    digest = hashlib.blake2b(body, digest_size=16)
    for suffix, twin in sorted(twins.items()):
        digest.update(suffix.encode() + twin)
    return digest.hexdigest()


def _moment(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)
