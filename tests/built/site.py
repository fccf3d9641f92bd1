"""The whole built site, as the rules ask about it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

import brotli

from tests.built.page import Page

ORIGIN = "https://campus.numerique.gouv.fr"
"""Where the pages say that they are: SITE_URL when nothing else is asked."""

_AS_SERVED = 5  # the quality at which nginx compresses: see deploy/nginx/compression.conf


@dataclass(frozen=True)
class BuiltSite:
    """The pages of an output folder by address, and the weights of all of its files."""

    folder: Path
    pages: Mapping[str, Page]

    def having(self, page: Page) -> "BuiltSite":
        """Return the same site with one page changed or added."""
        return replace(self, pages={**self.pages, page.address: page})

    @cached_property
    def titles(self) -> Counter[str]:
        """How many pages have each title."""
        return Counter(page.text("title") for page in self.pages.values())

    @cached_property
    def descriptions(self) -> Counter[str]:
        """How many pages that may be found have each description."""
        return Counter(
            page.meta("description") for page in self.pages.values() if page.link("canonical")
        )

    @cached_property
    def linked(self) -> frozenset[str]:
        """The addresses that a page links to."""
        return frozenset(
            urldefrag(link.get("href", link.get("action", ""))).url
            for page in self.pages.values()
            for link in page.all("a", "form")
        )

    @property
    def home(self) -> Page:
        """The home page, to which others are compared."""
        return self.pages["/"]

    def holds(self, address: str) -> bool:
        """Tell whether an address of the site, without its fragment, answers."""
        path = unquote(urlsplit(address).path)
        return path in self.pages or self._sizes.get(path) is not None

    def weight(self, address: str) -> int:
        """Return what the file at an address weighs on the wire, 0 when there is none."""
        return self._sizes.get(unquote(urlsplit(address).path)) or 0

    def files(self, pattern: str) -> list[Path]:
        """Return the files that match, below the folder."""
        return sorted(self.folder.glob(pattern))

    @cached_property
    def _sizes(self) -> Mapping[str, int]:
        return {
            f"/{path.relative_to(self.folder).as_posix()}": _wire_size(path)
            for path in self.folder.rglob("*")
            if path.is_file() and path.suffix != ".html"
        }


def read_site(folder: Path) -> BuiltSite:
    """Read every page below an output folder."""
    pages = (
        Page(_address(path.relative_to(folder)), path.read_bytes())
        for path in sorted(folder.rglob("*.html"))
    )
    return BuiltSite(folder, {page.address: page for page in pages})


def compressed(content: bytes) -> int:
    """Return the weight of a text as the server sends it."""
    return len(brotli.compress(content, quality=_AS_SERVED))


def _address(path: Path) -> str:
    return f"/{path.as_posix()}".removesuffix("index.html")


def _wire_size(path: Path) -> int:
    text = path.suffix in {".css", ".js", ".svg", ".json", ".txt", ".xml", ".ico"}
    return compressed(path.read_bytes()) if text else path.stat().st_size
