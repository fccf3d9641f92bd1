"""A real browser on the real site: `open_page` is what a test asks for."""

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from campus.serve import SiteServer
from tests.browser import chromium

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


@pytest.fixture(scope="session")
def base_url(site: Path) -> Iterator[str]:
    """Serve the site on the loopback and return its address, without a final slash."""
    with SiteServer(site, port=0) as server:
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
