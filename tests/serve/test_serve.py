"""The local server answers as the site's real host would."""

import http.client
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from campus.serve import SiteServer, serve

Answer = tuple[int, http.client.HTTPMessage, bytes]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a small built site."""
    site = tmp_path_factory.mktemp("output")
    (site / "index.html").write_text("<h1>Accueil à l’été</h1>", encoding="utf-8")
    (site / "404.html").write_text("<h1>Page introuvable</h1>", encoding="utf-8")
    (site / "parcours").mkdir()
    (site / "parcours" / "index.html").write_text("<h1>Parcours</h1>", encoding="utf-8")
    (site / "uploads").mkdir()
    for name in ("a.css", "a.js", "a.svg", "a.woff2", "agenda.ics", "inconnu.xyz"):
        (site / "uploads" / name).write_bytes(b"x")
    return site


@pytest.fixture(scope="module")
def server(folder: Path) -> Iterator[SiteServer]:
    """Serve the small site from a thread, on a port of the system's choice."""
    with SiteServer(folder, port=0) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield running
        running.shutdown()


def ask(server: SiteServer, path: str, method: str = "GET") -> Answer:
    """Ask for a path exactly as written, following no redirect."""
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=10)
    try:
        connection.request(method, path)
        response = connection.getresponse()
        return response.status, response.headers, response.read()
    finally:
        connection.close()


@pytest.mark.parametrize("path", ["/", "/index.html", "/?page=2"])
def test_folder_answers_with_its_index(server: SiteServer, path: str) -> None:
    """A folder's address gives its index.html, as UTF-8 text that the browser asks for again."""
    status, headers, body = ask(server, path)
    assert (status, body.decode()) == (200, "<h1>Accueil à l’été</h1>")
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert headers["Cache-Control"] == "no-cache"


def test_folder_without_slash_redirects(server: SiteServer) -> None:
    """An address without its final slash leads to the one with it, and keeps the query."""
    status, headers, _ = ask(server, "/parcours?niveau=avance")
    assert (status, headers["Location"]) == (301, "/parcours/?niveau=avance")


@pytest.mark.parametrize("path", ["/absent", "/absent/", "/uploads/", "/index.html/", "/../x"])
def test_missing_page_is_a_real_404(server: SiteServer, path: str) -> None:
    """What is not there gets status 404 with the site's own page; no folder is ever listed."""
    status, headers, body = ask(server, path)
    assert (status, body.decode()) == (404, "<h1>Page introuvable</h1>")
    assert headers["Content-Type"] == "text/html; charset=utf-8"


def test_head_sends_no_body(server: SiteServer) -> None:
    """HEAD answers with the length of the page and nothing else, missing pages included."""
    assert ask(server, "/", "HEAD")[2] == b""
    status, headers, body = ask(server, "/absent", "HEAD")
    assert (status, headers["Content-Length"], body) == (404, "25", b"")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.css", "text/css; charset=utf-8"),
        ("a.js", "text/javascript; charset=utf-8"),
        ("a.svg", "image/svg+xml; charset=utf-8"),
        ("a.woff2", "font/woff2"),
        ("agenda.ics", "text/calendar; charset=utf-8"),
        ("inconnu.xyz", "application/octet-stream"),
    ],
)
def test_type_follows_the_suffix(server: SiteServer, name: str, expected: str) -> None:
    """The type of a file comes from its suffix alone, never from the machine's own list."""
    assert ask(server, f"/uploads/{name}")[1]["Content-Type"] == expected


def test_without_404_page_the_status_stays(tmp_path: Path) -> None:
    """A site without a 404.html still answers 404."""
    with SiteServer(tmp_path, port=0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        assert ask(server, "/absent")[0] == 404
        server.shutdown()


def test_taken_port_is_one_sentence(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A port in use ends with exit code 2 and a sentence that proposes another one."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        assert serve(folder, port) == 2
    assert f"« make serve PORT={port + 1} »" in capsys.readouterr().err


def test_missing_folder_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A site that was never built ends with exit code 2 and the command that builds it."""
    assert serve(tmp_path / "output") == 2
    assert "« make site »" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C is a signal of Unix")
def test_ctrl_c_stops_cleanly(folder: Path) -> None:
    """Ctrl-C ends the server with exit code 0, a line in French and no traceback."""
    code = f"import pathlib, campus.serve; campus.serve.serve(pathlib.Path({str(folder)!r}), 0)"
    with subprocess.Popen(
        [sys.executable, "-X", "utf8", "-c", code],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        assert process.stdout is not None
        assert "http://127.0.0.1:" in process.stdout.readline()
        process.send_signal(signal.SIGINT)
        output, errors = process.communicate(timeout=10)
    assert (process.returncode, output.strip(), errors) == (0, "Serveur arrêté.", "")
