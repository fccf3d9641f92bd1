"""Free pages, with the data they ask for."""

from collections.abc import Iterator
from datetime import datetime

from campus.catalogue import Catalogue
from campus.french.dates import long_date
from campus.french.words import grouped
from campus.model import Chiffre, Dispositif, Page
from campus.model.adresses import address
from campus.pages.cards import Cards
from campus.pages.contacts import contact_view
from campus.pages.declaration import declaration_view
from campus.pages.figures import figures
from campus.pages.texts import Texts, typed
from campus.pages.views.lists import ChiffreView
from campus.pages.views.page import PageView
from campus.pages.views.publications import (
    DispositifView,
    OrganismesView,
    OrganismeView,
    PageLibreView,
    TemoignageView,
)
from campus.schemas.kinds import vocabulary


def chiffre_view(chiffre: Chiffre) -> ChiffreView:
    """Return a figure with all that makes it true."""
    return ChiffreView(
        valeur=typed(" ".join(filter(None, (chiffre.qualificatif, grouped(chiffre.valeur))))),
        unite=typed(chiffre.unite),
        au=long_date(chiffre.au),
        perimetre=typed(chiffre.perimetre),
        source=typed(chiffre.source),
    )


class Libres:
    """Makes the free pages of a catalogue."""

    def __init__(self, catalogue: Catalogue, texts: Texts, cards: Cards, now: datetime) -> None:
        """Remember what the pages are made from, and when."""
        self._today = now.date()
        self._catalogue = catalogue
        self._texts = texts
        self._cards = cards

    def pages(self) -> Iterator[PageView]:
        """Yield every free page."""
        for page in self._catalogue.pages.values():
            yield PageView(
                template="pages/page.html",
                address=address(page),
                title=typed(page.title),
                description=self._texts.summary(page),
                section=address(page),
                exemple=page.exemple,
                indexed=not page.exemple,
                content=self._view(page),
            )

    def _view(self, page: Page) -> PageLibreView:
        catalogue, asked, where = self._catalogue, page.donnees, address(page)
        formations = (catalogue.formation(name) for name in page.formations)
        chiffres = catalogue.chiffres.values() if "chiffres" in asked else ()
        contacts = catalogue.contacts.values() if "contacts" in asked else ()
        dispositifs = catalogue.dispositifs.values() if "dispositifs" in asked else ()
        formateurs = catalogue.formateurs.values() if "formateurs" in asked else ()
        return PageLibreView(
            chapeau=self._texts.inline(page.chapeau_text, where),
            images=figures(catalogue, page.une_ou_diaporama),
            text=self._texts.block(page.corps, where),
            redirection=page.redirection or "",
            formations=self._cards.cards(formation for formation in formations if formation),
            partenaires=tuple(self._partners()) if "partenaires" in asked else (),
            temoignages=tuple(self._testimonials()) if "temoignages" in asked else (),
            chiffres=tuple(chiffre_view(chiffre) for chiffre in chiffres),
            contacts=tuple(contact_view(contact) for contact in contacts),
            dispositifs=tuple(self._dispositif(dispositif) for dispositif in dispositifs),
            formateurs=self._cards.cards(formateurs),
            declaration=declaration_view(catalogue, self._today)
            if "accessibilite" in asked
            else None,
        )

    def _partners(self) -> Iterator[OrganismesView]:
        partners = [o for o in self._catalogue.organismes.values() if o.partenaire]
        for family, label in vocabulary.ORGANISMES.items():
            views = tuple(
                OrganismeView(
                    nom=typed(partner.nom),
                    sigle=partner.sigle or "",
                    url=partner.url or "",
                    description=typed(partner.description),
                )
                for partner in partners
                if partner.type == family
            )
            if views:
                yield OrganismesView(label=label, organismes=views)

    def _testimonials(self) -> Iterator[TemoignageView]:
        for given in self._catalogue.temoignages.values():
            yield TemoignageView(
                citation=typed(given.citation),
                auteur=typed(given.auteur),
                fonction=typed(given.fonction),
                contexte=typed(given.contexte),
                source=typed(given.source),
            )

    def _dispositif(self, given: Dispositif) -> DispositifView:
        chiffre = self._catalogue.chiffres.get(given.chiffre or "")
        organisme = self._catalogue.organismes.get(given.organisme or "")
        return DispositifView(
            titre=typed(given.titre),
            description=typed(given.description),
            annee=f"{given.annee}",
            chiffre=typed(str(chiffre)) if chiffre else "",
            organisme=typed(organisme.nom) if organisme else "",
            source=typed(given.source),
        )
