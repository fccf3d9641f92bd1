"""The page of the components: for those who make the theme, never published."""

from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True, slots=True, kw_only=True)
class ExempleView:
    """A component drawn with the values of an example; `html` is empty where a page has it once.

    `liste` is the class of the list that an item is drawn in.
    """

    name: str
    html: Markup
    liste: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComposantView:
    """A component: what the head of its file says, and its examples."""

    name: str
    about: str
    exemples: tuple[ExempleView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ComposantsView:
    """Every component of the theme."""

    composants: tuple[ComposantView, ...]
