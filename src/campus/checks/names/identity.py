"""Every entry has its own name: a reference, an id."""

from collections.abc import Iterator

from campus.catalogue import Contents
from campus.model import Formation
from campus.problems import Place, Problem
from campus.schemas import KINDS, Entry, Form


def by_length(entry: Entry) -> tuple[int, str]:
    """Return what sorts originals before their copies."""
    return len(entry.path), entry.path


_LISTS = {kind.name for kind in KINDS if kind.form is Form.LIST}


def check_references_are_unique(contents: Contents) -> Iterator[Problem]:
    """A reference such as MOD-012 belongs to one sheet for ever.

    Copies are named after their original: « x - Copie.md ». The shortest name is the first.
    """
    owners: dict[str, str] = {}
    free = _Free(contents)
    for entry, formation in sorted(contents.of(Formation), key=lambda pair: by_length(pair[0])):
        owner = owners.setdefault(formation.reference, entry.path)
        if owner != entry.path:
            message = f"reference : « {formation.reference} » est déjà celle de {owner}"
            right = free.like(formation.reference)
            hint = f"prenez la première libre : {right}"
            correction = f"reference: {right}"
            yield Problem(entry.place("reference"), "identifiant", message, hint, correction)


class _Free:
    """Gives the references that nobody has yet, none of them twice."""

    def __init__(self, contents: Contents) -> None:
        self._last: dict[str, int] = {}
        for _, formation in contents.of(Formation):
            prefix, _, number = formation.reference.partition("-")
            self._last[prefix] = max(self._last.get(prefix, 0), int(number))

    def like(self, reference: str) -> str:
        """Return the next free reference with the same prefix."""
        prefix = reference.partition("-")[0]
        self._last[prefix] += 1
        return f"{prefix}-{self._last[prefix]:03}"


def check_ids_are_unique(contents: Contents) -> Iterator[Problem]:
    """An id is given once in a list of records."""
    seen: dict[tuple[str, str], Place] = {}
    for entry in contents.entries:
        if entry.kind not in _LISTS:
            continue
        place = entry.place("id")
        first = seen.setdefault((entry.kind, entry.value.slug), place)
        if first != place:
            message = f"id : « {entry.value.slug} » est déjà pris ligne {first.line}"
            yield Problem(place, "identifiant", message, "donnez-lui un autre identifiant")
