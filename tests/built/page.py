"""A built page, parsed once for all the rules that judge it."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from lxml import html
from lxml.html import HtmlElement

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")

_SPACE = re.compile(r"\s+")
_LONGEST = 120


@dataclass(frozen=True)
class Page:
    """The page at an address; its elements by tag, in the order of the document."""

    address: str
    content: bytes

    @cached_property
    def elements(self) -> Sequence[HtmlElement]:
        """Every element of the page, in order; what a `template` holds is not in the page."""
        parser = html.HTMLParser(encoding="utf-8")
        root = html.document_fromstring(self.content, parser=parser)
        models = {each for model in root.iter("template") for each in model.iterdescendants()}
        return [element for element in root.iter("*") if element not in models]

    @cached_property
    def _by_tag(self) -> Mapping[str, Sequence[HtmlElement]]:
        found: dict[str, list[HtmlElement]] = {}
        for element in self.elements:
            found.setdefault(element.tag, []).append(element)
        return found

    @cached_property
    def ids(self) -> Counter[str]:
        """How many times each id is on the page."""
        return Counter(element.get("id") for element in self.elements if "id" in element.attrib)

    @cached_property
    def frame(self) -> Sequence[str]:
        """What surrounds `main`, in short, but for what says where the reader is."""
        main = {element for each in self.all("main") for element in each.iter()}
        frame = (e for body in self.all("body") for e in body.iter("*"))
        return [_short(element) for element in frame if element not in main]

    @property
    def root(self) -> HtmlElement:
        """The element `html`."""
        return self.elements[0]

    @property
    def moved(self) -> bool:
        """Whether the page only sends readers on to another one."""
        return any(meta.get("http-equiv", "").lower() == "refresh" for meta in self.all("meta"))

    def all(self, *tags: str) -> Iterator[HtmlElement]:
        """Yield the elements with one of the tags."""
        for tag in tags:
            yield from self._by_tag.get(tag, ())

    def text(self, tag: str) -> str:
        """Return the text of the first element with the tag, "" when there is none."""
        return next((text_of(element) for element in self.all(tag)), "")

    def meta(self, name: str) -> str:
        """Return the content of a `meta` by its name or property, "" when there is none."""
        return next(
            (
                element.get("content", "")
                for element in self.all("meta")
                if name in (element.get("name"), element.get("property"))
            ),
            "",
        )

    def link(self, relation: str) -> str:
        """Return the address of the first `link` of the head with the relation, "" without one."""
        return next(
            (e.get("href", "") for e in self.all("link") if e.get("rel") == relation),
            "",
        )


def _short(element: HtmlElement) -> str:
    attributes = sorted(item for item in element.items() if item[0] != "aria-current")
    return f"<{element.tag} {attributes}>{(element.text or '').strip()}"


def text_of(element: HtmlElement) -> str:
    """Return what an element says, spaces folded."""
    return _SPACE.sub(" ", element.text_content()).strip()


def name_of(element: HtmlElement) -> str:
    """Return what assistive technologies read for a link, a button or an image."""
    spoken = [
        element.get("aria-label") or "",
        text_of(element),
        *(image.get("alt") or "" for image in element.iter("img")),
        element.get("title") or "",
    ]
    return next((text for text in spoken if text.strip()), "")


def shown(element: HtmlElement) -> str:
    """Return the beginning of an element, with its line: what a message shows of it."""
    source = html.tostring(element, encoding="unicode", with_tail=False)
    return f"line {element.sourceline}: {_SPACE.sub(' ', source)[:_LONGEST]}"
