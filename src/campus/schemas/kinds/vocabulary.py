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
