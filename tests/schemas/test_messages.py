"""What editors wrote, and what they are told: the pages of `messages/`, one test a case."""

import shutil
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from campus.catalogue import load
from campus.checks import check
from campus.problems import Problem
from campus.problems.codes import fields, reading
from campus.problems.human import headline
from campus.settings import Settings
from tests.schemas.corrected import with_corrections
from tests.schemas.prose import NOTHING, Case, cases
from tests.sites import NOW, changed, module, said_of, write_site

MESSAGES = Path(__file__).parent / "messages"
SITE = MESSAGES / "site"
OURS = {code.name for table in (fields, reading) for code in table.TABLE} | {
    "a-completer",
    "capitales",
    "cycle",
    "dates",
    "dates-douteuses",
    "doublon",
    "image-absente",
    "inacheve",
    "rang",
    "reference",
}


TOLD = [
    pytest.param(case, id=f"{page.stem}: {case.title}")
    for page in sorted(MESSAGES.glob("*.md"))
    for case in cases(page, SITE)
]
MOST_LINES = 4
CORRECTED = [told for told in TOLD if "└ " in str(told.values[0])]


def lines(problem: Problem) -> str:
    """Return a problem as the pages show it: without its path, with its corrected lines."""
    message = headline(problem).removeprefix(f"{problem.place.path}:")
    return "\n└ ".join([message, *(problem.correction.split("\n") if problem.correction else [])])


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the site of the cases, which each case leaves as it was."""
    return shutil.copytree(SITE, tmp_path_factory.mktemp("cases") / "site")


@cache
def said(folder: Path, case: Case) -> list[Problem]:
    """Return what is said of the file of a case, written in the site of the cases; asked once."""
    with changed(folder, {case.path: case.data}):
        problems = check(load(folder), Settings(root=folder, maintenant=NOW))
    return [each for each in problems if each.place.path == case.path and each.code in OURS]


@pytest.mark.parametrize("case", TOLD)
def test_an_editor_is_told(folder: Path, case: Case) -> None:
    """Each fault is said in French, at its line and column, with what to write instead."""
    assert ("\n".join(map(lines, said(folder, case))) or NOTHING) == case.answer


@pytest.mark.parametrize("case", CORRECTED)
def test_the_corrected_lines_correct(folder: Path, case: Case) -> None:
    """Once the corrected lines are copied, their faults are gone and no other has come."""
    now = told = said(folder, case)
    left = {(each.code, each.message) for each in told if not each.correction}
    for _ in range(MOST_LINES):  # the message of a run of lines corrects the first of them
        case = replace(case, data=with_corrections(case.data, now))
        now = said(folder, case)
        if not any("de même" in each.hint for each in told):
            break
    assert {(each.code, each.message) for each in now} <= left


def test_all_faults_of_all_files_come_at_once(tmp_path: Path) -> None:
    """One run tells every mistake of every file, in the order of files and lines."""
    bad = module(1).replace("niveau: decouverte", "niveau: x").replace("duree: 1 h", "duree: x")
    write_site(tmp_path, {"content/modules/a.md": bad, "content/modules/b.md": b"\xff\xfe"})
    places = [message.split(" : ")[0] for message in said_of(tmp_path) if " erreur " in message]
    assert places == [
        "content/modules/a.md:7:9",
        "content/modules/a.md:12:8",
        "content/modules/b.md:1:1",
        "content/modules/b.md:1:1",
    ]


def test_a_platform_gives_what_its_courses_leave_out(tmp_path: Path) -> None:
    """Without the defaults of its platform, a module must say these facts itself."""
    write_site(tmp_path, {"content/modules/m.md": module(1).replace("mentor", "non-communique")})
    missing = [
        said.split("] ")[1].split(" :")[0] for said in said_of(tmp_path) if "[manquant]" in said
    ]
    assert missing == [
        "accessibilite",
        "contact",
        "delai-acces",
        "evaluation",
        "modalites-acces",
        "producteur",
        "tarif",
    ]


def test_a_faulty_platform_is_said_once(tmp_path: Path) -> None:
    """A mistake in the file of platforms is not told again for each of their courses."""
    platforms = "- id: mentor\n  nom: Mentor\n  defauts:\n    tarif: gratuit\n    tariff: gratuit\n"
    files = {"content/donnees/plateformes.yml": platforms}
    files |= {f"content/modules/m{number}.md": module(number) for number in range(1, 4)}
    errors = [said for said in said_of(write_site(tmp_path, files)) if " erreur " in said]
    assert [error.split(" : ")[0] for error in errors] == ["content/donnees/plateformes.yml:5:5"]
