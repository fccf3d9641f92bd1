"""At every moment, whatever happened before, a reader finds all that a page asks for (G1, G2, G3).

`make soak` makes the random histories many.
"""

import gzip
import random
from contextlib import suppress
from pathlib import Path

import brotli
import pytest

from campus.publish.care import verify
from campus.publish.errors import RefusedError
from campus.publish.headers import headers_of
from campus.publish.publishing import publish
from campus.publish.returning import roll_back
from campus.publish.snapshot import take
from campus.publish.stores import FolderStore, Store
from tests.publish.sites import Files, broken, shown, site, wanted
from tests.publish.stores import Death, Watched, memory, silent, site_in
from tests.soak import rounds

HISTORIES = rounds(15, 300)
STEPS = 8
VERSIONS = {
    **{name: site(name) for name in "abcd"},
    **{f"{name}'": site(f"{name}'", alike=name) for name in "ab"},
}


def holds(store: Store, files: Files) -> bool:
    """Tell whether readers get exactly these bytes at these addresses."""
    live = shown(store)
    return all(live.get(path) == body for path, body in files.items())


def test_the_question_finds_what_careless_publications_break() -> None:
    """Written in the order of names, deletions first, as many tools do, the same site breaks."""
    store = memory()
    publish(site_in(store), wanted(VERSIONS["a"]), silent)
    store.delete([path for path in VERSIONS["a"] if path not in VERSIONS["b"]])
    broke = 0
    for path, body in sorted(VERSIONS["b"].items()):
        store.write(path, body, headers_of(path))
        broke += bool(broken(shown(store)))
    assert broke > len(VERSIONS["b"]) / 2
    assert not broken(shown(store))


@pytest.mark.parametrize("settings", [{}, {"page_grace": 0.0, "asset_grace": 0.0}])
def test_no_write_breaks_a_page(settings: dict[str, float]) -> None:
    """After each single write and deletion, from the first publication on, nothing is missing."""
    store = memory()
    faults: list[str] = []
    watched = Watched(store, after=lambda: faults.extend(broken(shown(store))))
    for version in ("a", "b", "b'", "c", "a"):
        publish(site_in(watched, **settings), wanted(VERSIONS[version]), silent)
    assert len(watched.changes) > 100
    assert not faults


def test_death_at_every_write_leaves_a_site_that_the_next_run_finishes() -> None:
    """Killed at any of its writes, a publication leaves no broken page; the next one converges."""
    deaths = 0
    while True:
        store = memory()
        publish(site_in(store), wanted(VERSIONS["a"]), silent)
        died = _dies(store, "b", deaths)
        assert not broken(shown(store)), f"after {deaths} writes"
        after = "b" if deaths % 2 else "c"
        publish(site_in(store, lock_seconds=0.0), wanted(VERSIONS[after]), silent)
        assert holds(store, VERSIONS[after]), f"after {deaths} writes"
        assert not verify(take(store))
        if not died:
            break
        deaths += 1
    assert deaths > len(VERSIONS["b"])


def _dies(store: Store, version: str, after: int) -> bool:
    """Publish a version until the process dies, and tell whether it did."""
    try:
        publish(site_in(Watched(store, dies_after=after)), wanted(VERSIONS[version]), silent)
    except Death:
        return True
    return False


@pytest.mark.parametrize("kind", ["memory", pytest.param("folder", marks=pytest.mark.slow)])
@pytest.mark.parametrize("seed", range(HISTORIES))
def test_a_random_history_never_breaks_a_page(seed: int, kind: str, tmp_path: Path) -> None:
    """Publications, rollbacks and deaths in any order: no broken page, and each end is exact."""
    chance = random.Random(seed)  # noqa: S311 - a seed, so that a failure can be replayed
    store = memory() if kind == "memory" else FolderStore(tmp_path)
    contents: dict[str, Files] = {}
    for _ in range(STEPS):
        version = chance.choice(list(VERSIONS))
        watched = Watched(store, dies_after=chance.choice((None, chance.randrange(80))))
        here = site_in(
            watched,
            workers=chance.choice((1, 4)),
            lock_seconds=0.0,
            page_grace=chance.choice((0.0, 1e9)),
            asset_grace=chance.choice((0.0, 1e9)),
        )
        ended = False
        with suppress(Death, RefusedError):
            if chance.random() < 0.3:
                roll_back(here, chance.choice([*contents, ""]), silent)
            else:
                publish(here, wanted(VERSIONS[version]), silent)
            ended = True
        assert not broken(shown(store))
        live = take(store)
        if live.head.live and live.head.live.id not in contents:
            release = live.head.live
            contents[release.id] = contents.get(release.origin, VERSIONS[version])
        if live.head.live and ended:
            assert holds(store, contents[live.head.live.id])
            assert not verify(live)
            assert not faulty_twins(tmp_path)


def faulty_twins(folder: Path) -> list[Path]:
    """Return the compressed files that are not those of the file beside them."""
    return [
        path
        for suffix, unpack in ((".gz", gzip.decompress), (".br", brotli.decompress))
        for path in folder.rglob(f"*{suffix}")
        if ".publish" not in path.parts
        and unpack(path.read_bytes()) != path.with_suffix("").read_bytes()
    ]
