"""The maps, the first screen and the print of the sheets, as they are really drawn."""

import pytest

from tests.browser.conftest import OpenPage

DESKTOP = {"width": 1280, "height": 800}
PHONE = {"width": 360, "height": 740}
PARCOURS = "/parcours/metier-responsable-de-produit/"
EXPERTISE = "/expertises/data/"
_LEAST_CONTRAST = 4.5
_CONTRASTS = """() => {
  const light = (css) => {
    const [r, g, b] = css.match(/[\\d.]+/g).map(Number).map((v) => v / 255)
      .map((v) => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const page = light(getComputedStyle(document.body).backgroundColor);
  return [...document.querySelectorAll(".carte text")].map((text) => {
    const box = text.parentNode.querySelector(":scope > rect");
    const ground = box ? light(getComputedStyle(box).fill) : page;
    const ink = light(getComputedStyle(text).fill);
    return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
  });
}"""
_STICKING_OUT = """() => [...document.querySelectorAll(".carte :is(a, g)")].filter((stop) => {
  const box = stop.querySelector("rect").getBoundingClientRect();
  return [...stop.querySelectorAll("text")].some((text) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    return left < box.left || right > box.right || top < box.top || bottom > box.bottom;
  });
}).map((stop) => stop.textContent)"""

maps = pytest.mark.parametrize("path", [PARCOURS, EXPERTISE])


@maps
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_words_of_a_map_stand_out(open_page: OpenPage, path: str, scheme: str) -> None:
    """Every text of a map has the contrast that RGAA 3.2 asks for, in the light and the dark."""
    contrasts = open_page(path, viewport=PHONE, color_scheme=scheme).evaluate(_CONTRASTS)
    assert contrasts
    assert min(contrasts) >= _LEAST_CONTRAST


@maps
@pytest.mark.parametrize("width", [320, 360, 1280])
def test_the_words_of_a_map_stay_in_their_boxes(open_page: OpenPage, path: str, width: int) -> None:
    """The widths that campus.maps counts with are those of the face that browsers draw."""
    page = open_page(path, viewport={"width": width, "height": 740})
    page.evaluate("document.fonts.ready")
    assert page.evaluate(_STICKING_OUT) == []


@maps
def test_a_map_is_neither_read_aloud_nor_walked_through(open_page: OpenPage, path: str) -> None:
    """The list beside it says the same: the map is hidden, the keyboard goes by; the mouse does."""
    page = open_page(path, viewport=DESKTOP)
    assert page.locator(".carte[aria-hidden=true]").count() == 1
    assert page.locator(".carte a:not([tabindex='-1'])").count() == 0
    for href in {link.get_attribute("href") for link in page.locator(".carte a").all()}:
        assert page.locator(f"main a[href='{href}']:not(.carte *)").count() >= 1, href
    page.locator(".carte a").first.click()
    assert "/modules/" in page.url


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["1280", "360"])
@pytest.mark.parametrize(
    "path", ["/parcours/pix-socle-commun/", "/modules/expeditions-apprenantes/"]
)
def test_the_first_screen_of_a_sheet_decides_a_reader(
    open_page: OpenPage, path: str, viewport: dict[str, int]
) -> None:
    """For whom, to do what, how long, how, when, how to register: without scrolling."""
    page = open_page(path, viewport=viewport)
    for said in ("Pour qui", "Durée", "Comment", "Quand", "Inscription"):
        box = page.locator(".fiche__encart dt", has_text=said).bounding_box()
        assert box, said
        assert box["y"] + box["height"] <= viewport["height"], said
    goals = page.locator("text=/Vous saurez|Ce que vous saurez faire/ >> visible=true").first
    box = goals.bounding_box()
    assert box
    assert box["y"] + box["height"] <= viewport["height"]


def test_a_sheet_can_be_printed(open_page: OpenPage) -> None:
    """The button asks the browser to print; on paper it is gone, and the map is there."""
    page = open_page(PARCOURS, viewport=PHONE)
    page.evaluate("window.print = () => { window.printed = true; }")
    page.get_by_role("button", name="Imprimer").click()
    assert page.evaluate("window.printed")
    page.emulate_media(media="print")
    assert page.get_by_role("button", name="Imprimer").count() == 0
    assert page.locator(".carte > svg").is_visible()


def test_the_numbers_of_a_summary_stand_on_one_line(open_page: OpenPage) -> None:
    """« 1. » is as high as a line of its title, however words may be cut elsewhere."""
    page = open_page("/partenaires/", viewport=DESKTOP)
    heights = page.evaluate(
        "[...document.querySelectorAll('.fr-summary__link')].map((link) => ["
        "getComputedStyle(link, '::before').height, getComputedStyle(link).lineHeight])"
    )
    assert heights
    assert all(number == line for number, line in heights)
