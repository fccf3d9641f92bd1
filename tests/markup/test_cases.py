"""What the editors write, and what comes out: the cases of `cases/*.md`."""

import re
from pathlib import Path

import pytest

from campus.markup import Renderer

_CASE = re.compile(
    r"^## (?P<rule>[^\n]+)\n(?:(?!^## ).)*?"
    r"^````markdown\n(?P<written>.*?)\n````\n````html\n(?P<expected>.*?)\n````$",
    re.DOTALL | re.MULTILINE,
)
_BLANK_LINES = re.compile(r"\n+")  # between blocks, they mean nothing
_FILES = sorted((Path(__file__).parent / "cases").glob("*.md"))


def _cases() -> list[object]:
    return [
        pytest.param(case["written"], case["expected"], id=f"{file.stem}: {case['rule']}")
        for file in _FILES
        for case in _CASE.finditer(file.read_text(encoding="utf-8"))
    ]


@pytest.fixture(scope="module")
def renderer() -> Renderer:
    """Return the renderer that all cases share, as all pages do."""
    return Renderer(frame_hosts=frozenset({"www.dailymotion.com"}))


@pytest.mark.parametrize(("written", "expected"), _cases())
def test_what_is_written_comes_out(renderer: Renderer, written: str, expected: str) -> None:
    """Each case of the files comes out as it says, after whatever came before it."""
    came_out = renderer.block(written).html.replace("\u00a0", "␣")
    assert _BLANK_LINES.sub("\n", came_out) == _BLANK_LINES.sub("\n", expected)


def test_no_case_is_overlooked() -> None:
    """Every second-level heading of the files is a case."""
    written = "\n".join(file.read_text(encoding="utf-8") for file in _FILES)
    outside_code = re.sub(r"^````.*?^````$", "", written, flags=re.DOTALL | re.MULTILINE)
    assert len(_cases()) == len(re.findall(r"^## ", outside_code, re.MULTILINE))
