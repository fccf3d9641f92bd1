"""The short facts of a sheet, each with its label; what the sheet does not say is said too."""

from collections.abc import Iterable, Iterator

from campus.catalogue import Catalogue
from campus.model import Formation, Module, Parcours, Prerequis
from campus.pages.cards import links
from campus.pages.texts import held, typed
from campus.pages.views.formation import Fact, PrerequisView
from campus.pages.views.page import Link
from campus.schemas.kinds import vocabulary

UNKNOWN = "non communiqué"


def fact(label: str, text: str | None) -> Fact:
    """Return a fact of the sheet, said to be unknown when there is no text."""
    return Fact(label=label, text=typed(text) if text else UNKNOWN, known=bool(text))


def facts(formation: Formation, catalogue: Catalogue) -> Iterator[Fact]:
    """Yield what a reader wants to know first."""
    duree = catalogue.duree_of(formation)
    yield fact("Pour qui", ", ".join(vocabulary.PUBLICS[public] for public in formation.public))
    yield fact("Durée", held(duree))
    yield fact("Comment", vocabulary.MODALITES.get(formation.modalite or ""))


def details(formation: Formation) -> Iterator[Fact]:
    """Yield what a reader wants to know next."""
    yield fact("Niveau", vocabulary.NIVEAUX.get(formation.niveau or ""))
    if isinstance(formation, Module):
        yield fact("Forme", vocabulary.TYPES.get(formation.type or ""))
    yield fact("Tarif", formation.tarif)


def practical(formation: Formation, catalogue: Catalogue) -> Iterator[Fact]:
    """Yield what a reader wants to know before registering."""
    if formation.methodes:
        yield fact("Méthodes", formation.methodes)
    yield fact("Évaluation", formation.evaluation)
    yield fact("Modalités d’accès", formation.modalites_acces)
    yield fact("Délai d’accès", formation.delai_acces)
    yield fact("Accessibilité", _accessibility(formation))
    producteur = catalogue.organismes.get(formation.producteur or "")
    yield fact("Conception", producteur.nom if producteur else None)
    if isinstance(formation, Parcours) and formation.categorie == "sur-mesure":
        asked = names((formation.commanditaire or "",), catalogue)
        yield fact("Commanditaire", ", ".join(asked))
    if formation.certification:
        yield fact("Certification", formation.certification)
    if formation.licence:
        yield fact("Licence", vocabulary.LICENCES[formation.licence])


def _accessibility(formation: Formation) -> str | None:
    given = formation.accessibilite
    if given is None:
        return None
    conformite = vocabulary.CONFORMITES[given.conformite]
    return f"{given.texte} {conformite}." if given.texte else f"{conformite}."


def names(ids: Iterable[str], catalogue: Catalogue) -> tuple[str, ...]:
    """Return the names of the bodies that exist."""
    organismes = catalogue.organismes
    return tuple(typed(organismes[id_].nom) for id_ in ids if id_ in organismes)


def prerequis(formation: Formation, catalogue: Catalogue) -> PrerequisView:
    """Return what to know before a course."""
    given = formation.prerequis
    if given is None:
        return PrerequisView(known=False, aucun=False)
    return PrerequisView(
        known=True,
        aucun=given == Prerequis(),
        texte=typed(given.texte),
        modules=links(catalogue.prerequisites_of(formation)),
        externes=tuple(Link(text=typed(e.titre), href=e.url or "") for e in given.externes),
    )
