"""The words of the Campus, frozen: what an entry is once its file has been read (layer 2)."""

from campus.model.actualite import Actualite
from campus.model.declaration import Audit, Declaration
from campus.model.donnees import (
    Chiffre,
    Contact,
    Dispositif,
    Organisme,
    Plateforme,
    Synonymes,
    Temoignage,
)
from campus.model.expertise import Expertise
from campus.model.fiche import Entree, Fiche, Illustration, Statut
from campus.model.formateur import Consentement, Formateur
from campus.model.formation import Accessibilite, Externe, Formation, Inscription, Prerequis
from campus.model.module import Module
from campus.model.page import Page
from campus.model.parcours import Etape, ModuleExterne, ModuleInclus, Parcours
from campus.model.session import Etat, Inscriptions, Lieu, Seance, Session

__all__ = [
    "Accessibilite",
    "Actualite",
    "Audit",
    "Chiffre",
    "Consentement",
    "Contact",
    "Declaration",
    "Dispositif",
    "Entree",
    "Etape",
    "Etat",
    "Expertise",
    "Externe",
    "Fiche",
    "Formateur",
    "Formation",
    "Illustration",
    "Inscription",
    "Inscriptions",
    "Lieu",
    "Module",
    "ModuleExterne",
    "ModuleInclus",
    "Organisme",
    "Page",
    "Parcours",
    "Plateforme",
    "Prerequis",
    "Seance",
    "Session",
    "Statut",
    "Synonymes",
    "Temoignage",
]
