"""What a new file takes from the others: a free reference, an expertise, a platform, a course."""

import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from campus.catalogue import Contents
from campus.french.words import fold, nearest
from campus.model import Expertise, Plateforme
from campus.schemas import KINDS
from campus.schemas.kinds.formation.defaults import DEFAULTS

_REFERENCE = re.compile(r"^reference:\s*[\"']?(?P<prefix>[A-Z]{3})-(?P<number>\d+)", re.MULTILINE)


class NothingToCiteError(Exception):
    """The site lacks what every file of this kind has to name; `str()` says what, in French."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """The content that is already there, and the moment at which a file is added to it."""

    root: Path
    contents: Contents
    now: datetime

    def reference(self, prefix: str) -> str:
        """Return the reference after the last one given, by a file that cannot be read included."""
        last = 0
        for kind in KINDS:
            for path in (self.root / kind.place).glob("*.md"):
                text = path.read_text("utf-8", errors="replace")
                given = _REFERENCE.finditer(text)
                last = max(last, *(int(m["number"]) for m in given if m["prefix"] == prefix), 0)
        return f"{prefix}-{last + 1:03}"

    def expertise(self) -> str:
        """Return the first expertise in the order of the site."""
        known = sorted((each.ordre, each.slug) for _, each in self.contents.of(Expertise))
        if not known:
            raise NothingToCiteError("créez d’abord une expertise dans content/expertises/.")
        return known[0][1]

    def platform(self) -> str | None:
        """Return the first platform that gives all that its courses need not repeat."""
        needed = {field.attribute for field in DEFAULTS if field.required}
        platforms = (each for _, each in self.contents.of(Plateforme))
        return next((each.slug for each in platforms if needed <= set(each.defauts)), None)

    def course(self, title: str) -> str:
        """Return the course whose name or title is the nearest to `title`, else the first one."""
        named = self.contents.names
        titles = {
            title: slug for kind in ("parcours", "module") for slug, title in named[kind].items()
        }
        slugs = sorted({slug for kind in ("parcours", "module") for slug in named[kind]})
        if not slugs:
            raise NothingToCiteError("créez d’abord un parcours ou un module.")
        exact = {fold(name): slug for name, slug in titles.items()}
        if slug := exact.get(fold(title)):
            return slug
        if close := nearest(title, slugs):
            return close
        return titles[close] if (close := nearest(title, titles)) else slugs[0]
