"""The same promises on a real S3 server, through a proxy that counts, and with real processes."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from campus.publish.care import verify
from campus.publish.errors import RefusedError, StoreError
from campus.publish.headers import Headers, headers_of
from campus.publish.lock import LOCK, locked
from campus.publish.publishing import publish
from campus.publish.returning import roll_back
from campus.publish.snapshot import take
from campus.publish.stores import FolderStore, Store, open_store
from tests.publish.processes import kill_while_it_publishes, process
from tests.publish.proxy import proxied
from tests.publish.servers import Bucket, wait_for
from tests.publish.sites import Files, broken, shown, site, wanted, write_built
from tests.publish.stores import silent, site_in


def is_exactly(store: Store, files: Files) -> bool:
    """Tell whether a store shows these files, whole, and is what its manifest says."""
    live = shown(store)
    return all(live.get(path) == body for path, body in files.items()) and not verify(take(store))


@pytest.mark.parametrize(
    ("changes", "most", "one_by_one"),
    [({}, 4, 3), ({"parcours/commun/index.html": b"<a href='/'>x</a>"}, 13, 9)],
)
def test_requests_are_few(
    bucket: Bucket, changes: Mapping[str, bytes], most: int, one_by_one: int
) -> None:
    """Nothing to do costs 4 requests; n changed files cost at most 12 + n (G7).

    Those that need not wait for one another do not: three round trips, and nine for a page.
    """
    first = {**site("a"), **{f"modules/m{n}/index.html": b"x" for n in range(1_100)}}
    publish(site_in(bucket.open(), workers=16), wanted(first), silent)
    with proxied(bucket.port, delay=0.05) as proxy:
        here = site_in(bucket.open(proxy.port), workers=4)
        publish(here, wanted({**first, **changes}), silent)
        assert 3 <= proxy.requests <= most
        assert proxy.round_trips <= one_by_one


NAMES = ("Plan d’accès (été).pdf", "a b+c&d=e.txt", "100% sûr.txt", "a#b?.txt", "a%20b.txt")


@pytest.mark.parametrize("kind", ["bucket", "folder"])
def test_any_name_is_published_once(kind: str, bucket: Bucket, tmp_path: Path) -> None:
    """A name with spaces, accents or signs is found again as it is, whatever the target."""
    store: Store = bucket.open() if kind == "bucket" else FolderStore(tmp_path / "www")
    files = {**site("a"), **{f"uploads/{name}": name.encode() for name in NAMES}}
    publish(site_in(store), wanted(files), silent)
    assert is_exactly(store, files)
    assert publish(site_in(store), wanted(files), silent).release is None


def test_two_sites_share_a_bucket(bucket: Bucket) -> None:
    """A folder of a bucket is a site of its own: neither sees the other's files."""
    here, there = (open_store(bucket.target().replace("?", f"/{name}?")) for name in ("a", "b"))
    for store, version in ((here, "a"), (there, "b"), (here, "a'")):
        publish(site_in(store, page_grace=0.0), wanted(site(version)), silent)
    assert is_exactly(here, site("a'"))
    assert is_exactly(there, site("b"))


def test_failing_requests_lose_nothing(bucket: Bucket) -> None:
    """With 7 % of the requests answered 503 or cut, every file arrives (G10)."""
    with proxied(bucket.port, failing=0.07) as proxy:
        here = site_in(bucket.open(proxy.port), workers=8)
        for version in ("a", "b", "a"):
            publish(here, wanted(site(version, pages=40)), silent)
        assert proxy.failed > 5
    assert is_exactly(bucket.open(), site("a", pages=40))


