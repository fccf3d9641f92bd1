"""Search: what readers may find, and the index that their browser asks (layer 6)."""

from campus.search.documents import Document, documents
from campus.search.facets import columns
from campus.search.files import File, opensearch, search_files
from campus.search.weight import too_heavy

__all__ = ["Document", "File", "columns", "documents", "opensearch", "search_files", "too_heavy"]
