"""The lines of a file, to quote them under a message."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path

from campus.reading.encodings.decoding import lenient

_UPLOADS = "content/uploads/"  # images and documents: no lines that their editor wrote


def source_of(root: Path) -> Callable[[str], Sequence[str]]:
    """Return a function that gives the lines of a file of the site, none when it has no text."""

    @lru_cache(maxsize=8)
    def lines(path: str) -> Sequence[str]:
        if path.startswith(_UPLOADS):
            return ()
        try:
            return lenient((root / path).read_bytes()).split("\n")
        except OSError:
            return ()

    return lines
