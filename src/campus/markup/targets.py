"""What clean HTML leads to and shows: its links and images, reported, then rewritten."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from campus.markup.fragment import Image
from campus.markup.html import ATTRIBUTES, attributes_of, write_tag

_LINK_OR_IMAGE = re.compile(rf"<a{ATTRIBUTES}>(\s*</a>)?|<img{ATTRIBUTES}>")
_WRITTEN_BY_MARKDOWN = frozenset({"footnote-ref", "footnote-backref"})

Rewrite = Callable[[str], str]


@dataclass(slots=True)
class Targets:
    """Rewrites the links and images of one text, and remembers them as they were written."""

    rewrite: Rewrite
    links: list[str] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)

    def rewritten(self, html: str) -> str:
        """Return the HTML with every address passed through `rewrite`."""
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
        """Return the image; without an address there is none, without an alternative it is mute."""
        if not attributes.get("src"):
            return ""
        self.images.append(Image(src=attributes["src"], alt=attributes.setdefault("alt", "")))
        attributes["src"] = self.rewrite(attributes["src"])
        return write_tag("img", attributes)
