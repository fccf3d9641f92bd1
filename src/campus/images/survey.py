"""The images of a folder of uploads: those that are known already, and the others, read apart."""

import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath

from campus.images.cache import Cache, digest
from campus.images.picture import Faulty, Images, Picture

_SUFFIXES = frozenset(
    ".avif .bmp .gif .heic .heif .jfif .jpe .jpeg .jpg .png .svg .tif .tiff .webp".split()
)
_BASE = "/uploads/"
_LARGEST = 40_000_000  # bytes
_WORKER = (sys.executable, "-W", "ignore", "-m", "campus.images.worker")
_UNREAD = Faulty("image que le site n’a pas pu lire", "enregistrez-la en JPEG, PNG ou WebP")
_TOO_HEAVY = Faulty("image de plus de 40 Mo", "réduisez-la à 2 400 pixels de large")


def is_image(address: str) -> bool:
    """Tell whether an address is that of an image, by its extension."""
    return PurePosixPath(address).suffix.lower() in _SUFFIXES


def survey(uploads: Path, addresses: Iterable[str], folder: Path) -> Images:
    """Return what can be shown of the images among `addresses`, whose files are below `uploads`.

    `folder` is the cache; what it knows costs a hash, what it does not is read in a process apart.
    """
    cache = Cache(folder)
    paths = {a: uploads / a.removeprefix(_BASE) for a in sorted(addresses) if is_image(a)}
    keys = {address: _key(path) for address, path in paths.items()}
    known = _found(cache, keys)
    new = {key: paths[address] for address, key in keys.items() if key and address not in known}
    if new:
        _read(cache, new)
        known |= _found(cache, {a: key for a, key in keys.items() if key in new})
    return {a: known.get(a, _UNREAD if key else _TOO_HEAVY) for a, key in keys.items()}


def _key(path: Path) -> str:
    """Return what an image is known by, nothing for one that is too heavy to be read."""
    if path.stat().st_size > _LARGEST:
        return ""
    return digest(path.read_bytes(), path.suffix.lower())


def _found(cache: Cache, keys: Mapping[str, str]) -> dict[str, Picture | Faulty]:
    found = ((address, cache.found(key, address)) for address, key in keys.items() if key)
    return {address: known for address, known in found if known is not None}


def _read(cache: Cache, new: Mapping[str, Path]) -> None:
    """Have new images read; again one by one when one of them took the process down."""
    if not _run(cache, new) and len(new) > 1:
        for key, path in new.items():
            _run(cache, {key: path})


def _run(cache: Cache, new: Mapping[str, Path]) -> bool:
    lines = "".join(f"{key} {path.absolute()}\n" for key, path in new.items())
    command = [*_WORKER, str(cache.folder.absolute())]
    done = subprocess.run(  # noqa: S603 - our own module, and no shell
        command, input=lines, encoding="utf-8", errors="surrogateescape", check=False
    )
    return done.returncode == 0
