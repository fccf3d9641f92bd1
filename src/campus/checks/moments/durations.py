"""Durations agree with one another."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from campus.catalogue import Contents, link
from campus.model import Parcours
from campus.problems import Problem

_TOLERANCE = 0.10
_EVER = datetime.max.replace(tzinfo=UTC)
"""A moment at which everything is published: what is to come is checked as well."""


def check_durations(contents: Contents) -> Iterator[Problem]:
    """A parcours that gives its length agrees within 10 % with its modules."""
    told = [(entry, parcours) for entry, parcours in contents.of(Parcours) if parcours.duree]
    catalogue = link(contents, _EVER) if told else None
    for entry, parcours in told:
        computed = catalogue.duree_of(replace(parcours, duree=None)) if catalogue else None
        if not parcours.duree or not computed:
            continue
        gap = abs(parcours.duree.minutes - computed.minutes)
        if gap > _TOLERANCE * computed.minutes:
            message = f"duree : « {parcours.duree} », mais les modules durent {computed}"
            hint = f"supprimez la ligne, ou écrivez duree: {computed}"
            yield Problem(entry.place("duree"), "duree", message, hint, f"duree: {computed}")
