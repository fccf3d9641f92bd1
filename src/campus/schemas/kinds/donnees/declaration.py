"""The accessibility statement, in `content/donnees/accessibilite.yml`."""

from campus.model import Audit, Declaration
from campus.schemas.kind import Form, Kind
from campus.schemas.kinds import vocabulary
from campus.schemas.kinds.donnees.records import ID
from campus.schemas.types import (
    Block,
    Choice,
    Day,
    Email,
    Field,
    ListOf,
    Mapping,
    Number,
    Text,
    Url,
)


def _list(key: str, help_text: str, example: str) -> Field:
    return Field(key=key, type=ListOf(item=Text(example=example)), help=help_text)


_AUDIT = Block(
    model=Audit,
    expected="un bloc (date, auditeur, taux)",
    mapping=Mapping(
        fields=(
            Field(key="date", type=Day(), help="Jour de la fin de l’audit.", required=True),
            Field(
                key="auditeur",
                type=Text(example="Société Exemple"),
                help="Qui a mené l’audit.",
                required=True,
            ),
            Field(
                key="taux",
                type=Number(example="73", expected="un nombre entier, de 0 à 100"),
                help="Part des critères respectés, de 0 à 100.",
                required=True,
            ),
            Field(
                key="referentiel", type=Text(example="RGAA 4.1.2"), help="Référentiel et version."
            ),
            _list("pages", "Pages auditées, une par ligne.", "Accueil"),
            _list(
                "environnements",
                "Navigateurs et technologies d’assistance employés.",
                "Firefox et NVDA",
            ),
        )
    ),
)
DECLARATION = Kind(
    name="declaration",
    title="Déclaration d’accessibilité",
    place="content/donnees/accessibilite.yml",
    form=Form.LIST,
    model=Declaration,
    keys=Mapping(
        fields=(
            ID,
            Field(
                key="perimetre",
                type=Text(one_line=False, example="Le site du Campus du numérique public."),
                help="Ce que la déclaration couvre, et à quelle adresse.",
                required=True,
            ),
            Field(
                key="etat",
                type=Choice(values=vocabulary.ETATS_RGAA),
                help="État de conformité ; sans audit valide, seul `non-conforme` peut être "
                "déclaré. Le pied de chaque page le reprend.",
                required=True,
            ),
            Field(key="date", type=Day(), help="Jour de la déclaration.", required=True),
            Field(
                key="sans-audit",
                type=Text(one_line=False, example="Aucun audit n’a encore eu lieu."),
                help="Pourquoi il n’y a pas d’audit.",
            ),
            Field(key="audit", type=_AUDIT, help="L’audit, une fois qu’il existe."),
            _list("non-conformites", "Ce qui n’est pas accessible.", "Des vidéos sans sous-titres"),
            _list(
                "derogations",
                "Contenus laissés pour charge disproportionnée, et pourquoi.",
                "Les archives de 2019",
            ),
            _list("exemptions", "Contenus que la loi ne soumet pas.", "Une carte interactive"),
            _list("technologies", "Techniques que le site emploie.", "HTML"),
            Field(key="schema", type=Url(), help="Schéma pluriannuel d’accessibilité."),
            Field(key="plan", type=Url(), help="Plan d’action de l’année."),
            Field(
                key="courriel",
                type=Email(),
                help="À qui signaler un défaut d’accessibilité.",
                required=True,
                may_be_unknown=True,
            ),
            Field(key="formulaire", type=Url(), help="Formulaire pour signaler un défaut."),
        )
    ),
)
