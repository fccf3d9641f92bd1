"""`campus fix`: shows what it would change, asks, and changes no more than that."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable

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
    assert f"--- {PAGE}\n(« é » de « Déjà » n’est pas en UTF-8" in done.out
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


UNSEEN = {
    "marque d’encodage": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "fins de ligne de Windows": lambda text: text.replace("\n", "\r\n").encode(),
    "fin de ligne ajoutée": lambda text: text.rstrip("\n").encode(),
    "fichier en UTF-16": lambda text: text.encode("utf-16"),
}


@pytest.mark.parametrize(("told", "spoil"), UNSEEN.items())
def test_what_lines_do_not_show_is_said(
    new_folder: NewFolder, told: str, spoil: Callable[[str], bytes]
) -> None:
    """A change of bytes is told, alone or beside those of the lines."""
    for text in (GOOD, SLIPPED):
        folder = new_folder({PAGE: spoil(text)})
        assert f"\n({told}" in folder.campus("fix", "--diff").out
        folder.campus("fix", "--oui")
        assert folder.read(PAGE) == GOOD


def test_a_file_keeps_its_mode_and_its_link(new_folder: NewFolder) -> None:
    """What may run still may; a symbolic link stays, and the file that it names is mended."""
    folder = new_folder({PAGE: SLIPPED, "ailleurs/b.md": SLIPPED})
    (folder.path / PAGE).chmod(0o755)
    link = folder.path / OTHER
    link.symlink_to("../../ailleurs/b.md")
    assert folder.campus("fix", "--oui", OTHER).out.endswith("1 fichier corrigé.\n")
    assert link.is_symlink()
    assert folder.read("ailleurs/b.md") == GOOD
    folder.campus("fix", "--oui")
    assert (folder.path / PAGE).stat().st_mode & 0o777 == 0o755


def test_nothing_is_left_beside(new_folder: NewFolder) -> None:
    """A folder holds the same files after."""
    folder = new_folder({PAGE: SLIPPED})
    before = sorted(folder.path.rglob("*"))
    folder.campus("fix", "--oui")
    assert sorted(folder.path.rglob("*")) == before


def test_a_path_without_content_is_said(new_folder: NewFolder) -> None:
    """To mend what is no content is a misuse, not a success."""
    done = new_folder({"README.md": "Lisez-moi\n"}).campus("fix", "README.md")
    assert (done.status, done.err) == (2, "campus fix : aucun contenu à cet endroit.\n")


@pytest.mark.slow
@pytest.mark.parametrize("when", ["asked", "changed"])
def test_a_change_meanwhile_is_never_lost(new_folder: NewFolder, when: str) -> None:
    """While it waits for an answer, Ctrl-C leaves all, and a file saved by an editor stays so."""
    folder = new_folder({PAGE: SLIPPED})
    with subprocess.Popen(
        [sys.executable, "-m", "campus", "fix"],
        cwd=folder.path,
        env=os.environ | {"PYTHONUTF8": "1"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdout is not None
        while b"[o/N]" not in (line := running.stdout.read1()):  # type: ignore[attr-defined]
            assert line
        if when == "asked":
            running.send_signal(signal.SIGINT)
            out, err = running.communicate()
            assert "Aucun fichier n’a changé." in out.decode()
            assert (running.returncode, err) == (130, b"")
            assert folder.read(PAGE) == SLIPPED
        else:
            folder.write(PAGE, SLIPPED + "Une ligne de plus.\n")
            _, err = running.communicate(b"o\n")
            assert f"Laissé tel quel : {PAGE} : il a changé entre-temps" in err.decode()
            assert running.returncode == 2
            assert folder.read(PAGE).endswith("Une ligne de plus.\n")
