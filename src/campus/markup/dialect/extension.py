"""The extension that adds the rules of this package to Python-Markdown."""

from markdown import Markdown
from markdown.extensions import Extension

from campus.markup.dialect.attributes import BlockAttributes, SpanAttributes
from campus.markup.dialect.headings import IntendedHeading
from campus.markup.dialect.limits import BlockEffort, Effort, InlineEffort, SourceEffort
from campus.markup.dialect.lists import ListAfterParagraph, ListIndent
from campus.markup.dialect.quotes import SeparateQuotes
from campus.markup.dialect.shortcuts import PlainTexts, RawHtmlBlocks
from campus.markup.dialect.tables import ColumnHeaders


class EditorsMarkdown(Extension):
    """Reads Markdown as kramdown read the editors' pages, within limits.

    To be listed after `extra`, some rules of which it replaces: same name, same priority.
    """

    def __init__(self) -> None:
        super().__init__()
        self._effort = Effort()

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Register the rules where they belong among those of Python-Markdown."""
        lines = md.preprocessors
        lines.register(SourceEffort(md, self._effort), "source_effort", 27)  # before code (25)
        lines.register(RawHtmlBlocks(md), "html_block", 20)
        lines.register(ListIndent(md), "list_indent", 15)  # once code and raw HTML are put away
        blocks = md.parser.blockprocessors
        blocks.register(BlockEffort(md, self._effort), "block_effort", 200)  # before all others
        blocks.register(BlockAttributes(md), "block_attributes", 85)  # before code (80), lists (40)
        blocks.register(IntendedHeading(md.parser), "hashheader", 70)
        blocks.register(SeparateQuotes(md.parser), "quote", 20)
        blocks.register(ListAfterParagraph(md.parser), "list_after_paragraph", 11)  # paragraph: 10
        texts = md.treeprocessors
        texts.register(InlineEffort(md, self._effort), "inline_effort", 22)
        texts.register(PlainTexts(md), "plain_texts", 21)  # just before the inline rules (20)
        texts.register(ColumnHeaders(md), "column_headers", 9)
        texts.register(SpanAttributes(md), "attr_list", 8)
        md.registerExtension(self)

    def reset(self) -> None:
        """Start the next text with nothing spent."""
        self._effort.spent = 0
