"""Cases told in Markdown: what editors wrote, in one or several files, and what we answer.

A case is a heading of level 3, one or more blocks, and the answer in a last block `text`:

- a block `markdown` is the text of the page « Aide », which begins at line 5 of its file;
- a block `diff` changes the file named just above it: the lines that begin with `-` give way to
  those that begin with `+`;
- a block `fichier` is the whole of the file named just above it;
- a file named with « supprimé » goes away.

The answer has one message a line, without the path when a single file was changed, then the
corrected line after `└`; « rien à signaler » is an answer too.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

_FENCE = re.compile(r"(?P<fence>`{3,})(?P<kind>\w*)")
_FILE = re.compile(r"`(?P<path>(?:content|parcours|actualites)/[^`]+)`(?P<gone>, supprimé)?")
_PAGE = "content/pages/aide.md"
_HEADER = "---\ntitle: Aide\n---\n\n"
NOTHING = "rien à signaler"


@dataclass(slots=True, kw_only=True)
class Case:
    """Files changed in the site of the cases, None for those that went, and the answer."""

    title: str
    files: dict[str, str | None] = field(default_factory=dict)
    answer: str = ""


def cases(page: Path, site: Path) -> Iterator[Case]:
    """Yield the cases of a page; the files that they change are those of the folder `site`."""
    case: Case | None = None
    path = _PAGE
    lines = iter(page.read_text("utf-8").split("\n"))
    for line in lines:
        if line.startswith("### "):
            if case:
                yield case
            case, path = Case(title=line.removeprefix("### ")), _PAGE
        elif case and (named := _FILE.match(line)):
            path = named["path"]
            if named["gone"]:
                case.files[path] = None
        elif case and (fence := _FENCE.fullmatch(line)):
            _add(case, path, fence["kind"], _block(lines, fence["fence"]), site)
            path = _PAGE
    if case:
        yield case


def _block(lines: Iterator[str], fence: str) -> str:
    block = []
    for line in lines:
        if line == fence:
            break
        block.append(f"{line}\n")
    return "".join(block)


def _add(case: Case, path: str, kind: str, text: str, site: Path) -> None:
    if kind == "text":
        case.answer = text.strip("\n")
    elif kind == "markdown":
        case.files[path] = _HEADER + text
    elif kind == "fichier":
        case.files[path] = text
    else:
        before = case.files.get(path) or (site / path).read_text("utf-8")
        case.files[path] = _changed(before, text)


def _changed(before: str, diff: str) -> str:
    lines = diff.splitlines()
    old = "".join(f"{line[1:]}\n" for line in lines if line[:1] in " -")
    new = "".join(f"{line[1:]}\n" for line in lines if line[:1] in " +")
    if before.count(old) != 1:
        raise ValueError(f"these lines are not there once:\n{old}")
    return before.replace(old, new)
