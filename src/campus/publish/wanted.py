"""The site that one wants live: its files, and how to read them."""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from campus.publish.errors import RefusedError, StoreError
from campus.publish.head import NO_COMMIT, Commit
from campus.publish.headers import headers_of
from campus.publish.manifest import Entry

HOME = "index.html"
MADE = ".manifest.json"
"""What the last build made, with hashes: `campus.build.output.MANIFEST`, whose import would load
the whole build. A test holds the two together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A whole site: its entries by path, the bytes of each, the commit that it was built from."""

    files: Mapping[str, Entry]
    read: Callable[[str], bytes]
    commit: Commit = NO_COMMIT
    origin: str = ""

    def bytes_of(self, path: str) -> bytes:
        """Return the bytes of a file; raise RefusedError when they are no longer those planned."""
        body = self.read(path)
        if hashlib.sha256(body).hexdigest() != self.files[path].sha256:
            raise RefusedError(
                f"{path} n’est plus le fichier prévu : le site a-t-il été reconstruit pendant la "
                "publication ? Recommencez."
            )
        return body


def built(folder: Path, commit: Commit) -> Wanted:
    """Return the site that the last build made in a folder, and nothing else that lies there.

    Raise StoreError when there is none, or when the build did not finish.
    """
    made = _made(folder)
    if HOME not in made:
        raise StoreError(f"{folder}/ ne contient pas de page d’accueil : rien n’est publié.")
    files = {path: _entry(folder, path, digest) for path, digest in made.items()}
    return Wanted(files=files, read=lambda path: (folder / path).read_bytes(), commit=commit)


def describe(path: str, body: bytes) -> Entry:
    """Return the entry of a file before it is published."""
    headers = headers_of(path)
    return Entry(hashlib.sha256(body).hexdigest(), len(body), headers.type, headers.cache)


def _made(folder: Path) -> dict[str, str]:
    try:
        made = json.loads((folder / MADE).read_bytes())
    except FileNotFoundError:
        raise StoreError(f"Aucun site construit dans {folder}/ : lancez « make public ».") from None
    if not isinstance(made, dict):
        raise StoreError(f"{folder / MADE} est abîmé : lancez « make public ».")
    return made


def _entry(folder: Path, path: str, digest: str) -> Entry:
    try:
        body = (folder / path).read_bytes()
    except OSError:
        body = None
    if body is None or hashlib.blake2b(body, digest_size=16).hexdigest() != digest:
        raise StoreError(
            f"{folder / path} n’est pas ce que la construction a noté : elle ne s’est pas "
            "terminée, ou le dossier a été modifié. Relancez « make public »."
        )
    return describe(path, body)
