"""What was learnt of images, kept between builds: safe to erase, checked each time it is read.

An image is known by its bytes: `<hash>.json` is its record, that names the files it became and the
hash of each. A file that was cut short, by a full disk or a crash, no longer has its hash: the
image is then read again, as if it had never been.
"""

import json
import os
import tempfile
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path, PurePosixPath
from typing import Any

from campus.french.words import slug
from campus.images.picture import Derivative, Faulty, Picture

RECIPE = b"2026-11"
"""Changes with what is made of an image; records of another recipe are not found."""

_DIGITS = 10


def digest(data: bytes, kind: str) -> str:
    """Return what an image of a kind (its extension) is known by."""
    return blake2b(data, digest_size=16, person=RECIPE, salt=kind.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Cache:
    """A folder of records and of the files that they name."""

    folder: Path

    def found(self, known_by: str, address: str) -> Picture | Faulty | None:
        """Return what is known of the image at an address, None when it has to be read."""
        try:
            record = json.loads((self.folder / f"{known_by}.json").read_bytes())
            return self._picture(record, address)
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def _picture(self, record: dict[str, Any], address: str) -> Picture | Faulty:
        if record.get("message"):
            return Faulty(record["message"], record["hint"])
        stem = slug(PurePosixPath(address).stem) or "image"
        return Picture(
            address=address,
            width=record["width"],
            height=record["height"],
            derivatives=tuple(
                Derivative(
                    width=width,
                    address=f"/images/{stem}-{width}.{name[:_DIGITS]}.webp",
                    path=self._whole(name),
                )
                for width, name in record["files"]
            ),
            cleaned=self._whole(record["cleaned"]) if record["cleaned"] else None,
            remark=record["remark"],
            remedy=record["remedy"],
        )

    def _whole(self, name: str) -> Path:
        """Return the file of that hash; raise ValueError when it holds anything else."""
        path = self.folder / name
        if _hash(path.read_bytes()) != name:
            raise ValueError(name)
        return path

    def keep(self, known_by: str, record: dict[str, Any]) -> None:
        """Write a record, after the files that it names."""
        self._write(f"{known_by}.json", json.dumps(record, ensure_ascii=False).encode())

    def add(self, data: bytes) -> str:
        """Write a file and return its hash."""
        name = _hash(data)
        self._write(name, data)
        return name

    def _write(self, name: str, data: bytes) -> None:
        """Write beside, then rename: another build never sees half a file."""
        self.folder.mkdir(parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(dir=self.folder)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(beside).replace(self.folder / name)
        except OSError:
            Path(beside).unlink(missing_ok=True)
            raise


def _hash(data: bytes) -> str:
    return blake2b(data, digest_size=16).hexdigest()
