"""Attribute lists as kramdown has them: `{: .class #id key="value"}`, on spans and on blocks."""

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions.attr_list import AttrListTreeprocessor
from markdown.util import HTML_PLACEHOLDER_RE

_BETWEEN_LISTS = "}{:"
_CONTENT = r"[^{}\n]*+(?:\}\{:[^{}\n]*+)*"  # of one list, or of several written side by side


class SpanAttributes(AttrListTreeprocessor):
    """Takes only `{: …}` for attributes, so that {braces} stay text; `{:a}{:b}` is one list.

    A heading may also be given its anchor in the usual way: `## Titre {#ancre}`.
    """

    # The type stubs say final; the base class reads them from `self` all the same.
    HEADER_RE = re.compile(rf"(?<! ) ++\{{(?::|(?=#))({_CONTENT})\}} *$")  # type: ignore[misc]
    BLOCK_RE = re.compile(rf"\n *+\{{:({_CONTENT})\}} *$")  # type: ignore[misc]
    INLINE_RE = re.compile(rf"\{{:({_CONTENT})\}}")  # type: ignore[misc]

    def assign_attrs(self, elem: Element, attrs_string: str, *, strict: bool = False) -> str:
        """Give the element the attributes of one or several lists; return what is no attribute."""
        attributes = attrs_string.replace(_BETWEEN_LISTS, " ")
        return super().assign_attrs(elem, attributes, strict=strict)


class BlockAttributes(BlockProcessor):
    """Gives the attributes of lines that hold nothing else to the block above.

    Without a block just above, the block below gets them. Raw HTML, which cannot, is wrapped in a
    `div` that can: `{: .video}` under an iframe.
    """

    _LINE = rf" {{0,3}}\{{:{_CONTENT}\}} *"
    _LINES = re.compile(rf"^{_LINE}(?:\n{_LINE})*(?:\n|\Z)", re.MULTILINE)
    _LIST = re.compile(r"\{:([^{}\n]*)\}")

    def __init__(self, markdown: Markdown) -> None:
        super().__init__(markdown.parser)
        self._spans = SpanAttributes(markdown)

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002 - Python-Markdown's contract
        """Say whether the block holds a line of attributes."""
        return "{:" in block and self._LINES.search(block) is not None

    def run(self, parent: Element, blocks: list[str]) -> bool:
        """Parse what is above the lines of attributes, then apply them."""
        block = blocks.pop(0)
        lines = self._LINES.search(block)
        if lines is None:  # never after `test`: said for the type checker
            return False
        above, below = block[: lines.start()].rstrip("\n"), block[lines.end() :]
        if above.strip():
            self.parser.parseBlocks(parent, [above])
        owner = _last_block(parent, raw_only=not above.strip())
        if owner is None and below.strip():
            owner, below = self._parse_first(parent, below), ""
        if owner is not None:
            self._apply(lines[0], owner)
        if below.strip():
            blocks.insert(0, below)
        return True

    def _parse_first(self, parent: Element, text: str) -> Element | None:
        """Parse the text and return the first block it makes."""
        before = len(parent)
        self.parser.parseBlocks(parent, [text])
        return parent[before] if len(parent) > before else None

    def _apply(self, lines: str, owner: Element) -> None:
        if _is_raw_html(owner):
            owner.tag = "div"
        for attributes in self._LIST.findall(lines):
            self._spans.assign_attrs(owner, attributes.strip())


def _last_block(parent: Element, *, raw_only: bool) -> Element | None:
    """Return the block above; when a blank line parts it from the attributes, only if it is raw.

    Python-Markdown itself puts a blank line under raw HTML.
    """
    last = parent[-1] if len(parent) else None
    return None if last is None or (raw_only and not _is_raw_html(last)) else last


def _is_raw_html(block: Element) -> bool:
    text = (block.text or "").strip()
    return block.tag == "p" and HTML_PLACEHOLDER_RE.fullmatch(text) is not None
