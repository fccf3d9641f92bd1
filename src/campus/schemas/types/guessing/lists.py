"""Several items written on one line: « tous-agents, encadrants »."""

import re

_SEPARATORS = re.compile(r"\s*(?:[,;•·|]|\s[/-]\s|\s(?:et|ou)\s)\s*")
_TAGS = re.compile(r"#\w\S*(?:\s+#\w\S*)+")  # of social networks


def split(text: str) -> list[str]:
    """Return the items that a line holds, in order."""
    if _TAGS.fullmatch(text):
        return [word[1:] for word in text.split()]
    return [item for item in _SEPARATORS.split(text.lstrip("- ")) if item]
