"""The type of each file that the site holds, by its suffix: `type_of()` (layer 0).

Spelled out, because what Python knows depends on the machine's own list of types. Publishing sends
it, nginx is configured from it, and the server of this machine says the same.
"""

from collections.abc import Mapping
from pathlib import PurePosixPath
from types import MappingProxyType

TYPES: Mapping[str, str] = MappingProxyType(
    {
        "atom": "application/atom+xml; charset=utf-8",
        "avif": "image/avif",
        "css": "text/css; charset=utf-8",
        "csv": "text/csv; charset=utf-8",
        "gif": "image/gif",
        "html": "text/html; charset=utf-8",
        "ico": "image/x-icon",
        "ics": "text/calendar; charset=utf-8",
        "jpeg": "image/jpeg",
        "jpg": "image/jpeg",
        "js": "text/javascript; charset=utf-8",
        "json": "application/json; charset=utf-8",
        "jsonld": "application/ld+json; charset=utf-8",
        "md": "text/markdown; charset=utf-8",
        "odt": "application/vnd.oasis.opendocument.text",
        "pdf": "application/pdf",
        "png": "image/png",
        "svg": "image/svg+xml; charset=utf-8",
        "txt": "text/plain; charset=utf-8",
        "webmanifest": "application/manifest+json; charset=utf-8",
        "webp": "image/webp",
        "woff2": "font/woff2",
        "xml": "application/xml; charset=utf-8",
    }
)
UNKNOWN_TYPE = "application/octet-stream"


def type_of(name: str) -> str:
    """Return the `Content-Type` of a file, from its name or its path."""
    suffix = PurePosixPath(name).suffix.lower().lstrip(".")
    return TYPES.get(suffix, UNKNOWN_TYPE)
