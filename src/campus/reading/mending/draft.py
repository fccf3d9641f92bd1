"""The lines of a header while their faults are said and mended, so that the rest can be read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from campus.problems import Place, Problem, Problems
from campus.reading.mending.entries import Entry, after, entries
from campus.reading.mending.neutral import restored
from campus.reading.scalars import UNREADABLE

_MOST = 100

Keys = Mapping[str, tuple[str, ...]]
"""The keys that lines may hold, each with those of the block that it holds, if it holds one."""

NO_KEYS: Keys = MappingProxyType({})


class TooFaultyError(Exception):
    """The lines have so many faults that those already said are enough to begin with."""


@dataclass(slots=True, kw_only=True)
class Draft:
    """Lines of YAML as they should have been; `written` holds those that an editor wrote otherwise.

    `before` is the number of lines of the file above them; `keys` are the keys that they may hold;
    they are `many` records when they are a list of them;
    `said` are the lines of which something was said, `displaced` the keys found where none can be;
    `known` are the entries of the lines, until one is mended.
    """

    path: str
    before: int
    lines: list[str]
    found: Problems
    keys: Keys = field(default_factory=dict)
    many: bool = False
    written: dict[int, str] = field(default_factory=dict)
    said: set[int] = field(default_factory=set)
    displaced: set[str] = field(default_factory=set)
    count: int = 0
    known: list[Entry] | None = None

    def say(  # noqa: PLR0913, PLR0917 - all that a problem says, but its file
        self,
        number: int,
        span: tuple[int, int],
        code: str,
        message: str,
        hint: str = "",
        correction: str = "",
    ) -> None:
        """Say what is wrong with a span of a line (columns from 0, the end excluded).

        Raise TooFaultyError once a hundred things are said.
        """
        start, end = (self.column(number, column) + 1 for column in span)
        place = Place(self.path, self.before + number + 1, start, end)
        correction = "" if UNREADABLE in correction else correction
        told = (restored(text).replace(UNREADABLE, "…") for text in (message, hint, correction))
        self.found.append(Problem(place, code, *told))
        self.said.add(number)
        self.count += 1
        if self.count >= _MOST:
            raise TooFaultyError

    def mend(self, number: int, line: str) -> None:
        """Read another line in the place of the one that is written."""
        self.written.setdefault(number, self.lines[number])
        self.lines[number] = line
        self.known = None

    def entries(self) -> Iterator[Entry]:
        """Yield the entries; they are found once, and again after a line that is mended."""
        known = self.known = list(entries(self.lines)) if self.known is None else self.known
        for entry in known:
            line = self.lines[entry.number]
            yield entry
            if self.known is not known:
                yield from entries(self.lines, after(self.lines, entry, line))
                return

    def column(self, number: int, column: int) -> int:
        """Return the column in the line as written (both from 0)."""
        return column_as_written(self.written.get(number), self.lines[number], column)


def column_as_written(written: str | None, read: str, column: int) -> int:
    """Return where a column of the line that is read stands in the one that was written.

    A line is mended in one place: what precedes it has not moved, the rest is shifted.
    """
    if written is None or len(written) == len(read):
        return column
    pairs = enumerate(zip(written, read, strict=False))
    shorter = min(len(written), len(read))
    same = next((at for at, (one, other) in pairs if one != other), shorter)
    return column if column <= same else max(same, column + len(written) - len(read))
