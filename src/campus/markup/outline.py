"""The headings of clean HTML: below the title of the page, and each with its anchor."""

import re
from collections.abc import Iterator
from itertools import count

from campus.french.words import slug
from campus.markup.fragment import Heading
from campus.markup.html import ATTRIBUTES, attributes_of, plain_text, write_tag

# Raw HTML may have a heading in another: only the inner one is a heading to anybody.
_HEADING = re.compile(rf"<h([2-6]){ATTRIBUTES}>([^<]*+(?:<(?!/?h[1-6])[^<]*+)*)</h\1>")
_ID = re.compile(r' id="([^"]*)"')
_WITHOUT_WORDS = "section"  # the anchor of « ## ??? »


def outlined(html: str) -> tuple[str, tuple[Heading, ...]]:
    """Return the HTML with every heading from h2 down and anchored, and the headings.

    An anchor is the one its author gave, else the slug of the text, made unique by a number.
    """
    headings: list[Heading] = []
    anchors = _Anchors(_ID.findall(html))

    def outline(match: re.Match[str]) -> str:
        level, written, content = match.groups()
        attributes, text = attributes_of(written), plain_text(content)
        anchor = attributes.get("id") or anchors.new(text)
        headings.append(Heading(level=int(level), id=anchor, text=text))
        return f"{write_tag(f'h{level}', attributes | {'id': anchor})}{content}</h{level}>"

    # The title of the page is its only h1.
    html = html.replace("<h1", "<h2").replace("</h1>", "</h2>")
    return _HEADING.sub(outline, html), tuple(headings)


class _Anchors:
    """Gives out anchors, none of them twice."""

    def __init__(self, taken: list[str]) -> None:
        self._taken = set(taken)
        self._numbers: dict[str, Iterator[int]] = {}

    def new(self, text: str) -> str:
        """Return an anchor for a heading: `programme`, then `programme-2`."""
        base = anchor = slug(text) or _WITHOUT_WORDS
        numbers = self._numbers.setdefault(base, count(2))
        while anchor in self._taken:
            anchor = f"{base}-{next(numbers)}"
        self._taken.add(anchor)
        return anchor
