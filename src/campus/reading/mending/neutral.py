"""Text whose signs mean nothing to YAML, of the same length: places stay right."""

import re

_COLON = re.compile(r":(?=\s|$)")
_HASH = re.compile(r"\s(?=#)")
_FIRST = "[]{},#&*!|>'\"%@`?-:"


def neutral(text: str) -> str:
    """Return the text with other signs in the place of those that YAML would act upon."""
    text = _HASH.sub("\u00a0", _COLON.sub("\u02d0", text))
    stripped = text.lstrip()
    if stripped[:1] in _FIRST and stripped:
        margin = text[: len(text) - len(stripped)]
        return f"{margin}·{stripped[1:]}"
    return text
