"""Where links lead and what they say."""

import re
from collections.abc import Iterator
from urllib.parse import unquote, urldefrag, urlsplit

from tests.built.page import Page, name_of, shown
from tests.built.site import ORIGIN, BuiltSite

_NEW_WINDOW = "nouvelle fenêtre"
_VAGUE = re.compile(
    r"(cliqu(er|ez) ici|ici|lire( la suite)?|(en )?savoir plus|plus d.infos?|suite|lien|"
    r"voir( plus)?|https?:\S+|www\.\S+)[ .…>»]*",
    re.IGNORECASE,
)
_SCHEMES = {"", "http", "https", "mailto", "tel", "webcal"}


def links_lead_somewhere(page: Page, site: BuiltSite) -> Iterator[str]:
    """A link leads to a page or a file of the site that exists, by its final address."""
    for link in page.all("a", "link", "form"):
        if link.get("method") == "dialog":  # sent nowhere, on purpose
            continue
        given = link.get("href", link.get("action"))
        if given is None:
            yield f"{shown(link)}: leads nowhere"
        elif urlsplit(given).scheme not in _SCHEMES or not given:
            yield f"{shown(link)}: « {given} » is no address"
        elif given.startswith(ORIGIN) and link.tag == "a":
            yield f"{shown(link)}: write the address from its first slash"
        elif given.startswith("/") and not site.holds(urldefrag(given).url):
            yield f"{shown(link)}: no page and no file is at {given}"


def anchors_exist(page: Page, site: BuiltSite) -> Iterator[str]:
    """What follows « # » is the id of an element of the page that the link leads to."""
    for link in page.all("a", "use"):
        address, _, fragment = link.get("href", "").partition("#")
        if not fragment:
            if link.get("href", "").endswith("#"):
                yield f"{shown(link)}: « # » leads nowhere"
            continue
        there = site.pages.get(urlsplit(address).path) if address else page
        if there and unquote(fragment) not in there.ids:
            yield f"{shown(link)}: {there.address} has no « {fragment} »"


def links_say_where_they_lead(page: Page, _: BuiltSite) -> Iterator[str]:
    """A link has words, which say where it leads without those around it."""
    for link in page.all("a"):
        name = name_of(link)
        if not name or _VAGUE.fullmatch(name):
            yield f"{shown(link)}: « {name} » says too little"


def new_windows_are_announced(page: Page, _: BuiltSite) -> Iterator[str]:
    """A link that opens a window says so, beginning with its own words, and gives no handle."""
    for link in page.all("a"):
        if link.get("target") in {None, "_self"}:
            continue
        if _NEW_WINDOW not in f"{link.get('title', '')} {name_of(link)}":
            yield f"{shown(link)}: its title must say « {_NEW_WINDOW} »"
        if "noopener" not in link.get("rel", ""):
            yield f"{shown(link)}: needs rel=noopener"


def links_stand_apart(page: Page, _: BuiltSite) -> Iterator[str]:
    """A link or a button holds no other, and a link is not disguised as a button."""
    for element in page.all("a", "button", "label", "summary"):
        inner = [e for e in element.iter("a", "button", "select", "textarea") if e is not element]
        yield from (f"{shown(each)}: is inside another control" for each in inner)
        if element.tag == "a" and (
            element.get("role") == "button" or "aria-pressed" in element.attrib
        ):
            yield f"{shown(element)}: a link that acts must be a <button>"
