"""The feed of the news, and what robots read."""

from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from campus.feeds import news, robots, sitemap
from campus.settings import Settings
from tests.sites import catalogue_of, write_site

ATOM = {"a": "http://www.w3.org/2005/Atom"}
SETTINGS = Settings(site_url="https://campus.exemple.fr")


def item(day: int, title: str) -> dict[str, str]:
    """Return the file of a news item."""
    head = f'title: "{title}"\ndate: 2026-11-{day:02} 10:00:00 +01:00\ncategories:\n- Campus\n'
    return {
        f"actualites/2026-11-{day:02}-n{day}.md": (
            f"---\n{head}chapeau-text: Un *mot* & deux.\n---\n"
        )
    }


@pytest.fixture
def feed(tmp_path: Path) -> etree._Element:
    """Return the feed of two news."""
    site = write_site(tmp_path, item(2, "Ancienne") | item(3, "Récente : la suite"))
    text = news(catalogue_of(site).actualites.values(), SETTINGS)
    return etree.fromstring(text.encode())


def test_the_feed_holds_the_news_newest_first(feed: etree._Element) -> None:
    """Each entry has the title of its page, its address, its day and its plain chapeau."""
    first, second = feed.findall("a:entry", ATOM)
    assert first.findtext("a:title", "", ATOM).replace("\u00a0", " ") == "Récente : la suite"
    assert second.findtext("a:title", "", ATOM) == "Ancienne"
    assert first.findtext("a:id", "", ATOM) == "https://campus.exemple.fr/actualites/n3/"
    assert first.findtext("a:published", "", ATOM) == "2026-11-03T10:00:00+01:00"
    assert first.findtext("a:summary", "", ATOM) == "Un mot &amp; deux."


def test_the_feed_is_as_old_as_its_newest_entry(feed: etree._Element) -> None:
    """Nothing of the feed depends on the moment of the build, and it says who writes it."""
    assert feed.findtext("a:updated", "", ATOM) == "2026-11-03T10:00:00+01:00"
    assert feed.findtext("a:author/a:name", "", ATOM) == SETTINGS.site_name


def test_the_map_lists_addresses_once_and_sorted() -> None:
    """Robots read whole addresses, whatever signs they hold."""
    root = etree.fromstring(sitemap(["/b/", "/a/?x=1&y=2"], SETTINGS).encode())
    locations = [element.text for element in root.iter("{*}loc")]
    assert locations == ["https://campus.exemple.fr/a/?x=1&y=2", "https://campus.exemple.fr/b/"]


def test_robots_find_the_map() -> None:
    """robots.txt names the whole address of the map, on whatever site it stands."""
    other = replace(SETTINGS, site_url="https://essai.exemple.fr")
    assert "Sitemap: https://essai.exemple.fr/sitemap.xml\n" in robots(other)
