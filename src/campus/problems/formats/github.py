"""Problems as commands of GitHub Actions, which shows each beside its line in a merge request."""

from collections.abc import Iterator, Sequence

from campus.problems.codes import CODES, Level
from campus.problems.human import Source, summary
from campus.problems.problem import Problem

_COMMANDS = {Level.ERREUR: "error", Level.ATTENTION: "warning"}
_IN_A_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_A_PROPERTY = _IN_A_MESSAGE | str.maketrans({":": "%3A", ",": "%2C"})


def report(problems: Sequence[Problem], _source: Source) -> Iterator[str]:
    """Yield one command a problem, then the summary for the log."""
    for problem in problems:
        yield _command(problem)
    yield summary(problems)


def _command(problem: Problem) -> str:
    place = problem.place
    properties = {
        "file": place.path,
        "line": str(place.line),
        "col": str(place.column),
        "endColumn": str(max(place.column, place.end - 1)),
        "title": f"{CODES[problem.code].title} [{problem.code}]",
    }
    told = ",".join(f"{name}={_escaped(value)}" for name, value in properties.items())
    lines = (problem.message, problem.hint, problem.correction)
    message = "\n".join(line for line in lines if line).translate(_IN_A_MESSAGE)
    return f"::{_COMMANDS[problem.level]} {told}::{message}"


def _escaped(value: str) -> str:
    return value.translate(_IN_A_PROPERTY)
