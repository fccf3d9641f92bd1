"""Each kind of page, as a reader meets it: computer and phone, light and dark, by keyboard."""

from playwright.sync_api import Page

from tests.browser.conftest import OpenPage, Visit
from tests.browser.kinds import DESKTOP, LONG, PHONE
from tests.browser.looking import FLAT, SPACED, misbuilt, overflowing, style, unreadable, walk

DARK = "() => document.documentElement.dataset.frTheme === 'dark'"


def test_a_first_view_is_light_and_still(visit: Visit, page: Page) -> None:
    """Few requests, few elements once scripts have run, and nothing that moves while loading."""
    images = any(url.endswith((".webp", ".jpg", ".png")) for url in visit.asked)
    assert len(visit.asked) <= (14 if images else 10), visit.asked
    nodes = page.evaluate("document.querySelectorAll('*').length")
    assert nodes <= (620 if visit.path.startswith(LONG) else 370)
    assert visit.shift[0] <= 0.01


def test_axe_finds_nothing(page: Page) -> None:
    """No rule of axe is broken, on a computer and on a phone; contrasts come next."""
    assert not misbuilt(page)
    page.set_viewport_size(PHONE)
    assert not misbuilt(page)


def test_every_contrast_is_enough(page: Page) -> None:
    """In the light and in the dark, on a computer and on a phone, no contrast is left undecided."""
    style(page, FLAT)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        for viewport in (DESKTOP, PHONE):
            page.set_viewport_size(viewport)
            assert not unreadable(page), (scheme, viewport)
    assert page.evaluate(DARK)


def test_nothing_overflows(page: Page) -> None:
    """At 320 px and at 200 % nothing scrolls sideways, with spaced text either (RGAA 10.11, 12)."""
    for css in ("", SPACED):
        style(page, css)
        for width in (320, DESKTOP["width"] // 2):
            page.set_viewport_size({"width": width, "height": 640})
            assert not overflowing(page), (width, css)


def test_the_keyboard_goes_through(page: Page) -> None:
    """Tab goes through all that acts in the order of the page, each time with a visible focus."""
    assert not walk(page)


def test_paper_has_the_content_alone(page: Page) -> None:
    """In print, the content is there in black on white, without the menu and the footer."""
    page.emulate_media(media="print", color_scheme="dark")
    assert page.locator("h1").is_visible()
    for frame in ("header nav", "footer", ".fr-skiplinks"):
        assert not page.locator(frame).first.is_visible(), frame
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") in {
        "rgb(255, 255, 255)",
        "rgba(0, 0, 0, 0)",
    }


def test_a_page_that_does_not_exist_helps_on(open_page: OpenPage, base_url: str) -> None:
    """A wrong address answers 404 with a page that leads back."""
    page = open_page("/404.html", viewport=DESKTOP)
    answer = page.request.get(f"{base_url}/nulle/part/")
    assert answer.status == 404
    assert "Page introuvable" in answer.text()
