"""Problems as JSON, for editors and programs of one's own."""

import json
from collections.abc import Iterator, Sequence

from campus.problems.human import Source
from campus.problems.problem import Problem


def report(problems: Sequence[Problem], _source: Source) -> Iterator[str]:
    """Yield a list of flat objects; lines and columns count from 1, `end` is 0 when unknown."""
    yield json.dumps([_record(problem) for problem in problems], ensure_ascii=False, indent=2)


def _record(problem: Problem) -> dict[str, object]:
    place = problem.place
    return {
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "end": place.end,
        "level": problem.level.value,
        "code": problem.code,
        "message": problem.message,
        "hint": problem.hint,
        "correction": problem.correction,
    }
