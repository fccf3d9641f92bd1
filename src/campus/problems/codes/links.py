"""Problems of links: where they lead, and what they say."""

from campus.problems.codes.code import attention, erreur

TABLE = (
    erreur(
        "lien",
        "Lien qui ne mène nulle part",
        "Le lecteur arriverait sur une page d’erreur.",
        "Corrigez la cible du lien.",
    ),
    attention(
        "lien-adresse",
        "Adresse inconnue du site",
        "Aucune page ni aucun document du site n’a cette adresse ; le lecteur arriverait "
        "probablement sur une page d’erreur.",
        "Écrivez le chemin du fichier .md, ou /uploads/ suivi du nom du document.",
    ),
    attention(
        "ancre",
        "Ancre introuvable",
        "Le lecteur arriverait en haut de la page au lieu du passage annoncé.",
        "L’ancre est le titre en minuscules, sans accent, avec des traits d’union.",
    ),
    erreur(
        "lien-vide",
        "Adresse de lien à compléter",
        "Le lien ne mène nulle part.",
        "Donnez l’adresse, ou retirez le lien en gardant son texte.",
    ),
    attention(
        "lien-incomplet",
        "Adresse sans https:// ni mailto:",
        "Le navigateur chercherait une page de ce site à ce nom.",
        "Ajoutez https:// devant une adresse web, mailto: devant une adresse électronique.",
    ),
    erreur(
        "lien-malforme",
        "Lien mal écrit",
        "Les crochets et les parenthèses seraient affichés, ou l’adresse perdue.",
        "Écrivez [texte](adresse), sans espace entre les deux ni dans l’adresse.",
    ),
    attention(
        "lien-absolu",
        "Adresse complète d’une page du site",
        "Elle cesserait de marcher si la page changeait d’adresse, et n’est pas vérifiée.",
        "Écrivez le chemin du fichier .md : le lien marche aussi sur la forge.",
    ),
    erreur(
        "lien-apercu",
        "Adresse d’un site d’essai",
        "Les lecteurs n’ont pas accès à la machine ou à l’aperçu de l’auteur.",
        "Donnez l’adresse publique, ou le chemin du fichier .md.",
    ),
    attention(
        "lien-prive",
        "Adresse que les lecteurs ne peuvent pas ouvrir",
        "Un espace partagé demande un compte, un intranet son réseau : les autres agents y "
        "verraient un refus.",
        "Déposez le document dans content/uploads/, ou donnez une adresse publique.",
    ),
    attention(
        "lien-suivi",
        "Adresse qui suit ses lecteurs, ou qui cache où elle mène",
        "Les paramètres d’une lettre d’information disent à d’autres qui a suivi le lien ; une "
        "adresse raccourcie cesse un jour de marcher.",
        "Gardez l’adresse de la page seule, comme le message le propose.",
    ),
    attention(
        "lien-texte",
        "Texte de lien qui ne dit pas où il mène",
        "Une personne qui parcourt les liens de la page n’entend que leur texte (RGAA 6.1).",
        "Nommez ce que l’on trouve derrière : le titre de la page, le nom du document.",
    ),
    attention(
        "adresse-nue",
        "Adresse sur laquelle on ne peut pas cliquer",
        "Le lecteur devrait la recopier.",
        "Écrivez [nom de la page](https://…) ou [nom@exemple.fr](mailto:nom@exemple.fr).",
    ),
)
