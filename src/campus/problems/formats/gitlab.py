"""Problems as a code quality report, which GitLab shows in a merge request."""

import json
from collections.abc import Iterator, Sequence

from campus.problems.codes import Level
from campus.problems.formats.fingerprints import fingerprinted
from campus.problems.human import Source
from campus.problems.problem import Problem

_SEVERITIES = {Level.ERREUR: "major", Level.ATTENTION: "minor"}


def report(problems: Sequence[Problem], _source: Source) -> Iterator[str]:
    """Yield the report, for `artifacts: reports: codequality`."""
    issues = [_issue(problem, name) for problem, name in fingerprinted(problems)]
    yield json.dumps(issues, ensure_ascii=False)


def _issue(problem: Problem, fingerprint: str) -> dict[str, object]:
    place = problem.place
    return {
        "description": " ; ".join(part for part in (problem.message, problem.hint) if part),
        "check_name": problem.code,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[problem.level],
        "location": {"path": place.path, "lines": {"begin": place.line, "end": place.line}},
    }
