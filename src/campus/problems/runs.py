"""The same slip on line after line: bullets, tabs, margins. One message is enough."""

import re
from collections.abc import Iterable
from dataclasses import replace

from campus.problems.problem import Problem

_MISPLACED = "cle-inconnue"
_OF_LINES = frozenset(("tiret", "tabulation", "insecable", "indentation", _MISPLACED))
"""The codes of what one gesture does to several lines: to paste, to shift, to use a bullet."""
_QUOTED = re.compile(r"« .*? »|\d+")


def gather(problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems, in their order; of a run of lines the first one speaks for the others.

    Its correction is that of its own line.
    """
    runs: list[list[Problem]] = []
    for problem in problems:
        if runs and problem.code in _OF_LINES and _goes_on(runs[-1][-1], problem):
            runs[-1].append(problem)
        else:
            runs.append([problem])
    return [_told(run[0], len(run) - 1) for run in runs]


def _goes_on(before: Problem, problem: Problem) -> bool:
    """Tell whether a problem is the one of the line above it."""
    one, other = before.place, problem.place
    follows = one.path == other.path and one.line + 1 == other.line
    if problem.code == _MISPLACED and before.hint != problem.hint:
        return False
    return (
        follows
        and before.code == problem.code
        and _QUOTED.sub("", before.message) == _QUOTED.sub("", problem.message)
    )


def _told(problem: Problem, following: int) -> Problem:
    if not following:
        return problem
    lines = "à la ligne suivante"
    if following > 1:
        lines = f"aux {following} lignes suivantes"
    return replace(problem, hint=f"{problem.hint} ; de même {lines}".removeprefix(" ; "))
