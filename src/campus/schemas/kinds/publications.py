"""News and free pages, in the format of the State's former site and its editors' habits."""

import re

from campus.french.dates import DateError, parse_moment
from campus.model import Actualite, Page, Statut
from campus.schemas.kind import Defaults, Form, Kind, Values
from campus.schemas.kinds import links, vocabulary
from campus.schemas.kinds.common import CHAPEAU, EXEMPLE, IMAGES, LAST, STATUT, TAGS, TITLE
from campus.schemas.types import Boolean, Choice, Field, ListOf, Mapping, Moment, Text, Url

_DATED_NAME = re.compile(r"(\d{4}-\d{1,2}-\d{1,2})-")

_FORMER_SITE = {
    "layout": "",
    "permalink": "anciennes-adresses, si l’adresse a changé",
    "position": "",
    "style": "",
    "menu": "",
    "ordre": "",
    "icon": "",
    "redirection-interne": "redirection",
    "redirect_to": "redirection",
    "une": "une-ou-diaporama",
    "image": "une-ou-diaporama",
    "image-mise-en-avant": "une-ou-diaporama",
    "is_une": "",
    "chapeau": "chapeau-text",
    "sous-titre": "chapeau-text",
    "event_start_date": "debut",
    "event_date": "debut",
    "dateEvent": "debut",
    "event_end_date": "fin",
    "adresse": "lieu",
    "acces": "lieu",
    "champs_informations": "des intertitres dans le texte",
    "file": "un lien dans le texte",
    "files": "un lien dans le texte",
    "communique_file": "un lien dans le texte",
    "date_de_modification": "",
    "list-items": "une liste dans le texte",
    "encadre": "une citation dans le texte",
}
"""Keys of the State's former site (measured on 78 of its files), and what to write today."""

_PUBLISHED = Field(
    key="published",
    type=Boolean(),
    help="`false` est l’ancienne écriture de `statut: brouillon`.",
)
_REDIRECTION = Field(
    key="redirection", type=Url(), help="La page renvoie vers cette adresse par un bouton."
)
_FORMATIONS = Field(
    key="formations",
    type=ListOf(item=links.FORMATION),
    help="Parcours ou modules dont parle la page.",
)
_AUTEUR = Field(
    key="auteur", type=Text(), help="Site ou service d’où vient le texte.", sample="DINUM"
)


def _draft(values: Values) -> Values:
    """Read `published: false` as a draft: on the former site it was the only way to say it."""
    published = values.pop("published", None)
    return {**values, "statut": Statut.BROUILLON} if published is False else values


def _dated(values: Values, name: str, _defaults: Defaults) -> Values:
    """Take the date of a news item from the name of its file when the header gives none."""
    match = _DATED_NAME.match(name)
    if "date" not in values and match:
        try:
            values = {**values, "date": parse_moment(match[1])}
        except DateError:
            return _draft(values)
    return _draft(values)


def _undated(values: Values, _name: str, _defaults: Defaults) -> Values:
    return _draft(values)


def _event(key: str, help_text: str) -> Field:
    return Field(key=key, type=Moment(), help=help_text)


ACTUALITE = Kind(
    name="actualite",
    title="Actualité",
    place="actualites",
    form=Form.PAGE,
    model=Actualite,
    complete=_dated,
    given={"date": "le nom du fichier"},
    body="le texte de l’actualité",
    keys=Mapping(
        fields=(
            TITLE,
            Field(
                key="date",
                type=Moment(),
                help="Date de publication, avec son heure et son fuseau si on les connaît.",
                required=True,
            ),
            EXEMPLE,
            STATUT,
            _PUBLISHED,
            Field(
                key="categories",
                type=ListOf(
                    item=Text(
                        longest=60, keyword=True, example="Actualité", expected="une rubrique"
                    )
                ),
                help="Rubriques, une par ligne.",
            ),
            TAGS,
            CHAPEAU,
            IMAGES,
            Field(
                key="type",
                type=Choice(values=vocabulary.ACTUALITES),
                help="Article par défaut.",
            ),
            _FORMATIONS,
            Field(key="partenaires", type=ListOf(item=links.ORGANISME), help="Organismes cités."),
            Field(key="contact-presse", type=links.CONTACT, help="Pour un communiqué."),
            _event("debut", "Début de l’événement."),
            _event("fin", "Fin de l’événement."),
            Field(
                key="lieu", type=Text(), help="Lieu de l’événement.", sample="Lyon, à la préfecture"
            ),
            _AUTEUR,
            _REDIRECTION,
            *LAST,
        ),
        legacy=_FORMER_SITE,
    ),
)

PAGE = Kind(
    name="page",
    title="Page",
    place="content/pages",
    form=Form.PAGE,
    model=Page,
    complete=_undated,
    body="le texte de la page",
    keys=Mapping(
        fields=(
            TITLE,
            Field(key="date", type=Moment(), help="Date de la page, si elle en a une."),
            EXEMPLE,
            STATUT,
            _PUBLISHED,
            TAGS,
            CHAPEAU,
            Field(
                key="donnees",
                type=ListOf(item=Choice(values=vocabulary.DONNEES)),
                help="Données montrées sous le texte.",
            ),
            _FORMATIONS,
            IMAGES,
            _REDIRECTION,
            *LAST,
        ),
        legacy={**_FORMER_SITE, "categories": "", "auteur": "", "lieu": "", "debut": "", "fin": ""},
    ),
)
