"""Problems of upkeep: what a page leaves for later, or asks not to be told."""

from campus.problems.codes.code import attention, erreur

TABLE = (
    erreur(
        "declaration",
        "Conformité que rien ne montre",
        "La loi veut que l’accessibilité d’un site soit déclarée d’après un audit : sans lui, ou "
        "sous 50 %, le site est non conforme ; il n’est totalement conforme qu’à 100 %.",
        "Déclarez l’état que l’audit permet, avec sa date, son auteur et son taux.",
    ),
    attention(
        "audit",
        "Audit d’accessibilité sans valeur ce jour",
        "Un audit vaut trois ans : au-delà, le site se déclare non conforme de lui-même.",
        "Faites auditer le site, puis donnez la date, l’auteur et le taux du nouvel audit.",
    ),
    attention(
        "recherche",
        "Recherche trop lourde",
        "Plus l’index pèse, plus le lecteur attend la première réponse, surtout sur un téléphone.",
        "Retirez les synonymes dont personne ne se sert ; sinon, un développeur peut réduire les "
        "listes de src/campus/search/files.py.",
    ),
    attention(
        "a-completer",
        "Texte à compléter",
        "La page vient d’être créée : ce texte tient la place du vôtre.",
        "Remplacez « À compléter (…) » par le texte que la parenthèse décrit.",
    ),
    erreur(
        "inacheve",
        "Page publiée avec un texte à compléter",
        "Le lecteur verrait « À compléter » à la place de l’information.",
        "Complétez le texte, ou gardez la page hors du site : « statut: brouillon » "
        "ou, pour une session ou un formateur, « exemple: true ».",
    ),
    attention(
        "texte-absent",
        "Page sans texte",
        "Le lecteur ouvre une page vide ; le programme d’un module est une information que la "
        "certification Qualiopi demande (indicateur 1).",
        "Écrivez le texte après l’en-tête, ou gardez la page en brouillon.",
    ),
    attention(
        "ignorer-inutile",
        "Avertissement ignoré qui n’existe plus",
        "La liste « ignorer » doit rester vraie : on y lit ce que la page garde d’imparfait.",
        "Supprimez l’élément de la liste, ou la clé « ignorer » si elle devient vide.",
    ),
)
