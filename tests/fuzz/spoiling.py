"""Real files, spoilt in the ways that people, programs and accidents spoil files."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from hypothesis import strategies as st

SNIPPETS = (
    "",
    " ",
    "  ",
    "\t",
    "\n",
    "\n\n",
    "\r",
    ":",
    ": ",
    " :",
    "- ",
    "-",
    "* ",
    "• ",
    "1. ",
    "#",
    " #x",
    '"',
    "'",
    "“",
    "”",
    "«\u00a0",
    "’",
    "[",
    "]",
    "{",
    "}",
    "|",
    ">",
    "|\n",
    "&",
    "*",
    "!",
    "%",
    "@",
    "`",
    "?",
    "? ",
    ",",
    "~",
    "null",
    "=",
    "---",
    "---\n",
    "\n---\n",
    "—",
    "...",
    "<b>",
    "</b>",
    "<!--",
    "&amp;",
    "**",
    "](",
    "[x](y)",
    "\\",
    "\\x",
    "\u00a0",
    "\u202f",
    "\u200b",
    "\u00ad",
    "\ufeff",
    "\u2028",
    "\x00",
    "\x0b",
    "\x85",
    "\x92",
    "\ufffd",
    "\ue000",
    "\ue03a",
    "Ã©",
    "é",
    "e\u0301",
    "😀",
    "👩‍💻",
    "\U0010ffff",
    "title: x\n",
    "duree: 3\n",
    "inscription:\n",
    "  url: x\n",
    "non-communique",
    "9" * 400,
    "a" * 5_000,
    "&a [*a]",
    "!!python/object:x",
    "{{ x }}",
    "{% x %}",
    "{: .x}",
    "[^1]",
    "```\n",
    "> ",
    "## ",
    "|a|b|\n",
)
CODECS = (
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "cp1252",
    "mac_roman",
    "cp850",
)

Way = Callable[[str, int, int, str], str]


def _insert(text: str, place: int, _length: int, snippet: str) -> str:
    return text[:place] + snippet + text[place:]


def _replace(text: str, place: int, length: int, snippet: str) -> str:
    return text[:place] + snippet + text[place + length :]


def _repeat(text: str, place: int, length: int, snippet: str) -> str:
    return text[:place] + text[place : place + length] * 2 + snippet + text[place + length :]


def _cut(text: str, place: int, _length: int, snippet: str) -> str:
    return text[:place] + snippet


def _behead(text: str, place: int, _length: int, snippet: str) -> str:
    return snippet + text[place:]


def _indent(text: str, place: int, length: int, snippet: str) -> str:
    """Put a margin before a few lines."""
    before, after = text[:place], text[place:]
    return before + after.replace("\n", f"\n{' ' * (length % 7)}{snippet.strip()}", length % 5)


def _swap(text: str, place: int, length: int, _snippet: str) -> str:
    """Exchange two lines."""
    lines = text.split("\n")
    one, other = place % len(lines), (place + length) % len(lines)
    lines[one], lines[other] = lines[other], lines[one]
    return "\n".join(lines)


def _everywhere(text: str, place: int, _length: int, snippet: str) -> str:
    """Put something else in the place of a sign, wherever it stands."""
    sign = text[place : place + 1]
    return text.replace(sign, snippet, 200) if sign else text


WAYS: tuple[Way, ...] = (
    _insert, _insert, _replace, _replace, _repeat, _cut, _behead, _indent, _swap, _everywhere,
)  # fmt: skip
SLIPS = st.lists(
    st.tuples(
        st.sampled_from(WAYS), st.integers(0, 4_000), st.integers(1, 60), st.sampled_from(SNIPPETS)
    ),
    min_size=1,
    max_size=6,
)


def spoilt(text: str, slips: list[tuple[Way, int, int, str]]) -> str:
    """Return the text after every slip; most are in the header, where they do the most harm."""
    for way, place, length, snippet in slips:
        text = way(text, place % (len(text) + 1), length, snippet)[:200_000]
    return text


def encoded(text: str, codec: str) -> bytes:
    """Return the bytes of a text in an encoding, what it lacks put as question marks."""
    return text.encode(codec, "replace")


@dataclass(frozen=True, slots=True, repr=False)
class RealFile:
    """A file as its author wrote it; a failure shows its path alone."""

    path: str
    text: str

    def __repr__(self) -> str:
        """Return the path."""
        return f"<{self.path}>"


def real_files(folder: Path) -> list[RealFile]:
    """Return the text files of a folder, in order."""
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    texts = (path for path in found if re.search(r"\.(?:md|markdown|ya?ml)$|/[^.]+$", str(path)))
    return [
        RealFile(path.relative_to(folder).as_posix(), path.read_text("utf-8")) for path in texts
    ]
