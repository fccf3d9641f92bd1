"""A problem found in the content, and its place."""

from dataclasses import dataclass

from campus.problems.codes import CODES, Level


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where an editor has to look.

    `path` is POSIX, relative to the root of the site; `line` and `column` count from 1;
    `end` is the column just after the fault, 0 when it is not known.
    """

    path: str
    line: int = 1
    column: int = 1
    end: int = 0


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault: its place, its code in the table, what is wrong and what to do instead."""

    place: Place
    code: str
    message: str
    hint: str = ""
    correction: str = ""

    @property
    def level(self) -> Level:
        """How grave the table says it is."""
        return CODES[self.code].level


Problems = list[Problem]
"""What a stage found so far; every stage appends to it and none looks back."""
