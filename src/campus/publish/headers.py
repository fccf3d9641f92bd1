"""What HTTP says of each file: its type, how long it may be kept, and when it is published.

This is the only place that knows. Publishing hashes it with the content (a change of policy is
published), and the nginx configuration is generated from it. The patterns are understood alike by
Python's `re` and by nginx's PCRE; they match an address from its first slash on.
"""

import functools
import re
from dataclasses import dataclass
from enum import IntEnum

from campus.mime import type_of

YEAR = 31_536_000


class Role(IntEnum):
    """What a file is to the others, in the order in which they are published."""

    RESSOURCE = 0
    """Pages refer to it: it comes before them and leaves long after them."""
    PAGE = 1
    ENTREE = 2
    """Leads to many pages: comes after them."""
    FLUX = 3
    """Announces pages to programs: comes last."""


@dataclass(frozen=True, slots=True)
class Headers:
    """What is sent, and stored, with a file: `Content-Type` and `Cache-Control`."""

    type: str
    cache: str


@dataclass(frozen=True, slots=True)
class Rule:
    """The files whose address matches: their role, their `Cache-Control`, whether they change."""

    pattern: str
    role: Role
    cache: str
    hashed: bool = False

    def matches(self, path: str) -> bool:
        """Tell whether the rule speaks of a path of the output folder."""
        return re.search(self.pattern, f"/{path}") is not None


HTML_CACHE = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400"
MINUTE_CACHE = "public, max-age=60, stale-if-error=86400"
FEED_CACHE = "public, max-age=300, stale-if-error=86400"
HOUR_CACHE = "public, max-age=3600"
IMMUTABLE_CACHE = f"public, max-age={YEAR}, immutable"
ERROR_CACHE = "no-store"
"""Of every error and of the page that shows it: a cache that keeps a 404 hides the page to come."""

RULES = (
    Rule("^/uploads/", Role.RESSOURCE, HOUR_CACHE),
    Rule(
        r"[.-][0-9a-f]{8,64}\.(?!html$|md$)[a-z0-9]+$",
        Role.RESSOURCE,
        IMMUTABLE_CACHE,
        hashed=True,
    ),
    Rule("^/404[.]html$", Role.ENTREE, ERROR_CACHE),
    Rule(
        "^/((catalogue|recherche|parcours|modules|expertises|formateurs|agenda|actualites)/)?"
        "index[.]html$",
        Role.ENTREE,
        HTML_CACHE,
    ),
    Rule("[.](atom|ics)$|^/(sitemap[^/]*[.]xml|llms[^/]*[.]txt)$", Role.FLUX, FEED_CACHE),
    Rule("^/(robots[.]txt|[.]well-known/.*)$", Role.FLUX, HOUR_CACHE),
    Rule("[.](html|md)$", Role.PAGE, HTML_CACHE),
    Rule("[.](json|csv|jsonld)$", Role.ENTREE, MINUTE_CACHE),
    Rule("[.](css|js|svg|png|jpe?g|webp|avif|ico|woff2)$", Role.RESSOURCE, HOUR_CACHE),
    Rule("", Role.PAGE, FEED_CACHE),
)
"""The first that matches decides; the last always does."""


@functools.cache
def rule_of(path: str) -> Rule:
    """Return the rule for a path of the output folder."""
    return next(rule for rule in RULES if rule.matches(path))


def headers_of(path: str) -> Headers:
    """Return what is sent with the file at a path of the output folder."""
    return Headers(type_of(path), rule_of(path).cache)


def address_of(path: str) -> str:
    """Return the address at which readers find a file: `/agenda/` for `agenda/index.html`."""
    return f"/{path}".removesuffix("index.html")
