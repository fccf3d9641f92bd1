"""The kinds of content, each declared once."""

from campus.schemas.kinds.donnees.annuaire import CONTACT, ORGANISME, PLATEFORME
from campus.schemas.kinds.donnees.bilan import CHIFFRE, DISPOSITIF, TEMOIGNAGE
from campus.schemas.kinds.donnees.declaration import DECLARATION
from campus.schemas.kinds.donnees.synonymes import SYNONYMES
from campus.schemas.kinds.formation.module import MODULE
from campus.schemas.kinds.formation.parcours import PARCOURS
from campus.schemas.kinds.personnes import EXPERTISE, FORMATEUR
from campus.schemas.kinds.publications import ACTUALITE, PAGE
from campus.schemas.kinds.session import SESSION

KINDS = (
    PLATEFORME,
    ORGANISME,
    CONTACT,
    CHIFFRE,
    TEMOIGNAGE,
    DISPOSITIF,
    SYNONYMES,
    DECLARATION,
    EXPERTISE,
    FORMATEUR,
    MODULE,
    PARCOURS,
    SESSION,
    ACTUALITE,
    PAGE,
)
"""Every kind, in reading order: platforms come first, for their defaults."""
