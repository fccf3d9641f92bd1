"""The latest news as an Atom feed."""

from collections.abc import Iterable
from html import escape

from feedgenerator import Atom1Feed

from campus.french.typography import typeset
from campus.markup import MarkupError, Renderer
from campus.model import Actualite
from campus.model.adresses import ACTUALITES, FIL, address
from campus.settings import Settings

LATEST = 20
"""News in the feed: readers that come back once a month miss none."""


def news(items: Iterable[Actualite], settings: Settings) -> str:
    """Return the feed of the given news, at least one: titles, chapeaux, dates and categories."""
    url, renderer = settings.site_url, Renderer()
    feed = Atom1Feed(
        title=f"Actualités du {settings.site_name}",
        link=f"{url}{ACTUALITES}",
        feed_url=f"{url}{FIL}",
        description="",
        author_name=settings.site_name,
        language="fr",
    )
    for item in items:
        link = f"{url}{address(item)}"
        feed.add_item(
            title=typeset(item.title),
            link=link,
            unique_id=link,
            description=_summary(item, renderer),
            pubdate=item.date,
            updateddate=item.date,
            categories=item.categories,
        )
    return str(feed.writeString("utf-8"))


def _summary(item: Actualite, renderer: Renderer) -> str:
    """Return the chapeau without markup, as the HTML that feeds hold.

    One that cannot be rendered is said by its page.
    """
    try:
        return escape(renderer.plain(item.chapeau_text or ""))
    except MarkupError:
        return ""
