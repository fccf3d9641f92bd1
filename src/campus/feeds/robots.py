"""What search engines read first: which pages there are."""

from collections.abc import Iterable
from xml.sax.saxutils import escape

from campus.model.adresses import SITEMAP
from campus.settings import Settings


def sitemap(addresses: Iterable[str], settings: Settings) -> str:
    """Return the map of the pages that may be found, in the format of sitemaps.org."""
    urls = "".join(
        f"<url><loc>{escape(settings.site_url + address)}</loc></url>\n"
        for address in sorted(addresses)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{urls}</urlset>\n'
    )


def robots(settings: Settings) -> str:
    """Return robots.txt: everything is open, the map is there."""
    return f"User-agent: *\nAllow: /\n\nSitemap: {settings.site_url}{SITEMAP}\n"
