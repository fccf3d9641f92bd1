"""The subset of the DSFR shows pages as the whole DSFR does, to the pixel."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route

from tests.browser.kinds import DESKTOP, PHONE
from tests.browser.looking import settle

PAGES = (
    "/",
    "/catalogue/",
    "/parcours/metier-responsable-de-produit/",
    "/actualites/cooperation-franco-quebecoise/",
    "/agenda/",
)
WHOLE = "/dsfr/dist/dsfr.css"
_SWAP = """address => new Promise(done => {
    const link = document.querySelector("link[rel=stylesheet]");
    link.addEventListener("load", done, { once: true });
    link.href = address;
})"""


@pytest.fixture(scope="module")
def canvas(browser: Browser, root: Path) -> Iterator[Page]:
    """Return a page for which the whole DSFR, then our own sheets, are at WHOLE."""
    dsfr = root / "theme/node_modules/@gouvfr/dsfr"
    sheets = [dsfr / "dist/dsfr.min.css", dsfr / "dist/utility/utility.min.css"]
    sheets += sorted((root / "theme/static/css").glob("*.css"))
    whole = "\n".join(sheet.read_text("utf-8") for sheet in sheets)
    page = browser.new_page(reduced_motion="reduce")
    page.route("**/dsfr/**", lambda route: _answer(route, dsfr, whole))
    yield page
    page.close()


@pytest.mark.parametrize("path", PAGES)
def test_no_pixel_differs(canvas: Page, base_url: str, tmp_path: Path, path: str) -> None:
    """A page has the same picture under both sheets, wide and narrow, light and dark."""
    canvas.goto(base_url + path, wait_until="load")
    ours = pictures(canvas)
    canvas.evaluate(_SWAP, base_url + WHOLE)
    theirs = pictures(canvas)
    different = [name for name, picture in ours.items() if picture != theirs[name]]
    for name in different:
        (tmp_path / f"{name}-subset.png").write_bytes(ours[name])
        (tmp_path / f"{name}-whole.png").write_bytes(theirs[name])
    assert not different, f"compare the pictures in {tmp_path}"


def pictures(page: Page) -> dict[str, bytes]:
    """Return the picture of the whole page at each width in each scheme."""
    taken = {}
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        page.wait_for_selector(f"html[data-fr-theme={scheme}]")
        for viewport in (DESKTOP, PHONE):
            page.set_viewport_size(viewport)
            page.evaluate("document.fonts.ready")
            settle(page)
            name = f"{scheme}-{viewport['width']}"
            taken[name] = page.screenshot(full_page=True, animations="disabled")
    return taken


def _answer(route: Route, dsfr: Path, whole: str) -> None:
    """Answer with the whole sheet, or with the file of the DSFR that it asks for."""
    path = route.request.url.partition("/dsfr/")[2].partition("?")[0]
    if f"/dsfr/{path}" == WHOLE:
        route.fulfill(body=whole, content_type="text/css")
    else:
        route.fulfill(path=dsfr / path)
