"""A text in Markdown: what editors wrote, where it stands in its file, and what of it is prose."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from campus.checks.texts.code import hidden, without_code
from campus.checks.texts.hyperlinks import Link, links_in
from campus.checks.texts.site import Site
from campus.french.slips import Slip
from campus.problems import Place, Problem
from campus.schemas import Entry

_LONGEST_LINE = 5_000  # signs; a longer one is not a paragraph that anybody reads corrected

# What stands among the words and is not prose. Patterns begin with a sign, to be found quickly.
_NOT_PROSE = (
    re.compile(r"\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)"),
    re.compile(r"<(?<!<<)/?[a-zA-Z!][^<>]*>"),
    re.compile(r"<[^\s<>@]+@[^\s<>@]+>"),
    re.compile(r"\{[:#.][^{}\n]*\}?"),
    re.compile(r"(?:https?://|mailto:|www\.)[^\s<>]+"),
    re.compile(r"(?<![\w.+-])[\w.+-]*@[\w.-]+"),
    re.compile(r"(?<![\w.-])(?:[\w-]{1,63}\.){1,6}(?:fr|com|org|net|eu|io|int)\b(?:/[^\s<>]*)?"),
    re.compile(r"&#?\w+;"),
    re.compile(r"\[(?:chiffre:|\^)[^\]\n]*\]"),
    re.compile(r"^ {0,3}\[[^\]\n]+\]:[^\n]*", re.MULTILINE),
    re.compile(r"^(?:!!!|\?\?\?\+?|:::)[^\n]*", re.MULTILINE),
)


@dataclass(frozen=True, kw_only=True)
class Text:
    """A text of an entry of a site, that begins at `line` and `column` of its file (from 1).

    `before` precedes the text on its first line, `after` follows it on its last one. A text that
    is not `exact` was not found in its file: all its places are those of its beginning.
    """

    site: Site
    entry: Entry
    source: str
    line: int = 1
    column: int = 1
    before: str = ""
    after: str = ""
    exact: bool = True

    @cached_property
    def visible(self) -> str:
        """The text where code is blanked, at the same places."""
        return without_code(self.source)

    @cached_property
    def prose(self) -> str:
        """The text where all that is not read as words is blanked, at the same places."""
        text = self.visible
        for pattern in _NOT_PROSE:
            text = hidden(text, [match.span() for match in pattern.finditer(text)])
        return text

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """The links and images, code left out."""
        return tuple(links_in(self.visible))

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(line_end.end() for line_end in re.finditer("\n", self.source))]

    def place(self, start: int, end: int) -> Place:
        """Return where `source[start:end]` stands in the file."""
        if not self.exact:
            return Place(self.entry.path, self.line, self.column)
        number = bisect_right(self._starts, start) - 1
        shift = (self.column if number == 0 else 1) - self._starts[number]
        stop = end + shift if "\n" not in self.source[start:end] else 0
        return Place(self.entry.path, self.line + number, start + shift, stop)

    def problem(
        self,
        span: tuple[int, int],
        code: str,
        message: str,
        hint: str = "",
        instead: str | None = None,
    ) -> Problem:
        """Return a problem of `source[span]`; `instead` is what to write there."""
        correction = "" if instead is None else self.corrected([Slip(*span, instead)])
        return Problem(self.place(*span), code, message, hint, correction)

    def corrected(self, slips: Iterable[Slip]) -> str:
        """Return the line of the slips as it should be, nothing when it cannot be told."""
        slips = sorted(slips, key=lambda slip: slip.start)
        number = bisect_right(self._starts, slips[0].start) - 1
        start, end = self._starts[number], self.source.find("\n", slips[0].start)
        end = len(self.source) if end < 0 else end
        if not self.exact or slips[-1].end > end or end - start > _LONGEST_LINE:
            return ""
        pieces, last = [self.before if start == 0 else ""], start
        for slip in slips:
            pieces += [self.source[last : slip.start], slip.instead]
            last = slip.end
        after = self.after if end == len(self.source) else ""
        return "".join((*pieces, self.source[last:end], after))

    def lines_of(self, slips: Iterable[Slip]) -> Iterator[list[Slip]]:
        """Yield the slips line by line: an editor mends a line at once."""
        ordered = sorted(slips, key=lambda slip: slip.start)
        for _, of_a_line in groupby(ordered, lambda slip: bisect_right(self._starts, slip.start)):
            yield list(of_a_line)
