"""`campus fix`: shows what it would change, asks, and changes no more than that."""

import pytest

from tests.cli.conftest import NewFolder
from tests.sites import module

PAGE = "content/modules/a.md"
OTHER = "content/modules/b.md"
GOOD = module(1)
SLIPPED = GOOD.replace("duree: 1 h", "duree: 1h")


def test_nothing_to_change_is_said(new_folder: NewFolder) -> None:
    """Sound content is left alone."""
    done = new_folder({PAGE: GOOD}).campus("fix")
    assert (done.status, done.out) == (0, "Rien à corriger.\n")


def test_a_change_is_shown_first(new_folder: NewFolder) -> None:
    """`--diff` shows what would change as git does, changes nothing, and ends with 1."""
    folder = new_folder({PAGE: SLIPPED, OTHER: GOOD})
    done = folder.campus("fix", "--diff")
    assert done.status == 1
    assert f"--- {PAGE}\n+++ {PAGE}\n" in done.out
    assert "-duree: 1h\n+duree: 1 h\n" in done.out
    assert OTHER not in done.out
    assert folder.read(PAGE) == SLIPPED


@pytest.mark.parametrize(
    ("answer", "changed"), [("o\n", True), ("oui\n", True), ("n\n", False), ("\n", False)]
)
def test_it_asks_before_it_writes(new_folder: NewFolder, answer: str, *, changed: bool) -> None:
    """Yes writes, anything else does not."""
    folder = new_folder({PAGE: SLIPPED})
    done = folder.campus("fix", given=answer)
    assert done.status == 0
    assert "Corriger 1 fichier ? [o/N] " in done.out
    assert folder.read(PAGE) == (GOOD if changed else SLIPPED)
    assert ("1 fichier corrigé." in done.out) is changed


def test_without_anyone_to_answer_nothing_changes(new_folder: NewFolder) -> None:
    """A script that does not say `--oui` changes nothing."""
    folder = new_folder({PAGE: SLIPPED})
    assert "Aucun fichier n’a changé." in folder.campus("fix").out
    assert folder.read(PAGE) == SLIPPED


def test_once_is_enough(new_folder: NewFolder) -> None:
    """`--oui` writes without asking; there is nothing left to change then."""
    folder = new_folder({PAGE: SLIPPED, OTHER: SLIPPED.replace("MOD-001", "MOD-002")})
    done = folder.campus("fix", "--oui")
    assert done.out.endswith("2 fichiers corrigés.\n")
    assert folder.campus("fix", "--oui").out == "Rien à corriger.\n"
    assert folder.campus("check").status == 0


def test_only_what_is_asked_changes(new_folder: NewFolder) -> None:
    """A path leaves the other files alone."""
    folder = new_folder({PAGE: SLIPPED, OTHER: SLIPPED})
    folder.campus("fix", "--oui", PAGE)
    assert (folder.read(PAGE), folder.read(OTHER)) == (GOOD, SLIPPED)


def test_an_encoding_is_mended(new_folder: NewFolder) -> None:
    """Letters are the same once read: the change of bytes is said, the file reads well after."""
    text = GOOD.replace("Module 1", "Déjà vu")
    folder = new_folder({PAGE: text.encode("cp1252")})
    assert folder.campus("check").status == 1
    done = folder.campus("fix", "--oui")
    assert f"--- {PAGE}\n(encodage, accents ou fins de ligne seulement)" in done.out
    assert folder.read(PAGE) == text


def test_what_is_never_published_is_left(new_folder: NewFolder) -> None:
    """A file whose name begins with an underscore, and what is no content, are not touched."""
    folder = new_folder({"content/modules/_modele.md": SLIPPED, "notes/a.md": SLIPPED})
    assert folder.campus("fix", "--oui").out == "Rien à corriger.\n"


def test_the_two_options_exclude_each_other(new_folder: NewFolder) -> None:
    """To show only, and to write without asking, cannot both be meant."""
    done = new_folder({}).campus("fix", "--oui", "--diff")
    assert done.status == 2
    assert "s’excluent" in done.err
