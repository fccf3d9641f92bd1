"""The State's former site, file by file: what is said of it was read, and is right."""

import json
import shutil
from collections import Counter
from pathlib import Path

import pytest

from campus.catalogue import Contents, load
from campus.checks.texts import check_texts
from campus.checks.texts.links.anchors import OF_THE_THEME, likely_anchors, sure_anchors
from campus.model import Fiche
from campus.problems import Level
from campus.settings import Settings
from tests.sites import NOW, write_site

READ = {
    "abreviation": 5,
    "accent": 19,
    "alternative": 3,
    "attributs": 4,
    "cadre": 1,
    "double-espace": 8,
    "espace": 6,
    "faux-titre": 3,
    "gras": 1,
    "guillemets": 1,
    "html-actif": 8,
    "html-style": 31,
    "image-absente": 7,
    "lien-adresse": 4,
    "lien-incomplet": 1,
    "lien-texte": 9,
    "provisoire": 3,
    "suspension": 4,
    "titre-forme": 4,
    "titre-niveau": 14,
}
"""How often each code is met in the texts of the corpus. Each place was looked at: only the four
lines of Latin, told « espace manquante » or « deux espaces », are faults of nobody."""


@pytest.fixture(scope="module")
def corpus(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a site of the whole corpus: dated files among the news, the others among the pages."""
    site = write_site(tmp_path_factory.mktemp("corpus"), {})
    for name, wanted in json.loads((shared / "corpus/expected.json").read_text()).items():
        folder = "actualites" if "date" in (wanted["front_matter"] or {}) else "content/pages"
        (site / folder).mkdir(parents=True, exist_ok=True)
        shutil.copy(shared / "corpus" / name, site / folder)
    return site


def test_what_is_said_of_the_corpus(corpus: Path) -> None:
    """The faults of the former site are told, none of them as an error: the build mends them."""
    found = list(check_texts(load(corpus), Settings(root=corpus, maintenant=NOW)))
    assert Counter(problem.code for problem in found) == Counter(READ)
    assert [problem for problem in found if problem.level is Level.ERREUR] == []


@pytest.fixture(params=["content", "corpus"])
def bodies(request: pytest.FixtureRequest, root: Path) -> list[str]:
    """Return the bodies of this repository, then those of the corpus."""
    site = root if request.param == "content" else request.getfixturevalue("corpus")
    contents: Contents = load(site)
    return [fiche.corps for _, fiche in contents.of(Fiche)]


def test_anchors_are_those_of_the_pages(bodies: list[str]) -> None:
    """The anchors that the source tells are those of the rendered page, headings apart."""
    for body in bodies:
        assert likely_anchors(body) - {""} <= set(sure_anchors(body)), body[:200]


def test_anchors_of_the_theme_are_in_its_templates(root: Path) -> None:
    """What a link may name beside the text of a page is drawn by a template."""
    templates = "".join(path.read_text() for path in root.glob("theme/templates/**/*.html"))
    assert [anchor for anchor in OF_THE_THEME if f'id="{anchor}"' not in templates] == []
