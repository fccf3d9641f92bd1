"""Markdown to what templates print, with the links and figures of this catalogue."""

import posixpath
import re
from collections.abc import Callable, Mapping
from urllib.parse import unquote, urlsplit

from markupsafe import Markup

from campus.catalogue import Catalogue
from campus.french.typography import typeset
from campus.markup import Fragment, MarkupError, Renderer, plain_text
from campus.model import Fiche
from campus.model.adresses import address
from campus.pages.tables import in_regions
from campus.pages.views.page import Link, Prose
from campus.problems import Place, Problem, Problems

_CHIFFRE = re.compile(r"\[chiffre:([a-z0-9-]+)\]")
_IN_TEXT = "(min-width: 48em) 46rem, 100vw"
"""How wide a text shows its images; see .lecture in theme/static/css/texte.css."""
_SUMMARY = 2
"""Level of the headings that the summary of a page lists."""


class Texts:
    """The texts of a catalogue, made into HTML by one renderer."""

    def __init__(self, catalogue: Catalogue, renderer: Renderer, found: Problems) -> None:
        """Remember the catalogue that the texts cite, and where to say that one is unreadable."""
        self._found = found
        self._catalogue = catalogue
        self._renderer = renderer
        self._paths = {address: path for path, address in catalogue.addresses.items()}
        self._summaries: dict[str, str] = {}

    def block(self, text: str, where: str) -> Prose:
        """Return the body of the page at the address `where`."""
        fragment = self._rendered(self._renderer.block, text, where)
        headings = (
            Link(text=heading.text, href=f"#{heading.id}")
            for heading in fragment.headings
            if heading.level == _SUMMARY
        )
        html = in_regions(fragment.html)
        return Prose(html=Markup(html), headings=tuple(headings))  # noqa: S704 - sanitised

    def inline(self, text: str | None, where: str) -> Markup:
        """Return the chapeau of the page at the address `where`, empty when it has none."""
        if not text:
            return Markup()
        fragment = self._rendered(self._renderer.inline, text, where)
        return Markup(fragment.html)  # noqa: S704 - sanitised by the renderer

    def summary(self, fiche: Fiche) -> str:
        """Return what a card says of a page: its chapeau, made once for all its cards."""
        text = fiche.chapeau_text
        if not text:
            return ""
        if text not in self._summaries:
            fragment = self._rendered(self._renderer.inline, text, address(fiche))
            self._summaries[text] = plain_text(fragment.html)
        return self._summaries[text]

    def _rendered(self, render: Callable[..., Fragment], text: str, where: str) -> Fragment:
        """Return the HTML of a text, empty when it is too deep or too dear to be made."""
        try:
            return render(self._cite(text), rewrite=self._rewriting(where), show=self._show)
        except MarkupError as error:
            place = Place(self._paths.get(where, where))
            self._found.append(Problem(place, "corps", f"{error}", "simplifiez le passage"))
            return Fragment(html="", headings=(), links=(), images=())

    def _show(self, address: str) -> Mapping[str, str] | None:
        """Return how a text shows an image, None for one that would not be seen."""
        picture = self._catalogue.images.get(unquote(address))
        if picture is None:
            return None
        choice = {"srcset": picture.srcset, "sizes": _IN_TEXT} if picture.srcset else {}
        return {
            "src": picture.src,
            "width": f"{picture.width}",
            "height": f"{picture.height}",
            **choice,
            "loading": "lazy",
            "decoding": "async",
        }

    def _cite(self, text: str) -> str:
        """Put the figures in the place of `[chiffre:id]`."""
        return _CHIFFRE.sub(self._chiffre, text) if "[chiffre:" in text else text

    def _chiffre(self, match: re.Match[str]) -> str:
        chiffre = self._catalogue.chiffres.get(match[1])
        return str(chiffre) if chiffre else match[0]

    def _rewriting(self, where: str) -> "Rewriting":
        path = self._paths.get(where, "")
        return Rewriting(posixpath.dirname(path), self._catalogue)


class Rewriting:
    """Links between content files, as they work on the forge, to the addresses of their pages."""

    def __init__(self, folder: str, catalogue: Catalogue) -> None:
        """Remember the folder that relative links start from."""
        self._folder = folder
        self._addresses = catalogue.addresses

    def __call__(self, href: str) -> str:
        """Return the address that a link leads to, itself when it names no content file."""
        if not href or href[0] in "/#":
            return href
        parts = urlsplit(href)
        if parts.scheme or parts.netloc or not parts.path:
            return href
        target = posixpath.normpath(posixpath.join(self._folder, unquote(parts.path)))
        address = self._addresses.get(target)
        if address is None:
            return href
        return address + (f"#{parts.fragment}" if parts.fragment else "")


def held(value: object) -> str:
    """Return a duration or another short value that no line breaks, empty when there is none."""
    return f"{value}".replace(" ", "\u00a0") if value else ""


def typed(text: str | None) -> str:
    """Return a plain text of an editor with French typography."""
    return typeset(text) if text else ""
