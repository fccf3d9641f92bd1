"""The steps of a parcours, with how long each lasts and what its modules unlock."""

from collections.abc import Iterator

from campus.catalogue import Catalogue
from campus.model import Etape, Module, ModuleExterne, ModuleInclus, Parcours
from campus.model.adresses import address
from campus.pages.cards import link
from campus.pages.cartes import map_of_parcours
from campus.pages.texts import Texts, held, typed
from campus.pages.views.formation import DerouleView, EtapeView, ModuleLine
from campus.schemas.kinds import vocabulary


class Etapes:
    """Makes the steps of the parcours of a catalogue."""

    def __init__(self, catalogue: Catalogue, texts: Texts) -> None:
        """Remember what the steps are made from."""
        self._catalogue = catalogue
        self._texts = texts

    def view(self, parcours: Parcours) -> DerouleView:
        """Return how a parcours unfolds."""
        return DerouleView(
            ordre=vocabulary.ORDRES[parcours.ordre],
            etapes=tuple(self._etapes(parcours)),
            carte=map_of_parcours(parcours, self._catalogue),
        )

    def _etapes(self, parcours: Parcours) -> Iterator[EtapeView]:
        """Yield the steps; of a module, say which others of the parcours need it."""
        inside = frozenset(module.slug for module in self._catalogue.modules_of(parcours))
        for etape in parcours.etapes:
            duree = self._catalogue.duree_of_etape(etape)
            yield EtapeView(
                titre=typed(etape.titre),
                description=typed(etape.description),
                duree=held(duree),
                modules=tuple(self._lines(etape, inside)),
            )

    def _lines(self, etape: Etape, inside: frozenset[str]) -> Iterator[ModuleLine]:
        for given in etape.modules:
            if isinstance(given, ModuleExterne):
                duree = held(given.duree)
                yield ModuleLine(
                    titre=typed(given.titre), href=given.url or "", duree=duree, externe=True
                )
            elif given.ref in self._catalogue.modules:
                yield self._line(self._catalogue.modules[given.ref], given, inside)

    def _line(self, module: Module, given: ModuleInclus, inside: frozenset[str]) -> ModuleLine:
        unlocked = self._catalogue.unlocked_by(module)
        return ModuleLine(
            titre=typed(module.title),
            href=address(module),
            resume=self._texts.summary(module),
            duree=held(module.duree),
            facultatif=given.facultatif,
            debloque=tuple(link(other).text for other in unlocked if other.slug in inside),
        )
