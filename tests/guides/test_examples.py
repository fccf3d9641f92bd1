"""The examples of the guide are real: each mistake gives the message of its code."""

from pathlib import Path

import pytest

from campus.guides.examples.answers import MISTAKES, WITHOUT_EXAMPLE, answer
from campus.guides.examples.specimen import SPECIMEN
from campus.problems import CODES
from tests.sites import said_of


def test_every_code_has_an_example() -> None:
    """A code that is added, renamed or removed changes the examples as well."""
    assert {*MISTAKES, *WITHOUT_EXAMPLE} == set(CODES)


def test_the_specimen_is_valid(tmp_path: Path) -> None:
    """What the examples spoil has nothing wrong to begin with."""
    for path, text in SPECIMEN.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, "utf-8")
    assert said_of(tmp_path) == []


@pytest.mark.parametrize("code", MISTAKES)
def test_a_mistake_gives_its_message(code: str) -> None:
    """The first line of the answer holds the code and no path of this machine."""
    lines = answer(code)
    assert lines
    assert f"[{code}]" in lines[0]
    assert not lines[0].startswith("/")
