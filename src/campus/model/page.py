"""A page of the site that is not part of the catalogue."""

from dataclasses import dataclass
from datetime import datetime

from campus.model.fiche import Fiche


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Fiche):
    """A free page; `donnees` names the data shown under its text, in order."""

    date: datetime | None = None
    redirection: str | None = None
    donnees: tuple[str, ...] = ()
    formations: tuple[str, ...] = ()
