"""`campus new`: the file is valid at once, says what is left to write, and is not published."""

import re
from datetime import datetime

import pytest

from campus.writing.drafts import DRAFTS
from tests.cli.conftest import NewFolder
from tests.sites import module, parcours

NOW = ("--maintenant", "2026-11-21")
EXISTING = {
    "content/modules/git-premiers-pas.md": module(7),
    "parcours/p.md": parcours(12, "git-premiers-pas"),
}
PATHS = {
    "parcours": "parcours/l-essentiel-decouvrir.md",
    "module": "content/modules/l-essentiel-decouvrir.md",
    "actualite": "actualites/2026-11-21-l-essentiel-decouvrir.md",
    "formateur": "content/formateurs/l-essentiel-decouvrir.md",
    "session": "content/sessions/l-essentiel-decouvrir-2027-01-19.yml",
}
TITLE = "L’essentiel : « Découvrir »"


@pytest.mark.parametrize("kind", DRAFTS)
def test_a_new_file_has_no_error(new_folder: NewFolder, kind: str) -> None:
    """Its name comes from the title; warnings tell what is left to write."""
    folder = new_folder(EXISTING)
    done = folder.campus("new", kind, TITLE, *NOW)
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith(f"Fichier créé : {PATHS[kind]}\n")
    checked = folder.campus("check")
    assert checked.status == 0
    assert checked.out.count("[a-completer]") == folder.read(PATHS[kind]).count("À compléter (")


@pytest.mark.parametrize("kind", DRAFTS)
def test_a_new_file_is_not_published(new_folder: NewFolder, kind: str) -> None:
    """It is a draft, or a sample where its kind has no drafts; without that it is refused."""
    folder = new_folder(EXISTING)
    folder.campus("new", kind, TITLE, *NOW)
    text = folder.read(PATHS[kind])
    line = "exemple: true\n" if kind in ("formateur", "session") else "statut: brouillon\n"
    assert line in text
    if "À compléter" in text:
        folder.write(PATHS[kind], text.replace(line, ""))
        done = folder.campus("check")
        assert done.status == 1
        assert f"{PATHS[kind]}:1:1 : erreur [inacheve]" in done.out


@pytest.mark.parametrize(("kind", "reference"), [("module", "MOD-008"), ("parcours", "PAR-013")])
def test_a_reference_is_the_next_one(new_folder: NewFolder, kind: str, reference: str) -> None:
    """The reference follows the last one of its kind, that of a file with a mistake included."""
    folder = new_folder(EXISTING)
    folder.campus("new", kind, TITLE)
    assert f"\nreference: {reference}\n" in folder.read(PATHS[kind])
    folder.write("content/modules/faux.md", module(41).replace("1 h", "une heure"))
    folder.campus("new", "module", "Un autre")
    assert "\nreference: MOD-042\n" in folder.read("content/modules/un-autre.md")


def test_a_file_is_never_written_over(new_folder: NewFolder) -> None:
    """A title already taken is refused, and the file stays as it was."""
    folder = new_folder(EXISTING)
    done = folder.campus("new", "module", "Git, premiers pas")
    assert done.status == 2
    assert "content/modules/git-premiers-pas.md existe déjà" in done.err
    assert folder.read("content/modules/git-premiers-pas.md") == module(7)


def test_a_session_is_of_the_course_named(new_folder: NewFolder) -> None:
    """The title, the name of the file, or nearly so; its dates are ahead, on a working day."""
    folder = new_folder(EXISTING | {"content/modules/z.md": module(3)})
    for title, slug in (("Module 3", "z"), ("git premier pas", "git-premiers-pas")):
        done = folder.campus("new", "session", title, *NOW)
        assert f"Formation retenue : « {slug} »" in done.out
        path = done.out.split("\n", 1)[0].removeprefix("Fichier créé : ")
        text = folder.read(path)
        assert text.startswith(f"formation: {slug}\n")
        dates = re.findall(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) (\+\d\d:\d\d)", text)
        start, end = (datetime.fromisoformat("".join(parts)) for parts in dates)
        assert datetime.fromisoformat("2026-11-21T00:00+01:00") < start < end
        assert start.weekday() < 5


@pytest.mark.parametrize(("kind", "what"), [("session", "parcours"), ("module", "expertise")])
def test_a_file_that_has_nothing_to_name_is_refused(
    new_folder: NewFolder, kind: str, what: str
) -> None:
    """A session needs a course and a module an expertise: one is told what to create first."""
    folder = new_folder({})
    (folder.path / "content/expertises/data.md").unlink()
    done = folder.campus("new", kind, TITLE)
    assert done.status == 2
    assert "créez d’abord un" in done.err
    assert what in done.err


def test_without_platform_every_fact_is_asked(new_folder: NewFolder) -> None:
    """Where no platform gives the facts that courses share, the file holds them."""
    folder = new_folder({"content/donnees/plateformes.yml": "- id: vide\n  nom: Vide\n"})
    assert folder.campus("new", "module", TITLE).status == 0
    assert "\ntarif: non-communique\n" in folder.read(PATHS["module"])
