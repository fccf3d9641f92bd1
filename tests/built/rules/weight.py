"""What a page costs: the budgets of every page."""

import re
from collections.abc import Iterator
from itertools import chain

import brotli

from tests.built import ecoindex
from tests.built.page import Page
from tests.built.site import BuiltSite, compressed

KB = 1024

# Long by nature: lists of up to thirty entries, and parcours, which list steps and modules.
_LONG = re.compile(
    r"/(catalogue|recherche|agenda|plan-du-site|expertises|parcours)/"
    r"|/(modules|formateurs|actualites)/((page|tags|categories)/.+)?$"
)
_HEAVY = re.compile(r"/(catalogue|recherche|parcours|modules)/")
_IMAGE = re.compile(r"\.(webp|jpe?g|png|avif|gif)$")


def html_is_light(page: Page, _: BuiltSite) -> Iterator[str]:
    """HTML weighs at most 6 KB compressed; a parcours, a module, the catalogue at most 8."""
    limit = 8 * KB if _HEAVY.match(page.address) else 6 * KB
    if compressed(page.content) > limit:  # the quick compression says more: ask the slow one
        weight = len(brotli.compress(page.content))
        if weight > limit:
            yield f"{weight} bytes of HTML, compressed, where {limit} are allowed"


def elements_are_few(page: Page, _: BuiltSite) -> Iterator[str]:
    """A page has at most 370 elements; a list or a parcours at most 620."""
    count, limit = len(page.elements), 620 if _LONG.match(page.address) else 370
    if count > limit:
        yield f"{count} elements where {limit} are allowed"


def requests_are_few(page: Page, site: BuiltSite) -> Iterator[str]:
    """A first view asks for at most 10 files; 14 with images."""
    asked = first_view(page, site)
    limit = 14 if any(_IMAGE.search(address) for address in asked) else 10
    if len(asked) > limit:
        yield f"{len(asked)} requests where {limit} are allowed: {', '.join(sorted(asked))}"


def ecoindex_is_green(page: Page, site: BuiltSite) -> Iterator[str]:
    """The EcoIndex is A; B for a list or a parcours."""
    asked = first_view(page, site)
    bytes_ = compressed(page.content) + sum(map(site.weight, asked))
    score = ecoindex.score(len(page.elements), len(asked), bytes_ / KB)
    limit = ecoindex.B if _LONG.match(page.address) else ecoindex.A
    if score <= limit:
        yield f"EcoIndex {score:.1f} where more than {limit:.0f} is expected"


def files_are_those_of_the_theme(page: Page, site: BuiltSite) -> Iterator[str]:
    """One style sheet, two scripts, two faces preloaded: the same files on every page."""
    for tag in ("script", "link"):
        ours = [(e.get("rel"), e.get("src", e.get("href"))) for e in page.all(tag)]
        theirs = [(e.get("rel"), e.get("src", e.get("href"))) for e in site.home.all(tag)]
        common = [pair for pair in theirs if pair[0] != "canonical"]
        if missing := [address for pair in common if pair not in ours for address in pair[1:]]:
            yield f"does not load {', '.join(missing)}, which the home page loads"
    sheets = [e.get("href", "") for e in page.all("link") if e.get("rel") == "stylesheet"]
    if len(sheets) > 1:
        yield f"loads {len(sheets)} style sheets: {', '.join(sheets)}"


def nothing_comes_from_elsewhere(page: Page, _: BuiltSite) -> Iterator[str]:
    """No script, style, face, image or frame is asked of another host."""
    for address in _asked(page):
        if not address.startswith("/") or address.startswith("//"):
            yield f"asks {address}: serve it from the site itself"


def first_view(page: Page, site: BuiltSite) -> frozenset[str]:
    """Return the addresses that a browser asks for to show a page, itself and the faces too."""
    faces = {f"/theme/{path.name}" for path in site.files("theme/*.woff2")}
    return frozenset({page.address, *_asked(page), *faces})


def _asked(page: Page) -> Iterator[str]:
    """Yield the addresses of what a page is made of; of several icons, browsers ask for one."""
    links = {e.get("rel"): e.get("href", "") for e in page.all("link")}
    kinds = ("stylesheet", "icon", "manifest")
    yield from (links[kind] for kind in kinds if kind in links)
    yield from (e.get("href", "") for e in page.all("link") if e.get("rel") == "preload")
    for element in page.all("script", "img", "iframe", "video", "audio", "embed", "input"):
        if address := element.get("src"):
            yield address
    for element in page.all("use", "image", "object"):
        address = element.get("href") or element.get("xlink:href") or element.get("data") or ""
        if not address.startswith("#"):
            yield address.partition("#")[0]
    sources = chain.from_iterable(e.get("srcset", "").split(",") for e in page.all("source"))
    yield from (source.split()[0] for source in sources if source.strip())
