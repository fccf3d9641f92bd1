"""Whatever editors write, long or short, no page scrolls sideways."""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from campus.serve import SiteServer
from tests.browser.extremes import EXTREMES, PAGES
from tests.sites import NOW, write_site

EXCESS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def extreme_url(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Build the site of extremes, serve it and return its address."""
    folder = write_site(tmp_path_factory.mktemp("extremes"), EXTREMES)
    shutil.copy(root / "pelicanconf.py", folder)
    (folder / "theme").symlink_to(root / "theme")
    built = subprocess.run(
        [sys.executable, "-m", "pelican", "-s", "pelicanconf.py"],
        cwd=folder,
        env={**os.environ, "CAMPUS_MAINTENANT": NOW.isoformat(" ")},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert built.returncode == 0, built.stdout + built.stderr
    with SiteServer(folder / "output", port=0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.address
        server.shutdown()


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_no_text_is_wider_than_its_page(browser: Browser, extreme_url: str, width: int) -> None:
    """Titles of 140 signs, words and addresses without a space, texts of one letter: all hold."""
    context = browser.new_context(viewport={"width": width, "height": 900})
    page = context.new_page()
    wide = {}
    for path in PAGES:
        answer = page.goto(extreme_url + path)
        assert answer is not None
        assert answer.ok, path
        wide[path] = page.evaluate(EXCESS)
    context.close()
    assert not {path: excess for path, excess in wide.items() if excess > 0}
