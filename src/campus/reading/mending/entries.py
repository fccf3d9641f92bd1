"""The entries of a header: each line that begins a value, and the lines that continue it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from campus.reading.scalars import UNREADABLE

KEY = r"""(?:[^\W\d_][\w.-]*(?: [\w-]+){0,3}?|"[^"\n]*"|'[^'\n]*')"""
FIELD = re.compile(r"[a-z][a-z-]*:(?:\s|$)")
"""What a line looks like when it is a field and not the rest of a text, where French has a space
before the colon."""

_ENTRY = re.compile(rf"(?P<lead> *(?:- +|-$)*)(?:(?P<key>{KEY}) *:(?= |$) *)?(?P<value>.*)")
_NOTHING = re.compile(r"\s*(?:#.*)?|(?:---|\.\.\.)\s*")
_BLOCK = re.compile(r"[|>][-+0-9]{0,2}\s*(?:#.*)?")
_FARTHEST = 200
_CLOSERS = {'"': '"', "'": "'", "[": "]", "{": "}"}
_NOT_PLAIN = f"\"'[{{{UNREADABLE}"
_COMMENT = re.compile(r"#(?:\s|$|#)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line `- key: value`, in which each of the three may lack; columns count from 0.

    `lead` is the column of the first dash, `indent` that of what follows the dashes (both are the
    same without a dash), `column` that of the value. `end` is the line after the value.
    """

    number: int
    lead: int
    indent: int
    key: str
    column: int
    value: str
    end: int

    @property
    def is_item(self) -> bool:
        """Tell whether it begins with a dash."""
        return self.lead < self.indent

    @property
    def is_text(self) -> bool:
        """Tell whether it has neither dash nor key."""
        return not self.key and not self.is_item

    @property
    def opens(self) -> bool:
        """Tell whether its value is on the lines below."""
        return not self.value or _COMMENT.match(self.value) is not None

    @property
    def is_block(self) -> bool:
        """Tell whether its value is a text between the lines, after `|` or `>`."""
        return _BLOCK.fullmatch(self.value) is not None

    @property
    def is_plain(self) -> bool:
        """Tell whether its value is neither quoted nor in brackets nor a block."""
        return not self.opens and not self.is_block and self.value[0] not in _NOT_PLAIN


def entries(lines: Sequence[str], number: int = 0) -> Iterator[Entry]:
    """Yield the entries from a line on; lines may be mended meanwhile, the one yielded too."""
    while number < len(lines):
        if _NOTHING.fullmatch(lines[number]):
            number += 1
            continue
        line, entry = lines[number], entry_at(lines, number)
        yield entry
        number = after(lines, entry, line)


def after(lines: Sequence[str], entry: Entry, line: str) -> int:
    """Return the line where the next entry may begin; `line` is what the entry was found in."""
    return entry.end if lines[entry.number] is line else entry_at(lines, entry.number).end


def entry_at(lines: Sequence[str], number: int) -> Entry:
    """Return the entry that begins on a line."""
    line = lines[number].rstrip()
    match = _ENTRY.match(line)
    if match is None:  # the pattern accepts any line: this is for the type checker
        raise AssertionError(line)
    lead, indent = len(line) - len(line.lstrip(" ")), match.end("lead")
    entry = Entry(
        number=number, lead=lead, indent=indent, key=(match["key"] or "").strip("\"'"),
        column=match.start("value"), value=match["value"], end=number + 1,
    )  # fmt: skip
    end = entry.end if entry.opens else _end(lines, entry)
    return entry if end == entry.end else replace(entry, end=end)


def _end(lines: Sequence[str], entry: Entry) -> int:
    """Return the line after a value: the first that is not farther to the right than its entry."""
    margin = entry.indent
    if not entry.key:
        margin = lines[entry.number].rfind("-", 0, entry.indent) if entry.is_item else margin - 1
    end = after = entry.number + 1
    if entry.value[0] in _CLOSERS and (closed := _closed_below(lines, entry, margin)):
        return closed
    while margin >= 0 and after < len(lines):
        line = lines[after].strip()
        indent = _margin(lines[after])
        if line and (indent <= margin or (entry.is_text and _begins(line, indent - margin))):
            break
        after += 1
        end = after if line else end
    return end


def _begins(line: str, columns: int) -> bool:
    """Tell whether a line below a text, at its column, begins another entry."""
    return columns == 1 and (line.startswith("- ") or FIELD.match(line) is not None)


def _closed_below(lines: Sequence[str], entry: Entry, margin: int) -> int:
    """Return the line after the quote or bracket that closes a value further down, 0 for none.

    YAML accepts it in any column; a field or an item at the left means that it was forgotten.
    """
    quote = _CLOSERS[entry.value[0]]
    if quote in entry.value[1:].replace(quote * 2, "").replace(f"\\{quote}", ""):
        return 0
    for number in range(entry.number + 1, min(len(lines), entry.number + _FARTHEST)):
        line = lines[number].strip()
        if _margin(lines[number]) <= margin and (line.startswith("- ") or FIELD.match(line)):
            return 0
        if line.endswith(quote):
            return number + 1
    return 0


def _margin(line: str) -> int:
    return len(line) - len(line.lstrip())
