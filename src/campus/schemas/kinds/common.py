"""The fields that every page accepts."""

from campus.model import Illustration, Statut
from campus.schemas.kinds.ignoring import IGNORER
from campus.schemas.types import (
    Block,
    Boolean,
    Choice,
    Field,
    ListOf,
    Mapping,
    Matching,
    Moment,
    Text,
    Upload,
)

LABELS = {
    Statut.PUBLIE.value: "publiée",
    Statut.BROUILLON.value: "brouillon",
    Statut.ARCHIVE.value: "archivée",
}
OLD_ADDRESS = Matching(
    # No step that leaves the folder, no sign that a server reads as its own.
    pattern=r"/(?:(?!\.{1,2}(?:/|$))[^\s/?#%\"'\\$;{}<>]+(?:/|$))*",
    example="/modules/ancien-nom/",
    expected="une adresse de ce site, de la forme /dossier/nom/",
)

TITLE = Field(
    key="title",
    type=Text(longest=140, heading=True, example="Comprendre les données ouvertes"),
    help="Titre de la page, en une ligne.",
    required=True,
)
CHAPEAU = Field(
    key="chapeau-text",
    type=Text(
        one_line=False, markdown=True, example="Ce que la page apporte, en une ou deux phrases."
    ),
    help="Une ou deux phrases qui donnent envie de lire la suite ; Markdown en ligne accepté.",
)
TAGS = Field(
    key="tags",
    type=ListOf(
        item=Text(longest=60, keyword=True, example="accessibilité", expected="un mot-clé")
    ),
    help="Mots-clés, un par ligne.",
)
EXEMPLE = Field(
    key="exemple",
    type=Boolean(),
    help="`true` pour un contenu d’exemple : signalé au lecteur et absent du site publié.",
)
STATUT = Field(
    key="statut",
    type=Choice(values=LABELS, build=Statut),
    help="`publie` (par défaut), `brouillon` (jamais publié) ou `archive` (gardé à son adresse).",
)
ADDRESSES = Field(
    key="anciennes-adresses",
    type=ListOf(item=OLD_ADDRESS),
    help="Adresses que la page a eues ; elles redirigent vers elle.",
)
DATES = (
    Field(key="publier-le", type=Moment(), help="La page paraît à cette date."),
    Field(key="expirer-le", type=Moment(), help="La page est archivée à cette date."),
)
ILLUSTRATION = Block(
    model=Illustration,
    expected="une image et ses textes",
    mapping=Mapping(
        fields=(
            Field(
                key="image",
                type=Upload(),
                help="Adresse de l’image, de la forme /uploads/nom.jpg.",
                required=True,
            ),
            Field(
                key="alternative-textuelle",
                type=Text(may_be_empty=True, example='"Deux agents devant un tableau blanc"'),
                help="Ce que l’image apporte, en une phrase ; '' pour une image décorative.",
            ),
            Field(
                key="legende",
                type=Text(),
                help="Légende affichée sous l’image.",
                sample="L’atelier du matin",
            ),
            Field(
                key="credit", type=Text(), help="Auteur ou détenteur des droits.", sample="DINUM"
            ),
        ),
        legacy={"alternative-textuel": "alternative-textuelle"},
    ),
)
IMAGES = Field(
    key="une-ou-diaporama",
    type=ListOf(item=ILLUSTRATION, most=30),
    help="Image de tête, ou plusieurs images montrées ensemble.",
)

LAST = (*DATES, ADDRESSES, IGNORER)
"""What ends the header of a page."""
