"""The pages of the expertises: their parcours, their modules by level, drawn and listed."""

from collections.abc import Iterable, Iterator, Sequence

from campus.catalogue import Catalogue
from campus.model import Expertise, Formateur, Formation, Module, Parcours
from campus.model.adresses import EXPERTISES, address, facet_address
from campus.pages.cards import Cards, links
from campus.pages.cartes import map_of_levels
from campus.pages.figures import figures
from campus.pages.texts import Texts, typed
from campus.pages.views.lists import ExpertiseView, LevelView
from campus.pages.views.page import Link, PageView
from campus.schemas.kinds import vocabulary

_PARCOURS, _MODULES = 6, 36
"""Courses on the page of an expertise, which is the door to its own pages of the catalogue."""
_UNKNOWN = "Niveau non communiqué"


class Expertises:
    """Makes the pages of the expertises of a catalogue."""

    def __init__(self, catalogue: Catalogue, texts: Texts, cards: Cards) -> None:
        """Remember what the pages are made from."""
        self._catalogue = catalogue
        self._texts = texts
        self._cards = cards

    def pages(self) -> Iterator[PageView]:
        """Yield the page of each expertise."""
        for expertise in self._catalogue.expertises.values():
            yield PageView(
                template="pages/expertise.html",
                address=address(expertise),
                title=typed(expertise.title),
                description=self._texts.summary(expertise),
                section=EXPERTISES,
                crumbs=(Link(text="Expertises", href=EXPERTISES),),
                exemple=expertise.exemple,
                indexed=not expertise.exemple,
                content=self._view(expertise),
            )

    def _view(self, expertise: Expertise) -> ExpertiseView:
        where = address(expertise)
        formations = self._catalogue.formations_in(expertise)
        parcours = [formation for formation in formations if isinstance(formation, Parcours)]
        modules = [formation for formation in formations if isinstance(formation, Module)]
        levels = tuple(_by_level(modules[:_MODULES]))
        return ExpertiseView(
            chapeau=self._texts.inline(expertise.chapeau_text, where),
            ouverte=expertise.ouverte,
            images=figures(self._catalogue, expertise.une_ou_diaporama),
            text=self._texts.block(expertise.corps, where),
            remplace=tuple(typed(name) for name in expertise.remplace),
            parcours=self._cards.cards(parcours[:_PARCOURS]),
            levels=tuple(self._level(label, found) for label, found in levels),
            carte=map_of_levels(levels),
            toutes=_all(expertise, formations) if formations else None,
            formateurs=links(self._teachers(formations)),
        )

    def _level(self, label: str, modules: Sequence[Module]) -> LevelView:
        return LevelView(label=label, cards=self._cards.cards(modules))

    def _teachers(self, formations: Iterable[Formation]) -> Iterable[Formateur]:
        teachers = (f for given in formations for f in self._catalogue.formateurs_of(given))
        return {teacher.slug: teacher for teacher in teachers}.values()


def _all(expertise: Expertise, formations: Sequence[Formation]) -> Link:
    return Link(
        text=f"Toutes les formations de cette expertise ({len(formations)})",
        href=facet_address("expertise", expertise.slug),
    )


def _by_level(modules: Sequence[Module]) -> Iterator[tuple[str, list[Module]]]:
    """Yield the modules of each level with its name, those of unknown level last."""
    for niveau, label in (*vocabulary.NIVEAUX.items(), (None, _UNKNOWN)):
        if at_level := [module for module in modules if module.niveau == niveau]:
            yield label, at_level
