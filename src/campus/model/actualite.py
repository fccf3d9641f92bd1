"""A news item, in the format of the State's former site."""

from dataclasses import dataclass
from datetime import datetime

from campus.model.fiche import Fiche


@dataclass(frozen=True, slots=True, kw_only=True)
class Actualite(Fiche):
    """An article, a press release or an event. `formations` and `partenaires` are slugs and ids."""

    date: datetime
    categories: tuple[str, ...] = ()
    type: str = "article"
    auteur: str | None = None
    redirection: str | None = None
    formations: tuple[str, ...] = ()
    partenaires: tuple[str, ...] = ()
    contact_presse: str | None = None
    debut: datetime | None = None
    fin: datetime | None = None
    lieu: str | None = None
