"""How a page presents itself to browsers, search engines and other sites."""

import json
from collections.abc import Iterator
from itertools import zip_longest

from tests.built.page import Page, shown
from tests.built.site import ORIGIN, BuiltSite

_SUFFIX = " - Campus du numérique public"
_NOT_FOUND = "/404.html"
_FIRST_BYTES = 1024  # where browsers look for the encoding
_LEAST, _MOST = 15, 320  # characters of a description


def document_is_declared(page: Page, _: BuiltSite) -> Iterator[str]:
    """A page is HTML in UTF-8, French, and lets the reader zoom."""
    if not page.content.startswith(b"<!DOCTYPE html>"):
        yield "does not begin with <!DOCTYPE html>"
    if page.root.get("lang") != "fr":
        yield f'<html lang="{page.root.get("lang")}"> instead of "fr"'
    if b'<meta charset="utf-8">' not in page.content[:_FIRST_BYTES]:
        yield 'no <meta charset="utf-8"> at its beginning'
    viewport = page.meta("viewport")
    if "width=device-width" not in viewport or "scal" in viewport.replace("initial-scale=1", ""):
        yield f"viewport « {viewport} »: it must follow the device and never limit the zoom"


def title_is_its_own(page: Page, site: BuiltSite) -> Iterator[str]:
    """Each page has a title of its own, followed by the name of the site."""
    title = page.text("title")
    if not title.endswith(_SUFFIX) or title == _SUFFIX:
        yield f"title « {title} »: it must say what the page is, then « {_SUFFIX} »"
    if site.titles[title] > 1:
        yield f"title « {title} » of {site.titles[title]} pages: say what differs"


def description_is_its_own(page: Page, site: BuiltSite) -> Iterator[str]:
    """Each page that may be found has a description of its own, of one or two sentences."""
    description = page.meta("description")
    if not page.link("canonical"):
        return
    if not _LEAST <= len(description) <= _MOST:
        yield f"description of {len(description)} characters: « {description} »"
    if site.descriptions[description] > 1:
        yield f"description of {site.descriptions[description]} pages: « {description} »"


def address_is_canonical(page: Page, _: BuiltSite) -> Iterator[str]:
    """A page gives its own address as canonical, or asks not to be indexed; never both."""
    canonical = page.link("canonical")
    hidden = "noindex" in page.meta("robots")
    if bool(canonical) == hidden:
        yield "must have either a canonical address or « noindex »"
    for given in (canonical, page.meta("og:url")):
        if given and given != ORIGIN + page.address:
            yield f"gives {given} as its address"


def address_is_plain(page: Page, _: BuiltSite) -> Iterator[str]:
    """An address is made of small letters, digits and hyphens, and ends with a slash."""
    plain = page.address.replace("/", "").replace("-", "")
    if page.address in {_NOT_FOUND, "/"}:
        return
    if not (plain.isascii() and plain.isalnum() and plain == plain.lower()):
        yield "letters of its address are not all plain"
    if not page.address.endswith("/"):
        yield "its address does not end with a slash"


def page_can_be_reached(page: Page, site: BuiltSite) -> Iterator[str]:
    """Another page leads to each page."""
    if page.address not in site.linked and page.address != _NOT_FOUND:
        yield "no page links to it"


def data_are_valid(page: Page, _: BuiltSite) -> Iterator[str]:
    """Data for programs are JSON-LD that says its vocabulary and its type."""
    for script in page.all("script"):
        if script.get("type") != "application/ld+json":
            continue
        try:
            data = json.loads(script.text or "")
        except ValueError as error:
            yield f"{shown(script)}: is not JSON: {error}"
            continue
        if data.get("@context") != "https://schema.org" or not data.keys() & {"@type", "@graph"}:
            yield f"{shown(script)}: has no @context of schema.org, or no @type"


def frame_is_the_same(page: Page, site: BuiltSite) -> Iterator[str]:
    """Skip links, header, menu and footer are the same on every page, in the same order."""
    for ours, theirs in zip_longest(page.frame, site.home.frame, fillvalue="nothing"):
        if ours != theirs:
            yield f"{ours} where the home page has {theirs}"
            return
