"""What readers may find: each page of the catalogue as texts of more or less weight."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from campus.catalogue import Catalogue
from campus.catalogue.facets import formations_by_title
from campus.french.dates import long_date
from campus.french.typography import typeset
from campus.french.words import count
from campus.model import (
    Actualite,
    Chiffre,
    Expertise,
    Fiche,
    Formateur,
    Formation,
    Module,
    Parcours,
)
from campus.model.adresses import address
from campus.schemas.kinds import vocabulary

TITLE, NAMES, PROMISE, FACTS, BODY = 16.0, 9.0, 5.0, 3.0, 2.0
"""How much a word weighs in a title; in the names of what a page is about (trainers, tags,
expertise, reference); in its chapeau and objectives; in its facts; in its text."""

_TARGETS = re.compile(r"\]\([^)]*\)|\{:[^}]*\}")
_MARKS = re.compile(r"[*`\[\]]+|(?<!\w)_+|(?<=[^\W_])_++(?!\w)")
"""What stands against the words that it marks: taken away, it leaves no space."""
_BETWEEN = re.compile(
    r"<[^>]*>|https?://\S+|^\[[^\]]*\]:.*$|^[|: -]+$|^```.*$|[#>|]+",
    re.MULTILINE,
)
_CHIFFRE = re.compile(r"\[chiffre:([^\]]*)\]")
_GAPS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A page to be found: how an answer shows it, then the texts it is found by, with weights.

    `kind` says what it is in a few words; `text` is where excerpts are cut.
    """

    title: str
    address: str
    kind: str
    text: str
    fields: tuple[tuple[float, str], ...]


def documents(catalogue: Catalogue) -> list[Document]:
    """Return all that can be found: the courses first, by title, then the other pages."""
    others = [fiche for fiche in catalogue.fiches() if not isinstance(fiche, Formation)]
    return [
        *(_formation(formation, catalogue) for formation in formations_by_title(catalogue)),
        *(_other(fiche, catalogue) for fiche in others),
    ]


def plain(markdown: str | None, chiffres: Mapping[str, Chiffre]) -> str:
    """Return the words of a Markdown text, without its marks, with the figures that it cites."""
    cited = _CHIFFRE.sub(lambda match: str(chiffres.get(match[1], "")), markdown or "")
    words = _MARKS.sub("", _BETWEEN.sub(" ", _TARGETS.sub("", cited)))
    return _GAPS.sub(" ", words).strip()


def _formation(formation: Formation, catalogue: Catalogue) -> Document:
    chapeau = plain(formation.chapeau_text, catalogue.chiffres)
    objectifs = " ; ".join(catalogue.objectifs_of(formation))
    body = plain(formation.corps, catalogue.chiffres)
    duree = catalogue.duree_of(formation)
    facts = tuple(_facts(formation))
    return Document(
        title=typeset(formation.title),
        address=address(formation),
        kind=" · ".join(filter(None, (*facts[:2], str(duree or ""), facts[2], *_size(formation)))),
        text=" ".join((typeset(chapeau), f"Objectifs : {objectifs}.", body)),
        fields=(
            (TITLE, formation.title),
            (TITLE, formation.reference),
            (PROMISE, formation.slug.replace("-", " ")),
            (NAMES, " ".join(_names(formation, catalogue))),
            (PROMISE, chapeau),
            (PROMISE, objectifs),
            (FACTS, " ".join((*facts, *_places(formation, catalogue)))),
            (BODY, " ".join((body, *_steps(formation, catalogue)))),
        ),
    )


def _size(formation: Formation) -> Iterator[str]:
    if isinstance(formation, Parcours):
        yield count(len(list(formation.inclus)), "module")
    if formation.exemple:
        yield "Exemple"


def _facts(formation: Formation) -> Iterator[str]:
    """Yield what it is and its level, first; then the other words of its sheet."""
    if isinstance(formation, Parcours):
        yield vocabulary.CATEGORIES[formation.categorie]
    elif isinstance(formation, Module):
        yield vocabulary.TYPES.get(formation.type or "", "Module")
    yield vocabulary.NIVEAUX.get(formation.niveau or "", "")
    yield vocabulary.MODALITES.get(formation.modalite or "", "")
    yield "Parcours" if isinstance(formation, Parcours) else "Module"
    yield from (vocabulary.PUBLICS[public] for public in formation.public)
    yield from (formation.certification or "", formation.tarif or "")


def _names(formation: Formation, catalogue: Catalogue) -> Iterator[str]:
    yield from formation.tags
    yield from (expertise.title for expertise in catalogue.expertises_of(formation))
    yield from (formateur.title for formateur in catalogue.formateurs_of(formation))
    bodies = (formation.producteur, *formation.partenaires)
    for organisme in filter(None, (catalogue.organismes.get(body or "") for body in bodies)):
        yield f"{organisme.nom} {organisme.sigle or ''}"


def _places(formation: Formation, catalogue: Catalogue) -> Iterator[str]:
    yield from (s.lieu.ville for s in catalogue.sessions_of(formation) if s.lieu)


def _steps(formation: Formation, catalogue: Catalogue) -> Iterator[str]:
    if isinstance(formation, Parcours):
        for etape in formation.etapes:
            yield f"{etape.titre} {etape.description or ''}"
        yield from (module.title for module in catalogue.modules_of(formation))


def _other(fiche: Fiche, catalogue: Catalogue) -> Document:
    chapeau = plain(fiche.chapeau_text, catalogue.chiffres)
    body = plain(fiche.corps, catalogue.chiffres)
    kind, names = _said_of(fiche)
    return Document(
        title=typeset(fiche.title),
        address=address(fiche),
        kind=kind,
        text=f"{typeset(chapeau)} {body}".strip(),
        fields=(
            (TITLE, fiche.title),
            (PROMISE, fiche.slug.replace("-", " ")),
            (NAMES, " ".join((kind, *names, *fiche.tags))),
            (PROMISE, chapeau),
            (BODY, body),
        ),
    )


def _said_of(fiche: Fiche) -> tuple[str, Iterable[str]]:
    """Return what a page that is no course is, and the names it answers to."""
    match fiche:
        case Actualite():
            return f"Actualité · {long_date(fiche.date)}", fiche.categories
        case Expertise():
            return "Expertise", fiche.remplace
        case Formateur():
            return "Formateur", (fiche.fonction,)
    return "Page", ()
