"""The news: each item, the list by ten, the lists by category and by tag."""

from collections.abc import Iterable, Iterator, Sequence

from campus.catalogue import Catalogue
from campus.french.dates import long_date, period
from campus.french.words import count, slug
from campus.model import Actualite
from campus.model.adresses import ACTUALITES, address
from campus.pages.cards import Cards, link
from campus.pages.contacts import contact_view
from campus.pages.figures import figures
from campus.pages.pagination import NEWS, pages_of
from campus.pages.sessions import page_title
from campus.pages.texts import Texts, typed
from campus.pages.views.lists import FilterView, ListView
from campus.pages.views.page import Link, PageView
from campus.pages.views.publications import ActualiteView
from campus.schemas.kinds import vocabulary

_INTRO = "Ce que fait le Campus, ses partenaires et ses formateurs."
_CATEGORIES = f"{ACTUALITES}categories/"
_TAGS = f"{ACTUALITES}tags/"


class Actualites:
    """Makes the pages of the news of a catalogue."""

    def __init__(self, catalogue: Catalogue, texts: Texts, cards: Cards) -> None:
        """Remember what the pages are made from, and group the news by category and by tag."""
        self._catalogue = catalogue
        self._texts = texts
        self._cards = cards
        self._news = tuple(catalogue.actualites.values())
        self._categories = _grouped((name, news) for news in self._news for name in news.categories)
        self._tags = _grouped((name, news) for news in self._news for name in news.tags)

    def pages(self) -> Iterator[PageView]:
        """Yield the lists, then the items."""
        yield from self._list("Actualités", ACTUALITES, self._news, "")
        for name, news in self._categories.values():
            yield from self._list(f"Actualités : {name}", f"{_CATEGORIES}{slug(name)}/", news, name)
        for name, news in self._tags.values():
            yield from self._list(f"Actualités sur « {name} »", f"{_TAGS}{slug(name)}/", news, name)
        for number, item in enumerate(self._news):
            yield self._page(number, item)

    def _list(
        self, title: str, listing: str, news: Sequence[Actualite], current: str
    ) -> Iterator[PageView]:
        for pager, shown in pages_of(news, NEWS, listing):
            yield PageView(
                template="pages/liste.html",
                address=pager.pages[pager.current - 1].href,
                title=typed(title),
                document_title=page_title(typed(title), pager),
                description=page_title(f"{typed(title)} du Campus du numérique public", pager),
                section=ACTUALITES,
                crumbs=(Link(text="Actualités", href=ACTUALITES),) if current else (),
                content=ListView(
                    intro=_INTRO,
                    count=count(len(news), "actualité"),
                    cards=self._cards.cards(shown),
                    pager=pager,
                    filters=tuple(self._filters(current)),
                ),
            )

    def _filters(self, current: str) -> Iterator[FilterView]:
        yield self._filter("Rubriques", self._categories, _CATEGORIES, current)
        yield self._filter("Mots-clés", self._tags, _TAGS, current)

    @staticmethod
    def _filter(title: str, groups: "Groups", base: str, current: str) -> FilterView:
        links = (
            Link(text=typed(name), href=f"{base}{key}/", detail=f"{len(news)}")
            for key, (name, news) in sorted(groups.items())
        )
        return FilterView(title=title, links=tuple(links), current=typed(current))

    def _page(self, number: int, news: Actualite) -> PageView:
        return PageView(
            template="pages/actualite.html",
            address=address(news),
            title=typed(news.title),
            description=self._texts.summary(news),
            section=ACTUALITES,
            crumbs=(Link(text="Actualités", href=ACTUALITES),),
            exemple=news.exemple,
            indexed=not news.exemple,
            content=self._view(number, news),
        )

    def _view(self, number: int, news: Actualite) -> ActualiteView:
        catalogue, where = self._catalogue, address(news)
        contact = catalogue.contacts.get(news.contact_presse or "")
        formations = (catalogue.formation(name) for name in news.formations)
        return ActualiteView(
            type=vocabulary.ACTUALITES[news.type],
            date=long_date(news.date),
            iso=news.date.isoformat(),
            auteur=typed(news.auteur),
            chapeau=self._texts.inline(news.chapeau_text, where),
            images=figures(catalogue, news.une_ou_diaporama),
            text=self._texts.block(news.corps, where),
            redirection=news.redirection or "",
            categories=_links(news.categories, _CATEGORIES),
            tags=_links(news.tags, _TAGS),
            evenement=_event(news),
            contact=contact_view(contact) if contact else None,
            formations=self._cards.cards(formation for formation in formations if formation),
            partenaires=tuple(
                typed(catalogue.organismes[id_].nom)
                for id_ in news.partenaires
                if id_ in catalogue.organismes
            ),
            previous=link(self._news[number + 1]) if number + 1 < len(self._news) else None,
            next=link(self._news[number - 1]) if number else None,
        )


Groups = dict[str, tuple[str, list[Actualite]]]
"""By slug: the name as it was first written, and the news; spellings that differ little are one."""


def _grouped(pairs: Iterable[tuple[str, Actualite]]) -> Groups:
    groups: Groups = {}
    for name, news in pairs:
        if key := slug(name):
            _, listed = groups.setdefault(key, (name, []))
            if not listed or listed[-1] is not news:
                listed.append(news)
    return groups


def _links(names: Iterable[str], base: str) -> tuple[Link, ...]:
    return tuple(
        Link(text=typed(name), href=f"{base}{slug(name)}/") for name in names if slug(name)
    )


def _event(news: Actualite) -> str:
    if not news.debut:
        return typed(news.lieu)
    when = period(news.debut, news.fin) if news.fin else long_date(news.debut)
    return typed(" — ".join(filter(None, (when, news.lieu))))
