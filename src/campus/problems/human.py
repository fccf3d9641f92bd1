"""Problems as a person reads them: the message, the line, a caret under the fault."""

from collections.abc import Callable, Iterator, Sequence

from campus.french.words import count
from campus.problems.codes import GUIDE, Level
from campus.problems.excerpt import excerpt
from campus.problems.problem import Problem
from campus.problems.terminal import Look, visible

Source = Callable[[str], Sequence[str]]
"""Gives the lines of a file of the site, none when it cannot be read as text."""

_BOLD, _DIM, _RED, _YELLOW = "1", "2", "31", "33"
_COLOURS = {Level.ERREUR: f"{_BOLD};{_RED}", Level.ATTENTION: f"{_BOLD};{_YELLOW}"}
_PLAIN = Look()


def report(problems: Sequence[Problem], source: Source, look: Look = _PLAIN) -> Iterator[str]:
    """Yield the lines to print, the problems in their order, then the summary."""
    for problem in problems:
        yield headline(problem, look)
        lines = source(problem.place.path)
        if 0 < problem.place.line <= len(lines):
            yield from excerpt(problem, lines[problem.place.line - 1], look)
            yield ""
    yield summary(problems)


def headline(problem: Problem, look: Look = _PLAIN) -> str:
    """Return the problem on one line, `path:line:column : niveau [code] message ; hint`."""
    place = problem.place
    where = look.paint(visible(f"{place.path}:{place.line}:{place.column}"), _BOLD)
    level = look.paint(str(problem.level), _COLOURS[problem.level])
    code = look.paint(f"[{problem.code}]", _DIM)
    hint = f" ; {problem.hint}" if problem.hint else ""
    return f"{where} : {level} {code} {visible(problem.message + hint)}"


def summary(problems: Sequence[Problem]) -> str:
    """Return how many errors and warnings there are, and where their codes are explained."""
    errors = sum(problem.level is Level.ERREUR for problem in problems)
    warnings = len(problems) - errors
    told = f"{count(errors, 'erreur')}, {count(warnings, 'avertissement')}."
    return f"{told} Chaque [code] est expliqué dans {GUIDE}." if problems else told
