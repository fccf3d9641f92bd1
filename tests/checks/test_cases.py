"""What editors wrote, and what they are told: the pages of `cases/`, one test a case."""

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from campus.catalogue import load
from campus.checks import check
from campus.problems import Problem
from campus.problems.human import headline
from campus.settings import Settings
from tests.checks.prose import NOTHING, Case, cases
from tests.schemas.corrected import with_corrections
from tests.sites import NOW, changed

PAGES = Path(__file__).parent / "cases"
SITE = Path(__file__).parent / "site"

_ROUNDS = 12
"""More than any case has corrections in one line, or lines in one list."""

CASES = [
    (f"{page.stem}: {case.title}", case)
    for page in sorted(PAGES.glob("*.md"))
    for case in cases(page, SITE)
]
TOLD = [pytest.param(case, id=name) for name, case in CASES]
CORRECTED = [pytest.param(case, id=name) for name, case in CASES if "└" in case.answer]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the site of the cases, which each case leaves as it was."""
    return shutil.copytree(SITE, tmp_path_factory.mktemp("cases") / "site")


def problems(folder: Path, files: Mapping[str, str | None]) -> list[Problem]:
    """Return what is to be said of the site of the cases with some files changed."""
    written = {path: None if text is None else text.encode() for path, text in files.items()}
    with changed(folder, written):
        return check(load(folder), Settings(root=folder, maintenant=NOW))


def answer(folder: Path, case: Case) -> str:
    """Return what is said of the site of the cases with the files of a case."""
    return "\n".join(lines(each, case) for each in problems(folder, case.files)) or NOTHING


def lines(problem: Problem, case: Case) -> str:
    """Return a problem as the pages show it: its message, its corrected lines."""
    message = headline(problem)
    if len(case.files) == 1:
        message = message.removeprefix(f"{next(iter(case.files))}:")
    return "\n└ ".join([message, *(problem.correction.split("\n") if problem.correction else [])])


@pytest.mark.parametrize("case", TOLD)
def test_an_editor_is_told(folder: Path, case: Case) -> None:
    """Each fault is said in French, at its line and column, with what to write instead."""
    assert answer(folder, case) == case.answer


@pytest.mark.parametrize("case", CORRECTED)
def test_corrections_mend(folder: Path, case: Case) -> None:
    """An editor who copies the corrected lines, again and again, is soon shown no other."""
    files = dict(case.files)
    for _ in range(_ROUNDS):
        found = [each for each in problems(folder, files) if each.correction]
        if not found:
            return
        for path in {each.place.path for each in found}:
            before = files.get(path) or (SITE / path).read_text("utf-8")
            ours = [each for each in found if each.place.path == path]
            files[path] = with_corrections(before.encode(), ours).decode()
    pytest.fail(f"still corrected after {_ROUNDS} rounds: {headline(found[0])}")


def test_the_site_of_the_cases_has_no_fault(folder: Path) -> None:
    """What the cases spoil has nothing wrong to begin with."""
    assert answer(folder, Case(title="", files={}, answer="")) == NOTHING
