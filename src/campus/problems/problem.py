"""A problem found in the content, and its place."""

from dataclasses import dataclass
from typing import NamedTuple

from campus.problems.codes import CODES, Level

_LONGEST = 400
_KEPT = 160
"""Signs of a message: the most, and what stays at each end of one that is longer."""


class Place(NamedTuple):
    """Where an editor has to look; a tuple, as every reference of every file makes one.

    `path` is POSIX, relative to the root of the site; `line` and `column` count from 1;
    `end` is the column just after the fault, 0 when it is not known.
    """

    path: str
    line: int = 1
    column: int = 1
    end: int = 0


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault: its place, its code in the table, what is wrong and what to do instead.

    A message that quotes a text without end is cut in its middle: it is to be read at a glance.
    """

    place: Place
    code: str
    message: str
    hint: str = ""
    correction: str = ""

    def __post_init__(self) -> None:
        """Cut what is too long to be read."""
        for name in ("message", "hint"):
            text = getattr(self, name)
            if len(text) > _LONGEST:
                object.__setattr__(self, name, f"{text[:_KEPT]}…{text[-_KEPT:]}")

    @property
    def level(self) -> Level:
        """How grave the table says it is."""
        return CODES[self.code].level


Problems = list[Problem]
"""What a stage found so far; every stage appends to it and none looks back."""
