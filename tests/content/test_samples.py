"""Samples: said everywhere on the site that shows them, nowhere on the one that is published."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from lxml.html import HtmlElement

from campus.catalogue import Catalogue, link, load
from campus.model import Fiche
from campus.model.adresses import address
from tests.built.page import HEADINGS, Page, text_of
from tests.built.site import BuiltSite
from tests.sites import NOW

_NONE = re.compile(
    r"(?<![\d\u202f\u00a0 ])0[\s](?:formation|module|parcours|session|résultat|place)"
)
_SAMPLE = re.compile(r"\bexemple\b", re.IGNORECASE)


@pytest.fixture(scope="module")
def samples(root: Path) -> Mapping[str, Fiche]:
    """Return the sample pages by their addresses."""
    catalogue: Catalogue = link(load(root), NOW)
    return {address(fiche): fiche for fiche in catalogue.fiches() if fiche.exemple}


def test_a_sample_says_so_and_is_not_indexed(
    sampled: BuiltSite, samples: Mapping[str, Fiche]
) -> None:
    """Each sample page opens with a notice, and asks robots to leave it alone."""
    assert len(samples) > 150
    for where in samples:
        page = sampled.pages[where]
        assert page.text("main").startswith("Contenu d’exemple."), where
        assert page.meta("robots") == "noindex", where


def test_a_true_page_has_no_notice(sampled: BuiltSite, samples: Mapping[str, Fiche]) -> None:
    """What is true is never called a sample, and may be found."""
    for where, page in sampled.pages.items():
        if where not in samples:
            assert not page.text("main").startswith("Contenu d’exemple."), where


def test_a_list_tells_which_entries_are_samples(
    sampled: BuiltSite, samples: Mapping[str, Fiche]
) -> None:
    """A card that leads to a sample says so, on the home page and on every list."""
    assert "dont 48 exemples" in sampled.home.text("main")
    cards = 0
    for where, page in sampled.pages.items():
        for card in page.all("li"):
            target = _target(card)
            if "fr-card" in (card.get("class") or "").split() and target in samples:
                cards += 1
                assert _SAMPLE.search(text_of(card)), f"{where}: {text_of(card)}"
    assert cards > 100


def test_the_published_site_has_no_sample(
    published: BuiltSite, samples: Mapping[str, Fiche]
) -> None:
    """No sample has a page, a link, a line of the site map or of a feed."""
    assert not samples.keys() & published.pages.keys()
    assert not samples.keys() & published.linked
    for file in ("sitemap.xml", "feeds/actualites.atom", "agenda.ics"):
        text = (published.folder / file).read_text()
        assert not [where for where in samples if f"{where}<" in text or f"{where}\n" in text], file


def test_the_published_site_counts_nothing_that_is_not_there(published: BuiltSite) -> None:
    """A reader is never sent to nothing: no « 0 formation », no filter without a result."""
    for where, page in published.pages.items():
        said = page.text("main")
        assert not _NONE.search(said), f"{where}: {_NONE.search(said)}"
        assert "(0)" not in said, where


def test_the_published_site_leaves_no_heading_empty(published: BuiltSite) -> None:
    """After each heading comes something to read, or a smaller one; or it is itself a link."""
    assert not [f"{where}: {title}" for where, p in published.pages.items() for title in _bare(p)]


def test_an_expertise_without_course_says_so(published: BuiltSite) -> None:
    """The page of an expertise whose courses are not published yet explains it, and goes on."""
    for where in ("/expertises/data/", "/expertises/intelligence-artificielle/"):
        assert "n’est encore publiée" in published.pages[where].text("main"), where
    home = published.home.text("main")
    assert "4 formations" in home
    assert "À venir" in home
    assert not _SAMPLE.search(home)


def _target(card: HtmlElement) -> str:
    return next((a.get("href", "") for a in card.iter("a")), "")


def _bare(page: Page) -> Iterator[str]:
    """Yield the headings of `main` followed by none of their own words."""
    main = next(page.all("main"), None)
    if main is None:
        return
    last, level, spoken = "", 0, True
    for element in main.iter("*"):
        if element.tag in HEADINGS:
            depth = int(element.tag[1])
            if not spoken and depth <= level:
                yield last
            last, level, spoken = text_of(element), depth, element.find(".//a") is not None
        elif (element.text or "").strip() and not _in_heading(element):
            spoken = True
    if not spoken:
        yield last


def _in_heading(element: HtmlElement) -> bool:
    return any(each.tag in HEADINGS for each in element.iterancestors())
