"""The catalogue and its facets; the page that search leads to."""

from dataclasses import dataclass

from campus.pages.views.page import Card, Link, Pager


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueView:
    """A value of a facet, as a link to its own list; `count` says how many courses it holds."""

    id: str
    label: str
    href: str
    count: int
    current: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FacetView:
    """A group of values that some courses answer to."""

    id: str
    label: str
    values: tuple[ValueView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultView:
    """A course in a list, with the values that style sheets filter it by.

    `brief` is true in a long list: the title and the facts, without the summary.
    """

    card: Card
    values: tuple[str, ...] = ()
    brief: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueView:
    """A page of the catalogue, whole or narrowed to a value.

    `whole` is true where a script may filter; `back` leads to the list that this one narrows.
    `boxes` are the facets that filter a short list without a script, by style sheets alone.
    """

    intro: str
    count: str
    results: tuple[ResultView, ...]
    pager: Pager
    facets: tuple[FacetView, ...]
    boxes: tuple[FacetView, ...] = ()
    whole: bool = False
    back: Link | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertiseLinks:
    """The courses of an expertise; `more` leads to the others when there are too many."""

    title: str
    href: str
    links: tuple[Link, ...]
    more: Link | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RechercheView:
    """The page of search: without a script, the courses by expertise."""

    expertises: tuple[ExpertiseLinks, ...]