def test_headers_are_stored_and_their_policy_is_published(bucket: Bucket) -> None:
    """What is stored with a file is its policy; a file whose policy changes is written (G8)."""
    store, site_a = bucket.open(), wanted(site("a"))
    publish(site_in(store), site_a, silent)
    assert store.headers("parcours/commun/index.html") == Headers(
        "text/html; charset=utf-8",
        "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    )
    style = next(path for path in site_a.files if path.endswith("css"))
    assert store.headers(style) == Headers(
        "text/css; charset=utf-8", "public, max-age=31536000, immutable"
    )
    logo = "uploads/logo.svg"
    other = replace(site_a.files[logo], cache="public, max-age=7")
    changed = replace(site_a, files={**site_a.files, logo: other})
    done = publish(site_in(store), changed, silent)
    assert list(done.plan.writes) == [logo]
    assert store.headers(logo) == other.headers


def test_hands_are_seen_and_repaired(bucket: Bucket) -> None:
    """A page that was defaced, deleted, added, or whose headers were changed is put right (G9)."""
    store = bucket.open()
    files = site("a")
    publish(site_in(store), wanted(files), silent)
    same = files["parcours/p1/index.html"]
    time.sleep(1.1)  # listings date files by the second
    store.write("index.html", b"defaced", headers_of("index.html"))
    store.write("parcours/p1/index.html", same, headers_of("sitemap.xml"))
    store.write("casino/index.html", b"spam", headers_of("index.html"))
    store.delete(["parcours/index.html"])
    drift = verify(take(store))
    assert drift.missing == ["parcours/index.html"]
    assert drift.changed == ["index.html", "parcours/p1/index.html"]
    assert drift.unknown == ["casino/index.html"]
    publish(site_in(store, page_grace=0.0), wanted(files), silent)
    assert is_exactly(store, files)
    assert "casino/index.html" not in shown(store)


def test_a_rollback_brings_back_every_byte(bucket: Bucket) -> None:
    """Any kept release comes back whole from the store alone, even after a death (G5)."""
    store = bucket.open()
    for version in ("a", "b", "c"):
        publish(site_in(store), wanted(site(version)), silent)
    store.write("parcours/p1/index.html", b"half of a dead release", headers_of("index.html"))
    releases = [release.id for release in take(store).head.releases]
    for name, version in ((releases[2], "a"), (releases[0], "c"), (releases[1], "b")):
        roll_back(site_in(store), name, silent)
        assert is_exactly(store, site(version))


@pytest.mark.parametrize("kind", ["bucket", "folder"])
def test_killed_publications_leave_a_whole_site(kind: str, bucket: Bucket, tmp_path: Path) -> None:
    """After kill -9 at any moment no page is broken, and the next publication ends exactly (G3)."""
    chance = random.Random(4)  # noqa: S311 - a seed, so that the moments are the same
    store: Store = bucket.open() if kind == "bucket" else FolderStore(tmp_path / "www")
    pages = 60 if kind == "bucket" else 600
    folders = {v: write_built(tmp_path / v, site(v, pages)) for v in ("a", "b")}
    killed = 0
    with proxied(bucket.port, delay=0.005) as proxy:
        target = bucket.target(proxy.port) if kind == "bucket" else f"file://{tmp_path}/www"
        assert process(target, folders["a"], 0.0).wait() == 0
        for version in ("b", "a", "b", "a"):
            store.delete([LOCK])
            killed += kill_while_it_publishes(process(target, folders[version], 0.0), store, chance)
            assert not broken(shown(store))
        assert killed > 1
        assert process(target, folders["b"], 0.0).wait() == 0
    assert is_exactly(store, site("b", pages))


@pytest.mark.parametrize(("sent", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interrupted_command_gives_the_lock_back(
    bucket: Bucket, tmp_path: Path, sent: int, code: int
) -> None:
    """Ctrl-C, or a forge that cancels, ends with a sentence and without the lock."""
    store = bucket.open()
    write_built(tmp_path / "output-public", site("a", pages=300))
    (tmp_path / "publishconf.py").write_text(
        "from campus.publish.settings import Publication\nPUBLICATION = Publication(workers=2)\n"
    )
    with proxied(bucket.port, delay=0.02) as proxy:
        running = subprocess.Popen(
            [sys.executable, "-m", "campus.cli.publish", "publish"],
            env={**os.environ, "CAMPUS_PUBLISH_TARGET": bucket.target(proxy.port)},
            cwd=tmp_path,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        wait_for(lambda: len(store.list()) > 20, "nothing is published")
        running.send_signal(sent)
        said = running.communicate()[1]
    assert running.returncode == code
    assert "la prochaine publication finit le travail" in said
    assert "Traceback" not in said
    assert store.read(LOCK) is None
    assert not broken(shown(store))


@pytest.mark.parametrize("kind", ["bucket", "folder"])
def test_two_publications_never_mix(kind: str, bucket: Bucket, tmp_path: Path) -> None:
    """Of two processes at once, each ends whole or is refused; the site is exactly one (G4)."""
    target = bucket.target() if kind == "bucket" else f"file://{tmp_path}/www"
    store: Store = bucket.open() if kind == "bucket" else FolderStore(tmp_path / "www")
    folders = [write_built(tmp_path / v, site(v, pages=120)) for v in ("a", "b")]
    codes = [each.wait() for each in [process(target, folder, 20.0) for folder in folders]]
    assert sorted(codes) in ([0, 0], [0, 1])
    winners = [v for v in ("a", "b") if is_exactly(store, site(v, pages=120))]
    assert len(winners) == 1
    assert 1 not in codes or codes[("a", "b").index(winners[0])] == 0


def test_a_dead_lock_expires_and_a_living_one_does_not(bucket: Bucket) -> None:
    """A lock is taken over only when its holder has shown no life, by the store's own clock."""
    store = bucket.open()
    publish(site_in(store), wanted(site("a")), silent)
    with locked(store, 60.0), pytest.raises(RefusedError, match="en cours"):
        publish(site_in(store, lock_seconds=60.0), wanted(site("b")), silent)
    assert store.swap(LOCK, b'{"run": "dead", "beat": 1}', None)
    time.sleep(2.1)
    publish(site_in(store, lock_seconds=1.0), wanted(site("b")), silent)
    assert is_exactly(store, site("b"))


@pytest.mark.parametrize(
    ("environment", "name", "said"),
    [
        ({"AWS_SECRET_ACCESS_KEY": "wrong"}, "", "la clé secrète n’est pas la bonne"),
        ({"AWS_ACCESS_KEY_ID": "wrong"}, "", "la clé d’accès est inconnue"),
        ({}, "no-such-bucket", "ce compartiment n’existe pas"),
    ],
)
def test_a_wrong_key_or_bucket_is_told(
    bucket: Bucket,
    monkeypatch: pytest.MonkeyPatch,
    environment: Mapping[str, str],
    name: str,
    said: str,
) -> None:
    """A wrong key or bucket is told in French, and no secret is in the sentence."""
    for key, value in environment.items():
        monkeypatch.setenv(key, value)
    store = Bucket(bucket.port, name or bucket.name).open()
    with pytest.raises(StoreError) as caught:
        publish(site_in(store), wanted(site("a")), silent)
    assert said in str(caught.value)
    assert os.environ["AWS_SECRET_ACCESS_KEY"] not in str(caught.value)
