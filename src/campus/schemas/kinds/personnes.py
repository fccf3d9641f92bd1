"""Expertises and trainers."""

from campus.model import Consentement, Expertise, Formateur
from campus.schemas.kind import Defaults, Form, Kind, Values
from campus.schemas.kinds import links, vocabulary
from campus.schemas.kinds.common import ADDRESSES, CHAPEAU, EXEMPLE, IMAGES, TAGS, TITLE
from campus.schemas.kinds.ignoring import IGNORER
from campus.schemas.types import Block, Choice, Day, Field, ListOf, Mapping, Number, Text

EXPERTISE = Kind(
    name="expertise",
    title="Expertise",
    place="content/expertises",
    form=Form.PAGE,
    model=Expertise,
    body="ce que l’expertise recouvre, et pour qui",
    keys=Mapping(
        fields=(
            TITLE,
            EXEMPLE,
            Field(
                key="ordre", type=Number(example="1"), help="Rang dans les listes.", required=True
            ),
            Field(
                key="statut",
                name="ouverture",
                type=Choice(values=vocabulary.OUVERTURES),
                help="`ouverte`, ou `a-venir` : une page, mais pas encore de formation.",
                required=True,
            ),
            Field(
                key="pictogramme",
                type=Choice(values=vocabulary.PICTOGRAMMES),
                help="Pictogramme du DSFR, montré avec le nom de l’expertise.",
                sample="digital/coding",
            ),
            CHAPEAU,
            Field(
                key="remplace",
                type=ListOf(item=Text(example="Données et algorithmes")),
                help="Noms que l’expertise a portés.",
            ),
            TAGS,
            IMAGES,
            ADDRESSES,
            IGNORER,
        )
    ),
)


def _with_full_name(values: Values, _slug: str, _defaults: Defaults) -> Values:
    names = (values.get("prenom") or "", values.get("nom") or "")
    return {**values, "title": " ".join(names).strip()}


FORMATEUR = Kind(
    name="formateur",
    title="Formateur",
    place="content/formateurs",
    form=Form.PAGE,
    model=Formateur,
    complete=_with_full_name,
    body="quelques lignes de biographie",
    keys=Mapping(
        joined={"nom": ("prenom", "nom")},
        fields=(
            Field(
                key="prenom",
                type=Text(proper=True),
                help="Prénom.",
                required=True,
                sample="Camille",
            ),
            Field(
                key="nom",
                type=Text(proper=True),
                help="Nom.",
                required=True,
                sample="Exemple",
            ),
            EXEMPLE,
            Field(
                key="fonction",
                type=Text(),
                help="Fonction exercée.",
                required=True,
                sample="Responsable de produit",
            ),
            Field(
                key="organisme",
                type=links.ORGANISME,
                help="Employeur.",
                required=True,
                may_be_unknown=True,
            ),
            Field(
                key="statut",
                name="engagement",
                type=Choice(values=vocabulary.ENGAGEMENTS),
                help="Cadre de l’intervention.",
                required=True,
            ),
            Field(
                key="expertises",
                type=ListOf(item=links.EXPERTISE, least=1),
                help="Expertises enseignées.",
                required=True,
            ),
            CHAPEAU,
            Field(
                key="consentement",
                type=Block(
                    model=Consentement,
                    expected="un bloc (date, portee)",
                    mapping=Mapping(
                        fields=(
                            Field(key="date", type=Day(), help="Jour de l’accord.", required=True),
                            Field(
                                key="portee",
                                type=Text(example="Nom, fonction, photographie et biographie"),
                                help="Ce que la personne accepte de voir publié.",
                                required=True,
                            ),
                        )
                    ),
                ),
                help="Sans accord écrit, pas de page.",
                required=True,
            ),
            IMAGES,
            ADDRESSES,
            IGNORER,
        ),
    ),
)
