"""Twins: the same text compressed once, which nginx sends as it is to those who understand it.

They lie beside the file, on a disk only: a bucket sends what it holds to everybody, so nginx or the
CDN compresses there.
"""

import gzip
from collections.abc import Mapping

import brotli

from campus.publish.headers import IMMUTABLE_CACHE, Headers

SUFFIXES = (".br", ".gz")


def twins_of(body: bytes, headers: Headers) -> Mapping[str, bytes]:
    """Return the compressed forms of a text by suffix; only those that are smaller."""
    if "charset" not in headers.type:
        return {}
    # What never changes is worth a second; a page changes each night.
    quality = 11 if headers.cache == IMMUTABLE_CACHE else 5
    made = {
        ".br": brotli.compress(body, mode=brotli.MODE_TEXT, quality=quality),
        ".gz": gzip.compress(body, 9, mtime=0),
    }
    return {suffix: twin for suffix, twin in made.items() if len(twin) < len(body)}


def is_twin(name: str, beside: set[str]) -> bool:
    """Tell whether a file is the twin of another one in its folder."""
    return name.endswith(SUFFIXES) and name[:-3] in beside
