"""A file of the site, read: its header as YAML nodes with their places, and its body."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import yaml

from campus.problems import CODES, Level, Place, Problem, Problems
from campus.reading.encodings.decoding import decode
from campus.reading.headers.conflicts import settle
from campus.reading.headers.header import find_header
from campus.reading.mending import NO_KEYS, Draft, Keys, column_as_written, mend_documents
from campus.reading.nodes import compose
from campus.reading.scalars import UNREADABLE


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A file that could be read, at least in part; its values' sense is for the schemas to say.

    `header` is the YAML node tree of `lines`, before which stand `before` lines; `written` holds
    those of them that an editor wrote otherwise. `body` is the Markdown text, which begins at line
    `body_line` (from 1). When it is `faulty` an error was found, and no entry can come of it;
    `displaced` are keys that are there, where none can be read.
    """

    path: str
    header: yaml.Node
    before: int
    lines: Sequence[str] = ()
    written: Mapping[int, str] = field(default_factory=dict)
    body: str = ""
    body_line: int = 1
    faulty: bool = False
    displaced: frozenset[str] = frozenset()

    def place(self, node: yaml.Node) -> Place:
        """Return the place of a node in the file."""
        line, column, end = self.span(node)
        return Place(self.path, line, column, end)

    def span(self, node: yaml.Node) -> tuple[int, int, int]:
        """Return the line, the column and the end of a node, as a place has them."""
        start, end = node.start_mark, node.end_mark
        if start.line >= len(self.lines) > 0:  # nothing at all stands after the last line
            return len(self.lines) + self.before, 1, 0
        first, last = start.column, end.column
        if start.line in self.written:
            line, written = self.lines[start.line], self.written[start.line]
            first = column_as_written(written, line, first)
            last = column_as_written(written, line, last)
        stop = last + 1 if end.line == start.line else 0
        return start.line + 1 + self.before, first + 1, stop

    def begins(self, mark: yaml.Mark) -> bool:
        """Tell whether something stands on the line of a mark, before it."""
        return mark.column > 0 and not self.lines[mark.line][: mark.column].isspace()

    def spans(self, node: yaml.MappingNode) -> dict[str, tuple[int, int, int]]:
        """Return the spans of the values of a mapping, by key."""
        if self.written:
            return {key.value: self.span(value) for key, value in node.value}
        spans = {}
        first = self.before + 1
        for key, value in node.value:
            start, end = value.start_mark, value.end_mark
            stop = end.column + 1 if end.line == start.line else 0
            spans[key.value] = (start.line + first, start.column + 1, stop)
        return spans

    def source(self, node: yaml.Node) -> str:
        """Return the text of a node as it is written, empty when it has several lines."""
        start, end = node.start_mark, node.end_mark
        last = end.column if end.line == start.line else None
        line = self.lines[start.line] if start.line < len(self.lines) else ""
        if UNREADABLE in line:
            return ""
        if last is None and (end.line != start.line + 1 or self.begins(end)):
            return ""
        return line[start.column : last].strip()

    def comment(self, node: yaml.Node) -> str:
        """Return what a comment says on the line of a node that is empty."""
        line = self.lines[node.start_mark.line] if node.start_mark.line < len(self.lines) else ""
        rest = line[node.start_mark.column :].strip()
        return rest.lstrip("# ") if rest.startswith("#") else ""

    def lines_of(self, node: yaml.Node) -> list[str]:
        """Return the lines of a plain text that has several, each without its margin."""
        first, last = node.start_mark.line, node.end_mark.line
        if first == last or getattr(node, "style", None):
            return []
        texts = [line.strip() for line in self.lines[first : last + bool(node.end_mark.column)]]
        return texts if len(texts) > 1 and all(texts) else []

    def dashed_lines_of(self, node: yaml.Node) -> int:
        """Return how many lines of a text after `|` or `>` begin as items of a list do."""
        if getattr(node, "style", None) not in ("|", ">"):
            return 0
        lines = self.lines[node.start_mark.line + 1 : node.end_mark.line + 1]
        return sum(line.lstrip().startswith("- ") for line in lines)

    def with_value(self, node: yaml.Node, value: str) -> str:
        """Return the line of a node with another value, empty when the node has several lines."""
        source = self.source(node)
        start = node.start_mark
        if (not source and node.value) or start.line >= len(self.lines):
            return ""
        line = self.lines[start.line]
        before = line[: start.column]
        gap = "" if before[-1:] in ("", " ") else " "
        if start.line in self.written and before.endswith(":  "):
            before = before[:-1]  # a space stands for the quote that opened the value
        corrected = before + gap + value + line[start.column + len(source) :]
        return "" if UNREADABLE in corrected else corrected.rstrip()


def read_page(path: str, data: bytes, found: Problems, keys: Keys = NO_KEYS) -> Document | None:
    """Read a Markdown page with its front matter, of which `keys` are the keys.

    `found` says what is wrong with its syntax; None when nothing of it can be read.
    """
    before = len(found)
    text = _text(path, data, found)
    header = None if text is None else find_header(path, text, found)
    if header is None:
        return None
    draft = Draft(path=path, before=header.before, lines=header.lines, found=found, keys=keys)
    node = compose(draft)
    if node is None:
        if not _is_faulty(found, before):
            found.append(_empty(path, header.lines))
        return None
    return Document(
        path=path,
        header=node,
        before=header.before,
        lines=draft.lines,
        written=draft.written,
        body=header.body,
        body_line=header.body_line,
        faulty=_is_faulty(found, before),
        displaced=frozenset(draft.displaced),
    )


def read_data(
    path: str, data: bytes, found: Problems, keys: Keys = NO_KEYS, *, many: bool = False
) -> Document | None:
    """Read a YAML data file, of which `keys` are the keys; None when nothing of it can be read.

    It holds one record, or a list of `many`.
    """
    before = len(found)
    text = _text(path, data, found)
    if text is None:
        return None
    draft = Draft(path=path, before=0, lines=text.split("\n"), found=found, keys=keys)
    draft.many = many
    mend_documents(draft)
    node = compose(draft)
    faulty = _is_faulty(found, before)
    if node is None:
        if not faulty:
            hint = "écrivez ses champs, ou supprimez le fichier"
            found.append(Problem(Place(path), "vide", "le fichier est vide", hint))
        return None
    return Document(
        path=path,
        header=node,
        before=0,
        lines=draft.lines,
        written=draft.written,
        faulty=faulty,
        displaced=frozenset(draft.displaced),
    )


def _text(path: str, data: bytes, found: Problems) -> str | None:
    """Return the text of a file, one version of it where git left two."""
    text = decode(path, data, found)
    return None if text is None else settle(path, text, found)


def _is_faulty(found: Problems, before: int) -> bool:
    return any(CODES[problem.code].level is Level.ERREUR for problem in found[before:])


def _empty(path: str, lines: Sequence[str]) -> Problem:
    """Say that a header has no field, because it is empty or made of comments."""
    if any(line.strip() for line in lines):
        hint = "supprimez les « # » du début des lignes"
        return Problem(Place(path, 2), "entete", "l’en-tête ne contient que des commentaires", hint)
    return Problem(
        Place(path), "entete", "l’en-tête est vide", "écrivez title: … entre les deux ---"
    )
