"""Lists as editors write them: glued to the paragraph above, nested by two or three spaces."""

import re
from xml.etree.ElementTree import Element

from markdown.blockprocessors import BlockProcessor
from markdown.preprocessors import Preprocessor

_LEVEL = "    "  # what Python-Markdown wants for each level of nesting
_QUOTE = re.compile(r"(?: {0,3}> ?)+")
_ITEM = re.compile(r" *(?:[*+-]|\d{1,9}\.)( +|$)")


class ListAfterParagraph(BlockProcessor):
    """Lets a list follow a paragraph without a blank line.

    Only `*`, `-`, `+` and `1.` may do so: a line that merely begins with a year, « né en ⏎ 1986. »,
    stays text. It runs just before the paragraph rule, on blocks known to begin as a paragraph.
    """

    _FIRST_ITEM = re.compile(r"\n {0,3}(?:[*+-]|1\.) +\S")

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002 - Python-Markdown's contract
        """Say whether a list begins below the first line."""
        return self._FIRST_ITEM.search(block) is not None

    def run(self, parent: Element, blocks: list[str]) -> bool:
        """Parse the paragraph, and leave the list for the list rules."""
        block = blocks.pop(0)
        if item := self._FIRST_ITEM.search(block):
            self.parser.parseBlocks(parent, [block[: item.start()]])
            blocks.insert(0, block[item.start() + 1 :])
        return True


class ListIndent(Preprocessor):
    """Re-indents nested items: an item belongs to the one whose text starts at or left of it.

    That is how kramdown and CommonMark read lists, at any depth, in quotes too.
    """

    def run(self, lines: list[str]) -> list[str]:
        """Return the lines with four columns a level."""
        placed: list[str] = []
        depth, items = 0, _OpenItems()
        for line in lines:
            quote = _QUOTE.match(line)
            prefix = quote[0] if quote else ""
            if prefix.count(">") != depth:
                depth, items = prefix.count(">"), _OpenItems()
            placed += [prefix + piece for piece in items.place(line[len(prefix) :])]
        return placed


class _OpenItems:
    """The items a line may belong to, outermost first, as the columns where their texts start."""

    def __init__(self) -> None:
        self._columns: list[int] = []
        self._after_blank = True
        self._block_level = 0

    def place(self, line: str) -> list[str]:
        """Return the line where Python-Markdown expects it, if need be below a blank one.

        What follows a blank line is a block, which goes whole to the item it begins in: an item of
        an outer list, glued to its end, has to be cut off.
        """
        text = line.lstrip(" ")
        if not text:
            self._after_blank = True
            return [line]
        indent = len(line) - len(text)
        item = _ITEM.match(line)
        if item and (self._columns or indent < len(_LEVEL)):
            level = self._open(item, indent)
            placed = _LEVEL * level + text if level else line
        else:
            level, placed = self._continue(line, indent)
        cut = item is not None and not self._after_blank and level < self._block_level
        if cut or self._after_blank:
            self._block_level = level
        self._after_blank = False
        return ["", placed] if cut else [placed]

    def _open(self, item: re.Match[str], indent: int) -> int:
        """Return the level of a new item, which closes those that it is not within."""
        while self._columns and indent < self._columns[-1]:
            self._columns.pop()
        level = len(self._columns)
        gap = len(item[1])  # none in an empty item; beyond four spaces, the text is code
        self._columns.append(item.start(1) + (gap if 1 <= gap <= len(_LEVEL) else 1))
        return level

    def _continue(self, line: str, indent: int) -> tuple[int, str]:
        """Return the level of a line of text, and the line at that level."""
        if self._columns and self._after_blank and indent < self._columns[0]:
            self._columns.clear()
        owners = [column for column in self._columns if column <= indent]
        if not owners:
            return 0, line
        return len(owners), _LEVEL * len(owners) + line[owners[-1] :]
