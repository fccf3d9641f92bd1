"""The addresses and files that links may lead to."""

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import unquote, urlsplit

from campus.catalogue import Contents, is_shown
from campus.french.suggestions import Suggestions
from campus.model import Fiche
from campus.model.adresses import (
    ACCUEIL,
    ACTUALITES,
    AGENDA,
    CATALOGUE,
    EXPERTISES,
    FORMATEURS,
    MODULES,
    PARCOURS,
    PLAN,
    address,
)
from campus.schemas import Entry
from campus.settings import Settings

LISTS = (
    ACCUEIL, ACTUALITES, AGENDA, CATALOGUE, EXPERTISES, FORMATEURS, MODULES, PARCOURS, PLAN,
    "/recherche/",
)  # fmt: skip
SECTIONS = (PARCOURS, MODULES, EXPERTISES, FORMATEURS, ACTUALITES)
"""Where every address is that of a page of ours, or of nothing."""
_MADE_BY_THE_BUILD = (
    "/api/",
    "/feeds/",
    "/theme/",
    f"{ACTUALITES}categories/",
    f"{ACTUALITES}tags/",
)
_PAGINATED = re.compile(r"page/\d+/$")
_TWIN = re.compile(r"[\w-]+\.(?:ics|md|json|xml|txt|atom|csv)/?$")


@dataclass(frozen=True, kw_only=True)
class Site:
    """The site that a text is part of; `pages` are its entries by path, as links name them."""

    contents: Contents
    settings: Settings
    pages: Mapping[str, Entry]

    @cached_property
    def host(self) -> str:
        """The host of the published site."""
        return urlsplit(self.settings.site_url).hostname or ""

    @cached_property
    def open(self) -> frozenset[str]:
        """The paths of the pages that any page may lead to: true ones, published for good."""
        return frozenset(
            path
            for path, entry in self.pages.items()
            if is_shown(entry, self.settings.maintenant, exemples=False)
        )

    @cached_property
    def by_address(self) -> dict[str, Entry]:
        """The entries by the address of their page."""
        return {address(e.value): e for e in self.pages.values() if isinstance(e.value, Fiche)}

    def page_at(self, href: str, source: Entry) -> Entry | None:
        """Return the page that a link of an entry leads to, None when it is not one of ours."""
        try:
            parts = urlsplit(href)
        except ValueError:
            return None
        if (parts.scheme or parts.netloc) and parts.hostname != self.host:
            return None
        path = unquote(parts.path)
        if not path:
            return source if not parts.scheme else None
        if path.startswith("/"):
            return self.page_named(path)
        folder = posixpath.dirname(source.path)
        return self.pages.get(posixpath.normpath(posixpath.join(folder, path)))

    def page_named(self, address: str) -> Entry | None:
        """Return the page at an address, written with its last slash or without."""
        return self.by_address.get(address if address.endswith("/") else f"{address}/")

    @staticmethod
    def relative(source: Entry, page: Entry, fragment: str = "") -> str:
        """Return how an entry links to a page: by the path from one file to the other."""
        path = posixpath.relpath(page.path, posixpath.dirname(source.path))
        return f"{path}#{fragment}" if fragment else path

    @cached_property
    def former(self) -> dict[str, Entry]:
        """The entries by the addresses that they had."""
        return {
            f"{old.rstrip('/')}/": entry
            for entry in self.pages.values()
            if isinstance(entry.value, Fiche)
            for old in entry.value.anciennes_adresses
        }

    @cached_property
    def faulty(self) -> frozenset[str]:
        """The files that could not be read: they exist all the same."""
        return frozenset(problem.place.path for problem in self.contents.problems)

    @cached_property
    def close_addresses(self) -> Suggestions:
        """The addresses of the pages, to find the one that was meant."""
        return Suggestions((*self.by_address, *LISTS))

    @cached_property
    def close_uploads(self) -> Suggestions:
        """The addresses of the uploads, to find the one that was meant."""
        return Suggestions(self.contents.uploads)

    @cached_property
    def _paths_by_name(self) -> dict[str, str]:
        return {posixpath.basename(path): path for path in sorted(self.pages)}

    @cached_property
    def _close_names(self) -> Suggestions:
        return Suggestions(self._paths_by_name)

    def close_to(self, path: str) -> Entry | None:
        """Return the page whose file a wrong path probably means."""
        name = self._close_names.nearest(posixpath.basename(path))
        return self.pages[self._paths_by_name[name]] if name else None

    def upload_named(self, path: str) -> str | None:
        """Return the address of the upload that has the same name as a file."""
        name = posixpath.basename(path)
        return next(
            (u for u in sorted(self.contents.uploads) if posixpath.basename(u) == name), None
        )

    def makes(self, where: str) -> bool:
        """Tell whether the build makes a page at an address that is not the one of an entry."""
        if where.endswith(".html"):
            return where == "/404.html"
        listing = _PAGINATED.sub(
            "", _TWIN.sub("", where.rstrip("/") if _TWIN.search(where) else where)
        )
        return (
            listing in LISTS or listing in self.by_address or where.startswith(_MADE_BY_THE_BUILD)
        )

    @staticmethod
    def is_ours(where: str) -> bool:
        """Tell whether an address stands where every address is that of a page, or of nothing."""
        return where.startswith(SECTIONS)
