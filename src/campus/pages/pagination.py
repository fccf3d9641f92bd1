"""Lists cut into pages."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from campus.model.adresses import paginated
from campus.pages.views.page import Link, Pager

T = TypeVar("T")

LIST = 30
"""Entries of a list on one page: as many as the budget of nodes allows."""
BOXED = 60
"""Entries of a list on one page, where boxes filter it by style sheets alone."""
NEWS = 10
"""News items on one page."""


def pages_of(items: Sequence[T], size: int, listing: str) -> Iterator[tuple[Pager, Sequence[T]]]:
    """Yield the pages of a list with the items of each; an empty list has one empty page."""
    last = max(1, -(-len(items) // size))
    links = tuple(Link(text=f"{n}", href=paginated(listing, n)) for n in range(1, last + 1))
    for number in range(1, last + 1):
        pager = Pager(current=number, pages=links)
        yield pager, items[(number - 1) * size : number * size]
