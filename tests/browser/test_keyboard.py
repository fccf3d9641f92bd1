"""What opens and closes does so from the keyboard, and gives the focus back."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.kinds import DESKTOP, PHONE
from tests.browser.looking import walk

FOCUSED = "selector => document.querySelector(selector).contains(document.activeElement)"


def test_skip_links_lead_to_their_places(open_page: OpenPage) -> None:
    """The first Tab shows the skip links; each moves the reader to the part that it names."""
    page = open_page("/", viewport=DESKTOP)
    for presses, target in ((1, "#contenu"), (2, "#menu"), (3, "#pied-de-page")):
        page.reload()
        for _ in range(presses):
            page.keyboard.press("Tab")
        expect(page.locator(f".fr-skiplinks a[href='{target}']")).to_be_focused()
        expect(page.locator(".fr-skiplinks a").first).to_be_in_viewport()
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        assert page.evaluate(FOCUSED, target), target


def test_the_menu_of_a_phone_opens_and_closes(open_page: OpenPage) -> None:
    """Enter opens the menu and moves into it, Tab stays in it, Escape closes it and comes back."""
    page = open_page("/", viewport=PHONE, reduced_motion="reduce")
    button = page.locator("#bouton-menu")
    _opens_and_closes(page, "#bouton-menu", "#menu")
    expect(button).to_be_focused()


def test_the_search_of_a_phone_opens_and_closes(open_page: OpenPage) -> None:
    """Enter opens the search with its field at hand, Escape closes it and comes back."""
    page = open_page("/", viewport=PHONE, reduced_motion="reduce")
    _opens_and_closes(page, "#bouton-recherche", "#recherche")


def test_the_display_settings_work(open_page: OpenPage) -> None:
    """The dialog opens, arrows choose a scheme that is kept, Escape closes it and comes back."""
    page = open_page("/", viewport=DESKTOP, reduced_motion="reduce", color_scheme="light")
    page.locator(".fr-btn--display").focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("#affichage.fr-modal--opened")
    page.wait_for_function(FOCUSED, arg="#affichage")
    page.locator("#theme-light").focus()
    page.keyboard.press("ArrowDown")
    expect(page.locator("html")).to_have_attribute("data-fr-theme", "dark")
    page.keyboard.press("Escape")
    page.wait_for_selector("#affichage:not(.fr-modal--opened)", state="attached")
    expect(page.locator(".fr-btn--display")).to_be_focused()
    page.reload()
    assert page.locator("html").get_attribute("data-fr-theme") == "dark"


def test_the_breadcrumb_of_a_phone_opens(open_page: OpenPage) -> None:
    """On a phone, Enter shows where the page is."""
    page = open_page("/agenda/", viewport=PHONE, reduced_motion="reduce")
    page.locator(".fr-breadcrumb__button").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".fr-breadcrumb__list a").first).to_be_visible()


def test_the_filters_of_a_phone_open(open_page: OpenPage) -> None:
    """On a phone, Enter opens the filters and closes them again."""
    page = open_page("/catalogue/", viewport=PHONE)
    summary = page.locator("main details > summary").first
    summary.focus()
    page.keyboard.press("Enter")
    expect(page.locator("main details[open]").first).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.locator("main details[open]")).to_have_count(0)


def test_the_focus_shows_in_forced_colours(open_page: OpenPage) -> None:
    """With colours chosen by the reader, and on a phone, each stop still shows the focus."""
    assert not walk(open_page("/", viewport=PHONE, forced_colors="active"))


def test_nothing_moves_for_readers_who_ask_so(open_page: OpenPage) -> None:
    """With less motion asked for, nothing takes time to change."""
    page = open_page("/", viewport=PHONE, reduced_motion="reduce")
    page.locator("#bouton-menu").click()
    slow = "document.getAnimations().filter(a => a.effect.getTiming().duration > 1).length"
    assert page.evaluate(slow) == 0


def _opens_and_closes(page: Page, button: str, panel: str) -> None:
    page.wait_for_selector(f"{button}[data-fr-js-modal-button=true]")  # scripts come after the load
    page.locator(button).focus()
    page.keyboard.press("Enter")
    page.wait_for_selector(f"{panel}.fr-modal--opened")
    page.wait_for_function(FOCUSED, arg=panel)
    for _ in range(12):
        page.keyboard.press("Tab")
        assert page.evaluate(FOCUSED, panel), "Tab leaves the panel while it is open"
    page.keyboard.press("Escape")
    page.wait_for_selector(f"{panel}:not(.fr-modal--opened)", state="attached")
    expect(page.locator(button)).to_be_focused()
