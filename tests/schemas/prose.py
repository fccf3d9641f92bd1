"""Cases told in Markdown: what an editor wrote, and what we answer.

A case is a heading, one or more fenced blocks, and the answer in a block `text`:

- a block `diff` changes the file named above it (or at the top of the page): the lines that begin
  with `-` give way to those that begin with `+`;
- a block `fichier` is the whole file;
- « Enregistré en … » names another encoding than UTF-8;
- `<U+00A0>` stands for a sign that would not show.

The answer has one message a line, without the path, then the corrected lines after `└`; « rien à
signaler » is an answer too.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_CASE = re.compile(r"^### (?P<title>.+)\n(?P<told>(?:(?!^##).*\n?)*)", re.MULTILINE)
_BLOCK = re.compile(r"^```(?P<kind>\w+)\n(?P<text>(?:.*\n)*?)^```$", re.MULTILINE)
_FILE = re.compile(r"`((?:content|parcours|actualites)/[^`]+)`")
_ENCODING = re.compile(r"Enregistré en (?P<name>[\w -]+?)(?: :|,)")
_SIGN = re.compile(r"<U\+([0-9A-F]{4,5})>")
_CODECS = {
    "Windows-1252": "cp1252",
    "MacRoman": "mac_roman",
    "DOS": "cp850",
    "UTF-16": "utf-16",
    "UTF-16 sans marque": "utf-16-le",
    "UTF-8 avec marque": "utf-8-sig",
}
NOTHING = "rien à signaler"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A change made to a file of the site of the cases, and the lines of the answer."""

    title: str
    path: str
    data: bytes
    answer: str


def cases(page: Path, site: Path) -> Iterator[Case]:
    """Yield the cases of a page; the files that they change are those of the folder `site`."""
    text = page.read_text("utf-8")
    usual = _FILE.search(text[: text.index("\n### ")])
    for match in _CASE.finditer(text):
        told = match["told"]
        named = _FILE.search(told[: told.index("```")]) or usual
        if named is None:
            raise ValueError(f"{page}: « {match['title']} » names no file")
        blocks = {block["kind"]: block["text"] for block in _BLOCK.finditer(told)}
        codec = _ENCODING.search(told)
        yield Case(
            title=match["title"],
            path=named[1],
            data=_written(blocks, site / named[1]).encode(
                _CODECS[codec["name"]] if codec else "utf-8"
            ),
            answer=blocks["text"].strip("\n"),
        )


def _written(blocks: dict[str, str], model: Path) -> str:
    """Return what the editor wrote."""
    if "fichier" in blocks:
        return _with_signs(blocks["fichier"])
    text = model.read_text("utf-8")
    if "diff" not in blocks:
        return text
    lines = blocks["diff"].splitlines()
    old = "".join(f"{line[1:]}\n" for line in lines if line[:1] in " -")
    new = "".join(f"{line[1:]}\n" for line in lines if line[:1] in " +")
    if text.count(old) != 1:
        raise ValueError(f"{model}: these lines are not there once:\n{old}")
    return text.replace(old, _with_signs(new))


def _with_signs(text: str) -> str:
    return _SIGN.sub(lambda match: chr(int(match[1], 16)), text)
