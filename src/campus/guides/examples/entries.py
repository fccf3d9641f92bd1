"""Mistakes between files, and of upkeep, by the code of their message."""

from campus.guides.examples.mistake import (
    BODY,
    MODULE,
    NEXT,
    PARCOURS,
    SESSION,
    TITLE,
    Mistake,
    body,
    field,
    following,
)
from campus.guides.examples.specimen import SPECIMEN

FILES = {
    "reference": field("expertise: data", "expertise: dataa"),
    "doublon": Mistake(PARCOURS, "  - croiser-des-donnees", "  - lire-un-jeu-de-donnees"),
    "rang": Mistake(
        "content/expertises/design.md", "", "---\ntitle: Design\nordre: 1\nstatut: ouverte\n---\n"
    ),
    "identifiant": Mistake(NEXT, "MOD-002", "MOD-001"),
    "adresse": field(
        "date-verif", "anciennes-adresses:\n- /modules/croiser-des-donnees/\ndate-verif"
    ),
    "cycle": field("prerequis: aucun", "prerequis:\n  modules:\n  - croiser-des-donnees"),
    "ordre": Mistake(
        PARCOURS,
        "  - lire-un-jeu-de-donnees\n  - croiser-des-donnees",
        "  - croiser-des-donnees\n  - lire-un-jeu-de-donnees",
    ),
    "duree": Mistake(PARCOURS, "modalite:", "duree: 5 h\nmodalite:"),
    "dates": Mistake(SESSION, "fin: 2027-01-12 12:30", "fin: 2027-01-12 08:30"),
    "non-publie": following("statut: brouillon"),
    "pas-encore": following("publier-le: 2027-06-01"),
    "exemple": following("exemple: true"),
    "archive": following("statut: archive"),
    "expertise-a-venir": Mistake(
        "content/expertises/data.md", "statut: ouverte", "statut: a-venir"
    ),
    "orphelin": Mistake(PARCOURS, "\n  - croiser-des-donnees", ""),
    "titre-double": Mistake(NEXT, "title: Croiser des données", TITLE),
    "etiquette": field("date-verif", "tags:\n- donnée\ndate-verif"),
    "perime": field("date-verification: 2026", "date-verification: 2024"),
    "dates-douteuses": Mistake(SESSION, "09:30:00 +01:00", "09:30:00 +02:00"),
    "chevauchement": Mistake(
        "content/sessions/croiser-2027-01-12.yml",
        "",
        SPECIMEN[SESSION].replace("lire-un-jeu", "croiser-un-jeu").replace("un-jeu-de", "des"),
    ),
}
_STATEMENT = (
    "- id: campus\n  perimetre: Ce site.\n  etat: {}\n  date: 2026-11-02\n"
    "  courriel: a@exemple.gouv.fr\n"
)
_AUDIT = "  audit:\n    date: 2022-05-02\n    auditeur: Société Exemple\n    taux: 80\n"
UPKEEP = {
    "declaration": Mistake(
        "content/donnees/accessibilite.yml", "", _STATEMENT.format("totalement-conforme")
    ),
    "audit": Mistake(
        "content/donnees/accessibilite.yml",
        "",
        _STATEMENT.format("partiellement-conforme") + _AUDIT,
    ),
    "a-completer": field(
        "date-verif", "methodes: À compléter (les méthodes)\nstatut: brouillon\ndate-verif"
    ),
    "inacheve": body("À compléter (le programme)"),
    "texte-absent": Mistake(MODULE, f"## Programme\n\n{BODY}", ""),
    "ignorer-inutile": field(
        "date-verif", "ignorer:\n- code: alternative\n  raison: logo décoratif\ndate-verif"
    ),
}
