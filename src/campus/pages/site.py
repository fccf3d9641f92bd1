"""The whole site as pages, and what surrounds each of them."""

from collections.abc import Iterator

from campus.catalogue import Catalogue
from campus.markup import Renderer
from campus.model.adresses import (
    ACCUEIL,
    ACTUALITES,
    AGENDA,
    CATALOGUE,
    EXPERTISES,
    FIL,
    MODULES,
    PARCOURS,
    PLAN,
    address,
)
from campus.pages.accueil import accueil, introuvable, plan, redirections
from campus.pages.actualites import Actualites
from campus.pages.cards import Cards
from campus.pages.catalogue import CataloguePages
from campus.pages.declaration import etat
from campus.pages.expertises import Expertises
from campus.pages.formations import Formations
from campus.pages.libres import Libres
from campus.pages.listings import Listings
from campus.pages.sessions import Sessions
from campus.pages.texts import Texts
from campus.pages.views.page import Link, PageView, SiteView
from campus.problems import Problems
from campus.settings import Settings
from campus.theme import Assets

_NAVIGATION = (
    Link(text="Accueil", href=ACCUEIL),
    Link(text="Catalogue", href=CATALOGUE),
    Link(text="Parcours", href=PARCOURS),
    Link(text="Modules", href=MODULES),
    Link(text="Expertises", href=EXPERTISES),
    Link(text="Agenda", href=AGENDA),
    Link(text="Actualités", href=ACTUALITES),
)
_FOOTER = {
    "accessibilite": "Accessibilité",
    "mentions-legales": "Mentions légales",
    "donnees-personnelles": "Données personnelles et cookies",
    "contact": "Contact",
    "presse": "Presse",
    "a-propos": "À propos",
    "formateur": "Devenir formateur",
}
"""The links of the footer; the law wants the state of the first one said beside it."""


def site_view(catalogue: Catalogue, settings: Settings, assets: Assets) -> SiteView:
    """Return what is the same on every page; the footer links to the pages that exist."""
    details = {"accessibilite": etat(catalogue, settings.maintenant.date())}
    present = (
        Link(text=text, href=address(catalogue.pages[slug]), detail=details.get(slug, ""))
        for slug, text in _FOOTER.items()
        if slug in catalogue.pages
    )
    return SiteView(
        name=settings.site_name,
        url=settings.site_url,
        navigation=_NAVIGATION,
        footer=(Link(text="Plan du site", href=PLAN), *present),
        fil=FIL if catalogue.actualites else "",
        assets=assets,
    )


def pages(catalogue: Catalogue, settings: Settings, found: Problems) -> Iterator[PageView]:
    """Yield every page of the site; say in `found` which texts could not be made into HTML."""
    texts = Texts(catalogue, Renderer(frame_hosts=settings.frame_hosts), found)
    cards = Cards(catalogue, texts)
    sessions = Sessions(catalogue, settings.maintenant)
    yield accueil(catalogue, cards, sessions)
    yield from CataloguePages(catalogue, cards, settings.maintenant).pages()
    yield from Listings(catalogue, texts, cards).pages()
    yield from Expertises(catalogue, texts, cards).pages()
    yield from Formations(catalogue, texts, cards, sessions).pages()
    yield from sessions.pages()
    yield from Actualites(catalogue, texts, cards).pages()
    yield from Libres(catalogue, texts, cards, settings.maintenant).pages()
    yield plan(catalogue)
    yield introuvable()
    yield from redirections(catalogue)
