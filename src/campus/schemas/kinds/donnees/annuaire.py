"""Who makes and holds the courses, and whom to write to."""

from dataclasses import replace

from campus.model import Contact, Organisme, Plateforme
from campus.schemas.kinds import vocabulary
from campus.schemas.kinds.donnees.records import SOURCE, listed, required
from campus.schemas.kinds.formation.defaults import DEFAULTS
from campus.schemas.types import (
    Block,
    Boolean,
    Choice,
    Day,
    Email,
    Field,
    ListOf,
    Mapping,
    Phone,
    Text,
    Url,
)

ORGANISME = listed(
    "organisme",
    "Organisme",
    "organismes",
    Organisme,
    "dinum",
    required("nom", "Nom complet.", "Direction interministérielle du numérique"),
    Field(key="sigle", type=Text(), help="Sigle.", sample="DINUM"),
    Field(
        key="type",
        type=Choice(values=vocabulary.ORGANISMES),
        help="Famille d’organismes.",
        required=True,
    ),
    Field(
        key="partenaire", type=Boolean(), help="`true` pour paraître sur la page des partenaires."
    ),
    Field(key="url", type=Url(), help="Site de l’organisme."),
    Field(
        key="description",
        type=Text(),
        help="Ce que le Campus fait avec lui.",
        sample="Il accueille des ateliers.",
    ),
)
CONTACT = listed(
    "contact",
    "Contact",
    "contacts",
    Contact,
    "presse",
    required("nom", "Nom de la personne ou du service.", "Service de presse"),
    Field(
        key="role", type=Choice(values=vocabulary.ROLES), help="Objet du contact.", required=True
    ),
    Field(
        key="courriel",
        type=Email(),
        help="Adresse électronique.",
        required=True,
        may_be_unknown=True,
    ),
    Field(
        key="telephones",
        type=ListOf(item=Phone()),
        help="Numéros, un par ligne.",
    ),
    Field(key="valide-du", type=Day(), help="Jour où le contact a été vérifié.", required=True),
    SOURCE,
)
PLATEFORME = listed(
    "plateforme",
    "Plateforme",
    "plateformes",
    Plateforme,
    "mentor",
    required("nom", "Nom de la plateforme.", "Mentor"),
    Field(key="url", type=Url(), help="Son adresse."),
    Field(
        key="defauts",
        type=Block(
            model=dict,
            expected="un bloc de champs par défaut",
            mapping=Mapping(fields=tuple(replace(field, required=False) for field in DEFAULTS)),
        ),
        help="Champs que ses formations n’ont pas à répéter.",
    ),
)
