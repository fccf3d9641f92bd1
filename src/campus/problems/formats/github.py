"""Problems as commands of GitHub Actions, which shows each beside its line in a merge request."""

from collections import Counter
from collections.abc import Iterator, Sequence

from campus.problems import human
from campus.problems.codes import CODES, Level
from campus.problems.human import Source
from campus.problems.problem import Problem

_COMMANDS = {Level.ERREUR: "error", Level.ATTENTION: "warning"}
_IN_A_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_A_PROPERTY = _IN_A_MESSAGE | str.maketrans({":": "%3A", ",": "%2C"})


def report(problems: Sequence[Problem], source: Source) -> Iterator[str]:
    """Yield one command a problem, then the report for people, which is the log of the step.

    GitHub shows ten errors and ten warnings of a step beside their lines, the first ones: the
    first fault of each file comes before the second of any. The log says them all.
    """
    yield from map(_command, sorted(_ranked(problems)))
    yield from human.report(problems, source)


def _ranked(problems: Sequence[Problem]) -> Iterator[tuple[int, Problem]]:
    """Yield each problem after its rank among those of its file and level."""
    ranks: Counter[tuple[str, Level]] = Counter()
    for problem in problems:
        told = problem.place.path, problem.level
        yield ranks[told], problem
        ranks[told] += 1


def _command(ranked: tuple[int, Problem]) -> str:
    _, problem = ranked
    place, code = problem.place, CODES[problem.code]
    properties = {
        "file": place.path,
        "line": str(place.line),
        "col": str(place.column),
        "endColumn": str(max(place.column, place.end - 1)),
        "title": f"{code.title} [{code.name}]",
    }
    told = ",".join(f"{name}={_escaped(value)}" for name, value in properties.items())
    lines = (problem.message, problem.hint, problem.correction, code.guide)
    message = "\n".join(line for line in lines if line).translate(_IN_A_MESSAGE)
    return f"::{_COMMANDS[problem.level]} {told}::{message}"


def _escaped(value: str) -> str:
    return value.translate(_IN_A_PROPERTY)
