"""The catalogue links its entries both ways, and holds what is published at a moment."""

from pathlib import Path

import pytest

from campus.catalogue import link, load
from tests.sites import NOW, catalogue_of, module, parcours, said_of, write_site

SESSION = (
    "formation: a\ndebut: 2027-01-12 09:30:00 +01:00\nfin: 2027-01-12 17:00:00 +01:00\n"
    "modalite: distanciel\ninscription: non-communique\nstatut: prevue\n"
)
NEWS = "---\ntitle: Nouvelle\ndate: 2026-01-02\nformations:\n- p\n---\n\nTexte.\n"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return a site of a parcours, two modules, a session and a news item."""
    needs = "\n  modules:\n  - a"
    return write_site(
        tmp_path,
        {
            "content/modules/a.md": module(1),
            "content/modules/b.md": module(2, prerequis=needs, duree="30 min"),
            "parcours/p.md": parcours(1, "a", "b"),
            "content/sessions/s.yml": SESSION,
            "actualites/2026-01-02-n.md": NEWS,
        },
    )


def test_every_relation_goes_both_ways(site: Path) -> None:
    """What an entry names knows it in return."""
    assert said_of(site) == []
    catalogue = catalogue_of(site)
    a, b, p = catalogue.modules["a"], catalogue.modules["b"], catalogue.parcours["p"]
    assert catalogue.modules_of(p) == (a, b)
    assert catalogue.parcours_with(a) == (p,)
    assert catalogue.prerequisites_of(b) == (a,)
    assert catalogue.unlocked_by(a) == (b,)
    assert [session.slug for session in catalogue.sessions_of(a)] == ["s"]
    assert [news.slug for news in catalogue.actualites_about(p)] == ["n"]
    assert catalogue.formations_in(catalogue.expertises["data"]) == (p, a, b)


def test_a_parcours_takes_from_its_modules_what_it_does_not_say(site: Path) -> None:
    """Its length is the sum of its modules."""
    catalogue = catalogue_of(site)
    assert str(catalogue.duree_of(catalogue.parcours["p"])) == "1 h 30"


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("statut: brouillon", False),
        ("statut: archive", True),
        ("publier-le: 2026-12-01", False),
        ("publier-le: 2026-11-01", True),
    ],
)
def test_what_is_not_published_yet_is_left_out(tmp_path: Path, line: str, *, shown: bool) -> None:
    """Drafts and pages to come are not in the catalogue; archives are."""
    write_site(tmp_path, {"content/modules/a.md": module(1, line)})
    assert ("a" in catalogue_of(tmp_path).modules) is shown


def test_examples_can_be_left_out(tmp_path: Path) -> None:
    """Sample content is published only when the settings say so."""
    contents = load(write_site(tmp_path, {"content/modules/a.md": module(1, "exemple: true")}))
    assert "a" in link(contents, NOW).modules
    assert "a" not in link(contents, NOW, exemples=False).modules


def test_a_news_item_of_tomorrow_waits(tmp_path: Path) -> None:
    """A dated item appears when its date has come."""
    write_site(tmp_path, {"actualites/a.md": "---\ntitle: A\ndate: 2026-11-22\n---\n\nTexte.\n"})
    assert catalogue_of(tmp_path).actualites == {}
