"""Modules, and the fields they share with parcours (those of Qualiopi's indicator 1)."""

from dataclasses import replace

from campus.model import (
    Accessibilite,
    Externe,
    Inscription,
    Module,
    Prerequis,
)
from campus.schemas.kind import Defaults, Form, Kind, Values
from campus.schemas.kinds import links, vocabulary
from campus.schemas.kinds.common import (
    CHAPEAU,
    EXEMPLE,
    IMAGES,
    LAST,
    STATUT,
    TAGS,
    TITLE,
)
from campus.schemas.types import (
    Block,
    Boolean,
    Choice,
    Day,
    Duration,
    Either,
    Field,
    ListOf,
    Mapping,
    Matching,
    Text,
    Type,
    Url,
)

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
_PREREQUIS = Either(
    scalar=Choice(values={"aucun": "Aucun"}),
    build=lambda _: Prerequis(),
    block=Block(
        model=Prerequis,
        expected="« aucun » ou un bloc texte, modules, externes",
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
_INSCRIPTION = Block(
    model=Inscription,
    expected="un bloc plateforme, url",
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
_ACCESSIBILITE = Block(
    model=Accessibilite,
    expected="un bloc texte, conformite",
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


def _fact(key: str, kind: Type, help_text: str, sample: str = "") -> Field:
    """Declare a required fact that nobody may have given yet."""
    return Field(
        key=key, type=kind, help=help_text, required=True, may_be_unknown=True, sample=sample
    )


_ACCESS = (
    _fact("evaluation", Text(), "Comment l’agent sait qu’il a réussi.", "questionnaire final"),
    _fact("modalites-acces", Text(), "Comment on obtient l’accès.", "compte Mentor"),
    _fact("delai-acces", Text(), "Temps entre la demande et l’accès.", "immédiat"),
    _fact("tarif", Text(), "`gratuit`, ou le prix et qui paie.", "gratuit"),
)
_PEOPLE = (
    _fact("contact", links.CONTACT, "À qui écrire."),
    _fact("accessibilite", _ACCESSIBILITE, "Accueil des personnes handicapées."),
    _fact("producteur", links.ORGANISME, "Organisme qui a conçu la formation."),
)
_RIGHTS = (
    Field(key="langue", type=Text(example="fr"), help="Langue de la formation ; fr par défaut."),
    Field(key="licence", type=Text(example="etalab-2.0"), help="Licence du contenu."),
)
DEFAULTS = (*_ACCESS, *_PEOPLE, *_RIGHTS)
"""What a platform may give once for all its courses, in content/donnees/plateformes.yml."""

BY_THE_PLATFORM = {field.key: "la plateforme" for field in DEFAULTS if field.required}

_NIVEAU = _fact("niveau", Choice(values=vocabulary.NIVEAUX), "Niveau de la formation.")
DUREE = _fact("duree", Duration(), "Temps à prévoir, pauses comprises.")
MODALITE = _fact("modalite", Choice(values=vocabulary.MODALITES), "Comment on la suit.")
OBJECTIFS = Field(
    key="objectifs",
    type=ListOf(item=Text(example="Repérer les données ouvertes utiles"), least=1, most=7),
    help="De un à sept objectifs ; chacun commence par un verbe et peut se vérifier.",
    required=True,
)


def reference(prefix: str) -> Field:
    """Declare the reference of a sheet: `MOD-012`."""
    return Field(
        key="reference",
        type=Matching(
            pattern=rf"{prefix}-\d{{3,5}}",
            example=f"{prefix}-012",
            expected=f"une référence de la forme {prefix}-012",
        ),
        help="Identifiant définitif de la fiche ; il ne change jamais et ne ressert jamais.",
        required=True,
    )


SHEET = (
    Field(key="expertise", type=links.EXPERTISE, help="Expertise principale.", required=True),
    Field(
        key="expertises-secondaires",
        type=ListOf(item=links.EXPERTISE),
        help="Autres expertises abordées.",
    ),
    Field(
        key="public",
        type=ListOf(item=Choice(values=vocabulary.PUBLICS), least=1),
        help="À qui la formation s’adresse.",
        required=True,
    ),
    _NIVEAU,
    replace(CHAPEAU, required=True),
    _fact("prerequis", _PREREQUIS, "Ce qu’il faut savoir avant ; `aucun` se dit."),
)
END = (
    Field(
        key="methodes",
        type=Text(),
        help="Méthodes pédagogiques.",
        sample="Vidéos, quiz et exercice en groupe",
    ),
    *_ACCESS,
    _fact("inscription", _INSCRIPTION, "Où l’on s’inscrit."),
    *_PEOPLE,
    Field(key="formateurs", type=ListOf(item=links.FORMATEUR), help="Formateurs."),
    Field(key="partenaires", type=ListOf(item=links.ORGANISME), help="Organismes partenaires."),
    Field(
        key="certification",
        type=Text(),
        help="Intitulé exact de la certification.",
        sample="Certification Pix",
    ),
    *_RIGHTS,
    Field(
        key="date-verification",
        type=Day(),
        help="Jour où la fiche a été relue pour la dernière fois.",
        required=True,
    ),
    TAGS,
    IMAGES,
    *LAST,
)


_ALL = dict.fromkeys(field.attribute for field in DEFAULTS)


def with_defaults(values: Values, _slug: str, defaults: Defaults) -> Values:
    """Add what the platform of the course says once for all; nobody says it without a platform.

    A platform that is unknown, or badly written, is a fault of its own: it is taken to say all.
    """
    inscription = values.get("inscription", "")
    platform = inscription.plateforme if isinstance(inscription, Inscription) else inscription
    if platform is None:
        return values
    return {**defaults.get(platform, _ALL), **values}


MODULE = Kind(
    name="module",
    title="Module",
    place="content/modules",
    form=Form.PAGE,
    model=Module,
    complete=with_defaults,
    given=BY_THE_PLATFORM,
    body="le programme",
    keys=Mapping(
        fields=(
            TITLE,
            reference("MOD"),
            EXEMPLE,
            STATUT,
            *SHEET,
            OBJECTIFS,
            DUREE,
            MODALITE,
            _fact("type", Choice(values=vocabulary.TYPES), "Forme de la formation."),
            Field(
                key="autonome",
                type=Boolean(),
                help="`true` pour un module qui se suit seul, hors de tout parcours.",
            ),
            *END,
        )
    ),
)
