"""The usual faults of a header, said at their cause and mended, so that the rest is read too."""

import re

from campus.reading.mending.draft import Draft, TooFaultyError, column_as_written
from campus.reading.mending.lines.alignment import (
    mend_blocks,
    mend_continuations,
    mend_first_items,
    mend_levels,
)
from campus.reading.mending.lines.bullets import mend_bullets
from campus.reading.mending.lines.documents import mend_documents
from campus.reading.mending.lines.records import mend_records
from campus.reading.mending.lines.shapes import mend_crowded, mend_shapes, mend_strays
from campus.reading.mending.values.marks import mend_marks
from campus.reading.mending.values.plain import mend_values
from campus.reading.mending.values.quotes import mend_quotes
from campus.reading.mending.values.signs import ODD, mend_signs

RULES = (
    mend_signs,
    mend_shapes,
    mend_marks,
    mend_crowded,
    mend_bullets,
    mend_strays,
    mend_records,
    mend_first_items,
    mend_continuations,
    mend_blocks,
    mend_quotes,
    mend_values,
    mend_levels,
)
"""In this order: each reads lines that the ones before have mended."""

# Each begins with a sign that is rare in a header, or with the end of a line: ten times faster.
_ODD_LINES = (
    re.compile(r"\n *(?:-[^ \n-]|[–—•·▪*])"),  # a dash that lacks its space, or is another sign
    re.compile(r"\n +(?:\d{1,2}|[a-z])[.)] "),  # a number in the place of a dash
    re.compile(r"\n( *)- [^\n]*[^:\n]\n\1 +- "),  # an item that continues another
)
_MAYBE_GLUED = re.compile(r":(?=[^\s:/])")
_GLUED = re.compile(r"\n *(?:- )*[\w-]+ ?(?::[^\s:/]|=)")  # a colon that lacks its space
_MAYBE_A_SIGN = re.compile(r" [“”„‘’[{&*!\"']")
_SIGN = re.compile(r"[:-] +(?:[“”„‘’[{&*!]|\"[^\"\n]*\n|'[^'\n]*\n)")  # a value it begins
_HASH = re.compile(r"[ \n]#[^ \n#]")


def is_suspect(text: str) -> bool:
    """Tell whether YAML could accept the text and yet not read what was meant."""
    text = f"\n{text}"
    return (
        "\\" in text
        or ODD.search(text) is not None
        or ("#" in text and _HASH.search(text) is not None)
        or (_MAYBE_A_SIGN.search(text) is not None and _SIGN.search(text) is not None)
        or (
            ("=" in text or _MAYBE_GLUED.search(text) is not None)
            and _GLUED.search(text) is not None
        )
        or any(odd.search(text) for odd in _ODD_LINES)
    )


def mend(draft: Draft) -> None:
    """Say and mend the usual faults of the lines."""
    for rule in RULES:
        rule(draft)


__all__ = [
    "Draft",
    "TooFaultyError",
    "column_as_written",
    "is_suspect",
    "mend",
    "mend_documents",
]
