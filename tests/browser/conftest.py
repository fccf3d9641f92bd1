"""A real browser on the real site: `open_page` and `page` are what tests ask for."""

import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from campus.publish.edge import local_headers
from campus.serve import SiteServer
from campus.settings import Settings
from tests.browser import chromium
from tests.browser.kinds import DESKTOP, PAGES
from tests.browser.looking import settle

OpenPage = Callable[..., Page]

ARGUMENTS = (
    "--no-sandbox",  # the sandbox needs rights that containers and root do not have
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    # Another host is never reached: a page that asks for one fails at once, offline too.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
_SHIFTS = """() => new Promise(done => new PerformanceObserver(list => done(
    list.getEntries().reduce((sum, entry) => sum + entry.value, 0)
)).observe({ type: "layout-shift", buffered: true }) || setTimeout(() => done(0), 50))"""


@dataclass(frozen=True, slots=True)
class Visit:
    """A page that several tests look at, and what its loading said, asked for and moved."""

    path: str
    page: Page
    faults: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    shift: list[float] = field(default_factory=list)


@pytest.fixture(scope="session")
def base_url(site: Path) -> Iterator[str]:
    """Serve the site as in production, on the loopback; its address, without a final slash."""
    with SiteServer(site, port=0, headers=local_headers(Settings().frame_hosts)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.address
        server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start one Chromium for all tests."""
    found = chromium.find()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=found.executable,
            args=list(ARGUMENTS),
            env={**os.environ, **found.environment},
        )
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser: Browser, base_url: str) -> Iterator[OpenPage]:
    """Return a function that opens a path in a fresh context, given Playwright's context options.

    A message of error or warning in the console, an uncaught error, or a request to another host
    fails the test at its end.
    """
    contexts: list[BrowserContext] = []
    faults: list[str] = []

    def opener(path: str, **options: Any) -> Page:  # noqa: ANN401 (Playwright has thirty of them)
        contexts.append(browser.new_context(**options))
        page = contexts[-1].new_page()
        _watch(page, base_url, faults)
        page.goto(base_url + path, wait_until="load")
        return page

    yield opener
    for context in contexts:
        context.close()
    assert not faults, "\n" + "\n".join(faults)


@pytest.fixture(scope="session")
def context(browser: Browser) -> Iterator[BrowserContext]:
    """Return the context of the pages that several tests look at: they share its cache."""
    context = browser.new_context(viewport=DESKTOP)
    yield context
    context.close()


@pytest.fixture(scope="module", params=PAGES)
def visit(
    context: BrowserContext, base_url: str, request: pytest.FixtureRequest
) -> Iterator[Visit]:
    """Open a page of each kind, once for all the tests of a file."""
    visit = Visit(request.param, context.new_page())
    _watch(visit.page, base_url, visit.faults)
    visit.page.on("request", lambda request: visit.asked.append(request.url))
    visit.page.goto(base_url + visit.path, wait_until="load")
    visit.shift.append(visit.page.evaluate(_SHIFTS))
    yield visit
    visit.page.close()


@pytest.fixture
def page(visit: Visit) -> Iterator[Page]:
    """Return a page of each kind, on a computer, in the light, as it was when it loaded.

    A test may change the viewport, the media and the adopted style sheets, and nothing else.
    """
    visit.page.set_viewport_size(DESKTOP)
    settle(visit.page)
    yield visit.page
    visit.page.evaluate("document.adoptedStyleSheets = []")
    visit.page.emulate_media(media="null", color_scheme="null", forced_colors="null")
    assert not visit.faults, "\n" + "\n".join(visit.faults)


def _watch(page: Page, base_url: str, faults: list[str]) -> None:
    """Note in `faults` what a page says or asks that it should not."""
    page.on(
        "console",
        lambda message: (
            faults.append(f"{page.url}: console {message.type}: {message.text}")
            if message.type in {"error", "warning"}
            else None
        ),
    )
    page.on("pageerror", lambda error: faults.append(f"{page.url}: uncaught error: {error}"))
    page.on(
        "request",
        lambda request: (
            faults.append(f"{page.url}: asks another host: {request.url}")
            if not request.url.startswith((base_url + "/", "data:", "blob:"))
            else None
        ),
    )
