"""Lists of courses, expertises, trainers and news; and the home page, which shows some of each."""

from dataclasses import dataclass

from markupsafe import Markup

from campus.maps import Drawing
from campus.pages.views.page import Card, Figure, Link, Pager, Prose
from campus.pages.views.session import SessionView


@dataclass(frozen=True, slots=True, kw_only=True)
class ListView:
    """A page of a list; `intro` says what it holds, `count` how many in all, with the noun.

    `empty` is said in the place of cards when there is none; `chiffres` are the figures to know.
    """

    intro: str
    count: str
    cards: tuple[Card, ...]
    pager: Pager
    empty: str = "Rien n’est encore publié ici."
    filters: tuple["FilterView", ...] = ()
    chiffres: tuple["ChiffreView", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterView:
    """A group of links to lists narrowed to one value: the categories, the tags of the news."""

    title: str
    links: tuple[Link, ...]
    current: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelView:
    """The modules of an expertise at one level."""

    label: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertiseView:
    """An expertise: what it covers, its first parcours and modules; `toutes` leads to the rest."""

    chapeau: Markup
    ouverte: bool
    images: tuple[Figure, ...]
    text: Prose
    remplace: tuple[str, ...]
    parcours: tuple[Card, ...]
    levels: tuple[LevelView, ...]
    carte: Drawing | None
    toutes: Link | None
    formateurs: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChiffreView:
    """A figure: never shown without its date, its scope and its source."""

    valeur: str
    unite: str
    au: str
    perimetre: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AccueilView:
    """The home page."""

    chapeau: str
    counts: tuple[Link, ...]
    expertises: tuple[Card, ...]
    sessions: tuple[SessionView, ...]
    actualites: tuple[Card, ...]
    chiffres: tuple[ChiffreView, ...]
