"""Quotes: a blank line ends one."""

from xml.etree.ElementTree import Element

from markdown.blockprocessors import BlockQuoteProcessor


class SeparateQuotes(BlockQuoteProcessor):
    """Keeps apart two quotes that a blank line separates, where Python-Markdown joins them."""

    def test(self, parent: Element, block: str) -> bool:
        """Say whether a line of the block is quoted."""
        return ">" in block and super().test(parent, block)

    def lastChild(self, parent: Element) -> Element | None:  # noqa: ARG002, N802 - its name there
        """Say that no quote came before: the base class asks for nothing else than a quote."""
        return None
