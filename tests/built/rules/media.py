"""Images, players and drawings."""

import re
from collections.abc import Iterator

from tests.built.page import Page, shown, text_of
from tests.built.site import BuiltSite

_FILE_NAME = re.compile(r"\S+\.(jpe?g|png|webp|gif|svg|avif|pdf)\W*", re.IGNORECASE)
_USELESS = re.compile(r"(image|photo|illustration|visuel|logo|sans titre)\W*", re.IGNORECASE)
_INTRODUCED = re.compile(r"(image|photo(graphie)?) (de|d’|d')", re.IGNORECASE)
_LONGEST = 250


def images_have_alternatives(page: Page, _: BuiltSite) -> Iterator[str]:
    """An image has an alternative: empty, or what it shows; never the name of its file."""
    for image in page.all("img", "area"):
        text = image.get("alt")
        if text is None:
            yield f"{shown(image)}: needs an alternative (alt), empty for decoration"
        elif _FILE_NAME.fullmatch(text) or _USELESS.fullmatch(text) or _INTRODUCED.match(text):
            yield f"{shown(image)}: « {text} » does not say what it shows"
        elif len(text) > _LONGEST:
            yield f"{shown(image)}: an alternative of {len(text)} characters: tell it in the text"


def images_keep_their_place(page: Page, site: BuiltSite) -> Iterator[str]:
    """An image gives its width and height, and one among several sizes, all of which exist."""
    for image in page.all("img"):
        sized = image.get("width", "").isdigit() and image.get("height", "").isdigit()
        if not sized and not image.get("src", "").endswith(".svg"):
            yield f"{shown(image)}: needs width and height"
        if "srcset" in image.attrib and "sizes" not in image.attrib:
            yield f"{shown(image)}: srcset needs sizes"
        choices = [choice.split()[0] for choice in image.get("srcset", "").split(",") if choice]
        for address in (image.get("src", ""), *choices):
            if address.startswith("/") and not site.holds(address):
                yield f"{shown(image)}: no file is at {address}"


def images_wait_their_turn(page: Page, _: BuiltSite) -> Iterator[str]:
    """Only one image of the content, the first, loads before it is looked at."""
    images = [image for main in page.all("main") for image in main.iter("img")]
    for image in images[1:]:
        if image.get("loading") != "lazy":
            yield f'{shown(image)}: needs loading="lazy"'


def drawings_are_named_or_hidden(page: Page, _: BuiltSite) -> Iterator[str]:
    """An SVG has a name, or is hidden from assistive technologies; the keyboard then goes by."""
    for drawing in page.all("svg"):
        hidden = any(e.get("aria-hidden") == "true" for e in (drawing, *drawing.iterancestors()))
        named = drawing.get("aria-label") or drawing.get("aria-labelledby")
        if not hidden and not (drawing.get("role") in {"img", "group"} and named):
            yield f'{shown(drawing)}: needs aria-hidden="true", or role="img" and a name'
        if hidden and any(link.get("tabindex") != "-1" for link in drawing.iter("a")):
            yield f'{shown(drawing)}: holds a link that cannot be heard: it needs tabindex="-1"'


def figures_are_captioned(page: Page, _: BuiltSite) -> Iterator[str]:
    """A figure with a caption carries it as its name (RGAA 1.9)."""
    for figure in page.all("figure"):
        caption = next(figure.iter("figcaption"), None)
        if caption is None or next(figure.iter("img"), None) is None:
            continue
        if not figure.get("aria-label") or figure.get("role") not in {"figure", "group"}:
            yield f"{shown(figure)}: needs role=figure and aria-label=« {text_of(caption)} »"


def nothing_plays_or_frames(page: Page, _: BuiltSite) -> Iterator[str]:
    """No player and no frame is in the page before the reader asks for it."""
    for element in page.all("iframe", "video", "audio", "object", "embed", "applet"):
        yield f"{shown(element)}: load it on demand"
