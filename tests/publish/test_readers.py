"""What readers see behind nginx while the site is published, killed, or out of reach."""

import random
import time
from pathlib import Path

import pytest

from campus.publish.edge import Edge
from campus.publish.headers import Headers, headers_of
from campus.publish.lock import LOCK
from campus.publish.publishing import publish
from campus.publish.stores import FolderStore, Store
from tests.publish.nginx import Nginx
from tests.publish.processes import kill_while_it_publishes, process
from tests.publish.proxy import proxied
from tests.publish.servers import Bucket, front
from tests.publish.sites import shown, site, wanted, write_built
from tests.publish.stores import silent, site_in
from tests.publish.visitors import ask, before, readers
from tests.soak import rounds

pytestmark = pytest.mark.slow

KEPT = rounds(1, 10)
"""How many seconds the cache keeps a page: ten, as a CDN would, when there is time."""


@pytest.mark.parametrize(("origin", "kept"), [("disk", 0), ("bucket", 0), ("bucket", KEPT)])
def test_readers_see_no_broken_page_while_publications_are_killed(
    origin: str, kept: int, nginx: Nginx, bucket: Bucket, tmp_path: Path
) -> None:
    """Visitors, before a cache or not, miss nothing while publications are killed (G6).

    Pages that a version has dropped are deleted meanwhile, once no cache can hold a link to them.
    """
    tmp_path.chmod(0o755)
    edge = Edge(folder=str(tmp_path / "www"))
    store: Store = FolderStore(tmp_path / "www")
    if origin == "bucket":
        edge, store = before(bucket), bucket.open()
    chance = random.Random(6)  # noqa: S311 - a seed, so that the moments are the same
    folders = {v: write_built(tmp_path / v, site(v, pages=60)) for v in "abd"}
    publish(site_in(store), wanted(site("a", pages=60)), silent)
    killed, grace = 0, 2.0 * kept + 1.0
    with (
        front(nginx, tmp_path, origin, edge, kept) as place,
        proxied(bucket.port, delay=0.005) as proxy,
        readers(place) as crowd,
    ):
        target = bucket.target(proxy.port) if origin == "bucket" else f"file://{tmp_path}/www"
        for version in "bd" * rounds(1, 10):
            store.delete([LOCK])
            running = process(target, folders[version], 0.0, grace)
            killed += kill_while_it_publishes(running, store, chance)
        for _ in range(2):
            assert process(target, folders["b"], 0.0, grace).wait() == 0
            time.sleep(grace)
    assert killed or origin == "disk"
    assert not [path for path in shown(store) if path.startswith("parcours/d-")]
    assert sum(each.pages for each in crowd) > 50
    assert [fault for each in crowd for fault in each.faults] == []


def test_a_page_that_nobody_read_for_long_is_asked_for_again(
    nginx: Nginx, bucket: Bucket, tmp_path: Path
) -> None:
    """The cache shows an old page no longer than it says: its links may have gone since."""
    store, key = bucket.open(), "parcours/p1/index.html"
    brief = Headers(headers_of(key).type, "public, max-age=1, stale-while-revalidate=1")
    with front(nginx, tmp_path, "bucket", before(bucket)) as place:
        store.write(key, b"old", brief)
        assert ask(place, "/parcours/p1/").body == b"old"
        store.write(key, b"new", brief)
        assert ask(place, "/parcours/p1/").body == b"old"
        time.sleep(4.1)
        assert ask(place, "/parcours/p1/").body == b"new"


def test_the_cache_answers_when_the_origin_is_gone(
    nginx: Nginx, bucket: Bucket, tmp_path: Path
) -> None:
    """When the provider fails, what has been read lately is still shown."""
    publish(site_in(bucket.open()), wanted(site("a")), silent)
    with proxied(bucket.port) as proxy:
        edge = before(bucket, proxy.port)
        with front(nginx, tmp_path, "bucket", edge) as place:
            assert ask(place, "/parcours/p1/").status == 200
            proxy.failing = 1.0
            assert ask(place, "/parcours/p1/").status == 200
            assert ask(place, "/parcours/p2/").status >= 500
