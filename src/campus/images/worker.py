"""`python -m campus.images.worker FOLDER`: reads images, and keeps what they become in a cache.

A process of its own: Pillow is imported only where an image is new, and a decoder that falls takes
no build with it. Each line given is `hash path`; a record is written as soon as its image is done.
"""

import os
import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from campus.images.cache import Cache
from campus.images.raster import derive
from campus.images.refusal import RefusedError
from campus.images.vector import draw

_NOTHING: dict[str, Any] = {"files": [], "cleaned": "", "remark": "", "remedy": ""}
_MOVES = {
    "remark": "image animée : rien ne permet au lecteur de l’arrêter (RGAA 13.8)",
    "remedy": "gardez une seule vue, ou une animation de moins de cinq secondes",
}
_LOCATED = {
    "remark": "l’image dit où elle a été prise (position GPS), à qui la télécharge",
    "remedy": "retirez-en les métadonnées avant de la déposer",
}


def work(cache: Cache, lines: Iterable[str]) -> None:
    """Read every image, as many at a time as there are processors."""
    with ThreadPoolExecutor(os.cpu_count()) as threads:
        list(threads.map(lambda line: _read(cache, *line.rstrip("\n").split(" ", 1)), lines))


def _read(cache: Cache, known_by: str, path: str) -> None:
    data = Path(path).read_bytes()
    try:
        record = _drawing(cache, data) if path.lower().endswith(".svg") else _raster(cache, data)
    except RefusedError as refused:
        record = {"message": refused.message, "hint": refused.hint}
    cache.keep(known_by, record)


def _drawing(cache: Cache, data: bytes) -> dict[str, Any]:
    found = draw(data)
    size = {"width": found.width, "height": found.height}
    cleaned = cache.add(found.data) if found.data != data else ""
    record = {**_NOTHING, **size, "cleaned": cleaned}
    if found.removed:
        record["remark"] = f"image SVG publiée sans {', '.join(found.removed)}"
        record["remedy"] = "enregistrez-la de nouveau en « SVG simple »"
    return record


def _raster(cache: Cache, data: bytes) -> dict[str, Any]:
    found = derive(data)
    size = {"width": found.width, "height": found.height}
    files = [(width, cache.add(webp)) for width, webp in found.files]
    remark = _MOVES if found.moves else _LOCATED if found.located else {}
    return {**_NOTHING, **size, "files": files, **remark}


if __name__ == "__main__":
    work(Cache(Path(sys.argv[1])), sys.stdin)
