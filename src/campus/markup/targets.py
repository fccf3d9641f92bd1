"""What clean HTML leads to and shows: its links and images, reported, then rewritten."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html import escape

from campus.markup.fragment import Image
from campus.markup.html import ATTRIBUTES, attributes_of, write_tag

_LINK_OR_IMAGE = re.compile(rf"<a{ATTRIBUTES}>(\s*</a>)?|<img{ATTRIBUTES}>")
_WRITTEN_BY_MARKDOWN = frozenset({"footnote-ref", "footnote-backref"})

Rewrite = Callable[[str], str]
"""From an address as the editor wrote it to the one that the page leads to."""
Show = Callable[[str], Mapping[str, str] | None]
"""From the address of an image to the attributes that show it; None when nothing can."""
_NAME_OF_A_FILE = re.compile(r"\S+\.[a-z]{3,4}", re.IGNORECASE)


@dataclass(slots=True)
class Targets:
    """Rewrites the links and images of one text, and remembers them as they were written."""

    rewrite: Rewrite
    show: Show
    links: list[str] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)

    def rewritten(self, html: str) -> str:
        """Return the HTML with every link passed through `rewrite`, every image by `show`."""
        return _LINK_OR_IMAGE.sub(self._rewritten, html)

    def _rewritten(self, tag: re.Match[str]) -> str:
        link, end, image = tag.groups()
        return self._image(attributes_of(image)) if link is None else self._link(link, end)

    def _link(self, written: str, end: str | None) -> str:
        """Return the link; without words there is nothing to read and nothing to click on."""
        attributes = attributes_of(written)
        if "href" in attributes and attributes.get("class") not in _WRITTEN_BY_MARKDOWN:
            self.links.append(attributes["href"])
            attributes["href"] = self.rewrite(attributes["href"])
        if end and "id" not in attributes:
            return ""
        return write_tag("a", attributes) + (end or "")

    def _image(self, attributes: dict[str, str]) -> str:
        """Return the image; its alternative in words when nothing shows it, as a browser would."""
        if not attributes.get("src"):
            return ""
        alt = attributes.setdefault("alt", "")
        self.images.append(Image(src=attributes["src"], alt=alt))
        shown = self.show(attributes["src"])
        if shown is None:
            return "" if _NAME_OF_A_FILE.fullmatch(alt) else escape(alt)
        return write_tag("img", {**attributes, **shown})
