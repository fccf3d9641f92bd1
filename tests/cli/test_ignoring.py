"""`ignorer`: what a page asks not to be told, and what it cannot ask."""

import pytest

from campus.problems import CODES, Level
from tests.cli.conftest import NewFolder
from tests.sites import module

PAGE = "content/modules/a.md"
IMAGE = "![](/uploads/a.png)\n"
IGNORE = "ignorer:\n- code: alternative\n  raison: image décorative"


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (
            "ignorer:\n- code: alternatif\n  raison: x",
            "20:9 : erreur [valeur] ignorer[1].code : « alternatif » n’est pas le code d’un "
            "avertissement ; vouliez-vous dire « alternative » ?",
        ),
        (
            "ignorer:\n- code: reference\n  raison: x",
            "20:9 : erreur [valeur] ignorer[1].code : « reference » est une erreur, "
            "elle se corrige mais ne s’ignore pas",
        ),
        (
            "ignorer:\n- code: alternative",
            "20:3 : erreur [manquant] raison : champ obligatoire absent dans ignorer[1]",
        ),
        (
            "ignorer:\n- code: doublon\n  raison: x",
            "20:3 : attention [ignorer-inutile] "
            "ignorer : la page n’a plus d’avertissement « doublon »",
        ),
    ],
)
def test_a_request_is_checked(new_folder: NewFolder, lines: str, message: str) -> None:
    """The code of a warning that the page has, and a reason: nothing else will do."""
    text = module(1, lines)
    assert f"{PAGE}:{message}" in new_folder({PAGE: text}).campus("check").out


def test_an_error_is_never_ignored(new_folder: NewFolder) -> None:
    """Only warnings can be: none of the codes of errors is accepted."""
    folder = new_folder({})
    for code in (code.name for code in CODES.values() if code.level is Level.ERREUR):
        folder.write(PAGE, module(1, f"ignorer:\n- code: {code}\n  raison: x"))
        assert folder.campus("check").status == 1


def test_one_request_is_for_one_page(new_folder: NewFolder) -> None:
    """The same warning of another page is told."""
    other = module(2) + IMAGE
    folder = new_folder({PAGE: module(1, IGNORE) + IMAGE, "content/modules/b.md": other})
    said = [line for line in folder.campus("check").out.split("\n") if "[alternative]" in line]
    assert [line.split(":")[0] for line in said] == ["content/modules/b.md"]
