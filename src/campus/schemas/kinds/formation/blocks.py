"""The blocks of keys in the header of a course: prerequisites, registration, accessibility."""

from campus.model import Accessibilite, Externe, Inscription, Prerequis
from campus.schemas.kinds import links, vocabulary
from campus.schemas.types import Block, Choice, Either, Field, ListOf, Mapping, Text, Url

EXTERNE = Block(
    model=Externe,
    expected="une formation d’un autre catalogue (titre, url)",
    mapping=Mapping(
        fields=(
            Field(
                key="titre",
                type=Text(),
                help="Titre de la formation.",
                required=True,
                sample="Initiation à Git",
            ),
            Field(key="url", type=Url(), help="Son adresse.", may_be_unknown=True),
        )
    ),
)
PREREQUIS = Either(
    scalar=Choice(values={"aucun": "Aucun"}),
    build=lambda _: Prerequis(),
    block=Block(
        model=Prerequis,
        expected="« aucun » ou un bloc (texte, modules, externes)",
        mapping=Mapping(
            fields=(
                Field(
                    key="texte",
                    type=Text(),
                    help="Ce qu’il faut savoir avant.",
                    sample="Avoir déjà ouvert un tableur.",
                ),
                Field(
                    key="modules", type=ListOf(item=links.MODULE), help="Modules à suivre avant."
                ),
                Field(key="externes", type=ListOf(item=EXTERNE), help="Formations d’ailleurs."),
            )
        ),
    ),
)
INSCRIPTION = Block(
    model=Inscription,
    expected="un bloc (plateforme, url)",
    mapping=Mapping(
        fields=(
            Field(
                key="plateforme",
                type=links.PLATEFORME,
                help="Plateforme qui héberge la formation.",
                required=True,
                may_be_unknown=True,
            ),
            Field(
                key="url",
                type=Url(),
                help="Adresse d’inscription.",
                required=True,
                may_be_unknown=True,
            ),
        )
    ),
)
ACCESSIBILITE = Block(
    model=Accessibilite,
    expected="un bloc (texte, conformite)",
    mapping=Mapping(
        fields=(
            Field(
                key="texte",
                type=Text(example="Vidéos sous-titrées, supports lisibles par un lecteur d’écran."),
                help="Ce que la formation prévoit pour les personnes handicapées.",
                required=True,
                may_be_unknown=True,
            ),
            Field(
                key="conformite",
                type=Choice(values=vocabulary.CONFORMITES),
                help="Conformité du contenu au RGAA.",
                required=True,
            ),
        )
    ),
)
