"""Files of the site, written only where they changed; those that are no longer made go away."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

MANIFEST = ".manifest.json"
"""Beside the pages: the hash of each file that the last build made."""


class CollisionError(Exception):
    """Two steps made the same file: one of them would be lost without a word."""


@dataclass(frozen=True, slots=True)
class Output:
    """A file of the site: its path in the output folder, and its bytes or the file to copy."""

    path: str
    content: bytes | Path

    def read(self) -> bytes:
        """Return the bytes of the file."""
        return self.content.read_bytes() if isinstance(self.content, Path) else self.content


@dataclass(frozen=True, slots=True)
class Written:
    """How many files a build made, wrote because they changed, and removed."""

    made: int
    changed: int
    removed: int


def write(outputs: Iterable[Output], folder: Path) -> Written:
    """Make `folder` hold the outputs. Nothing is written before the last of them is made.

    Only files that an earlier build made are ever removed. Raise CollisionError when two outputs
    have one path, as a file system that ignores case sees paths.
    """
    made = list(outputs)
    _refuse_collisions(made)
    before = _manifest(folder)
    after: dict[str, str] = {}
    changed = 0
    for output in made:
        data = output.read()
        after[output.path] = hashlib.blake2b(data, digest_size=16).hexdigest()
        changed += _write_if_changed(folder / output.path, data)
    removed = [path for path in before if path not in after]
    for path in removed:
        _remove(folder, path)
    manifest = json.dumps(after, ensure_ascii=False, indent=0, sort_keys=True).encode()
    _write_if_changed(folder / MANIFEST, manifest)
    return Written(len(made), changed, len(removed))


def _refuse_collisions(outputs: list[Output]) -> None:
    seen: dict[str, str] = {}
    for output in outputs:
        other = seen.setdefault(output.path.casefold(), output.path)
        if other is not output.path:
            raise CollisionError(f"deux fichiers pour une adresse : {other} et {output.path}")


def _manifest(folder: Path) -> dict[str, str]:
    try:
        manifest = json.loads((folder / MANIFEST).read_bytes())
    except (FileNotFoundError, ValueError):
        return {}
    return manifest if isinstance(manifest, dict) else {}


def _write_if_changed(target: Path, data: bytes) -> bool:
    """Write beside and rename: a reader never sees half a file."""
    try:
        if target.stat().st_size == len(data) and target.read_bytes() == data:
            return False
    except FileNotFoundError:
        target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_name(f".{target.name}.new")
    beside.write_bytes(data)
    beside.replace(target)
    return True


def _remove(folder: Path, path: str) -> None:
    """Remove a file of an earlier build, and the folders that it leaves empty."""
    target = folder / path
    if not target.resolve().is_relative_to(folder.resolve()):
        return
    target.unlink(missing_ok=True)
    for parent in target.relative_to(folder).parents:
        try:
            (folder / parent).rmdir() if parent.name else None
        except OSError:
            return
