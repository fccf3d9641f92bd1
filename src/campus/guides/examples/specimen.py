"""A whole valid site, as short as can be: the examples of the guide are its files, spoilt."""

from collections.abc import Mapping

MODULE = """\
---
title: Lire un jeu de données
reference: MOD-001
expertise: data
public:
- tous-agents
niveau: decouverte
chapeau-text: Savoir ce que dit un tableau, et ce qu’il ne dit pas.
prerequis: aucun
objectifs:
- Repérer les colonnes utiles
duree: 1 h
modalite: e-learning
type: mooc
inscription:
  plateforme: mentor
  url: non-communique
date-verification: 2026-11-02
---

## Programme

Trois exercices sur des données réelles.
"""
_PARCOURS = """\
---
title: Premiers pas avec les données
reference: PAR-001
categorie: thematique
expertise: data
public:
- tous-agents
niveau: decouverte
chapeau-text: Du tableur à la décision.
prerequis: aucun
objectifs:
- Lire un tableau
modalite: e-learning
inscription:
  plateforme: mentor
  url: non-communique
date-verification: 2026-11-02
ordre: impose
etapes:
- titre: Lire
  modules:
  - lire-un-jeu-de-donnees
  - croiser-des-donnees
---

Du premier tableau à la première décision.
"""
_SESSION = """\
formation: lire-un-jeu-de-donnees
debut: 2027-01-12 09:30:00 +01:00
fin: 2027-01-12 12:30:00 +01:00
modalite: distanciel
inscription:
  url: non-communique
  ouverture: 2026-12-01
  cloture: 2027-01-05
statut: prevue
formateurs:
- camille-exemple
"""
_PLATEFORME = """\
- id: mentor
  nom: Mentor
  defauts:
    evaluation: questionnaire
    modalites-acces: compte Mentor
    delai-acces: immédiat
    tarif: gratuit
    contact: campus
    accessibilite:
      texte: vidéos sous-titrées
      conformite: inconnue
    producteur: dinum
"""
_CONTACT = """\
- id: campus
  nom: Campus
  role: campus
  courriel: non-communique
  valide-du: 2026-11-02
  source: page Contact
"""
_FORMATEUR = """\
---
prenom: Camille
nom: Exemple
fonction: Statisticienne
organisme: dinum
statut: interne-remunere
expertises:
- data
consentement:
  date: 2026-11-02
  portee: nom et fonction
---
"""
_ACTUALITE = """\
---
title: Une journée des données
date: 2026-11-02
categories:
- Actualité
tags:
- Données
chapeau-text: Rendez-vous au printemps.
---

Le programme paraîtra en janvier.
"""

SPECIMEN: Mapping[str, str] = {
    "content/donnees/organismes.yml": "- id: dinum\n  nom: DINUM\n  type: etat\n",
    "content/donnees/contacts.yml": _CONTACT,
    "content/donnees/plateformes.yml": _PLATEFORME,
    "content/expertises/data.md": "---\ntitle: Data\nordre: 1\nstatut: ouverte\n---\n",
    "content/formateurs/camille-exemple.md": _FORMATEUR,
    "content/modules/lire-un-jeu-de-donnees.md": MODULE,
    "content/modules/croiser-des-donnees.md": MODULE.replace("MOD-001", "MOD-002")
    .replace("Lire un jeu de données", "Croiser des données")
    .replace("prerequis: aucun", "prerequis:\n  modules:\n  - lire-un-jeu-de-donnees"),
    "content/sessions/lire-2027-01-12.yml": _SESSION,
    "parcours/premiers-pas.md": _PARCOURS,
    "actualites/2026-11-02-journee-des-donnees.md": _ACTUALITE,
}
