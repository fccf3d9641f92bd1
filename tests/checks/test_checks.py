"""Rules between files, beside the cases that are told in `cases/`."""

from pathlib import Path

import pytest

from campus.catalogue import load
from campus.checks import check
from campus.model import Fiche
from campus.problems import Level
from campus.settings import Settings
from tests.sites import NOW, module, parcours, said_of, write_site

PAGE = "---\ntitle: Page\n---\n\n"


def test_a_link_that_leaves_the_site_is_refused(tmp_path: Path) -> None:
    """A symbolic link to a file outside the folders is never followed."""
    outside = tmp_path / "secret.md"
    outside.write_text(PAGE)
    site = write_site(tmp_path / "site", {"content/pages/p.md": PAGE})
    (site / "content/pages/fuite.md").symlink_to(outside)
    assert said_of(site) == [
        "content/pages/fuite.md:1:1 : erreur [fichier] lien symbolique qui sort du site ; "
        "copiez le fichier"
    ]


def test_a_very_long_chain_of_prerequisites_is_no_loop(tmp_path: Path) -> None:
    """Depth alone is no fault, and breaks nothing."""
    files = {
        f"content/modules/m{n}.md": module(
            n, prerequis=f"\n  modules:\n  - m{n - 1}" if n > 1 else "aucun"
        )
        for n in range(1, 300)
    }
    assert said_of(write_site(tmp_path, files)) == []


def test_two_loops_are_told_once_each(tmp_path: Path) -> None:
    """A module may be part of several loops; each is told from its first module."""
    needs = {"a": "bc", "b": "a", "c": "a"}
    files = {
        f"content/modules/{slug}.md": module(
            number, prerequis="\n  modules:" + "".join(f"\n  - {needed}" for needed in needs[slug])
        )
        for number, slug in enumerate("abc", 1)
    }
    loops = [said.split(" : ")[-1] for said in said_of(write_site(tmp_path, files))]
    assert loops == ["a → b → a ; retirez l’un d’eux", "a → c → a ; retirez l’un d’eux"]


def test_a_link_to_a_faulty_file_is_no_broken_link(tmp_path: Path) -> None:
    """A file with a fault exists: its own fault is the only one to tell."""
    files = {
        "content/pages/p.md": f"{PAGE}Voir [le module de lecture](../modules/m.md).\n",
        "content/modules/m.md": module(1).replace("niveau: decouverte", "niveau: x"),
        "parcours/p.md": parcours(1, "m"),
    }
    errors = [said.split(" : ")[0] for said in said_of(write_site(tmp_path, files))]
    assert errors == ["content/modules/m.md:7:9"]


def test_samples_may_refer_to_samples(tmp_path: Path) -> None:
    """Only a true page that leads to a sample would have a dead link once published."""
    sample = module(1).replace("reference:", "exemple: true\nreference:")
    link = "Voir [le module](../modules/m.md).\n"
    files = {
        "content/modules/m.md": sample,
        "content/pages/vraie.md": PAGE + link,
        "content/pages/essai.md": PAGE.replace("title: Page", "title: Essai\nexemple: true") + link,
    }
    assert [said.split(" ; ")[0] for said in said_of(write_site(tmp_path, files))] == [
        "content/pages/vraie.md:5:6 : attention [exemple] content/modules/m.md est un contenu "
        "d’exemple"
    ]


def test_a_platform_is_told_once(tmp_path: Path) -> None:
    """What courses take from their platform is read where it is written, not in each course."""
    site = write_site(tmp_path, {f"content/modules/m{n}.md": module(n) for n in range(1, 4)})
    platforms = site / "content/donnees/plateformes.yml"
    platforms.write_text(platforms.read_text().replace("questionnaire", "examen d’Etat"))
    assert [said.split(" ; ")[0] for said in said_of(site)] == [
        "content/donnees/plateformes.yml:4:26 : attention [accent] capitale sans accent : « Etat »"
    ]


def test_the_content_has_no_error_and_says_why(root: Path) -> None:
    """The content of this repository is published as it is: not one false alarm."""
    contents = load(root)
    assert sum(1 for _ in contents.of(Fiche)) > 150
    found = check(contents, Settings(root=root, maintenant=NOW))
    assert [problem for problem in found if problem.level is Level.ERREUR] == []


@pytest.mark.parametrize("exemples", [True, False])
def test_the_true_content_stands_alone(root: Path, *, exemples: bool) -> None:
    """Without its samples, the content of this repository leads nowhere that is not published."""
    settings = Settings(root=root, maintenant=NOW, exemples=exemples)
    codes = {problem.code for problem in check(load(root), settings)}
    assert not codes & {"exemple", "non-publie", "pas-encore", "reference", "lien"}
