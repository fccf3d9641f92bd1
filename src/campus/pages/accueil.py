"""The home page, the site map, the page of lost readers and those left at former addresses."""

from collections.abc import Collection, Iterator

from campus.catalogue import Catalogue
from campus.french.words import count
from campus.model import Fiche
from campus.model.adresses import (
    ACCUEIL,
    ACTUALITES,
    AGENDA,
    EXPERTISES,
    FORMATEURS,
    MODULES,
    PARCOURS,
    PLAN,
)
from campus.pages.cards import Cards, link, links
from campus.pages.libres import chiffre_view
from campus.pages.sessions import Sessions
from campus.pages.texts import typed
from campus.pages.views.lists import AccueilView
from campus.pages.views.page import Link, PageView
from campus.pages.views.publications import (
    IntrouvableView,
    PlanSection,
    PlanView,
    RedirectionView,
)

INTROUVABLE = "/404.html"
_NEWS = 3
_SESSIONS = 3
_CHAPEAU = (
    "Le Campus du numérique public forme au numérique les agents publics qui le souhaitent. "
    "Trouvez la formation qui vous convient, par expertise, par parcours ou par date."
)


def accueil(catalogue: Catalogue, cards: Cards, sessions: Sessions) -> PageView:
    """Return the home page."""
    chiffres = (chiffre for chiffre in catalogue.chiffres.values() if chiffre.accueil)
    news = list(catalogue.actualites.values())[:_NEWS]
    return PageView(
        template="pages/accueil.html",
        address=ACCUEIL,
        title="Campus du numérique public",
        description=_CHAPEAU,
        section=ACCUEIL,
        content=AccueilView(
            chapeau=_CHAPEAU,
            counts=(
                _counted(catalogue.parcours.values(), "parcours", PARCOURS),
                _counted(catalogue.modules.values(), "modules", MODULES),
            ),
            expertises=cards.cards(catalogue.expertises.values()),
            sessions=sessions.next(_SESSIONS),
            actualites=cards.cards(news),
            chiffres=tuple(chiffre_view(chiffre) for chiffre in chiffres),
        ),
    )


def _counted(fiches: Collection[Fiche], nouns: str, href: str) -> Link:
    """Return how many pages a list holds, and how many of them are samples."""
    exemples = sum(fiche.exemple for fiche in fiches)
    singular = nouns if nouns == "parcours" else nouns.removesuffix("s")
    return Link(
        text=count(len(fiches), singular, nouns),
        href=href,
        detail=f"dont {count(exemples, 'exemple')}" if exemples else "",
    )


def introuvable() -> PageView:
    """Return the page that the server shows in the place of one that does not exist."""
    return PageView(
        template="pages/404.html",
        address=INTROUVABLE,
        title="Page introuvable",
        description="Cette page n’existe pas ou n’existe plus.",
        indexed=False,
        content=IntrouvableView(
            links=(
                Link(text="Accueil", href=ACCUEIL),
                Link(text="Parcours", href=PARCOURS),
                Link(text="Modules", href=MODULES),
                Link(text="Plan du site", href=PLAN),
            )
        ),
    )


def plan(catalogue: Catalogue) -> PageView:
    """Return the site map: every section, and the pages of those that are short."""
    return PageView(
        template="pages/plan.html",
        address=PLAN,
        title="Plan du site",
        description="Toutes les rubriques du Campus du numérique public.",
        section=PLAN,
        content=PlanView(
            sections=(
                PlanSection(
                    title=Link(text="Se former", href=EXPERTISES),
                    links=(
                        Link(text="Parcours", href=PARCOURS),
                        Link(text="Modules", href=MODULES),
                        Link(text="Agenda", href=AGENDA),
                        Link(text="Formateurs", href=FORMATEURS),
                    ),
                ),
                PlanSection(
                    title=Link(text="Expertises", href=EXPERTISES),
                    links=links(catalogue.expertises.values()),
                ),
                PlanSection(
                    title=Link(text="Actualités", href=ACTUALITES),
                    links=links(list(catalogue.actualites.values())[:_NEWS]),
                ),
                PlanSection(
                    title=Link(text="Le Campus", href=ACCUEIL),
                    links=links(catalogue.pages.values()),
                ),
            )
        ),
    )


def redirections(catalogue: Catalogue) -> Iterator[PageView]:
    """Yield a page for each former address that no page has taken since."""
    for former, fiche in catalogue.former_addresses():
        yield _redirection(former, fiche)


def _redirection(former: str, fiche: Fiche) -> PageView:
    return PageView(
        template="pages/redirection.html",
        address=former,
        title=typed(fiche.title),
        description="Cette page a changé d’adresse.",
        indexed=False,
        content=RedirectionView(target=link(fiche)),
    )
