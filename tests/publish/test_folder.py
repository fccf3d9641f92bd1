"""A folder that nginx serves holds each text three times, and counts it once."""

import gzip
from pathlib import Path

import brotli

from campus.publish.care import verify
from campus.publish.headers import headers_of
from campus.publish.publishing import publish
from campus.publish.snapshot import take
from campus.publish.stores import FolderStore
from tests.publish.sites import site, wanted
from tests.publish.stores import silent, site_in

TEXT = b"<p>Bonjour</p>" * 40
HTML, WEBP = headers_of("index.html"), headers_of("a.webp")


def test_a_text_has_compressed_twins(tmp_path: Path) -> None:
    """A text lies there in brotli and in gzip too; the same text gives the same bytes."""
    store = FolderStore(tmp_path)
    tag = store.write("p/index.html", TEXT, HTML)
    packed = {name: (tmp_path / f"p/index.html.{name}").read_bytes() for name in ("br", "gz")}
    assert brotli.decompress(packed["br"]) == gzip.decompress(packed["gz"]) == TEXT
    assert store.write("p/index.html", TEXT, HTML) == tag
    assert packed == {n: (tmp_path / f"p/index.html.{n}").read_bytes() for n in packed}


def test_what_would_not_be_smaller_has_no_twin(tmp_path: Path) -> None:
    """Neither an image nor three letters are compressed; a text that shrinks loses its twins."""
    store = FolderStore(tmp_path)
    store.write("a.webp", TEXT, WEBP)
    store.write("index.html", TEXT, HTML)
    store.write("index.html", b"<p>", HTML)
    assert {path.name for path in tmp_path.iterdir()} == {".publish", "a.webp", "index.html"}


def test_twins_are_counted_and_deleted_with_their_file(tmp_path: Path) -> None:
    """A listing shows one file, and a deletion leaves nothing."""
    store = FolderStore(tmp_path)
    tag = store.write("p/index.html", TEXT, HTML)
    assert {path: found.etag for path, found in store.list().items()} == {"p/index.html": tag}
    store.delete(["p/index.html"])
    assert not (tmp_path / "p").exists()


def test_a_twin_touched_by_a_hand_is_seen_and_repaired(tmp_path: Path) -> None:
    """A compressed page that was defaced, deleted, or left by a dead publication is put right."""
    here = site_in(FolderStore(tmp_path), page_grace=0.0)
    publish(here, wanted(site("a")), silent)
    (tmp_path / "index.html.gz").write_bytes(gzip.compress(b"casino"))
    (tmp_path / "parcours/index.html.br").unlink()
    (tmp_path / "casino.html.gz").write_bytes(gzip.compress(b"casino"))
    drift = verify(take(here.store))
    assert drift.changed == ["index.html", "parcours/index.html"]
    assert drift.unknown == ["casino.html.gz"]
    publish(here, wanted(site("a")), silent)
    assert not verify(take(here.store))
    assert not (tmp_path / "casino.html.gz").exists()
