"""Several items written on one line: « tous-agents, encadrants »."""

import re

_SEPARATORS = re.compile(r"\s*(?:[,;•·|]|\s[/-]\s|\s(?:et|ou)\s)\s*")


def split(text: str) -> list[str]:
    """Return the items that a line holds, in order."""
    return [item for item in _SEPARATORS.split(text.lstrip("- ")) if item]
