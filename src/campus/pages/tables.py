"""Wide tables: in a region of their own, that scrolls sideways and that the keyboard reaches."""

import re
from itertools import count

from markupsafe import escape

from campus.markup import plain_text

_TABLE = re.compile(r"<table\b.*?</table>", re.DOTALL)
_CAPTION = re.compile(r"<caption\b[^>]*>(.*?)</caption>", re.DOTALL)
_ROW = re.compile(r"<tr\b.*?</tr>", re.DOTALL)
_CELL = re.compile(r"<t[hd]\b")
_NARROW = 3
"""Columns that a phone shows side by side."""


def in_regions(html: str) -> str:
    """Return sanitised HTML with its wide tables in regions, named by their captions."""
    if "<table" not in html:
        return html
    numbers = count(1)

    def framed(match: re.Match[str]) -> str:
        table, number = match[0], next(numbers)
        if _columns(table) <= _NARROW:
            return table
        caption = _CAPTION.search(table)
        name = plain_text(caption[1]) if caption else f"Tableau {number}"
        return (
            f'<div class="tableau" role="region" tabindex="0" aria-label="{escape(name)}">'
            f"{table}</div>"
        )

    return _TABLE.sub(framed, html)


def _columns(table: str) -> int:
    first = _ROW.search(table)
    return len(_CELL.findall(first[0])) if first else 0
