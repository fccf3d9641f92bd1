"""Limits: a text that would take seconds to render, or too deep a dive, is refused with the reason.

Python-Markdown reads some texts again from each of their signs: three thousand `[` take it five
seconds, and a page of 200 kB could hold it for hours. So what a text is going to cost is estimated
from the things that are known to slow it down, in nanoseconds as measured on a common machine. It
is an estimate and not a clock, so that a text is refused everywhere or nowhere. 200 kB of ordinary
prose come to a sixth of what is allowed, 200 kB of lists to half of it.
"""

import re
from collections import Counter
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions.abbr import AbbrTreeprocessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

_LONGEST = 250_000  # characters
_DEAREST = 1_500_000_000  # nanoseconds
_DEEPEST = 100  # lists, quotes or tags, one in the other

TOO_DEEP = "des listes, des citations ou des balises sont imbriquées trop profondément"

_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)")
_CLOSED_BY_THE_NEXT = frozenset("br col dd dt hr img li p tbody td tfoot th thead tr wbr".split())


class MarkupError(Exception):
    """A text cannot be rendered; the message tells its editor why, in French."""


class Effort:
    """What the text being rendered costs so far."""

    def __init__(self) -> None:
        self.spent = 0

    def spend(self, nanoseconds: int, because: str) -> None:
        """Count a cost in; refuse the text when it is one too many."""
        self.spent += nanoseconds
        if self.spent > _DEAREST:
            raise MarkupError(because)


class SourceEffort(Preprocessor):
    """Counts what the whole text holds too much of, whatever its rules will make of it.

    A tag or a fence left open has the text read on to its end. Blocks, tags and calls of notes are
    kept in lists that are gone through, or moved, for each of them.
    """

    _OPEN_TAG = re.compile(r"<[a-zA-Z/!?][^<>]*+(?!>)")
    _FROM_A_TAG, _FROM_A_FENCE = 60, 10  # for each character of the text
    _BY_SQUARE = (("\n\n", 3, "paragraphes"), ("<", 3, "balises"), ("[^", 1_300, "notes"))

    def __init__(self, markdown: Markdown, effort: Effort) -> None:
        super().__init__(markdown)
        self._effort = effort

    def run(self, lines: list[str]) -> list[str]:
        """Count; return the lines as they are."""
        text = "\n".join(lines)
        if len(text) > _LONGEST:
            raise MarkupError(f"le texte dépasse {_LONGEST // 1000} 000 signes")
        open_tags = len(self._OPEN_TAG.findall(text))
        fences = text.count("```") + text.count("~~~")
        self._effort.spend(self._FROM_A_TAG * open_tags * len(text), "trop de « < » sans « > »")
        self._effort.spend(self._FROM_A_FENCE * fences * len(text), "trop de blocs de code")
        for sign, cost, name in self._BY_SQUARE:
            self._effort.spend(cost * text.count(sign) ** 2, f"trop de {name}")
        return lines


class BlockEffort(BlockProcessor):
    """Counts each block every time that the rules go through it; takes none.

    Each definition (of a link, a note, an abbreviation) has the block read again, and each line of
    a list has it copied.
    """

    _A_BLOCK, _A_CHARACTER, _A_CELL = 80_000, 250, 20_000
    _BY_DEFINITION, _LINES_COPIED = 25, 8

    def __init__(self, markdown: Markdown, effort: Effort) -> None:
        super().__init__(markdown.parser)
        self._effort = effort

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002 - Python-Markdown's contract
        """Count the block."""
        if len(self.parser.state) > _DEEPEST:
            raise MarkupError(TOO_DEEP)
        by_character = self._A_CHARACTER + self._BY_DEFINITION * block.count("]:")
        cost = self._A_BLOCK + by_character * len(block)
        cost += block.count("\n") * len(block) // self._LINES_COPIED
        cost += self._A_CELL * _cells(block)
        self._effort.spend(cost, "trop de paragraphes, de titres, de listes ou de cellules")
        return False


def _cells(block: str) -> int:
    """Return how many cells the block has, if it is a table: short rows are filled up."""
    rows = block.split("\n", 2)
    if len(rows) == 1 or "|" not in rows[1]:
        return 0
    return (rows[1].count("|") + 1) * block.count("\n")


class InlineEffort(Treeprocessor):
    """Counts what the links, emphasis and code of each paragraph, item or cell cost.

    A sign costs its handling and a copy of the whole text, longer by then. From a bracket or an
    address that does not close at once, and from a backtick, the text is read on by many rules.
    """

    _A_SIGN, _COPIES_PER_NANOSECOND, _SIGN_LENGTHENS_BY = 30_000, 20, 20
    _FROM_A_BRACKET, _FROM_A_BACKTICK, _FOR_AN_ABBREVIATION = 500, 100, 60  # for each character
    _SIGN = re.compile(r"[\\*_`\[<&]|  \n")
    _NOT_CLOSED = re.compile(
        r"\[(?![^\[\]]*\])"
        r"|\]\((?![^()\"']*(?:\"[^\"]*\"\s*|'[^']*'\s*)?\))"
    )

    def __init__(self, markdown: Markdown, effort: Effort) -> None:
        super().__init__(markdown)
        self._effort = effort

    def run(self, root: Element) -> None:
        """Count the texts of the tree."""
        abbreviations = self.md.treeprocessors["abbr"]
        known = len(abbreviations.abbrs) if isinstance(abbreviations, AbbrTreeprocessor) else 0
        for element in root.iter():
            if text := element.text:
                cost = self._cost(text) + known * len(text) * self._FOR_AN_ABBREVIATION
                self._effort.spend(cost, "trop de « [ », « * », « ` » ou « < » dans un paragraphe")

    def _cost(self, text: str) -> int:
        signs = len(self._SIGN.findall(text))
        if not signs:
            return 0
        copied = signs * (len(text) + signs * self._SIGN_LENGTHENS_BY)
        read = len(self._NOT_CLOSED.findall(text)) * self._FROM_A_BRACKET
        read += text.count("`") * self._FROM_A_BACKTICK
        return signs * self._A_SIGN + copied // self._COPIES_PER_NANOSECOND + read * len(text)


def check_depth(html: str) -> None:
    """Refuse HTML whose tags go too deep: the cleaner takes a time that grows with the square."""
    if html.count("<") - html.count("</") <= _DEEPEST:
        return
    depth: Counter[str] = Counter()
    for closing, name in _TAG.findall(html.lower()):
        if name not in _CLOSED_BY_THE_NEXT and (depth[name] or not closing):
            depth[name] += -1 if closing else 1
            if depth.total() > _DEEPEST:
                raise MarkupError(TOO_DEEP)
