"""What a terminal can show: its width, its colours, its signs."""

import codecs
import shutil
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TextIO

_ELSEWHERE = 120
"""Columns of a report that goes to a file or to another program."""

_SHOWN = "·"
_ALIKE = {"│": "|", "└": "`", "’": "'", "‘": "'", "«": '"', "»": '"', "“": '"', "”": '"'}
_ALIKE |= {"…": ".", "–": "-", "—": "-", "‑": "-", "→": ">", "·": ".", "•": "*", "×": "x"}
_ALIKE |= {"\u00a0": " ", "\u202f": " "}


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a report is drawn: with colours or not, in how many columns."""

    coloured: bool = False
    width: int = _ELSEWHERE

    def paint(self, text: str, style: str) -> str:
        """Return the text in a style, the numbers of an escape sequence."""
        return f"\x1b[{style}m{text}\x1b[0m" if self.coloured else text


def look_of(stream: TextIO, environment: Mapping[str, str]) -> Look:
    """Return the look that suits a stream: the width of its terminal, colours if it shows any."""
    if not stream.isatty():
        return Look(coloured=_wants_colour(stream, environment))
    width = shutil.get_terminal_size((_ELSEWHERE, 0)).columns
    return Look(coloured=_wants_colour(stream, environment), width=width)


def _wants_colour(stream: TextIO, environment: Mapping[str, str]) -> bool:
    """NO_COLOR and FORCE_COLOR decide, in this order; else a terminal that can has colours."""
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return True
    return stream.isatty() and environment.get("TERM") != "dumb"


def columns(text: str) -> int:
    """Return how many columns of a terminal the text takes."""
    return len(text) if text.isascii() else sum(map(_column, text))


def _column(sign: str) -> int:
    if unicodedata.category(sign) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1


def visible(text: str, *, spaces: bool = False) -> str:
    """Return the text with a dot for each sign that would not show, or would act on a terminal.

    With `spaces`, spaces other than the ordinary one are such signs.
    """
    if text.isprintable():
        return text
    return "".join(_SHOWN if _hidden(sign, spaces=spaces) else sign for sign in text)


def _hidden(sign: str, *, spaces: bool) -> bool:
    if unicodedata.category(sign) == "Zs":
        return spaces and sign != " "
    return not sign.isprintable()


def _approximate(error: UnicodeError) -> tuple[str, int]:
    """Replace the signs that an encoding lacks by others as wide: a caret stays under its fault."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lacking = error.object[error.start : error.end]
    return "".join(_like(sign, error.encoding) for sign in lacking), error.end


def _like(sign: str, encoding: str) -> str:
    alike = _ALIKE.get(sign) or unicodedata.normalize("NFD", sign)[0]
    try:
        alike.encode(encoding)
    except UnicodeEncodeError:
        return "?" * _column(sign)
    return alike


APPROXIMATE = "campus.approximate"
"""For `errors=` of a stream: what its encoding lacks is written with signs that look alike."""
codecs.register_error(APPROXIMATE, _approximate)
