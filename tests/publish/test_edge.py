"""The generated nginx configuration, run by a real nginx, before a folder and before a bucket."""

import http.client
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from campus.feeds import redirect_map
from campus.publish.edge import Edge, render, security_headers
from campus.publish.headers import HTML_CACHE, headers_of
from campus.publish.publishing import publish
from campus.publish.stores import FolderStore, Store
from campus.settings import Settings
from tests.publish.nginx import Nginx
from tests.publish.servers import Front, front, wait_for
from tests.publish.sites import site, wanted
from tests.publish.stores import silent, site_in
from tests.publish.visitors import ask, asked, before

FILES = {
    **site("a"),
    ".well-known/security.txt": b"Contact: mailto:x@example.org\n",
    "parcours/p1/index.md": b"# Parcours\n",
    "agenda.ics": b"BEGIN:VCALENDAR\n",
}
STYLE = next(path for path in FILES if path.endswith(".css"))


@pytest.fixture(scope="module", params=["disk", "bucket"])
def place(
    request: pytest.FixtureRequest, nginx: Nginx, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Front]:
    """Run nginx before a published site, in a folder then in a bucket."""
    folder = tmp_path_factory.mktemp("edge")
    folder.chmod(0o755)
    edge = Edge(folder=str(folder / "www"))
    store: Store = FolderStore(folder / "www")
    if request.param == "bucket":
        bucket = request.getfixturevalue("shared_bucket")
        edge, store = before(bucket), bucket.open()
    publish(site_in(store), wanted(FILES), silent)
    with front(nginx, folder, request.param, edge) as running:
        yield running


@pytest.mark.parametrize(
    ("path", "status", "cache"),
    [
        ("/", 200, HTML_CACHE),
        ("/parcours/p1/", 200, HTML_CACHE),
        ("/parcours/p1", 301, "public, max-age=3600"),
        ("/formations/", 301, "public, max-age=3600"),
        (f"/{STYLE}", 200, "public, max-age=31536000, immutable"),
        ("/uploads/logo.svg", 200, "public, max-age=3600"),
        ("/.well-known/security.txt", 200, "public, max-age=3600"),
        ("/nulle-part/", 404, "no-store"),
        ("/nulle-part.png", 404, "no-store"),
        ("/.publish/head.json", 404, "no-store"),
        ("/.git/config", 404, "no-store"),
    ],
)
def test_every_answer_is_guarded(place: Front, path: str, status: int, cache: str) -> None:
    """Each answer, errors too, has each security header once and the Cache-Control of its kind."""
    answer = ask(place, path)
    assert answer.status == status
    assert answer.one("cache-control") == cache
    for name, value in security_headers(Settings().frame_hosts).items():
        assert answer.one(name.lower()) == value
    assert answer.one("server") == "nginx"


@pytest.mark.parametrize("path", [path for path in FILES if not path.startswith("404")])
def test_types_are_those_of_the_policy(place: Front, path: str) -> None:
    """A folder and a bucket say the same type of each file, and send its very bytes."""
    answer = ask(place, f"/{path}".removesuffix("index.html"))
    assert answer.one("content-type").lower() == headers_of(path).type
    assert answer.body == FILES[path]


def test_a_former_address_redirects_with_its_question(place: Front) -> None:
    """A former address answers 301, at once and with what followed the question mark."""
    answer = ask(place, "/formations/?niveau=avance")
    assert answer.status == 301
    assert answer.one("location") == "/parcours/?niveau=avance"


def test_redirects_follow_the_published_site(place: Front, tmp_path: Path) -> None:
    """`redirects.sh` brings the map of the site to nginx, and nothing else that the file holds."""
    long, accented = f"/actualites/{'x' * 300}/", "/été/nouveau.html"
    moved = redirect_map([("/vieux/", "/parcours/"), (long, "/"), (accented, "/")])
    source = tmp_path / "redirects.map"
    hostile = '"/x/" "/";} server { listen 1;\n/y/ $http_x;\n'
    source.write_text(f"{moved}{hostile}", encoding="utf-8")
    assert _bring_redirects(place, source) == 0
    _wait_for_statuses(place, ["/vieux", "/vieux/", long, quote(accented)], 301)
    _wait_for_statuses(place, ["/x/", "/y/", "/formations/"], 404)
    source.write_text(redirect_map([("/formations/", "/parcours/")]))
    assert _bring_redirects(place, source) == 0
    _wait_for_statuses(place, ["/formations/"], 301)
    source.unlink()
    assert _bring_redirects(place, source) != 0
    _wait_for_statuses(place, ["/formations/"], 301)


def _bring_redirects(place: Front, source: Path) -> int:
    command = ["sh", str(place.folder / "redirects.sh"), f"file://{source}"]
    return subprocess.run(command, env=place.environment, check=False).returncode


