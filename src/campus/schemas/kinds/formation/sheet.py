"""The fields that modules and parcours share: those of Qualiopi's indicator 1."""

from dataclasses import replace

from campus.schemas.kinds import links, vocabulary
from campus.schemas.kinds.common import CHAPEAU, IMAGES, LAST, TAGS
from campus.schemas.kinds.formation.blocks import INSCRIPTION, PREREQUIS
from campus.schemas.kinds.formation.defaults import ACCESS, PEOPLE, RIGHTS, fact
from campus.schemas.types import Choice, Day, Duration, Field, ListOf, Matching, Text

_NIVEAU = fact("niveau", Choice(values=vocabulary.NIVEAUX), "Niveau de la formation.")
DUREE = fact("duree", Duration(), "Temps à prévoir, pauses comprises.")
MODALITE = fact("modalite", Choice(values=vocabulary.MODALITES), "Comment on la suit.")
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
    fact("prerequis", PREREQUIS, "Ce qu’il faut savoir avant, `aucun` s’il n’y a rien à savoir."),
)
END = (
    Field(
        key="methodes",
        type=Text(),
        help="Méthodes pédagogiques.",
        sample="Vidéos, quiz et exercice en groupe",
    ),
    *ACCESS,
    fact("inscription", INSCRIPTION, "Où l’on s’inscrit."),
    *PEOPLE,
    Field(key="formateurs", type=ListOf(item=links.FORMATEUR), help="Formateurs."),
    Field(key="partenaires", type=ListOf(item=links.ORGANISME), help="Organismes partenaires."),
    Field(
        key="certification",
        type=Text(),
        help="Intitulé exact de la certification.",
        sample="Certification Pix",
    ),
    *RIGHTS,
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
