"""Small sites that hold together, in several versions, and the question whether a live one does.

Each page asks for the style sheet, the script and the image of its version, under names that hold
their hash, and links to a few other pages of its version.
"""

import hashlib
import json
import posixpath
import re
from collections.abc import Mapping
from pathlib import Path

from campus.publish.headers import address_of
from campus.publish.stores import PRIVATE, Store
from campus.publish.wanted import Wanted, describe

REFERENCE = re.compile(rb'(?:src|href)="(/[^"]*)"')
ROOTS = ("/", "/feeds/actualites.atom", "/sitemap.xml", "/404.html")

Files = Mapping[str, bytes]


def site(version: str, pages: int = 9, alike: str = "") -> Files:
    """Return the files of a version: `pages` pages of its own, two shared, two lists and feeds.

    With `alike`, everything is that other version's but one page.
    """
    if alike:
        return {**site(alike, pages), "parcours/commun/index.html": _page(alike, version, [])}
    assets = {_hashed(kind, version): f"{kind} {version}".encode() for kind in _KINDS}
    # Half of the pages have the same address in all versions, half have one of their own.
    own = [f"parcours/{version}-{number}" for number in range(pages // 2)]
    shared = [f"parcours/p{number}" for number in range(pages - pages // 2)]
    folders = [*own, *shared, "parcours/commun"]
    files = {
        f"{folder}/index.html": _page(
            version, folder, [f"/{folders[(at + step) % len(folders)]}/" for step in (1, 3)]
        )
        for at, folder in enumerate(folders)
    }
    every = [f"/{folder}/" for folder in folders]
    lists = {
        "index.html": _page(version, "home", ["/parcours/", *every[:3]]),
        "404.html": _page(version, "404", ["/", "/parcours/"]),
        "parcours/index.html": _page(version, "list", every),
        "feeds/actualites.atom": _links(version, every),
        "sitemap.xml": _links(version, every),
        "uploads/logo.svg": f"<svg>{version}</svg>".encode(),
        "api/v1/parcours.json": json.dumps(every).encode(),
    }
    return {**assets, **files, **lists}


def wanted(files: Files) -> Wanted:
    """Return the files as a site to publish."""
    entries = {path: describe(path, body) for path, body in files.items()}
    return Wanted(files=entries, read=files.__getitem__)


def write_built(folder: Path, files: Files) -> Path:
    """Write the files below a folder as the build leaves them, with its manifest."""
    made = {path: hashlib.blake2b(body, digest_size=16).hexdigest() for path, body in files.items()}
    for path, body in {**files, ".manifest.json": json.dumps(made).encode()}.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(body)
    return folder


def shown(store: Store) -> Files:
    """Return every file that readers may ask for."""
    live = [path for path in store.list() if not path.startswith(PRIVATE)]
    return {path: found.body for path in live if (found := store.read(path))}


def broken(files: Files) -> list[str]:
    """Return what a reader who starts from the roots asks for and does not get.

    A site without a home page is not born yet: it has no readers.
    """
    held = {address_of(path): body for path, body in files.items()}
    if "/" not in held:
        return []
    faults, seen, waiting = [], set(ROOTS), [root for root in ROOTS if root in held]
    while waiting:
        address = waiting.pop()
        for found in REFERENCE.findall(held[address]):
            target = posixpath.normpath(found.decode()) + "/" * found.endswith(b"/")
            target = "/" if target == "//" else target
            if target not in held:
                faults.append(f"{address} -> {target}")
            elif target not in seen:
                seen.add(target)
                waiting.append(target)
    return faults


_KINDS = ("css", "js", "webp")


def _hashed(kind: str, version: str) -> str:
    digest = hashlib.sha256(f"{kind} {version}".encode()).hexdigest()[:10]
    return f"theme/campus.{digest}.{kind}"


def _page(version: str, name: str, links: list[str]) -> bytes:
    css, js, image = (_hashed(kind, version) for kind in _KINDS)
    listed = "".join(f'<a href="{link}">{link}</a>' for link in links)
    return (
        f'<html data-release="{version}"><link href="/{css}"><script src="/{js}"></script>'
        f'<link href="/feeds/actualites.atom"><img src="/{image}"><img src="/uploads/logo.svg">'
        f'<h1>{name}</h1>{listed}<a href="/">home</a></html>'
    ).encode()


def _links(version: str, links: list[str]) -> bytes:
    listed = "".join(f'<link href="{link}"/>' for link in links)
    return f"<feed><id>{version}</id>{listed}</feed>".encode()
