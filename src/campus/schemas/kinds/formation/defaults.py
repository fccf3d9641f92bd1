"""What a platform says once for all its courses, in content/donnees/plateformes.yml."""

from campus.model import Inscription
from campus.schemas.kind import Defaults, Values
from campus.schemas.kinds import links, vocabulary
from campus.schemas.kinds.formation.blocks import ACCESSIBILITE
from campus.schemas.types import Choice, Field, Text, Type


def fact(key: str, kind: Type, help_text: str, sample: str = "") -> Field:
    """Declare a required fact that nobody may have given yet."""
    return Field(
        key=key, type=kind, help=help_text, required=True, may_be_unknown=True, sample=sample
    )


ACCESS = (
    fact("evaluation", Text(), "Comment l’agent sait qu’il a réussi.", "questionnaire final"),
    fact("modalites-acces", Text(), "Comment on obtient l’accès.", "compte Mentor"),
    fact("delai-acces", Text(), "Temps entre la demande et l’accès.", "immédiat"),
    fact("tarif", Text(), "`gratuit`, ou le prix et qui paie.", "gratuit"),
)
PEOPLE = (
    fact("contact", links.CONTACT, "À qui écrire."),
    fact("accessibilite", ACCESSIBILITE, "Accueil des personnes handicapées."),
    fact("producteur", links.ORGANISME, "Organisme qui a conçu la formation."),
)
RIGHTS = (
    Field(
        key="langue",
        type=Choice(values=vocabulary.LANGUES),
        help="Langue de la formation ; fr par défaut.",
    ),
    Field(key="licence", type=Choice(values=vocabulary.LICENCES), help="Licence du contenu."),
)
DEFAULTS = (*ACCESS, *PEOPLE, *RIGHTS)
"""What a platform may give once for all its courses, in content/donnees/plateformes.yml."""

BY_THE_PLATFORM = {field.key: "la plateforme" for field in DEFAULTS if field.required}

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
