"""Cards and links: how a page is shown on the others."""

from collections.abc import Iterable

from campus.catalogue import Catalogue
from campus.french.dates import long_date
from campus.french.words import count
from campus.model import Actualite, Expertise, Fiche, Formateur, Formation, Module, Parcours
from campus.model.adresses import address
from campus.pages.texts import Texts, held, typed
from campus.pages.views.page import Card, Link
from campus.schemas.kinds import vocabulary


def link(fiche: Fiche) -> Link:
    """Return a link to a page, by its title."""
    return Link(text=typed(fiche.title), href=address(fiche))


def links(fiches: Iterable[Fiche]) -> tuple[Link, ...]:
    """Return the links to several pages."""
    return tuple(link(fiche) for fiche in fiches)


class Cards:
    """Makes the cards of a catalogue, each once: a page may stand in many lists."""

    def __init__(self, catalogue: Catalogue, texts: Texts) -> None:
        """Remember what the cards are made from."""
        self._catalogue = catalogue
        self._texts = texts
        self._made: dict[str, Card] = {}

    def card(self, fiche: Fiche) -> Card:
        """Return the card of a page."""
        href = address(fiche)
        if href not in self._made:
            kind, details = self._said_of(fiche)
            self._made[href] = Card(
                title=typed(fiche.title),
                href=href,
                summary=self._texts.summary(fiche),
                kind=kind,
                details=tuple(filter(None, details)),
                pictogramme=_pictogram(fiche),
                exemple=fiche.exemple,
            )
        return self._made[href]

    def cards(self, fiches: Iterable[Fiche]) -> tuple[Card, ...]:
        """Return the cards of several pages."""
        return tuple(self.card(fiche) for fiche in fiches)

    def _said_of(self, fiche: Fiche) -> tuple[str, tuple[str, ...]]:
        """Return what the page is and the short facts that its card gives."""
        if isinstance(fiche, Formation):
            return self._of_formation(fiche)
        if isinstance(fiche, Actualite):
            kind = fiche.categories[0] if fiche.categories else vocabulary.ACTUALITES[fiche.type]
            return typed(kind), (long_date(fiche.date),)
        if isinstance(fiche, Expertise):
            return "", (self._of_expertise(fiche),)
        if isinstance(fiche, Formateur):
            return vocabulary.ENGAGEMENTS[fiche.engagement], (typed(fiche.fonction),)
        return "", ()

    def _of_expertise(self, expertise: Expertise) -> str:
        """Return how many courses it has: nothing rather than none, which would send nobody."""
        if not expertise.ouverte:
            return "À venir"
        formations = len(self._catalogue.formations_in(expertise))
        return count(formations, "formation") if formations else ""

    def _of_formation(self, formation: Formation) -> tuple[str, tuple[str, ...]]:
        duree = self._catalogue.duree_of(formation)
        facts = (
            vocabulary.NIVEAUX.get(formation.niveau or "", ""),
            held(duree),
            vocabulary.MODALITES.get(formation.modalite or "", ""),
        )
        if isinstance(formation, Parcours):
            modules = len(list(formation.inclus))
            return vocabulary.CATEGORIES[formation.categorie], (*facts, count(modules, "module"))
        kind = (
            vocabulary.TYPES.get(formation.type or "", "") if isinstance(formation, Module) else ""
        )
        return kind or "Module", facts


def _pictogram(fiche: Fiche) -> str:
    return (fiche.pictogramme or "") if isinstance(fiche, Expertise) else ""
