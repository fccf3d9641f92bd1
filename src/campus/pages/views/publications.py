"""News, free pages, trainers, the site map: pages whose heart is a text."""

from dataclasses import dataclass

from markupsafe import Markup

from campus.pages.views.formation import ContactView
from campus.pages.views.lists import ChiffreView
from campus.pages.views.page import Card, Figure, Link, Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class ActualiteView:
    """A news item; `evenement` is when and where, for an event."""

    type: str
    date: str
    iso: str
    auteur: str
    chapeau: Markup
    images: tuple[Figure, ...]
    text: Prose
    redirection: str
    categories: tuple[Link, ...]
    tags: tuple[Link, ...]
    evenement: str
    contact: ContactView | None
    formations: tuple[Card, ...]
    partenaires: tuple[str, ...]
    previous: Link | None
    next: Link | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FormateurView:
    """A trainer."""

    fonction: str
    organisme: str
    engagement: str
    bio: Prose
    images: tuple[Figure, ...]
    expertises: tuple[Link, ...]
    formations: tuple[Card, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganismeView:
    """A partner."""

    nom: str
    sigle: str
    url: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganismesView:
    """The partners of one family."""

    label: str
    organismes: tuple[OrganismeView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TemoignageView:
    """A testimonial."""

    citation: str
    auteur: str
    fonction: str
    contexte: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DispositifView:
    """A means given to public servants; `chiffre` measures it."""

    titre: str
    description: str
    annee: str
    chiffre: str
    organisme: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditView:
    """The audit that a statement rests on."""

    date: str
    auditeur: str
    taux: int
    referentiel: str
    pages: tuple[str, ...]
    environnements: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclarationView:
    """The accessibility statement; `audit` is None when there is none that is still valid."""

    perimetre: str
    etat: str
    date: str
    sans_audit: str
    audit: AuditView | None
    non_conformites: tuple[str, ...]
    derogations: tuple[str, ...]
    exemptions: tuple[str, ...]
    technologies: tuple[str, ...]
    schema: str
    plan: str
    courriel: str
    formulaire: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLibreView:
    """A free page with the data it asks for; what it does not ask for is empty."""

    chapeau: Markup
    images: tuple[Figure, ...]
    text: Prose
    redirection: str
    formations: tuple[Card, ...]
    partenaires: tuple[OrganismesView, ...]
    temoignages: tuple[TemoignageView, ...]
    chiffres: tuple[ChiffreView, ...]
    contacts: tuple[ContactView, ...]
    dispositifs: tuple[DispositifView, ...]
    formateurs: tuple[Card, ...]
    declaration: DeclarationView | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSection:
    """A group of the site map."""

    title: Link
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanView:
    """The site map."""

    sections: tuple[PlanSection, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IntrouvableView:
    """The page that says a page does not exist."""

    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RedirectionView:
    """The page left at a former address: where the page is now."""

    target: Link
