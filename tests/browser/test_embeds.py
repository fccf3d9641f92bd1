"""What a page shows of other sites and of its uploads, on a small site with both."""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, Route

from campus.publish.edge.security import content_policy
from campus.serve import SiteServer
from campus.settings import Settings
from tests.browser.looking import violations
from tests.sites import write_site

HOST = "www.dailymotion.com"
TITLE = "Une session en images"
PAGE = f"""---
title: Cadres et images
une-ou-diaporama:
- image: /uploads/rouge.png
  alternative-textuelle: Un fond rouge
  legende: Une image large
  credit: Camille Exemple
- image: /uploads/bleu.png
  alternative-textuelle: Un fond bleu
  legende: Une image haute, avec une légende bien plus longue que celle de sa voisine
- image: /uploads/vert.png
  alternative-textuelle: ''
---

## Une vidéo

<iframe src="https://{HOST}/embed/video/x7" title="{TITLE}" width="560" height="315"></iframe>

![Un fond rouge](/uploads/rouge.png)
"""
IMAGES = {"rouge": ((1600, 900), "#c00"), "bleu": ((700, 1100), "#00c"), "vert": ((90, 60), "#0a0")}


@pytest.fixture(scope="module")
def address(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve a small site and return the address of its page."""
    files: dict[str, str | bytes] = {"content/pages/essai.md": PAGE}
    for name, (size, colour) in IMAGES.items():
        out = BytesIO()
        Image.new("RGB", size, colour).save(out, "PNG")
        files[f"content/uploads/{name}.png"] = out.getvalue()
    folder = write_site(tmp_path_factory.mktemp("essai"), files)
    shutil.copy(root / "pelicanconf.py", folder)
    (folder / "theme").symlink_to(root / "theme")
    command = [sys.executable, "-m", "pelican", "-s", "pelicanconf.py"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True, env=os.environ)
    with SiteServer(folder / "output", port=0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"{server.address}/essai/"
        server.shutdown()


@pytest.fixture
def asked() -> list[str]:
    """Return the addresses of other sites that the page has asked for."""
    return []


@pytest.fixture
def page(browser: Browser, address: str, asked: list[str]) -> Iterator[Page]:
    """Return the page, under the policy of the site, with a player at the end of the network."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()

    def play(route: Route) -> None:
        asked.append(route.request.url)
        route.fulfill(content_type="text/html", body="<title>Lecteur</title><button>Lire</button>")

    def with_policy(route: Route) -> None:
        answer = route.fetch()
        policy = content_policy(Settings().frame_hosts).replace("; upgrade-insecure-requests", "")
        route.fulfill(
            response=answer, headers={**answer.headers, "content-security-policy": policy}
        )

    page.route(address, with_policy)
    page.route(f"https://{HOST}/**", play)
    page.goto(address)
    yield page
    context.close()


def test_a_frame_opens_when_the_reader_chooses(page: Page, asked: list[str]) -> None:
    """Nothing is asked of the other site before; then the frame has its title, and the focus."""
    page.wait_for_load_state("networkidle")
    assert asked == []
    link = page.locator("[data-cadre] a")
    assert link.inner_text() == f"{TITLE} ({HOST})"
    button = page.get_by_role("button", name=f"Afficher ici : {TITLE} ({HOST})")
    button.focus()
    page.keyboard.press("Enter")
    frame = page.locator("iframe")
    frame.wait_for()
    assert frame.get_attribute("title") == f"{TITLE} ({HOST})"
    assert page.evaluate("document.activeElement.tagName") == "IFRAME"
    page.frame_locator("iframe").get_by_role("button", name="Lire").wait_for()
    assert asked == [f"https://{HOST}/embed/video/x7"]
    assert button.count() == 0
    assert link.is_visible()


def test_without_a_script_a_frame_is_a_link(browser: Browser, address: str) -> None:
    """The link says what it leads to and where; there is no button that would do nothing."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 640})
    page = context.new_page()
    page.goto(address)
    link = page.get_by_role("link", name=f"{TITLE} ({HOST})")
    assert link.get_attribute("href") == f"https://{HOST}/embed/video/x7"
    assert page.locator("[data-cadre] button").count() == 0
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_frames_and_images_are_accessible(page: Page, scheme: str) -> None:
    """Before the choice and after, axe finds nothing, and no image has moved the text."""
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type] # one of the two it takes
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.get_by_role("button", name="Afficher ici").click()
    page.locator("iframe").wait_for()
    assert not violations(page)


def test_every_image_keeps_its_room_and_shows(page: Page) -> None:
    """Several images stand side by side, each with its caption; none is broken, none enlarged."""
    page.evaluate("for (const image of document.images) image.loading = 'eager'")
    page.wait_for_function("[...document.images].every(image => image.complete)")
    shown = page.evaluate(
        "[...document.querySelectorAll('main img')].map(i => [i.naturalWidth, i.width, i.height])"
    )
    assert len(shown) == 4
    assert all(natural > 0 for natural, _, _ in shown)
    assert page.locator(".images figure").count() == 3
    captions = page.locator(".images figcaption").all_inner_texts()
    assert captions[0] == "Une image large © Camille Exemple"
    tops = page.evaluate(
        "[...document.querySelectorAll('.images figure')].map(f => f.getBoundingClientRect().top)"
    )
    assert tops[0] == tops[1]
    assert page.locator(".texte img").evaluate("i => i.width / i.height") == pytest.approx(
        16 / 9, abs=0.01
    )
