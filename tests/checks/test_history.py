"""Addresses last: git remembers those that were published."""

import subprocess
from pathlib import Path

import pytest

from campus.catalogue import load
from campus.checks import check
from campus.problems.human import headline
from campus.settings import Settings
from tests.sites import NOW, module, write_site

PAGE = "---\ntitle: Aide\n---\n\nComment suivre un module, pas à pas.\n"
TRAINER = (
    "---\nprenom: Camille\nnom: Exemple\nfonction: Analyste\norganisme: dinum\n"
    "statut: interne-remunere\nexpertises:\n- data\nconsentement:\n  date: 2026-09-01\n"
    "  portee: essai\n---\n"
)
SITE = {
    "content/pages/aide.md": PAGE,
    "content/modules/lire.md": module(1),
    "actualites/2026-10-05-bilan.md": "---\ntitle: Bilan\ndate: 2026-10-05\n---\n\nUn texte.\n",
    "content/formateurs/camille-exemple.md": TRAINER,
    "content/pages/brouillon.md": "---\ntitle: Brouillon\nstatut: brouillon\n---\n",
    "content/pages/essai.md": "---\ntitle: Essai\nexemple: true\n---\n",
}


def git(site: Path, *arguments: str) -> None:
    """Run git in a site, as an author of its own."""
    author = ("-c", "user.name=Camille", "-c", "user.email=camille@exemple.fr")
    command = ["git", "-C", str(site), *author, *arguments]
    subprocess.run(command, check=True, capture_output=True)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return a site published at the branch `publie`, and now worked on in another branch."""
    write_site(tmp_path, SITE)
    git(tmp_path, "init", "--initial-branch", "publie")
    git(tmp_path, "add", "--all")
    git(tmp_path, "commit", "--message", "Premier contenu")
    git(tmp_path, "switch", "--create", "travail")
    return tmp_path


def said_of(site: Path, base: str = "publie") -> list[str]:
    """Return what is said of a site compared with a base."""
    settings = Settings(root=site, maintenant=NOW, base=base)
    return [headline(problem) for problem in check(load(site), settings)]


def test_nothing_changed_is_nothing_said(site: Path) -> None:
    """A site that keeps its files keeps its addresses."""
    assert said_of(site) == []


def test_a_deleted_page_leaves_its_address(site: Path) -> None:
    """A page that was published cannot go without a word."""
    (site / "content/pages/aide.md").unlink()
    assert said_of(site) == [
        "content/pages/aide.md:1:1 : erreur [adresse-disparue] l’adresse /aide/ était publiée et "
        "ne mène plus nulle part ; ajoutez « - /aide/ » aux anciennes-adresses de la page qui la "
        "remplace, ou gardez le fichier avec « statut: archive »"
    ]


def test_a_renamed_page_leaves_its_address(site: Path) -> None:
    """The new name is known when git knows it: the message says where to write."""
    git(site, "mv", "content/modules/lire.md", "content/modules/lire-un-tableau.md")
    assert said_of(site) == [
        "content/modules/lire-un-tableau.md:1:1 : erreur [adresse-disparue] l’adresse "
        "/modules/lire/ était publiée et ne mène plus nulle part ; ajoutez « - /modules/lire/ » "
        "sous anciennes-adresses: dans content/modules/lire-un-tableau.md"
    ]


def test_an_old_address_kept_is_enough(site: Path) -> None:
    """A renamed page that redirects from where it was has lost nobody."""
    (site / "content/modules/lire.md").unlink()
    new = module(1, "anciennes-adresses:", "- /modules/lire")
    write_site(site, {"content/modules/lire-un-tableau.md": new})
    assert said_of(site) == []


def test_a_new_date_is_no_new_address(site: Path) -> None:
    """The date of a news item is not part of its address."""
    git(site, "mv", "actualites/2026-10-05-bilan.md", "actualites/2026-10-12-bilan.md")
    text = (site / "actualites/2026-10-12-bilan.md").read_text("utf-8")
    write_site(site, {"actualites/2026-10-12-bilan.md": text.replace("2026-10-05", "2026-10-12")})
    assert said_of(site) == []


def test_a_page_that_becomes_a_draft_leaves_its_address(site: Path) -> None:
    """A draft has no page: an archive has."""
    draft = PAGE.replace("title: Aide", "title: Aide\nstatut: brouillon")
    write_site(site, {"content/pages/aide.md": draft})
    assert [said.split(" ; ")[-1] for said in said_of(site)] == [
        "écrivez « statut: archive » : la page reste à son adresse, sans être proposée"
    ]
    write_site(site, {"content/pages/aide.md": draft.replace("brouillon", "archive")})
    assert said_of(site) == []


@pytest.mark.parametrize(
    "path",
    [
        "content/pages/brouillon.md",
        "content/pages/essai.md",
        "content/formateurs/camille-exemple.md",
    ],
    ids=["draft", "sample", "trainer"],
)
def test_what_was_not_to_stay_may_go(site: Path, path: str) -> None:
    """Drafts and samples had no address, and a trainer may withdraw."""
    (site / path).unlink()
    assert said_of(site) == []


def test_what_the_base_did_since_does_not_count(site: Path) -> None:
    """A page that the base got after this branch left it has not vanished here."""
    git(site, "switch", "publie")
    write_site(site, {"content/pages/nouvelle.md": PAGE.replace("Aide", "Nouvelle")})
    git(site, "add", "--all")
    git(site, "commit", "--message", "Une page de plus")
    git(site, "switch", "travail")
    assert said_of(site) == []


@pytest.mark.parametrize("base", ["", "origin/main", "--output=volee"])
def test_without_a_base_nothing_is_asked(site: Path, base: str) -> None:
    """No such commit, or no base at all: nothing is said, and nothing breaks."""
    (site / "content/pages/aide.md").unlink()
    assert said_of(site, base) == []
    assert not (site / "volee").exists()


def test_without_git_nothing_is_said(tmp_path: Path) -> None:
    """A site that is no repository is checked all the same."""
    assert said_of(write_site(tmp_path, SITE)) == []


def test_the_repository_of_a_hook_is_left_alone(
    site: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A copy of the site is not compared with the repository that a hook names."""
    copy = write_site(tmp_path_factory.mktemp("copy"), {})
    monkeypatch.setenv("GIT_DIR", str(site / ".git"))
    assert said_of(copy) == []
