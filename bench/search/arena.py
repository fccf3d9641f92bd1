"""A site that holds the three engines over the same documents, and what a browser gets from it."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import brotli
from playwright.sync_api import Browser, sync_playwright

from campus.catalogue import Catalogue
from campus.french.analysis import ENDINGS, REWRITES, STOP
from campus.mime import type_of
from campus.search import Document, columns, documents, search_files
from campus.settings import clock
from campus.theme.script import module
from tests.browser import chromium

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
ENGINES = ("ours", "pagefind", "minisearch")
_COLD = 20
"""Queries asked to a browser that has nothing yet, to weigh what they fetch."""
_ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)


@dataclass(frozen=True, slots=True)
class Arena:
    """A folder to serve, and the CPU seconds that our index and Pagefind's took to make."""

    folder: Path
    documents: Sequence[Document]
    ours: float
    pagefind: float


@dataclass(frozen=True, slots=True)
class Answer:
    """The addresses found, best first, and how long they took: asked once, then again."""

    found: Sequence[str]
    milliseconds: float
    again: float


def prepare(folder: Path, catalogue: Catalogue) -> Arena:
    """Index the catalogue with each engine below `folder`."""
    before = time.process_time()
    made = documents(catalogue)
    synonyms = [synonymes.termes for synonymes in catalogue.synonymes.values()]
    files = search_files(made, columns(catalogue, clock()), synonyms)
    seconds = time.process_time() - before
    for file in files:
        _write(folder / file.path, file.content)
    plain = [{"title": d.title, "address": d.address, "text": d.text} for d in made]
    _write(folder / "documents.json", json.dumps(plain, ensure_ascii=False))
    rules = {"rewrites": REWRITES, "stop": " ".join(sorted(STOP)), "endings": ENDINGS}
    _write(folder / "rules.json", json.dumps(rules))
    _write(folder / "index.html", "<!DOCTYPE html><title>arena</title>")
    engine = (ROOT / "theme/static/js/search/engine.js").read_text("utf-8")
    _write(folder / "theme/engine.js", module(engine))
    for source, name in (
        (HERE / "node_modules/minisearch/dist/es/index.js", "minisearch.js"),
        (HERE / "engines.js", "engines.js"),
    ):
        shutil.copy(source, folder / name)
    return Arena(folder, made, seconds, _pagefind(folder))


def ask(arena: Arena, name: str, queries: Sequence[str]) -> tuple[list[Answer], list[int]]:
    """Return the answers of an engine, and the bytes that some queries fetch before the first."""
    with _served(arena.folder) as (address, asked), _browser() as browser:
        answers = [Answer(**answer) for answer in _run(browser, address, name, queries)]
        weights = []
        for query in queries[:: max(1, len(queries) // _COLD)]:
            asked.clear()
            _run(browser, address, name, [query])
            weights.append(sum(_weight(arena.folder / path) for path in sorted(set(asked))))
    return answers, weights


def _run(browser: Browser, address: str, name: str, queries: Sequence[str]) -> Any:  # noqa: ANN401
    context = browser.new_context()
    page = context.new_page()
    page.set_default_timeout(600_000)
    page.goto(address)
    program = "async ([n, q]) => (await import('/engines.js')).run(n, q)"
    answers = page.evaluate(program, [name, list(queries)])
    context.close()
    return answers


@cache
def _weight(path: Path) -> int:
    """Return the size of a file on the wire; the page and the program of the bench do not count."""
    if path.name in {"", "engines.js", "index.html", "favicon.ico"} or not path.is_file():
        return 0
    data = path.read_bytes()
    return min(len(data), len(brotli.compress(data)))


def _pagefind(folder: Path) -> float:
    """Index the documents with Pagefind and return the CPU seconds it took, its programs in all."""
    command = [
        str(Path(sys.executable).with_name("node")),
        str(HERE / "pagefind.mjs"),
        str(folder / "documents.json"),
        str(folder / "pagefind"),
    ]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit("Pagefind failed")
    return usage.ru_utime + usage.ru_stime


def _write(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, "utf-8")


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 (the parent's)
        """Forget a browser that left before the end."""


@contextmanager
def _served(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """Serve a folder; give its address, and the paths asked for as they are."""
    asked: list[str] = []

    class Handler(SimpleHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True  # or each file waits 40 ms for an acknowledgement

        def __init__(self, *given: Any) -> None:  # noqa: ANN401 (the parent's)
            super().__init__(*given, directory=str(folder))

        def guess_type(self, path: Any) -> str:  # noqa: ANN401 (the parent's)
            return type_of(path)

        def log_request(self, *_: Any) -> None:  # noqa: ANN401 (the parent's)
            asked.append(self.path.partition("?")[0].lstrip("/"))

        def log_message(self, *_: Any) -> None:  # noqa: ANN401 (the parent's)
            pass

    with _Server(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/", asked
        server.shutdown()


@contextmanager
def _browser() -> Iterator[Browser]:
    found = chromium.find()
    with sync_playwright() as playwright:
        environment = {**os.environ, **found.environment}
        browser = playwright.chromium.launch(
            executable_path=found.executable, args=list(_ARGUMENTS), env=environment
        )
        yield browser
        browser.close()
