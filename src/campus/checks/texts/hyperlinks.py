"""The links and images of a text, found in its Markdown and its HTML."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TARGET = re.compile(
    r"\(\s{0,9}(?:<(?P<angle>[^<>\n]*)>|(?P<bare>[^\s()<>]*+(?:\([^\s()<>]*+\)[^\s()<>]*+)*))"
    r"(?:\s+(?:\"[^\"\n]*\"|'[^'\n]*'))?\s{0,9}\)"
)
_DEFINITION = re.compile(
    r"^ {0,3}\[(?P<text>[^\]^\n][^\]\n]*)\]:[ \t]+<?(?P<target>[^\s<>]+)", re.MULTILINE
)
_AUTOMATIC = re.compile(r"<(?P<target>https?://[^\s<>]+)>")
_ANCHOR = re.compile(
    r"<a\b(?P<attributes>[^<>]*)>(?P<text>(?:(?!</?a\b).){0,2000}?)</a\s*>",
    re.IGNORECASE | re.DOTALL,
)
_HREF = re.compile(r"\bhref\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)')", re.IGNORECASE)
_DEEPEST = 8
_LONGEST, _LONGEST_TARGET = 3_000, 300
_PARAGRAPH_END = "\n\n"


@dataclass(frozen=True, slots=True)
class Link:
    """A link or an image: `source[start:end]` is all of it, `source[target_start:]` its target.

    One that `is_broken` looks like a link and is none: its address has spaces, or no end.
    """

    start: int
    end: int
    text: str
    target: str
    target_start: int
    is_image: bool = False
    is_html: bool = False
    is_broken: bool = False

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands."""
        return self.start, self.end

    @property
    def target_span(self) -> tuple[int, int]:
        """Where its target stands, its first sign when there is none."""
        return self.target_start, self.target_start + max(1, len(self.target))


def links_in(text: str) -> Iterator[Link]:
    """Yield the links and images of a text whose code is blanked."""
    if "](" in text:
        yield from _markdown(text)
    if "]:" in text:
        for match in _DEFINITION.finditer(text):
            yield Link(*match.span(), match["text"], match["target"], match.start("target"))
    if "<http" in text:
        for match in _AUTOMATIC.finditer(text):
            yield Link(*match.span(), match["target"], match["target"], match.start("target"))
    if "<a" in text or "<A" in text:
        yield from _html(text)


def _markdown(text: str) -> Iterator[Link]:
    """Yield the links written `[…](…)`; brackets are matched within their paragraph only."""
    floor = before = 0
    close = text.find("](")
    while close >= 0:
        blank = text.rfind(_PARAGRAPH_END, before, close)
        floor = blank + 2 if blank >= 0 else floor
        start, floor = _opening(text, max(floor, close - _LONGEST), close)
        if start >= 0:
            yield _link(text, start, close, _TARGET.match(text, close + 1))
        before = close
        close = text.find("](", close + 1)


def _link(text: str, start: int, close: int, target: re.Match[str] | None) -> Link:
    is_image = start > 0 and text[start - 1] == "!"
    words = text[start + 1 : close]
    if target is None:
        line_end = text.find("\n", close, close + _LONGEST_TARGET)
        stop = line_end if line_end >= 0 else min(len(text), close + _LONGEST_TARGET)
        end = text.find(")", close, stop) + 1 or stop
        return Link(
            start - is_image, end, words, text[close + 2 : end], close + 2, is_image, is_broken=True
        )
    group = "bare" if target["angle"] is None else "angle"
    return Link(start - is_image, target.end(), words, target[group], target.start(group), is_image)


def _opening(text: str, floor: int, close: int) -> tuple[int, int]:
    """Return where the bracket closed at `close` opens, -1 if nowhere; and the next floor."""
    start = text.rfind("[", floor, close)
    if start < 0:
        return -1, close
    for _ in range(_DEEPEST):
        if text.count("]", start, close) == text.count("[", start + 1, close):
            return start, floor
        start = text.rfind("[", floor, start)
        if start < 0:
            break
    return -1, floor


def _html(text: str) -> Iterator[Link]:
    for match in _ANCHOR.finditer(text):
        if href := _HREF.search(match["attributes"]):
            group = "double" if href["double"] is not None else "single"
            start = match.start("attributes") + href.start(group)
            yield Link(*match.span(), match["text"], href[group], start, is_html=True)
