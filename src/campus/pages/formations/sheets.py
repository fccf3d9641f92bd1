"""The sheet of a parcours or a module, whole."""

from collections.abc import Iterator

from campus.catalogue import Catalogue
from campus.french.dates import long_date
from campus.model import Formation, Module, Parcours
from campus.model.adresses import MODULES, PARCOURS, address, calendar
from campus.pages.cards import Cards, links
from campus.pages.contacts import contact_view
from campus.pages.figures import figures
from campus.pages.formations.etapes import Etapes
from campus.pages.formations.facts import details, facts, names, practical, prerequis
from campus.pages.sessions import Sessions
from campus.pages.texts import Texts, typed
from campus.pages.views.formation import FormationView
from campus.pages.views.page import Link, PageView
from campus.schemas.kinds import vocabulary


class Formations:
    """Makes the pages of the courses of a catalogue."""

    def __init__(
        self, catalogue: Catalogue, texts: Texts, cards: Cards, sessions: Sessions
    ) -> None:
        """Remember what the sheets are made from."""
        self._catalogue = catalogue
        self._texts = texts
        self._cards = cards
        self._sessions = sessions
        self._etapes = Etapes(catalogue, texts)

    def pages(self) -> Iterator[PageView]:
        """Yield the page of each parcours, then of each module."""
        for formation in (*self._catalogue.parcours.values(), *self._catalogue.modules.values()):
            yield self._page(formation)

    def _page(self, formation: Formation) -> PageView:
        is_parcours = isinstance(formation, Parcours)
        listing = (
            Link(text="Parcours", href=PARCOURS)
            if is_parcours
            else Link(text="Modules", href=MODULES)
        )
        return PageView(
            template="pages/formation.html",
            address=address(formation),
            title=typed(formation.title),
            description=self._texts.summary(formation),
            section=listing.href,
            crumbs=(listing,),
            exemple=formation.exemple,
            indexed=not formation.exemple,
            content=self._view(formation),
        )

    def _view(self, formation: Formation) -> FormationView:
        catalogue = self._catalogue
        where = address(formation)
        inscription = formation.inscription
        plateforme = catalogue.plateformes.get((inscription and inscription.plateforme) or "")
        contact = catalogue.contacts.get(formation.contact or "")
        return FormationView(
            kind="parcours" if isinstance(formation, Parcours) else "module",
            reference=formation.reference,
            categorie=_categorie(formation),
            chapeau=self._texts.inline(formation.chapeau_text, where),
            facts=tuple(facts(formation, catalogue)),
            details=tuple(details(formation)),
            practical=tuple(practical(formation, catalogue)),
            objectifs=tuple(typed(objectif) for objectif in catalogue.objectifs_of(formation)),
            prerequis=prerequis(formation, catalogue),
            programme=self._texts.block(formation.corps, where),
            deroule=self._etapes.view(formation) if isinstance(formation, Parcours) else None,
            plateforme=plateforme.nom if plateforme else "",
            inscription=(inscription.url or "") if inscription else "",
            sessions=self._sessions.views(catalogue.sessions_of(formation)),
            calendrier=calendar(where),
            formateurs=links(catalogue.formateurs_of(formation)),
            expertises=links(catalogue.expertises_of(formation)),
            parcours=links(catalogue.parcours_with(formation))
            if isinstance(formation, Module)
            else (),
            debloque=links(catalogue.unlocked_by(formation))
            if isinstance(formation, Module)
            else (),
            contact=contact_view(contact) if contact else None,
            partenaires=names(formation.partenaires, catalogue),
            tags=tuple(typed(tag) for tag in formation.tags),
            images=figures(catalogue, formation.une_ou_diaporama),
            verifiee_le=long_date(formation.date_verification),
            actualites=self._cards.cards(catalogue.actualites_about(formation)),
        )


def _categorie(formation: Formation) -> str:
    if isinstance(formation, Parcours):
        return vocabulary.CATEGORIES[formation.categorie]
    return "Module"
