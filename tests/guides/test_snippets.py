"""A snippet, its stops left as they are proposed, is a file that the check reads."""

import json
import re
from pathlib import Path

import pytest
import yaml

from campus.guides.snippets import snippets
from campus.problems import Problems
from campus.problems.human import headline
from campus.reading import read_data, read_page
from campus.schemas import KINDS, Form, Kind
from campus.schemas.types import Reader

_CHOICE = re.compile(r"\$\{\d+\|([^,|]+)[^|]*\|\}")
_TEXT = re.compile(r"\$\{\d+:((?:[^}\\]|\\.)*)\}")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_snippet_reads(kind: Kind) -> None:
    """Its keys are those needed, its proposals are valid."""
    text = expanded("\n".join(snippets()[f"Campus : {kind.title}"]["body"]))
    found: Problems = []
    document = (read_page if kind.form is Form.PAGE else read_data)("x", text.encode(), found)
    assert document is not None, text
    header = document.header.value[0] if kind.form is Form.LIST else document.header
    assert isinstance(header, yaml.MappingNode)
    kind.keys.read(header, Reader(document, found), "")
    assert [headline(problem) for problem in found] == []
    needed = [field.key for field in kind.keys.fields if field.required]
    keys = [key.value for key, _ in header.value]
    assert keys == [key for key in needed if key not in kind.given]


def test_prefixes_are_told_apart() -> None:
    """Each kind is called by its own word."""
    prefixes = [snippet["prefix"] for snippet in snippets().values()]
    assert len(set(prefixes)) == len(KINDS)


def expanded(body: str) -> str:
    """Return what VS Code inserts when nothing is typed."""
    for variable, value in (("YEAR", "2026"), ("MONTH", "11"), ("DATE", "02")):
        body = body.replace(f"$CURRENT_{variable}", value)
    return _TEXT.sub(r"\1", _CHOICE.sub(r"\1", body)).replace("$0", "")


def test_files_of_vs_code_are_json(root: Path) -> None:
    """Every file of the folder can be read, the tasks too."""
    for path in sorted((root / ".vscode").iterdir()):
        json.loads(path.read_text("utf-8"))
