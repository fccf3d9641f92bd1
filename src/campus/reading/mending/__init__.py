"""The usual faults of a header, said at their cause and mended, so that the rest is read too."""

from campus.glance import WORD, Glance
from campus.reading.mending.draft import (
    NO_KEYS,
    Draft,
    Keys,
    TooFaultyError,
    column_as_written,
)
from campus.reading.mending.lines.alignment import (
    mend_blocks,
    mend_continuations,
    mend_levels,
    mend_outdented,
)
from campus.reading.mending.lines.bullets import mend_bullets
from campus.reading.mending.lines.documents import mend_documents
from campus.reading.mending.lines.items import (
    mend_bare_items,
    mend_first_fields,
    mend_first_items,
    mend_lost_dashes,
    mend_many_dashes,
    mend_mixed_dashes,
)
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
    mend_many_dashes,
    mend_outdented,
    mend_lost_dashes,
    mend_bare_items,
    mend_first_fields,
    mend_mixed_dashes,
    mend_levels,
    mend_continuations,
    mend_blocks,
    mend_quotes,
    mend_values,
    mend_levels,
)
"""In this order: each reads lines that the ones before have mended."""

_DEEPEST = 8
_SUSPICIONS = Glance(
    (
        r"\\",
        ODD.pattern,
        r"(?:^|[ \n])#[^ \n#]",  # a comment, or a word that would be one
        r"[:-] +(?:[“”„‘’\[{&*!]|\"[^\"\n]*$|'[^'\n]*$)",  # a sign that begins a value
        rf"^ *(?:- )*[{WORD}-]+ ?(?::[^\s:/]|=)",  # a colon that lacks its space
        r"^ *(?:-[^ \n-]|[–—•·▪*])",  # a dash that lacks its space, or is another sign
        r"^ +(?:\d{1,2}|[a-z])[.)] ",  # a number in the place of a dash
        r"^ *[a-z][a-z-]*\n *- ",  # a key that lacks its colon, above its list
        r"(?:[-?][ \t]+){12}",  # blocks within blocks, on one line
        *(rf"^ {{{margin}}}- [^\n]*[^:\n]\n {{{margin + 1},}}- " for margin in range(_DEEPEST)),
        rf"^ {{{_DEEPEST}}}",  # an item that continues another, or may do so
        r"^ *[\[{]",
    )
)


def is_suspect(text: str) -> bool:
    """Tell whether YAML could accept the text and yet not read what was meant."""
    return bool(_SUSPICIONS(text.encode()))


def mend(draft: Draft) -> None:
    """Say and mend the usual faults of the lines."""
    for rule in RULES:
        rule(draft)


__all__ = [
    "NO_KEYS",
    "Draft",
    "Keys",
    "TooFaultyError",
    "column_as_written",
    "is_suspect",
    "mend",
    "mend_documents",
]
