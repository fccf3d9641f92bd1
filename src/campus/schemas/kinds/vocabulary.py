"""The closed lists of words that editors choose from, with the label a reader sees."""

PUBLICS = {
    "tous-agents": "Tous les agents",
    "filiere-numerique": "Filière numérique",
    "encadrants": "Encadrants",
    "cadres-dirigeants": "Cadres dirigeants",
    "formateurs": "Formateurs",
    "rh": "Ressources humaines",
    "acheteurs": "Acheteurs",
    "juristes": "Juristes",
    "communicants": "Communicants",
}
NIVEAUX = {
    "decouverte": "Découverte",
    "fondamentaux": "Fondamentaux",
    "avance": "Avancé",
    "expert": "Expert",
}
MODALITES = {
    "e-learning": "En ligne, à votre rythme",
    "distanciel": "À distance, en direct",
    "presentiel": "En présentiel",
    "hybride": "En ligne et en présentiel",
}
TYPES = {
    "mooc": "Mooc",
    "parcours-en-ligne": "Parcours en ligne",
    "cours": "Cours",
    "atelier": "Atelier",
    "classe-virtuelle": "Classe virtuelle",
    "webinaire": "Webinaire",
    "immersion": "Immersion",
    "jeu-serieux": "Jeu sérieux",
    "conference": "Conférence",
}
CONFORMITES = {
    "totale": "Contenu totalement conforme au RGAA",
    "partielle": "Contenu partiellement conforme au RGAA",
    "non": "Contenu non conforme au RGAA",
    "inconnue": "Conformité au RGAA non évaluée",
}
CATEGORIES = {
    "metier": "Parcours métier",
    "socle-commun": "Socle commun",
    "dirigeants": "Parcours dirigeants",
    "thematique": "Parcours thématique",
    "sur-mesure": "Programme sur mesure",
}
LANGUES = {
    "fr": "Français",
    "en": "Anglais",
    "de": "Allemand",
    "es": "Espagnol",
    "it": "Italien",
    "pt": "Portugais",
    "nl": "Néerlandais",
    "fsl": "Langue des signes française",
}
"""By their ISO 639 codes, as `lang` has them in a page."""
LICENCES = {
    "etalab-2.0": "Licence Ouverte 2.0",
    "cc0-1.0": "Creative Commons Zéro",
    "cc-by-4.0": "Creative Commons Attribution 4.0",
    "cc-by-sa-4.0": "Creative Commons Attribution, partage dans les mêmes conditions 4.0",
    "cc-by-nc-4.0": "Creative Commons Attribution, pas d’utilisation commerciale 4.0",
    "cc-by-nc-sa-4.0": "Creative Commons Attribution, pas d’utilisation commerciale, partage dans"
    " les mêmes conditions 4.0",
    "cc-by-nd-4.0": "Creative Commons Attribution, pas de modification 4.0",
    "cc-by-nc-nd-4.0": "Creative Commons Attribution, pas d’utilisation commerciale, pas de"
    " modification 4.0",
    "tous-droits-reserves": "Tous droits réservés",
}
"""By their SPDX identifiers in lower case, as data.gouv.fr has them."""
ORDRES = {"impose": "À suivre dans l’ordre", "libre": "À suivre dans l’ordre de votre choix"}
SESSIONS = {
    "prevue": "Prévue",
    "complete": "Complète",
    "reportee": "Reportée",
    "annulee": "Annulée",
}
ENGAGEMENTS = {
    "interne-remunere": "Formateur interne rémunéré",
    "externe-interet-general": "Formateur externe d’intérêt général",
}
PICTOGRAMMES = {
    "accessibility/accessibility": "Accessibilité",
    "digital/application": "Application",
    "digital/coding": "Code",
    "digital/data-visualization": "Visualisation de données",
    "digital/ecosystem": "Écosystème",
    "digital/in-progress": "En cours",
    "digital/innovation": "Innovation",
    "environment/human-cooperation": "Coopération",
    "environment/leaf": "Feuille",
    "system/padlock": "Cadenas",
}
"""The pictograms of the DSFR that the theme draws; a new expertise may need one more line here."""
OUVERTURES = {"ouverte": "Ouverte", "a-venir": "À venir"}
ACTUALITES = {
    "article": "Article",
    "communique": "Communiqué de presse",
    "evenement": "Événement",
}
ORGANISMES = {
    "etat": "Administrations et opérateurs de l’État",
    "ecole": "Écoles de service public et grandes écoles",
    "recherche": "Recherche",
    "international": "Partenaires internationaux",
    "association": "Associations",
    "entreprise": "Entreprises",
}
ROLES = {"presse": "Presse", "campus": "Campus", "accessibilite": "Accessibilité"}
DONNEES = {
    "partenaires": "Partenaires",
    "temoignages": "Témoignages",
    "chiffres": "Chiffres",
    "contacts": "Contacts",
    "dispositifs": "Dispositifs",
    "formateurs": "Formateurs",
    "accessibilite": "Déclaration d’accessibilité",
}
ETATS_RGAA = {
    "non-conforme": "non conforme",
    "partiellement-conforme": "partiellement conforme",
    "totalement-conforme": "totalement conforme",
}
QUALIFICATIFS = {
    "plus de": "plus de",
    "près de": "près de",
    "environ": "environ",
    "une": "une",
}
