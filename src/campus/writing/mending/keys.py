"""Keys misspelt, of another tool or of the former site: the one key that was surely meant."""

from collections.abc import Collection
from difflib import SequenceMatcher

from campus.french.words import slug
from campus.schemas.types import Field, Mapping
from campus.schemas.types.guessing import aliases

_SURE = 0.88
"""Ratio from which a key is a slip of another: « objectif » is one, « titres » is not."""


def meant(key: str, keys: Mapping, taken: Collection[str]) -> Field | None:
    """Return the one field that a key can mean, None when the block has it already."""
    today = keys.legacy.get(key) or aliases.meant(key, aliases.KEYS, keys.keys)
    close = [field for field in keys.fields if field.key == today or _is_a_slip(key, field.key)]
    return close[0] if len(close) == 1 and close[0].key not in taken else None


def _is_a_slip(key: str, known: str) -> bool:
    return SequenceMatcher(None, slug(key), known).ratio() >= _SURE
