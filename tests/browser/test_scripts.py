"""Pages without scripts or images, whatever the reason: turned off, or not arrived."""

import re

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import OpenPage
from tests.browser.kinds import PAGES, PHONE

SCRIPTS = ("theme", "campus", "(engine|pages)")


@pytest.mark.parametrize("path", PAGES)
def test_nothing_is_lost_without_scripts(open_page: OpenPage, path: str) -> None:
    """With JavaScript off, on a phone, the navigation and the whole text can be read."""
    page = open_page(path, viewport=PHONE, java_script_enabled=False)
    assert page.locator("nav a", has_text="Parcours").first.is_visible()
    for hidden in page.locator("main .fr-collapse").all():
        assert hidden.is_visible()


@pytest.mark.parametrize("path", ["/", "/parcours/metier-responsable-de-produit/", "/agenda/"])
@pytest.mark.parametrize("script", SCRIPTS)
def test_a_script_that_fails_takes_nothing_away(
    browser: Browser, base_url: str, path: str, script: str
) -> None:
    """When a script does not arrive, a phone shows the text and the menu that it does without."""
    page = browser.new_page(viewport=PHONE, java_script_enabled=False)
    page.goto(base_url + path)
    expected = readable(page)
    page.close()
    page = browser.new_page(viewport=PHONE)
    page.route(re.compile(rf"/theme/{script}\\.\\w+\\.js"), lambda route: route.abort())
    page.goto(base_url + path, wait_until="load")
    assert readable(page) == expected
    assert reaches_the_menu(page)
    page.close()


def readable(page: Page) -> str:
    """Return the text of the content that a reader sees, spaces folded; states of sessions live."""
    return " ".join(
        " ".join(page.locator("main h1, main h2, main p:visible").all_inner_texts()).split()
    )


def reaches_the_menu(page: Page) -> bool:
    """Tell whether the menu is there, or a button that opens it."""
    link = page.locator("#menu a", has_text="Agenda")
    if not link.is_visible():
        page.locator("#bouton-menu").click()
        link.wait_for(state="visible", timeout=5_000)
    return link.is_visible()


@pytest.mark.parametrize(
    "path", ["/expertises/data/", "/actualites/cooperation-franco-quebecoise/"]
)
def test_an_image_keeps_its_room_before_it_comes(
    browser: Browser, base_url: str, path: str
) -> None:
    """On a slow line, nothing moves when an image arrives: its frame has its proportions."""
    page = browser.new_page(viewport=PHONE)
    page.route("**/uploads/**", lambda _: None)
    page.goto(base_url + path, wait_until="domcontentloaded")
    image = page.locator("main img").first
    box = image.bounding_box()
    assert box, "the image is not shown"
    proportions = int(image.get_attribute("width") or 0) / int(image.get_attribute("height") or 1)
    assert box["width"] / box["height"] == pytest.approx(proportions, rel=0.02)
    page.close()
