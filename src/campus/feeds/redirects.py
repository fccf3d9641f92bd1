"""Former addresses as a map of nginx, which answers 301 where other hosts show a page."""

from collections.abc import Iterable

REDIRECTS = "redirects.map"
_COMMENT = "# Anciennes adresses, pour nginx : voir docs/exploitation.md.\n"


def redirect_map(moved: Iterable[tuple[str, str]]) -> str:
    """Return the map of former addresses to the new ones.

    Both hold no quote, backslash or dollar: the schema and the names of files see to it.
    """
    return _COMMENT + "".join(
        f'"{spelled}" "{new}";\n' for old, new in sorted(moved) for spelled in _spellings(old)
    )


def _spellings(old: str) -> tuple[str, ...]:
    """Return an address with and without its final slash: one redirect rather than two."""
    return (old.rstrip("/"), old) if old.endswith("/") else (old,)
