"""The built files, each under a name that tells its content, and the manifest that lists them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path, PurePath
from typing import Any

MANIFEST = "manifest.json"
_DIGITS = 10


@dataclass(frozen=True, slots=True)
class Files:
    """The files of a build, by hashed name."""

    contents: dict[str, bytes] = field(default_factory=dict)

    def add(self, name: str, content: bytes | str) -> str:
        """Keep a file and return its hashed name: `campus.css` → `campus.0123456789.css`."""
        data = content.encode() if isinstance(content, str) else content
        path = PurePath(name)
        hashed = f"{path.stem}.{sha256(data).hexdigest()[:_DIGITS]}{path.suffix}"
        self.contents[hashed] = data
        return hashed


def read_manifest(folder: Path) -> dict[str, Any]:
    """Return the manifest of the last build, empty when there is none or when a file is gone."""
    path = folder / MANIFEST
    if not path.is_file():
        return {}
    manifest: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return manifest if all((folder / name).is_file() for name in manifest["files"]) else {}


def write_files(folder: Path, files: Files, manifest: Mapping[str, Any]) -> None:
    """Write the files, then their manifest; remove those that only the former manifest lists."""
    former = read_manifest(folder).get("files", [])
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.contents.items():
        (folder / name).write_bytes(data)
    listed = {**manifest, "files": sorted(files.contents)}
    (folder / MANIFEST).write_text(json.dumps(listed, indent=2) + "\n", "utf-8")
    for name in set(former) - set(files.contents):
        (folder / name).unlink()
