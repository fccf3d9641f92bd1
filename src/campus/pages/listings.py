"""The lists of the catalogue: parcours, modules, expertises, trainers; and each trainer."""

from collections.abc import Iterator, Sequence

from campus.catalogue import Catalogue
from campus.french.words import count
from campus.model import Fiche, Formateur
from campus.model.adresses import EXPERTISES, FORMATEURS, MODULES, PARCOURS, address
from campus.pages.cards import Cards, links
from campus.pages.figures import figures
from campus.pages.libres import chiffre_view
from campus.pages.pagination import LIST, pages_of
from campus.pages.sessions import page_title
from campus.pages.texts import Texts, typed
from campus.pages.views.lists import ChiffreView, ListView
from campus.pages.views.page import Link, PageView
from campus.pages.views.publications import FormateurView
from campus.schemas.kinds import vocabulary

_INTROS = {
    PARCOURS: "Un parcours réunit des modules en étapes, pour un métier, une fonction ou un sujet.",
    MODULES: "Un module se suit seul ou dans un parcours, et dit ce que vous saurez faire ensuite.",
    EXPERTISES: "Les formations sont rangées par expertise, du premier pas à la pratique experte.",
    FORMATEURS: "Des agents publics et des spécialistes transmettent ce qu’ils pratiquent.",
}
_EMPTY = {
    PARCOURS: "Aucun parcours n’est encore publié.",
    MODULES: "Aucun module n’est encore publié.",
    EXPERTISES: "Aucune expertise n’est encore publiée.",
    FORMATEURS: "Aucune fiche n’est encore publiée : chacune demande l’accord de la personne.",
}
_COMMUNITY = ("formateurs-occasionnels", "formateurs-internes", "formateurs-externes")


class Listings:
    """Makes the lists of a catalogue."""

    def __init__(self, catalogue: Catalogue, texts: Texts, cards: Cards) -> None:
        """Remember what the lists are made from."""
        self._catalogue = catalogue
        self._texts = texts
        self._cards = cards

    def pages(self) -> Iterator[PageView]:
        """Yield every list, then the pages of the trainers."""
        catalogue = self._catalogue
        yield from self._list("Parcours", PARCOURS, list(catalogue.parcours.values()), "parcours")
        yield from self._list("Modules", MODULES, list(catalogue.modules.values()))
        yield from self._list("Expertises", EXPERTISES, list(catalogue.expertises.values()))
        yield from self._list("Formateurs", FORMATEURS, list(catalogue.formateurs.values()))
        for formateur in catalogue.formateurs.values():
            yield self._formateur(formateur)

    def _list(
        self, title: str, listing: str, fiches: Sequence[Fiche], plural: str = ""
    ) -> Iterator[PageView]:
        singular = plural or title.lower().removesuffix("s")
        for pager, shown in pages_of(fiches, LIST, listing):
            yield PageView(
                template="pages/liste.html",
                address=pager.pages[pager.current - 1].href,
                title=title,
                document_title=page_title(title, pager),
                description=page_title(_INTROS[listing], pager),
                section=listing,
                content=ListView(
                    intro=_INTROS[listing],
                    count=count(len(fiches), singular, plural or None),
                    cards=self._cards.cards(shown),
                    pager=pager,
                    empty=_EMPTY[listing],
                    chiffres=self._figures_of(listing) if pager.current == 1 else (),
                ),
            )

    def _figures_of(self, listing: str) -> tuple[ChiffreView, ...]:
        """Return how many teach, as declared: most trainers have no page."""
        if listing != FORMATEURS:
            return ()
        declared = self._catalogue.chiffres
        return tuple(chiffre_view(declared[slug]) for slug in _COMMUNITY if slug in declared)

    def _formateur(self, formateur: Formateur) -> PageView:
        catalogue = self._catalogue
        organisme = catalogue.organismes.get(formateur.organisme or "")
        where = address(formateur)
        return PageView(
            template="pages/formateur.html",
            address=where,
            title=typed(formateur.title),
            description=f"{typed(formateur.title)}, {typed(formateur.fonction)}",
            section=FORMATEURS,
            crumbs=(Link(text="Formateurs", href=FORMATEURS),),
            exemple=formateur.exemple,
            indexed=not formateur.exemple,
            content=FormateurView(
                fonction=typed(formateur.fonction),
                organisme=typed(organisme.nom) if organisme else "",
                engagement=vocabulary.ENGAGEMENTS[formateur.engagement],
                bio=self._texts.block(formateur.corps, where),
                images=figures(self._catalogue, formateur.une_ou_diaporama),
                expertises=links(
                    catalogue.expertises[slug]
                    for slug in formateur.expertises
                    if slug in catalogue.expertises
                ),
                formations=self._cards.cards(catalogue.formations_by(formateur)),
            ),
        )
