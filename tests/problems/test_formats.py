"""The formats of a report: what people, forges and programs read of the same problems."""

import io
import json
from dataclasses import replace
from typing import Any

import pytest

from campus.problems import CODES, Place, Problem
from campus.problems.formats import FORMATS
from campus.problems.human import coloured, report, wants_colour

LINES = ("---", "title: Coopération : un bilan", "tags:\u00a0x", "duree: 3", "x" * 300)
COLON = Problem(
    Place("content/pages/à propos.md", 2, 20, 21),
    "deux-points",
    "la valeur contient « : », 100 % des fois",
    'écrivez title: "Coopération : un bilan"',
    'title: "Coopération : un bilan"',
)
WARNING = Problem(
    Place("content/pages/à propos.md", 4, 8, 9), "alternative", "image sans alternative"
)
PROBLEMS = (COLON, WARNING)


def lines_of(_path: str) -> tuple[str, ...]:
    """Return the lines of the only file of these tests."""
    return LINES


def said(name: str, *problems: Problem) -> str:
    """Return the report of the problems in a format."""
    return "\n".join(FORMATS[name](problems, lines_of))


def test_a_person_reads_the_line_and_a_caret_under_the_fault() -> None:
    """The message, its numbered line, the fault underlined, the corrected line, the count."""
    assert said("human", COLON).split("\n") == [
        "content/pages/à propos.md:2:20 : erreur [deux-points] la valeur contient « : », 100 % des "
        'fois ; écrivez title: "Coopération : un bilan"',
        "     2 │ title: Coopération : un bilan",
        "       │                    ^",
        '       └ title: "Coopération : un bilan"',
        "",
        "1 erreur, 0 avertissement.",
    ]


def test_what_does_not_show_is_shown() -> None:
    """A no-break space under the caret is a dot; what acts on a terminal never gets out."""
    space = replace(COLON, place=Place("x.md", 3, 6, 7), message="\x1b[31mrouge", correction="")
    assert said("human", space).split("\n")[:3] == [
        "x.md:3:6 : erreur [deux-points] ·[31mrouge ; " + COLON.hint,
        "     3 │ tags:·x",
        "       │      ^",
    ]


def test_a_very_long_line_is_cut_around_the_fault() -> None:
    """A fault far to the right is shown in a hundred columns or so, with its caret under it."""
    far = replace(WARNING, place=Place("x.md", 5, 250, 260))
    _, line, caret, *_ = said("human", far).split("\n")
    assert len(line) < 120
    assert caret.strip(" │") == "^" * 10
    assert len(caret) <= len(line)


@pytest.mark.parametrize(
    ("terminal", "environment", "wanted"),
    [
        (True, {}, True),
        (True, {"NO_COLOR": ""}, True),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"TERM": "dumb"}, False),
        (False, {}, False),
    ],
)
def test_colours_are_for_terminals(
    terminal: bool,  # noqa: FBT001 - a column of the table
    environment: dict[str, str],
    wanted: bool,  # noqa: FBT001 - idem
) -> None:
    """There are colours on a terminal that can show them, unless NO_COLOR says otherwise."""

    class Stream(io.StringIO):
        def isatty(self) -> bool:
            return terminal

    assert wants_colour(Stream(), environment) == wanted


def test_colours_change_nothing_but_colours() -> None:
    """Without its escape sequences, the coloured report is the plain one."""
    painted = "\n".join(coloured(PROBLEMS, lines_of))
    assert "\x1b[1;31merreur\x1b[0m" in painted
    for number in ("0", "1", "2", "31", "32", "33", "1;31", "1;33"):
        painted = painted.replace(f"\x1b[{number}m", "")
    assert painted == "\n".join(report(PROBLEMS, lines_of))


def test_github_shows_each_problem_at_its_line() -> None:
    """One command a problem, its properties and its message escaped as GitHub wants them."""
    error, warning, summary = said("github", COLON, WARNING).split("\n")
    assert error == (
        "::error file=content/pages/à propos.md,line=2,col=20,endColumn=20,"
        "title=Deux-points mal écrits [deux-points]::"
        "la valeur contient « : », 100 %25 des fois%0A"
        'écrivez title: "Coopération : un bilan"%0Atitle: "Coopération : un bilan"'
    )
    assert warning.startswith("::warning file=content/pages/à propos.md,line=4,col=8,")
    assert summary == "1 erreur, 1 avertissement."


def test_github_properties_hold_no_separator() -> None:
    """A comma or a colon in the name of a file cannot begin another property."""
    odd = replace(WARNING, place=Place("a,b:c.md", 1, 1))
    assert said("github", odd).startswith("::warning file=a%2Cb%3Ac.md,line=1,")


def test_gitlab_shows_every_problem() -> None:
    """Two equal problems have two fingerprints: GitLab shows one problem a fingerprint."""
    again = replace(WARNING, place=Place(WARNING.place.path, 5, 1))
    issues = json.loads(said("gitlab", COLON, WARNING, again))
    assert len({issue["fingerprint"] for issue in issues}) == 3
    assert issues[0]["severity"] == "major"
    assert issues[1] == {
        "description": "image sans alternative",
        "check_name": "alternative",
        "fingerprint": issues[1]["fingerprint"],
        "severity": "minor",
        "location": {"path": WARNING.place.path, "lines": {"begin": 4, "end": 4}},
    }


def test_a_fingerprint_outlives_a_move() -> None:
    """A problem is not a new one because lines were added above it."""
    moved = replace(COLON, place=replace(COLON.place, line=12))
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
    rules = run["tool"]["driver"]["rules"]
    assert rules[error["ruleIndex"]]["id"] == error["ruleId"] == "deux-points"
    assert rules[error["ruleIndex"]]["shortDescription"]["text"] == CODES["deux-points"].title
    assert (error["level"], warning["level"]) == ("error", "warning")
    physical = error["locations"][0]["physicalLocation"]
    assert physical["artifactLocation"]["uri"] == "content/pages/%C3%A0%20propos.md"
    assert physical["region"] == {"startLine": 2, "startColumn": 20, "endColumn": 21}
    (replacement,) = error["fixes"][0]["artifactChanges"][0]["replacements"]
    assert replacement == {
        "deletedRegion": {"startLine": 2, "startColumn": 1, "endLine": 2, "endColumn": 30},
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
    }


@pytest.mark.parametrize("name", ["gitlab", "sarif", "json"])
def test_no_problem_is_a_valid_report(name: str) -> None:
    """A clean site gives a report that programs can read."""
    assert json.loads(said(name)) is not None


def test_every_code_is_explained() -> None:
    """Each code says what it means, why it matters and how to mend it, in sentences."""
    for code in CODES.values():
        assert code.title[0].isupper(), code.name
        assert code.why.endswith("."), code.name
        assert code.mend.endswith("."), code.name


def test_a_message_without_end_is_cut_in_its_middle() -> None:
    """What a message quotes may be as long as a file; the message stays short, its ends whole."""
    told = Problem(
        Place("x.md"), "valeur", f"debut : « {'9' * 10_000} » n’est pas une date"
    ).message
    assert len(told) < 400
    assert told.startswith("debut : « 999")
    assert told.endswith("999 » n’est pas une date")
