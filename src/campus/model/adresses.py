"""Where each page of the site is: addresses never depend on titles, only on file names."""

from campus.model.actualite import Actualite
from campus.model.expertise import Expertise
from campus.model.fiche import Fiche
from campus.model.formateur import Formateur
from campus.model.module import Module
from campus.model.page import Page
from campus.model.parcours import Parcours

ACCUEIL = "/"
PARCOURS = "/parcours/"
MODULES = "/modules/"
EXPERTISES = "/expertises/"
FORMATEURS = "/formateurs/"
AGENDA = "/agenda/"
ACTUALITES = "/actualites/"
CATALOGUE = "/catalogue/"
RECHERCHE = "/recherche/"
PLAN = "/plan-du-site/"
FIL = "/feeds/actualites.atom"
SITEMAP = "/sitemap.xml"
ROBOTS = "/robots.txt"

_FOLDERS: dict[type[Fiche], str] = {
    Parcours: PARCOURS,
    Module: MODULES,
    Expertise: EXPERTISES,
    Formateur: FORMATEURS,
    Actualite: ACTUALITES,
    Page: "/",
}


def address(fiche: Fiche) -> str:
    """Return the address of a page, from the root of the site."""
    return f"{_FOLDERS[type(fiche)]}{fiche.slug}/"


def calendar(page: str) -> str:
    """Return the address of the calendar of a page: that of the agenda stands at the root."""
    return "/agenda.ics" if page == AGENDA else f"{page}agenda.ics"


def paginated(listing: str, number: int) -> str:
    """Return the address of the nth page of a list, from 1."""
    return listing if number == 1 else f"{listing}page/{number}/"


def facet_address(*steps: str) -> str:
    """Return the address of the catalogue narrowed to a value: `niveau`, `avance`."""
    return f"{CATALOGUE}{'/'.join(steps)}/"
