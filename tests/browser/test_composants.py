"""The page of the components: each example valid and accessible; and never in the public site."""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from campus.serve import SiteServer
from tests.browser.kinds import DESKTOP, PHONE
from tests.browser.looking import FLAT, style, unreadable, violations
from tests.built.test_validity import judge
from tests.sites import write_site


@pytest.fixture(scope="module")
def site(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a small site that has been built with the page of the components."""
    folder = write_site(tmp_path_factory.mktemp("composants"), {})
    shutil.copy(root / "pelicanconf.py", folder)
    shutil.copy(root / "publishconf.py", folder)
    (folder / "theme").symlink_to(root / "theme")
    for settings in ("pelicanconf.py", "publishconf.py"):
        subprocess.run(
            [sys.executable, "-m", "pelican", "-s", settings],
            cwd=folder,
            check=True,
            capture_output=True,
            env={**os.environ, "CAMPUS_COMPOSANTS": "1"},
        )
    return folder


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    """Serve the site and return the address of the page."""
    with SiteServer(site / "output", port=0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"{server.address}/composants/"
        server.shutdown()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["1280", "320"])
def test_every_example_is_accessible(
    browser: Browser, address: str, viewport: dict[str, int], scheme: str
) -> None:
    """Axe finds nothing, every contrast is decided, nothing overflows, no image is broken."""
    context = browser.new_context(viewport=viewport, color_scheme=scheme)  # type: ignore[arg-type] # from parameters
    page = context.new_page()
    page.goto(address)
    assert not violations(page)
    style(page, FLAT)
    assert not unreadable(page)
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    assert _broken(page) == []
    context.close()


def _broken(page: Page) -> list[str]:
    page.evaluate("for (const image of document.images) image.loading = 'eager'")
    page.wait_for_function("[...document.images].every(image => image.complete)")
    lost: list[str] = page.evaluate(
        "[...document.images].filter(i => !i.naturalWidth).map(i => i.currentSrc)"
    )
    return lost


def test_every_example_is_valid_html(site: Path, tmp_path: Path) -> None:
    """The examples, together in one page, are HTML that html-validate accepts."""
    judged = judge([site / "output/composants/index.html"], tmp_path / "report.json")
    assert not judged, "\n".join(fault for faults in judged.values() for fault in faults)


def test_the_public_site_has_no_such_page(site: Path) -> None:
    """Whatever the environment asks for, the settings of the published site leave it out."""
    assert (site / "output/composants").is_dir()
    assert not (site / "output-public/composants").exists()
