"""The tasks of VS Code run our commands, and find the problems in what they print."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from campus.__main__ import commands
from campus.problems import CODES, Level, Place, Problem
from campus.problems.human import headline


@pytest.fixture
def tasks(root: Path) -> list[dict[str, Any]]:
    """Return the tasks."""
    found: list[dict[str, Any]] = json.loads((root / ".vscode/tasks.json").read_text())["tasks"]
    return found


@pytest.mark.parametrize(("code", "severity"), [("valeur", "error"), ("alternative", "warning")])
def test_a_problem_is_matched(tasks: list[dict[str, Any]], code: str, severity: str) -> None:
    """The line of a problem gives its file, line, column, code and message to one matcher."""
    problem = Problem(Place("a b/c.md", 12, 8), code, "duree : « 3 »", "écrivez « 3 h »")
    assert CODES[code].level is (Level.ERREUR if severity == "error" else Level.ATTENTION)
    matchers = tasks[0]["problemMatcher"]
    (matcher,) = (
        each for each in matchers if re.search(each["pattern"]["regexp"], headline(problem))
    )
    assert matcher["severity"] == severity
    pattern = matcher["pattern"]
    match = re.search(pattern["regexp"], headline(problem))
    assert match is not None
    found = [match[pattern[part]] for part in ("file", "line", "column", "code")]
    assert found == ["a b/c.md", "12", "8", code]
    assert match[pattern["message"]].startswith("duree : « 3 »")


def test_commands_exist(tasks: list[dict[str, Any]]) -> None:
    """Each task calls a command of the project."""
    names = {command.name for command in commands()}
    for task in tasks:
        assert task["args"][:2] == ["-m", "campus"]
        assert task["args"][2] in names


def test_yaml_files_have_their_schema(root: Path) -> None:
    """The settings give each file of data the schema that is generated for it."""
    settings = json.loads((root / ".vscode/settings.json").read_text())
    for schema, files in settings["yaml.schemas"].items():
        assert (root / schema).is_file()
        assert list(root.glob(files)), files
