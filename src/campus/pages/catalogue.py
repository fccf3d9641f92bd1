"""The catalogue: every course, whole and by facet; and the page that search leads to."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from campus.catalogue import Catalogue
from campus.catalogue.facets import Facet, facets, formations_by_title, values_of
from campus.french.words import count
from campus.model import Formation
from campus.model.adresses import CATALOGUE, RECHERCHE, address, facet_address
from campus.pages.boxes import BOXES, boxes, codes
from campus.pages.cards import Cards, links
from campus.pages.pagination import BOXED, LIST, pages_of
from campus.pages.sessions import page_title
from campus.pages.texts import typed
from campus.pages.views.catalogue import (
    CatalogueView,
    ExpertiseLinks,
    FacetView,
    RechercheView,
    ResultView,
    ValueView,
)
from campus.pages.views.page import Link, PageView

_INTRO = "Tous les parcours et tous les modules du Campus, à filtrer selon votre besoin."
_LINKS = 180
"""Links to courses on the page of search: as many as the budget of nodes allows."""
_TYPE, _EXPERTISE = "type", "expertise"


class CataloguePages:
    """Makes the pages of the catalogue as it is at a moment."""

    def __init__(self, catalogue: Catalogue, cards: Cards, now: datetime) -> None:
        """Sort the courses by what they answer to each facet."""
        self._catalogue = catalogue
        self._cards = cards
        self._formations = formations_by_title(catalogue)
        self._facets = facets(catalogue)
        self._answers = {
            address(formation): values_of(formation, catalogue, now)
            for formation in self._formations
        }
        self._held: dict[tuple[str, str], list[Formation]] = {}
        self._types: dict[tuple[str, str], list[Formation]] = {}
        for formation in self._formations:
            answers = self._answers[address(formation)]
            for facet, values in answers.items():
                for value in values:
                    self._held.setdefault((facet, value), []).append(formation)
            for expertise in answers[_EXPERTISE]:
                for kind in answers[_TYPE]:
                    self._types.setdefault((expertise, kind), []).append(formation)

    def pages(self) -> Iterator[PageView]:
        """Yield the whole catalogue, each value of each facet, each type of each expertise."""
        yield from self._list(CATALOGUE, "Catalogue", self._formations, self._whole())
        for facet in self._facets:
            for value, label in facet.values.items():
                if formations := self._held.get((facet.id, value)):
                    where = facet_address(facet.id, value)
                    title = f"{facet.label} : {typed(label)}"
                    groups = self._beside(facet, value)
                    yield from self._list(where, title, formations, groups, _BACK)
        yield from self._by_type()
        yield self._recherche()

    def _by_type(self) -> Iterator[PageView]:
        kinds = self._facet(_TYPE).values
        for (expertise, kind), formations in self._types.items():
            where = facet_address(_EXPERTISE, expertise, kind)
            name = typed(self._facet(_EXPERTISE).values[expertise])
            back = Link(text=name, href=facet_address(_EXPERTISE, expertise))
            title = f"{name} : {kinds[kind]}"
            yield from self._list(where, title, formations, self._kinds(expertise, kind), back)

    def _list(
        self,
        where: str,
        title: str,
        formations: Sequence[Formation],
        groups: tuple[FacetView, ...],
        back: Link | None = None,
    ) -> Iterator[PageView]:
        description = f"{title} : {count(len(formations), 'formation')}." if back else _INTRO
        whole = back is not None and len(formations) <= BOXED
        boxed = self._boxed(groups) if whole else []
        answered = [self._answers[address(formation)] for formation in formations]
        for pager, shown in pages_of(formations, BOXED if whole else LIST, where):
            yield PageView(
                template="pages/catalogue.html",
                address=pager.pages[pager.current - 1].href,
                title=title,
                document_title=page_title(f"{title} - Catalogue" if back else title, pager),
                description=page_title(description, pager),
                section=CATALOGUE,
                crumbs=(Link(text="Catalogue", href=CATALOGUE),) if back else (),
                content=CatalogueView(
                    intro=_INTRO,
                    count=count(len(formations), "formation"),
                    results=tuple(self._result(f, boxed, brief=len(shown) > LIST) for f in shown),
                    pager=pager,
                    facets=groups,
                    boxes=tuple(boxes(boxed, answered)),
                    whole=back is None and pager.current == 1,
                    back=back,
                ),
            )

    def _result(self, formation: Formation, boxed: Iterable[Facet], *, brief: bool) -> ResultView:
        values = codes(boxed, self._answers[address(formation)])
        return ResultView(card=self._cards.card(formation), values=values, brief=brief)

    def _boxed(self, groups: Iterable[FacetView]) -> list[Facet]:
        """Return the facets that may have boxes beside those shown as links."""
        linked = {group.id for group in groups}
        return [facet for facet in self._facets if facet.id in BOXES - linked]

    def _whole(self) -> tuple[FacetView, ...]:
        groups = (self._group(facet) for facet in self._facets)
        return tuple(group for group in groups if group.values)

    def _beside(self, facet: Facet, value: str) -> tuple[FacetView, ...]:
        """Return what narrows a list further, or the lists beside it."""
        group = self._group(facet, value)
        return (*self._kinds(value), group) if facet.id == _EXPERTISE else (group,)

    def _group(self, facet: Facet, current: str = "") -> FacetView:
        values = (
            ValueView(
                id=value,
                label=typed(label),
                href=facet_address(facet.id, value),
                count=len(self._held[facet.id, value]),
                current=value == current,
            )
            for value, label in facet.values.items()
            if (facet.id, value) in self._held
        )
        return FacetView(id=facet.id, label=facet.label, values=tuple(values))

    def _kinds(self, expertise: str, current: str = "") -> tuple[FacetView, ...]:
        facet = self._facet(_TYPE)
        values = (
            ValueView(
                id=kind,
                label=label,
                href=facet_address(_EXPERTISE, expertise, kind),
                count=len(self._types[expertise, kind]),
                current=kind == current,
            )
            for kind, label in facet.values.items()
            if (expertise, kind) in self._types
        )
        return (FacetView(id=facet.id, label=facet.label, values=tuple(values)),)

    def _facet(self, wanted: str) -> Facet:
        return next(facet for facet in self._facets if facet.id == wanted)

    def _recherche(self) -> PageView:
        return PageView(
            template="pages/recherche.html",
            address=RECHERCHE,
            title="Recherche",
            description="Chercher parmi les formations, les actualités et les pages du Campus.",
            indexed=False,
            content=RechercheView(expertises=tuple(self._sections())),
        )

    def _sections(self) -> Iterator[ExpertiseLinks]:
        shown = self._facet(_EXPERTISE).values
        most = _LINKS // max(1, len(shown))
        for expertise, label in shown.items():
            held = self._held.get((_EXPERTISE, expertise), [])
            main = [formation for formation in held if formation.expertise == expertise]
            if not main:
                continue
            where = facet_address(_EXPERTISE, expertise)
            more = f"Toutes les formations de cette expertise ({len(held)})"
            yield ExpertiseLinks(
                title=typed(label),
                href=where,
                links=links(main[:most]),
                more=Link(text=more, href=where) if len(main) > most else None,
            )


_BACK = Link(text="Tout le catalogue", href=CATALOGUE)
