"""Tables: what the first row heads."""

from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor


class ColumnHeaders(Treeprocessor):
    """Says that the cells of the first row head their columns: screen readers then read them."""

    def run(self, root: Element) -> None:
        """Give its scope to each header; Markdown has no others."""
        for header in root.iter("th"):
            header.set("scope", "col")
