"""The sheets of parcours and modules."""

from collections.abc import Iterable, Iterator

from campus.catalogue import Catalogue
from campus.french.dates import long_date
from campus.model import (
    Contact,
    Etape,
    Formation,
    Illustration,
    Module,
    ModuleExterne,
    ModuleInclus,
    Parcours,
    Prerequis,
)
from campus.model.adresses import MODULES, PARCOURS, address
from campus.pages.cards import Cards, link, links
from campus.pages.sessions import Sessions
from campus.pages.texts import Texts, typed
from campus.pages.views.formation import (
    ContactView,
    EtapeView,
    Fact,
    FormationView,
    ModuleLine,
    PrerequisView,
)
from campus.pages.views.page import Figure, Link, PageView
from campus.schemas.kinds import vocabulary

UNKNOWN = "non communiqué"


def fact(label: str, text: str | None) -> Fact:
    """Return a fact of the sheet, said to be unknown when there is no text."""
    return Fact(label=label, text=typed(text) if text else UNKNOWN, known=bool(text))


def contact_view(contact: Contact) -> ContactView:
    """Return whom to write to."""
    return ContactView(
        nom=typed(contact.nom),
        courriel=contact.courriel or "",
        telephones=tuple(Link(text=number, href=_tel(number)) for number in contact.telephones),
        valide_du=long_date(contact.valide_du),
    )


def _tel(number: str) -> str:
    """Return a French number as a telephone address."""
    digits = "".join(sign for sign in number if sign.isdigit() or sign == "+")
    return f"tel:+33{digits[1:]}" if digits.startswith("0") else f"tel:{digits}"


def figures(images: Iterable[Illustration]) -> tuple[Figure, ...]:
    """Return the images of a page, at the addresses that the editor gave."""
    return tuple(
        Figure(
            src=image.image,
            alt=typed(image.alternative_textuelle),
            legende=typed(image.legende),
            credit=typed(image.credit),
        )
        for image in images
    )


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
            facts=tuple(self._facts(formation)),
            practical=tuple(self._practical(formation)),
            objectifs=tuple(typed(objectif) for objectif in catalogue.objectifs_of(formation)),
            prerequis=self._prerequis(formation),
            programme=self._texts.block(formation.corps, where),
            ordre=vocabulary.ORDRES[formation.ordre] if isinstance(formation, Parcours) else "",
            etapes=tuple(self._etapes(formation)),
            plateforme=plateforme.nom if plateforme else "",
            inscription=(inscription.url or "") if inscription else "",
            sessions=self._sessions.views(catalogue.sessions_of(formation)),
            formateurs=links(catalogue.formateurs_of(formation)),
            expertises=links(catalogue.expertises_of(formation)),
            parcours=links(catalogue.parcours_with(formation))
            if isinstance(formation, Module)
            else (),
            debloque=links(catalogue.unlocked_by(formation))
            if isinstance(formation, Module)
            else (),
            contact=contact_view(contact) if contact else None,
            partenaires=self._names(formation.partenaires),
            tags=tuple(typed(tag) for tag in formation.tags),
            images=figures(formation.une_ou_diaporama),
            verifiee_le=long_date(formation.date_verification),
            actualites=self._cards.cards(catalogue.actualites_about(formation)),
        )

    def _facts(self, formation: Formation) -> Iterator[Fact]:
        """Yield what a reader wants to know first."""
        duree = self._catalogue.duree_of(formation)
        yield fact("Public", ", ".join(vocabulary.PUBLICS[public] for public in formation.public))
        yield fact("Niveau", vocabulary.NIVEAUX.get(formation.niveau or ""))
        yield fact("Durée", str(duree) if duree else None)
        yield fact("Modalité", vocabulary.MODALITES.get(formation.modalite or ""))
        if isinstance(formation, Module):
            yield fact("Forme", vocabulary.TYPES.get(formation.type or ""))
        yield fact("Tarif", formation.tarif)

    def _practical(self, formation: Formation) -> Iterator[Fact]:
        """Yield what a reader wants to know before registering."""
        if formation.methodes:
            yield fact("Méthodes", formation.methodes)
        yield fact("Évaluation", formation.evaluation)
        yield fact("Modalités d’accès", formation.modalites_acces)
        yield fact("Délai d’accès", formation.delai_acces)
        yield fact("Accessibilité", self._accessibility(formation))
        producteur = self._catalogue.organismes.get(formation.producteur or "")
        yield fact("Conception", producteur.nom if producteur else None)
        if isinstance(formation, Parcours) and formation.commanditaire:
            yield fact("Commanditaire", ", ".join(self._names((formation.commanditaire,))))
        if formation.certification:
            yield fact("Certification", formation.certification)
        if formation.licence:
            yield fact("Licence", formation.licence)

    @staticmethod
    def _accessibility(formation: Formation) -> str | None:
        given = formation.accessibilite
        if given is None:
            return None
        conformite = vocabulary.CONFORMITES[given.conformite]
        return f"{given.texte} {conformite}." if given.texte else f"{conformite}."

    def _names(self, ids: Iterable[str]) -> tuple[str, ...]:
        organismes = self._catalogue.organismes
        return tuple(typed(organismes[id_].nom) for id_ in ids if id_ in organismes)

    def _prerequis(self, formation: Formation) -> PrerequisView:
        given = formation.prerequis
        if given is None:
            return PrerequisView(known=False, aucun=False)
        return PrerequisView(
            known=True,
            aucun=given == Prerequis(),
            texte=typed(given.texte),
            modules=links(self._catalogue.prerequisites_of(formation)),
            externes=tuple(Link(text=typed(e.titre), href=e.url or "") for e in given.externes),
        )

    def _etapes(self, formation: Formation) -> Iterator[EtapeView]:
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


def _categorie(formation: Formation) -> str:
    if isinstance(formation, Parcours):
        return vocabulary.CATEGORIES[formation.categorie]
    return "Module"
