"""From the bytes of a file to a document whose every value knows its line and column (layer 1)."""

from campus.reading.document import Document, read_data, read_page

__all__ = ["Document", "read_data", "read_page"]
