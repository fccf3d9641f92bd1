"""Boxes that filter a list without a script: theme/static/css/search.css knows their values."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from campus.catalogue.facets import Facet
from campus.pages.views.catalogue import FacetView, ValueView

BOXES = {"type", "niveau", "public", "modalite", "duree"}
"""Facets whose values never change."""

Answers = Mapping[str, Sequence[str]]
"""What a course answers to each facet."""


def code(facet: Facet, value: str) -> str:
    """Return how style sheets name a value of a facet with boxes: n0 is the first level."""
    return f"{facet.id[0]}{[*facet.values].index(value)}"


def codes(facets: Iterable[Facet], answers: Answers) -> tuple[str, ...]:
    """Return the names of all that a course answers to facets with boxes."""
    return tuple(code(facet, value) for facet in facets for value in answers[facet.id])


def boxes(facets: Iterable[Facet], answered: Sequence[Answers]) -> Iterator[FacetView]:
    """Yield those of the facets that tell the courses of a list apart, by their first letters."""
    for facet in facets:
        held = Counter(value for answers in answered for value in answers[facet.id])
        values = (
            ValueView(id=code(facet, value), label=label, href="", count=held[value])
            for value, label in facet.values.items()
            if held[value]
        )
        if len(held) > 1:
            yield FacetView(id=facet.id[0], label=facet.label, values=tuple(values))