def _wait_for_statuses(place: Front, paths: list[str], status: int) -> None:
    """Wait for the answers: after a reload the former nginx still gives a few."""
    wait_for(lambda: all(ask(place, path).status == status for path in paths), f"{status}: {paths}")


def test_a_missing_page_is_the_sites_own(place: Front) -> None:
    """A missing page is answered 404 with the site's page, in French, and never kept."""
    assert ask(place, "/nulle-part/").body == FILES["404.html"]
    assert ask(place, "/404.html").status in {200, 404}


@pytest.mark.parametrize(
    ("method", "headers", "status"),
    [("POST", {}, 405), ("DELETE", {}, 405), ("GET", {"Range": "bytes=99999-"}, 416)],
)
def test_errors_are_guarded_too(
    place: Front, method: str, headers: dict[str, str], status: int
) -> None:
    """Refusals have the security headers, and no cache may keep them.

    nginx adds its headers twice to a 416, once as an error: caches obey the strictest.
    """
    answer = ask(place, f"/{STYLE}", method, **headers)
    assert answer.status == status
    assert "no-store" in answer.headers["cache-control"]
    assert set(answer.headers["x-content-type-options"]) == {"nosniff"}


def test_the_observatory_gives_its_best_grade(place: Front, root: Path) -> None:
    """MDN's HTTP Observatory, run here on the real answers, finds nothing wrong: A+."""
    folder = root / "tests" / "observatory"
    assert (folder / "node_modules").is_dir(), "the Observatory is missing: run `make test` once"
    node = shutil.which("node", path=Path(sys.executable).parent) or "node"
    done = subprocess.run(
        [node, folder / "scan.mjs", str(place.http), str(place.https)],
        env={**os.environ, "NODE_EXTRA_CA_CERTS": str(place.certificate)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    found = json.loads(done.stdout)
    assert (found["failed"], found["grade"]) == ([], "A+"), found


def test_plain_http_goes_to_https(place: Front) -> None:
    """Plain HTTP only says where HTTPS is, with the security headers."""
    connection = http.client.HTTPConnection("127.0.0.1", place.http, timeout=20)
    answer = asked(connection, "/parcours/", "GET", {"Host": "localhost"})
    connection.close()
    assert answer.status == 301
    assert answer.one("location") == "https://localhost/parcours/"
    assert answer.one("strict-transport-security")


@pytest.mark.parametrize("encoding", ["gzip", "br"])
def test_text_travels_compressed(place: Front, nginx: Nginx, encoding: str) -> None:
    """Text is compressed for those who ask, and caches are told so."""
    if encoding == "br" and not nginx.modules:
        pytest.skip("this nginx has no brotli module")
    answer = ask(place, "/sitemap.xml", Accept_Encoding=encoding)
    assert answer.one("content-encoding") == encoding
    assert "Accept-Encoding" in answer.one("vary")


@pytest.mark.parametrize("encoding", ["gzip", "br"])
def test_text_on_a_disk_is_compressed_once(nginx: Nginx, tmp_path: Path, encoding: str) -> None:
    """On a disk, nginx sends the bytes that lie beside the page, and never under their own name."""
    if encoding == "br" and not nginx.modules:
        pytest.skip("this nginx has no brotli module")
    tmp_path.chmod(0o755)
    www = tmp_path / "www"
    publish(site_in(FolderStore(www)), wanted(FILES), silent)
    suffix = {"gzip": "gz", "br": "br"}[encoding]
    twin = www / f"parcours/p1/index.html.{suffix}"
    with front(nginx, tmp_path, "disk", Edge(folder=str(www))) as place:
        both = "gzip, br" if encoding == "br" else encoding
        answer = ask(place, "/parcours/p1/", Accept_Encoding=both)
        assert answer.one("content-encoding") == encoding
        assert answer.body == twin.read_bytes()
        assert answer.one("vary") == "Accept-Encoding"
        assert answer.one("content-type").lower() == "text/html; charset=utf-8"
        plain = ask(place, "/parcours/p1/")
        assert plain.body == FILES["parcours/p1/index.html"]
        assert "content-encoding" not in plain.headers
        assert plain.one("etag") != answer.one("etag")
        assert ask(place, f"/parcours/p1/index.html.{suffix}").status == 404


def test_an_unchanged_page_is_not_sent_again(place: Front) -> None:
    """A reader who has the page receives 304 and how long it is good for."""
    seen = ask(place, "/parcours/p1/")
    again = ask(place, "/parcours/p1/", If_None_Match=seen.one("etag"))
    assert again.status == 304
    assert again.one("cache-control") == HTML_CACHE


def test_the_committed_configuration_is_the_generated_one(root: Path) -> None:
    """`deploy/nginx` is what `make nginx` writes."""
    for name, text in render(Settings().frame_hosts, Edge()).items():
        assert (root / "deploy" / "nginx" / name).read_text(encoding="utf-8") == text, name
