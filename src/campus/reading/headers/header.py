"""Where the header of a page stands: between two lines of three hyphens."""

import re
from dataclasses import dataclass

from campus.problems import Place, Problem, Problems
from campus.reading.headers.fences import FENCE, Fences, of_a_header

_MAYBE_NEARLY = re.compile(
    r"\n(?:[ \t]*(?:--|- -|[—–−.\\+;=_*`~][—–−.\\+;=_*`~\w-]*[ \t]*\n)|\n[^\s#-])"
)


@dataclass(frozen=True, slots=True)
class Header:
    """The lines of the header, and the text of the body.

    `before` is the number of lines that stand before the header; the body begins at line
    `body_line` (from 1).
    """

    lines: list[str]
    before: int
    body: str
    body_line: int


def find_header(path: str, text: str, found: Problems) -> Header | None:
    """Return the header, whatever is wrong with its fences, or None when the page has none."""
    if text.startswith("---\n"):
        end = text.find("\n---\n", 3)
        end = len(text) - 4 if end < 0 and text.endswith("\n---") else end
        inside = text[4 : end + 1]
        if end > 0 and not _MAYBE_NEARLY.search(text, 3, end + 1):
            lines = inside.split("\n")[:-1]
            body = text[end + 5 :]
            _say_second(path, body, len(lines) + 3, found)
            return Header(lines, 1, body, len(lines) + 3)
    return _found_line_by_line(Fences(path, text.split("\n"), found))


def _found_line_by_line(fences: Fences) -> Header | None:
    """Return the header between two fences that are not the usual ones."""
    start = fences.opening()
    if start is None:
        return None
    lines, end = fences.lines, fences.closing(start)
    body = end + 1 if end < len(lines) and fences.is_fence(lines[end]) else end
    text = "\n".join(lines[body:])
    _say_second(fences.path, text, body + 1, fences.found)
    return Header(lines[start:end], start, text, body + 1)


def _say_second(path: str, body: str, body_line: int, found: Problems) -> None:
    """Say that a second header follows the first: its fields would be printed on the page."""
    text = body.lstrip("\n")
    if not text.startswith("---\n"):
        return
    lines = text.split("\n")
    closing = next((n for n, line in enumerate(lines[1:], 1) if line.rstrip() == FENCE), 0)
    if closing > 1 and all(of_a_header(line) for line in lines[1:closing]):
        place = Place(path, body_line + len(body) - len(text), 1, len(FENCE) + 1)
        hint = "gardez un seul en-tête : réunissez les deux, ou supprimez celui qui est de trop"
        found.append(Problem(place, "entete", "la page a deux en-têtes", hint))
