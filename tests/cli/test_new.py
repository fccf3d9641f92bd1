"""`campus new`: the file is valid at once, says what is left to write, and is not published."""

import re
from datetime import datetime

import pytest

from campus.writing.drafts import DRAFTS
from tests.cli.conftest import NewFolder
from tests.sites import module, parcours

NOW = ("--maintenant", "2026-11-21")
GIT = module(8).replace("Module 8", "Git, premiers pas")
EXISTING = {
    "content/modules/git-premiers-pas.md": module(7),
    "parcours/p.md": parcours(12, "git-premiers-pas"),
}
PATHS = {
    "parcours": "parcours/l-essentiel-decouvrir.md",
    "module": "content/modules/l-essentiel-decouvrir.md",
    "actualite": "actualites/2026-11-21-l-essentiel-decouvrir.md",
    "formateur": "content/formateurs/l-essentiel-decouvrir.md",
    "session": "content/sessions/git-premiers-pas-2027-01-19.yml",
}
TITLE = "L’essentiel : « Découvrir »"
TITLES = dict.fromkeys(DRAFTS, TITLE) | {"session": "git-premiers-pas"}


@pytest.mark.parametrize("kind", DRAFTS)
def test_a_new_file_has_no_error(new_folder: NewFolder, kind: str) -> None:
    """Its name comes from the title; warnings tell what is left to write."""
    folder = new_folder(EXISTING)
    done = folder.campus("new", kind, TITLES[kind], *NOW)
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith(f"Fichier créé : {PATHS[kind]}\n")
    checked = folder.campus("check")
    assert checked.status == 0
    assert checked.out.count("[a-completer]") == folder.read(PATHS[kind]).count("À compléter (")


@pytest.mark.parametrize("kind", DRAFTS)
def test_a_new_file_is_not_published(new_folder: NewFolder, kind: str) -> None:
    """It is a draft, or a sample where its kind has no drafts; without that it is refused."""
    folder = new_folder(EXISTING)
    folder.campus("new", kind, TITLES[kind], *NOW)
    text = folder.read(PATHS[kind])
    line = "exemple: true\n" if kind in ("formateur", "session") else "statut: brouillon\n"
    assert line in text
    if "À compléter" in text:
        folder.write(PATHS[kind], text.replace(line, ""))
        done = folder.campus("check")
        assert done.status == 1
        assert done.out.count("[inacheve]") == text.count("À compléter (")


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


@pytest.mark.parametrize(("said", "name"), [("Git, premiers pas", "g"), ("modulE 7", "git")])
def test_a_title_is_taken_once(new_folder: NewFolder, said: str, name: str) -> None:
    """A title that another file of the kind has is refused, however it is written."""
    folder = new_folder(EXISTING | {"content/modules/g.md": GIT})
    done = folder.campus("new", "module", said)
    assert (done.status, done.out) == (2, "")
    assert f"« {name}" in done.err or "existe déjà" in done.err


def test_quotes_are_not_needed(new_folder: NewFolder) -> None:
    """A title of several words is one title, as an editor types it."""
    done = new_folder(EXISTING).campus("new", "module", "Lire", "un", "tableau", *NOW)
    assert done.out.startswith("Fichier créé : content/modules/lire-un-tableau.md\n")


@pytest.mark.parametrize(
    "title",
    [
        "🚀 Décoller",
        "con",
        "mot " * 34,
        "12",
        "oui",
        '"Lire" : l’art #1 {x} [y]',
        "a/b/../c",
        "-Tête",
    ],
)
def test_an_odd_title_makes_a_sound_file(new_folder: NewFolder, title: str) -> None:
    """Whatever a title holds, the file has a name and a header that nobody has to mend."""
    done = new_folder(EXISTING).campus("new", "module", "--maintenant", "2026-11-21", "--", title)
    assert done.status == 0
    assert "[nom]" not in done.out
    assert "erreur [" not in done.out


@pytest.mark.parametrize(
    ("title", "why"),
    [
        ("🚀", "une lettre ou un chiffre"),
        ("x" * 141, "titre de 141 signes, 140 au plus"),
        ("caf\udce9", "illisible"),
    ],
)
def test_a_title_that_cannot_be_is_refused(new_folder: NewFolder, title: str, why: str) -> None:
    """The sentence says what is wrong with the title; nothing is written."""
    done = new_folder(EXISTING).campus("new", "module", title)
    assert (done.status, done.out) == (2, "")
    assert why in done.err


@pytest.mark.parametrize(
    ("person", "understood"),
    [
        ("Marie de La Tour", "Prénom : Marie ; nom : de La Tour."),
        ("DUPONT Jean-Marie", "Prénom : Jean-Marie ; nom : DUPONT."),
        ("Jean Marie DE LA TOUR", "Prénom : Jean Marie ; nom : DE LA TOUR."),
        ("MARIE DUPONT", "Prénom : MARIE ; nom : DUPONT."),
        ("Marie", "Prénom : À compléter (prénom) ; nom : Marie."),
    ],
)
def test_names_are_told_apart(new_folder: NewFolder, person: str, understood: str) -> None:
    """Capitals are a last name, wherever they stand; what was understood is said."""
    assert understood in new_folder(EXISTING).campus("new", "formateur", person).out


def test_proposed_values_are_named(new_folder: NewFolder) -> None:
    """What was chosen for the author is listed, for the author to confirm."""
    done = new_folder(EXISTING).campus("new", "module", TITLE, *NOW)
    assert "proposées : expertise, public, prerequis, date-verification et inscription." in done.out


def test_sessions_of_a_course_have_files_of_their_own(new_folder: NewFolder) -> None:
    """A second session of a course begins a week after the first one."""
    folder = new_folder(EXISTING)
    for day in ("2027-01-19", "2027-01-26"):
        done = folder.campus("new", "session", "MOD-007", *NOW)
        assert f"content/sessions/git-premiers-pas-{day}.yml\n" in done.out


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Tout autre chose", "« Tout autre chose » est inconnu ; donnez le titre"),
        ("Module 8", "« Module 8 » est inconnu ; vouliez-vous dire « git-premiers-pas » ?"),
        ("Parcours 7", "vouliez-vous dire « p » ?"),
        ("Double", "plusieurs formations ont ce nom : donnez « d1 » ou « d2 »."),
        ("deux", "plusieurs formations ont ce nom : donnez « modules/deux » ou « parcours/deux »."),
    ],
)
def test_a_course_is_never_chosen_at_random(new_folder: NewFolder, said: str, told: str) -> None:
    """A name that is no course, or that of several, is refused: one is told what to write."""
    double = {
        f"content/modules/d{n}.md": module(n).replace(f"Module {n}", "Double") for n in (1, 2)
    }
    both = {"content/modules/deux.md": module(21), "parcours/deux.md": parcours(22, "d1")}
    done = new_folder(EXISTING | double | both).campus("new", "session", said)
    assert (done.status, done.out) == (2, "")
    assert told in done.err


COURSES = {
    "Module 3": "z",
    "MOD-003": "z",
    "content/modules/z.md": "z",
    "modules/z": "z",
    "git premier pas": "git-premiers-pas",
}


@pytest.mark.parametrize(("title", "slug"), COURSES.items())
def test_a_session_is_of_the_course_named(new_folder: NewFolder, title: str, slug: str) -> None:
    """Its title, file or reference, a slip apart; its dates are ahead, on a working day."""
    folder = new_folder(EXISTING | {"content/modules/z.md": module(3)})
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
