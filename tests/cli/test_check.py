"""`campus check`, on real folders."""

import json
import sys

import pytest

from campus.problems.formats import FORMATS
from tests.cli.conftest import NewFolder
from tests.sites import module, parcours

GOOD = module(1)
BAD = module(2).replace("duree: 1 h", "duree: 3:30")
IMAGE = "![](/uploads/a.png)\n"


def test_clean_content_ends_with_0(new_folder: NewFolder) -> None:
    """Nothing is wrong: the count says so."""
    done = new_folder({"content/modules/a.md": GOOD}).campus("check")
    assert (done.status, done.err) == (0, "")
    assert "0 erreur" in done.out


def test_facts_not_communicated_are_counted(new_folder: NewFolder) -> None:
    """The report says how many facts are still to be had, in the files asked about."""
    news = "---\ntitle: Bilan\ndate: 2026-10-12\n---\n\nTexte.\n"
    folder = new_folder({"content/modules/a.md": GOOD, "actualites/2026-10-12-bilan.md": news})
    assert "\n1 information non communiquée.\n" in folder.campus("check", "content/modules").out
    assert "\n3 informations non communiquées.\n" in folder.campus("check").out
    assert "communiqué" not in folder.campus("check", "actualites").out
    json.loads(folder.campus("check", "--format", "json").out)


def test_one_path_is_judged_with_the_rest(new_folder: NewFolder) -> None:
    """A file asked about alone still knows the modules, the platforms and the ids of the others."""
    other = parcours(1, "a", "b")
    folder = new_folder({"content/modules/a.md": GOOD, "parcours/p.md": other})
    done = folder.campus("check", "parcours/p.md")
    assert "« b » : aucun fichier content/modules/b.md" in done.out
    assert "« a »" not in done.out
    assert done.out.count(" erreur [") == 1


def test_an_error_ends_with_1(new_folder: NewFolder) -> None:
    """The mistake is shown at its place, under its line."""
    done = new_folder({"content/modules/a.md": BAD}).campus("check")
    assert done.status == 1
    assert "content/modules/a.md:12:8 : erreur [" in done.out
    assert "│ duree: 3:30" in done.out
    assert "1 erreur" in done.out


def test_only_what_is_asked_is_told(new_folder: NewFolder) -> None:
    """A path, of a file or of a folder, however it is written, leaves the others unsaid."""
    folder = new_folder({"content/modules/a.md": GOOD, "content/modules/b.md": BAD})
    for asked in ("content/modules/a.md", "./content/expertises/", "content/modules/../donnees"):
        assert folder.campus("check", asked).status == 0
    absolute = str(folder.path / "content/modules/b.md")
    for asked in ("content/modules/b.md", "content", ".", absolute):
        assert folder.campus("check", asked).status == 1


def test_a_folder_without_content_is_said(new_folder: NewFolder) -> None:
    """Run elsewhere, the command says that it found nothing to check."""
    folder = new_folder({})
    (folder.path / "content").rename(folder.path / "contenu")
    done = folder.campus("check")
    assert done.status == 0
    assert "Aucun contenu ici" in done.err


def test_the_date_can_be_given(new_folder: NewFolder) -> None:
    """What depends on the day is judged at the date of `--maintenant`."""
    folder = new_folder({"content/modules/a.md": GOOD})
    assert "[perime]" not in folder.campus("check", "--maintenant", "2026-12-01").out
    done = folder.campus("check", "--maintenant", "2031-01-01")
    assert done.status == 0
    assert "content/modules/a.md:18:20 : attention [perime]" in done.out


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_has_its_status(new_folder: NewFolder, form: str) -> None:
    """The form of a report changes nothing to what it says: the code and the status."""
    done = new_folder({"content/modules/a.md": BAD}).campus("check", "--format", form)
    assert done.status == 1
    assert "content/modules/a.md" in done.out
    assert "3:30" in done.out


@pytest.mark.parametrize("form", ["gitlab", "sarif", "json"])
def test_formats_for_programs_are_json(new_folder: NewFolder, form: str) -> None:
    """What a program reads holds nothing else, even when warnings are ignored."""
    ignore = "ignorer:\n- code: alternative\n  raison: image décorative"
    text = module(1, ignore) + IMAGE
    done = new_folder({"content/modules/a.md": text}).campus("check", "--format", form)
    json.loads(done.out)


def test_a_warning_can_be_ignored_and_is_counted(new_folder: NewFolder) -> None:
    """A page may ask, with a reason, not to be told of a warning; the count remains."""
    ignore = "ignorer:\n- code: alternative\n  raison: image décorative"
    folder = new_folder({"content/modules/a.md": module(1) + IMAGE})
    assert "[alternative]" in folder.campus("check").out
    folder.write("content/modules/a.md", module(1, ignore) + IMAGE)
    done = folder.campus("check")
    assert "[alternative]" not in done.out
    assert "1 avertissement ignoré par les pages." in done.out
    assert "ignoré" not in folder.campus("check", "content/donnees").out


@pytest.mark.slow
def test_a_reader_that_leaves_is_no_fault(new_folder: NewFolder) -> None:
    """`campus check | head` ends without a word."""
    long = BAD + "Un texte: faux.\n\n" * 50
    folder = new_folder({f"content/modules/m{n}.md": long for n in range(20)})
    done = folder.run("sh", "-c", f"'{sys.executable}' -m campus check | head -1")
    assert len(done.out.splitlines()) == 1
    assert done.err == ""
