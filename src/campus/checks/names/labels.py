"""Keywords and categories are spelt in one way."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from campus.catalogue import Contents
from campus.checks.places import Places
from campus.french.words import slug
from campus.model import Actualite, Fiche
from campus.problems import Problem
from campus.schemas import Entry
from campus.settings import Settings

_SHORT = 3
_LISTS = ("tags", "categories", "public", "objectifs")

Use = tuple[Entry, str]
"""An entry, and a label as it spells it."""


def check_labels(contents: Contents, settings: Settings) -> Iterator[Problem]:
    """A label has one spelling: not several that differ by case, accents or plurals.

    Several labels on one line are another fault, said where they are read.
    """
    places = Places(settings.root)
    for key, uses in (("tags", _tags(contents)), ("categories", _categories(contents))):
        for entry, label, right in _minorities(uses):
            place = places.item(entry, key, label)
            message = f"{key} : « {label} » s’écrit « {right} » ailleurs"
            yield Problem(place, "etiquette", message, f"écrivez « {right} »", f"- {right}")


def check_repeated_values(contents: Contents, settings: Settings) -> Iterator[Problem]:
    """A list says a thing once: a keyword, a category, an audience, an objective."""
    places = Places(settings.root)
    for entry, fiche in contents.of(Fiche):
        for key in _LISTS:
            values = getattr(fiche, key, ())
            if len(set(values)) == len(values) or key not in entry.spans:
                continue
            for value in sorted({value for value in values if values.count(value) > 1}):
                message = f"{key} : « {value} » déjà cité"
                place = places.item(entry, key, value, rank=2)
                yield Problem(place, "doublon", message, "supprimez cette ligne")


def _tags(contents: Contents) -> Iterator[Use]:
    return ((entry, tag) for entry, fiche in contents.of(Fiche) for tag in fiche.tags)


def _categories(contents: Contents) -> Iterator[Use]:
    return ((entry, name) for entry, news in contents.of(Actualite) for name in news.categories)


def _minorities(uses: Iterator[Use]) -> Iterator[tuple[Entry, str, str]]:
    """Yield the uses of a spelling that is not the most used one, with that one."""
    groups: dict[str, list[Use]] = defaultdict(list)
    keys: dict[str, str] = {}
    for entry, label in uses:
        if "," in label or ";" in label:
            continue
        if label not in keys:
            keys[label] = _key(label)
        groups[keys[label]].append((entry, label))
    for group in groups.values():
        counts = Counter(label for _, label in group)
        if len(counts) > 1:
            right = max(counts, key=lambda label: (counts[label], not label.isascii(), label))
            yield from ((entry, label, right) for entry, label in group if label != right)


def _key(label: str) -> str:
    """Return what is left of a label without case, accents and plurals."""
    words = slug(label).split("-")
    return "-".join(word.rstrip("sx") if len(word) > _SHORT else word for word in words)
