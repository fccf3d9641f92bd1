"""What a new file takes from the others: a free reference, an expertise, a platform, a course."""

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher
from pathlib import Path

from campus.catalogue import Contents
from campus.french.words import fold, listing, nearest, slug
from campus.model import Expertise, Formation, Plateforme
from campus.schemas import KINDS
from campus.schemas.kinds.formation.defaults import DEFAULTS

_REFERENCE = re.compile(r"^reference:\s*[\"']?(?P<prefix>[A-Z]{3})-(?P<number>\d+)", re.MULTILINE)

_A_SLIP = 0.9
"""Ratio from which a name is another one misspelt."""
_NUMBERS = re.compile(r"\d+")


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

    def course(self, named: str) -> str:
        """Return how a session cites the course that its author names.

        It is named by its title, its file or its reference, a slip of the keyboard apart.
        """
        known = self._courses()
        if not known:
            raise NothingToCiteError("créez d’abord un parcours ou un module.")
        courses = known.get(slug(named.removesuffix(".md")))
        if not courses and (close := nearest(named, known)):
            if not _is_a_slip(slug(named), close):
                meant = " ou ".join(f"« {each} »" for each in sorted(known[close]))
                raise NothingToCiteError(f"« {named} » est inconnu ; vouliez-vous dire {meant} ?")
            courses = known[close]
        if not courses:
            raise NothingToCiteError(
                f"« {named} » est inconnu ; donnez le titre ou le fichier d’un parcours, ou d’un "
                "module."
            )
        if len(courses) > 1:
            several = listing([f"« {course} »" for course in sorted(courses)], "ou")
            raise NothingToCiteError(f"plusieurs formations ont ce nom : donnez {several}.")
        (course,) = courses
        return course

    def _courses(self) -> dict[str, set[str]]:
        """Return, by each name that one may give them, how to cite the courses."""
        known = defaultdict[str, set[str]](set)
        places = {"parcours": "parcours", "module": "modules"}
        references = {
            (entry.kind, value.slug): value.reference
            for entry, value in self.contents.of(Formation)
        }
        slugs = Counter(name for kind in places for name in self.contents.names[kind])
        for kind, place in places.items():
            for name, title in self.contents.names[kind].items():
                course = name if slugs[name] == 1 else f"{place}/{name}"
                said = (name, title or name, f"{place}/{name}", f"content/{place}/{name}")
                for each in (*said, references.get((kind, name), name)):
                    known[slug(each)].add(course)
        return known

    def title_taken(self, kind: str, title: str) -> str | None:
        """Return the name of the file of a kind that has this title already."""
        titles = self.contents.names[kind].items()
        return next((f"{name}.md" for name, other in titles if fold(other) == fold(title)), None)

    def is_free(self, path: str) -> bool:
        """Tell whether no file has this path from the root."""
        return not (self.root / path).exists()


def _is_a_slip(one: str, other: str) -> bool:
    """Tell whether two names differ by a slip of the keyboard; another number is another name."""
    return (
        _NUMBERS.findall(one) == _NUMBERS.findall(other)
        and SequenceMatcher(None, one, other).ratio() >= _A_SLIP
    )
