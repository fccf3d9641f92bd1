"""Where a part of a header stands, found again in its file: entries know the place of keys only."""

from collections.abc import Iterator
from pathlib import Path

from campus.problems import Place
from campus.reading.lines import source_of
from campus.schemas import Entry


class Places:
    """Finds places in the files of a site; the place of the key is the answer of last resort."""

    def __init__(self, root: Path) -> None:
        """Remember the folder of the site; files are read when they are asked about."""
        self._lines_of = source_of(root)

    def item(self, entry: Entry, key: str, value: str, rank: int = 1) -> Place:
        """Return the place of an item of a list; of the nth that is the same."""
        for number, line in self._below(entry, key):
            rank -= line.lstrip(" -").strip("\"' ") == value
            if rank == 0:
                return _place(entry, number, line, value)
        return entry.place(key)

    def inside(self, entry: Entry, key: str, inner: str, rank: int = 1) -> Place:
        """Return the place of a key within another one; the nth in a list of blocks."""
        for number, line in self._below(entry, key):
            rank -= line.lstrip(" -").startswith(f"{inner}:")
            if rank == 0:
                return _place(entry, number, line, line.split(":", 1)[1].strip())
        return entry.place(key)

    def mended(self, place: Place, right: str) -> str:
        """Return the line of a value with another one in its place, nothing when it is lost."""
        lines = self._lines_of(place.path)
        if not place.end or place.line > len(lines):
            return ""
        line = lines[place.line - 1]
        return f"{line[: place.column - 1]}{right}{line[place.end - 1 :]}"

    def _below(self, entry: Entry, key: str) -> Iterator[tuple[int, str]]:
        """Yield the lines of a value with their numbers, from 1."""
        lines, first = self._lines_of(entry.path), entry.place(key).line
        for number in range(first, len(lines) + 1):
            line = lines[number - 1]
            if number > first and line[:1] not in (" ", "-", "#", ""):
                return
            yield number, line


def _place(entry: Entry, number: int, line: str, value: str) -> Place:
    column = line.rindex(value) + 1
    return Place(entry.path, number, column, column + len(value))
