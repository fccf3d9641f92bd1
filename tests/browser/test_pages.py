"""Each kind of page, as a reader meets it: computer and phone, light and dark."""

from itertools import pairwise
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from playwright.sync_api import Page

from tests.browser.conftest import OpenPage

AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text("utf-8")
DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 320, "height": 640}
PAGES = (
    "/",
    "/parcours/",
    "/parcours/directeurs-administrations-centrales/",
    "/parcours/metier-responsable-de-produit/",
    "/catalogue/",
    "/catalogue/expertise/data/",
    "/recherche/",
    "/modules/",
    "/modules/expeditions-apprenantes/",
    "/expertises/",
    "/expertises/transformation-numerique/",
    "/expertises/data/",
    "/formateurs/",
    "/agenda/",
    "/actualites/",
    "/actualites/cooperation-franco-quebecoise/",
    "/actualites/tags/international/",
    "/formateur/",
    "/partenaires/",
    "/temoignages/",
    "/a-propos/",
    "/plan-du-site/",
    "/404.html",
)
HEADINGS = "[...document.querySelectorAll('main :is(h1,h2,h3,h4,h5,h6)')].map(h => +h.tagName[1])"
# The DSFR underlines links with a gradient and spreads those of tiles over them with a
# pseudo-element: axe then leaves their contrast undecided.
FLAT = (
    "*,*::before,*::after{background-image:none!important;transition:none!important}"
    ".fr-enlarge-link a::after{content:none!important}"
)

every_page = pytest.mark.parametrize("path", PAGES)


def violations(page: Page, only: list[str] | None = None) -> list[Any]:
    """Return what axe finds wrong, with undecided contrasts when it is asked for them alone.

    It decides none within an SVG: test_sheets.py does.
    """
    page.evaluate(AXE)
    within = {"exclude": [".carte > svg"]} if only else {"include": ["html"]}
    options = {"runOnly": only} if only else {}
    found = page.evaluate("([within, options]) => axe.run(within, options)", [within, options])
    kinds = ("violations", "incomplete") if only else ("violations",)
    return [(v["id"], node["target"]) for kind in kinds for v in found[kind] for node in v["nodes"]]


@every_page
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["1280", "320"])
def test_axe_finds_nothing(
    open_page: OpenPage, path: str, viewport: dict[str, int], scheme: str
) -> None:
    """No accessibility rule that a machine can judge is broken, and every contrast is decided."""
    page = open_page(path, viewport=viewport, color_scheme=scheme)
    assert not violations(page)
    page.add_style_tag(content=FLAT)
    assert not violations(page, ["color-contrast"])


@every_page
def test_nothing_overflows_a_phone(open_page: OpenPage, path: str) -> None:
    """At 320 px nothing scrolls sideways (RGAA 10.11), with wider text either (RGAA 10.12)."""
    page = open_page(path, viewport=PHONE)
    overflow = "document.documentElement.scrollWidth - innerWidth"
    assert page.evaluate(overflow) <= 0
    page.add_style_tag(
        content="*{line-height:1.5!important;letter-spacing:.12em!important;"
        "word-spacing:.16em!important}p{margin-bottom:2em!important}"
    )
    assert page.evaluate(overflow) <= 0


@every_page
def test_the_structure_can_be_read_aloud(open_page: OpenPage, path: str) -> None:
    """One h1, no level skipped, one main, a language, a title of its own, anchors that exist."""
    page = open_page(path, viewport=DESKTOP)
    levels = page.evaluate(HEADINGS)
    assert levels[0] == levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels)), levels
    assert page.locator("main").count() == 1
    assert page.locator("html").get_attribute("lang") == "fr"
    assert page.title().endswith("Campus du numérique public")
    lost = page.evaluate(
        "[...document.querySelectorAll('a[href^=\"#\"]')]"
        ".filter(a => !document.getElementById(a.hash.slice(1))).map(a => a.outerHTML)"
    )
    assert not lost


@every_page
def test_nothing_is_lost_without_scripts(open_page: OpenPage, path: str) -> None:
    """With JavaScript off, on a phone, the navigation and the whole text can be read."""
    page = open_page(path, viewport=PHONE, java_script_enabled=False)
    assert page.locator("nav a", has_text="Parcours").first.is_visible()
    for hidden in page.locator("main .fr-collapse").all():
        assert hidden.is_visible()


def test_the_menu_of_a_phone_opens_and_closes_from_the_keyboard(open_page: OpenPage) -> None:
    """Enter opens the menu and moves into it, Escape closes it and comes back."""
    page = open_page("/", viewport=PHONE)
    button = page.locator("header button[aria-controls]").first
    menu = f"#{button.get_attribute('aria-controls')}"
    button.focus()
    page.keyboard.press("Enter")
    page.wait_for_selector(f"{menu}.fr-modal--opened")
    page.wait_for_function(
        "menu => document.querySelector(menu).contains(document.activeElement)", arg=menu
    )
    page.keyboard.press("Escape")
    page.wait_for_selector(f"{menu}:not(.fr-modal--opened)", state="attached")


def test_a_page_that_does_not_exist_helps_on(open_page: OpenPage, base_url: str) -> None:
    """A wrong address answers 404 with a page that leads back."""
    page = open_page("/404.html", viewport=DESKTOP)
    answer = page.request.get(f"{base_url}/nulle/part/")
    assert answer.status == 404
    assert "Page introuvable" in answer.text()
