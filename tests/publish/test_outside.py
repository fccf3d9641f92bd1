"""Links to other sites: found in pages, asked once, told when they are dead."""

import threading
from pathlib import Path

from campus.publish.outside import dead_links, links_to_others
from campus.serve import SiteServer


def test_links_to_others_are_found_with_their_pages(tmp_path: Path) -> None:
    """Each address is asked once, whatever the pages that hold it; our own are left alone."""
    page = (
        '<a href="https://a.example/x?y=1&amp;z=2#la">a</a><a class="b" href="https://own/">b</a>'
    )
    for name in ("index.html", "p/index.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(page)
    assert links_to_others(tmp_path, "https://own") == {
        "https://a.example/x?y=1&z=2": ["index.html", "p/index.html"]
    }


def test_dead_links_are_told(tmp_path: Path) -> None:
    """An address that answers is well; one that is missing or unreachable is told."""
    (tmp_path / "index.html").write_text("x")
    with SiteServer(tmp_path, 0) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        found = dict(
            dead_links([f"{server.address}/", f"{server.address}/x", "http://127.0.0.1:1/"])
        )
        server.shutdown()
        thread.join()
    assert list(found) == [f"{server.address}/x", "http://127.0.0.1:1/"]
    assert found[f"{server.address}/x"] == "réponse 404"
