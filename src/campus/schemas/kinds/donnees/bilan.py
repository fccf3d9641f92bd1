"""What the Campus has done: figures, words of those who came, what it offers."""

from dataclasses import replace

from campus.model import Chiffre, Dispositif, Temoignage
from campus.schemas.kinds import links, vocabulary
from campus.schemas.kinds.donnees.records import SOURCE, listed, required
from campus.schemas.types import (
    Boolean,
    Choice,
    Day,
    Field,
    Number,
    Text,
)

CHIFFRE = listed(
    "chiffre",
    "Chiffre",
    "chiffres",
    Chiffre,
    "agents-formes-2024",
    Field(
        key="valeur", type=Number(example="21000"), help="Le nombre, sans espace.", required=True
    ),
    Field(
        key="qualificatif",
        type=Choice(values=vocabulary.QUALIFICATIFS),
        help="Précision du nombre.",
    ),
    required("unite", "Ce que l’on compte, au pluriel.", "agents"),
    Field(key="au", type=Day(), help="Jour où le nombre était vrai.", required=True),
    required("perimetre", "Ce que le nombre couvre.", "Agents inscrits à un parcours du Campus"),
    SOURCE,
    Field(key="accueil", type=Boolean(), help="`true` pour paraître sur la page d’accueil."),
)
TEMOIGNAGE = listed(
    "temoignage",
    "Témoignage",
    "temoignages",
    Temoignage,
    "camille-exemple",
    replace(
        required(
            "citation",
            "Court extrait, mot pour mot, sans guillemets.",
            "J’ai compris comment lire un tableau.",
        ),
        type=Text(one_line=False, quotation=True),
    ),
    replace(required("auteur", "Prénom et nom.", "Camille Exemple"), type=Text(proper=True)),
    required("fonction", "Fonction au moment du témoignage.", "gestionnaire"),
    Field(
        key="contexte",
        type=Text(),
        help="À propos de quoi.",
        sample="Après un atelier de découverte",
    ),
    SOURCE,
)
DISPOSITIF = listed(
    "dispositif",
    "Dispositif",
    "dispositifs",
    Dispositif,
    "licences-en-ligne",
    required("titre", "Nom du dispositif.", "Licences en ligne"),
    required(
        "description", "Ce qu’il apporte aux agents.", "Un accès d’un an à des cours en ligne."
    ),
    Field(key="annee", type=Number(example="2025", least=1900), help="Année.", required=True),
    Field(key="chiffre", type=links.CHIFFRE, help="Chiffre qui le mesure."),
    Field(key="organisme", type=links.ORGANISME, help="Organisme qui le fournit."),
    SOURCE,
)
