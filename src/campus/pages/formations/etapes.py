"""The steps of a parcours, with how long each lasts and what its modules unlock."""

from collections.abc import Iterator

from campus.catalogue import Catalogue
from campus.model import Etape, Formation, Module, ModuleExterne, ModuleInclus, Parcours
from campus.model.adresses import address
from campus.pages.cards import link
from campus.pages.texts import Texts, typed
from campus.pages.views.formation import EtapeView, ModuleLine


class Etapes:
    """Makes the steps of the parcours of a catalogue."""

    def __init__(self, catalogue: Catalogue, texts: Texts) -> None:
        """Remember what the steps are made from."""
        self._catalogue = catalogue
        self._texts = texts

    def views(self, formation: Formation) -> Iterator[EtapeView]:
        """Yield the steps of a parcours; a module has none."""
        for etape in formation.etapes if isinstance(formation, Parcours) else ():
            duree = self._catalogue.duree_of_etape(etape)
            yield EtapeView(
                titre=typed(etape.titre),
                description=typed(etape.description),
                duree=str(duree) if duree else "",
                modules=tuple(self._lines(etape)),
            )

    def _lines(self, etape: Etape) -> Iterator[ModuleLine]:
        for given in etape.modules:
            if isinstance(given, ModuleExterne):
                duree = str(given.duree) if given.duree else ""
                yield ModuleLine(
                    titre=typed(given.titre), href=given.url or "", duree=duree, externe=True
                )
            elif given.ref in self._catalogue.modules:
                yield self._line(self._catalogue.modules[given.ref], given)

    def _line(self, module: Module, given: ModuleInclus) -> ModuleLine:
        unlocked = self._catalogue.unlocked_by(module)
        return ModuleLine(
            titre=typed(module.title),
            href=address(module),
            resume=self._texts.summary(module),
            duree=str(module.duree) if module.duree else "",
            facultatif=given.facultatif,
            debloque=tuple(link(other).text for other in unlocked),
        )
