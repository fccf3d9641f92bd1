"""Texts that a new file leaves to its author: « À compléter (ce qui est attendu) »."""

import re

_PENDING = re.compile(
    r"À compléter \((?P<what>[^()]+)\)"
    r"|(?i:(?:to ?do|tbd|x{3,}|[aà] (?:compl[ée]ter|remplir|r[ée]diger)|lorem ipsum)[ .…:!]*)"
)


def pending(what: str) -> str:
    """Return the text that stands for one to write; `what` says which, without parentheses."""
    return f"À compléter ({what})"


def is_pending(text: str) -> bool:
    """Tell whether a text, or a line of one, is still to be written."""
    return _PENDING.fullmatch(text.strip()) is not None
