"""The built site on the loopback, answered as its real host would: `serve()`, or `SiteServer`.

Addresses end with a slash, a missing page is a real 404 with the site's own page, text says that it
is UTF-8, and every answer carries the headers that one gives. Nothing is rebuilt here.
"""

import http.server
import sys
from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from http import HTTPStatus
from pathlib import Path
from types import MappingProxyType
from typing import Any

from campus.mime import TYPES, type_of

HOST = "127.0.0.1"
PORT = 8000

_NO_HEADERS: Mapping[str, str] = MappingProxyType({})
_HASHED = ("/theme/", "/images/")
"""Where the names of files change with their content: a browser may keep them."""


class SiteServer(http.server.ThreadingHTTPServer):
    """A server of one built folder, listening as soon as it is made.

    `port` 0 lets the system choose; `address` tells which. `headers` go with every answer. Raises
    `OSError` for a port in use.
    """

    daemon_threads = True

    def __init__(
        self, folder: Path, port: int = PORT, headers: Mapping[str, str] = _NO_HEADERS
    ) -> None:
        self.headers = headers
        super().__init__((HOST, port), partial(_Handler, directory=str(folder)))

    @property
    def address(self) -> str:
        """Where the site is, without a final slash: `http://127.0.0.1:8000`."""
        return f"http://{HOST}:{self.server_port}"

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 (the parent's)
        """Forget a browser that left before the end; anything else is a fault to show."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Handler(http.server.SimpleHTTPRequestHandler):
    """Answers GET and HEAD; the inherited part redirects `/x` to `/x/` and finds `index.html`."""

    protocol_version = "HTTP/1.1"

    def guess_type(self, path: Any) -> str:  # noqa: ANN401 (the parent's)
        """Return the type of a file by its suffix, whatever the machine believes."""
        return type_of(str(path))

    def end_headers(self) -> None:
        """Let the browser ask again each time, but for files named after their content."""
        hashed = self.path.startswith(_HASHED)
        if isinstance(self.server, SiteServer):
            for name, value in self.server.headers.items():
                self.send_header(name, value)
        self.send_header("Cache-Control", "max-age=31536000, immutable" if hashed else "no-cache")
        super().end_headers()

    def list_directory(self, path: Any) -> None:  # noqa: ANN401 (the parent's)
        """Refuse to list a folder without an index: the site has no such page."""
        del path
        self.send_error(HTTPStatus.NOT_FOUND)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer a missing page with the site's 404.html; other errors as Python words them."""
        missing = Path(self.directory, "404.html")
        if code != HTTPStatus.NOT_FOUND or not missing.is_file():
            super().send_error(code, message, explain)
            return
        body = missing.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", TYPES["html"])
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, ANN401 (the parent's)
        """Stay silent about ordinary requests."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Show the requests that found nothing: they are what someone watches for."""
        del size
        if isinstance(code, int) and code >= HTTPStatus.BAD_REQUEST:
            print(f"{int(code)} {self.path}", file=sys.stderr)


def serve(folder: Path, port: int = PORT, headers: Mapping[str, str] = _NO_HEADERS) -> int:
    """Serve `folder` until Ctrl-C and return the exit code: 0, or 2 with a sentence in French."""
    if not folder.is_dir():
        return _refuse(f"Le dossier {folder}/ n’existe pas : lancez d’abord « make site ».")
    try:
        server = SiteServer(folder, port, headers)
    except OSError:
        return _refuse(
            f"Le port {port} est déjà pris, ou réservé au système : "
            f"choisissez-en un autre, par exemple « make serve PORT={port + 1} »."
        )
    with server, suppress(KeyboardInterrupt):
        print(f"Le site est sur {server.address}/ (Ctrl-C pour arrêter).", flush=True)
        server.serve_forever()
    print("\nServeur arrêté.")
    return 0


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 2
