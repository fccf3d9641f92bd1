"""What editors wrote, and what they are told: the pages of `cases/`, one test a case."""

import shutil
from pathlib import Path

import pytest

from campus.catalogue import load
from campus.checks import check
from campus.problems import Problem
from campus.problems.human import headline
from campus.settings import Settings
from tests.checks.prose import NOTHING, Case, cases
from tests.sites import NOW, changed

PAGES = Path(__file__).parent / "cases"
SITE = Path(__file__).parent / "site"

TOLD = [
    pytest.param(case, id=f"{page.stem}: {case.title}")
    for page in sorted(PAGES.glob("*.md"))
    for case in cases(page, SITE)
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the site of the cases, which each case leaves as it was."""
    return shutil.copytree(SITE, tmp_path_factory.mktemp("cases") / "site")


def answer(folder: Path, case: Case) -> str:
    """Return what is said of the site of the cases with the files of a case."""
    files = {path: None if text is None else text.encode() for path, text in case.files.items()}
    with changed(folder, files):
        found = check(load(folder), Settings(root=folder, maintenant=NOW))
    return "\n".join(lines(problem, case) for problem in found) or NOTHING


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


def test_the_site_of_the_cases_has_no_fault(folder: Path) -> None:
    """What the cases spoil has nothing wrong to begin with."""
    assert answer(folder, Case(title="", files={}, answer="")) == NOTHING
