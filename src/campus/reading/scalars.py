"""Values as they stand in a YAML file: when they need quotes, and which."""

import re

UNREADABLE = "\ue000"
"""Takes the place of a value whose syntax is wrong, once that is said: nothing more is said of it.

It is a sign of the private area, which is dropped from the headers that hold it.
"""

_RESERVED = re.compile(r"[\[\]{},#&*!|>'\"%@`]|[?:-](?:\s|$)|(?:---|\.\.\.)(?:\s|$)")
_INSIDE = re.compile(r":(?:\s|$)|\s#")


def needs_quotes(text: str) -> bool:
    """Tell whether YAML would read something else than the text where it is not quoted."""
    return (
        not text
        or text != text.strip()
        or _RESERVED.match(text) is not None
        or _INSIDE.search(text) is not None
    )


def quoted(text: str) -> str:
    """Return the text between the quotes that need the fewest other signs."""
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    if "'" not in text:
        return f"'{text}'"
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def written(text: str) -> str:
    """Return the text as one writes it after `key: `, with quotes only where YAML needs them."""
    return quoted(text) if needs_quotes(text) else text
