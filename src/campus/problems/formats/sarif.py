"""Problems as SARIF 2.1.0, which GitHub code scanning and VS Code read, corrections included."""

import json
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import quote

from campus.problems.codes import CODES, Code, Level
from campus.problems.formats.fingerprints import fingerprinted
from campus.problems.human import Source
from campus.problems.problem import Place, Problem

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Level.ERREUR: "error", Level.ATTENTION: "warning"}

Json = dict[str, Any]


def report(problems: Sequence[Problem], source: Source) -> Iterator[str]:
    """Yield the log: one run, the codes met as its rules, one result a problem."""
    names = sorted({problem.code for problem in problems})
    run = {
        "tool": {"driver": {"name": "campus", "rules": [_rule(CODES[name]) for name in names]}},
        "language": "fr-FR",
        "columnKind": "unicodeCodePoints",
        "results": [
            _result(problem, name, names.index(problem.code), source)
            for problem, name in fingerprinted(problems)
        ],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    yield json.dumps(log, ensure_ascii=False)


def _rule(code: Code) -> Json:
    return {
        "id": code.name,
        "shortDescription": {"text": code.title},
        "fullDescription": {"text": code.why},
        "help": {"text": f"{code.mend} ({code.guide})"},
        "defaultConfiguration": {"level": _LEVELS[code.level]},
    }


def _result(problem: Problem, fingerprint: str, rule: int, source: Source) -> Json:
    artifact = {"uri": quote(problem.place.path)}
    location = {"artifactLocation": artifact, "region": _region(problem.place)}
    result: Json = {
        "ruleId": problem.code,
        "ruleIndex": rule,
        "level": _LEVELS[problem.level],
        "message": {"text": " ; ".join(part for part in (problem.message, problem.hint) if part)},
        "locations": [{"physicalLocation": location}],
        "partialFingerprints": {"campus/v1": fingerprint},
    }
    lines = source(problem.place.path)
    if problem.correction and problem.place.line <= len(lines):
        result["fixes"] = [_fix(problem, artifact, lines[problem.place.line - 1])]
    return result


def _region(place: Place) -> Json:
    end = {"endColumn": place.end} if place.end > place.column else {}
    return {"startLine": place.line, "startColumn": place.column, **end}


def _fix(problem: Problem, artifact: Json, line: str) -> Json:
    """Replace the whole line by its correction."""
    number = problem.place.line
    region = {
        "startLine": number,
        "startColumn": 1,
        "endLine": number,
        "endColumn": len(line) + 1,
    }
    replacement = {"deletedRegion": region, "insertedContent": {"text": problem.correction}}
    changes = [{"artifactLocation": artifact, "replacements": [replacement]}]
    return {"description": {"text": problem.hint or problem.message}, "artifactChanges": changes}
