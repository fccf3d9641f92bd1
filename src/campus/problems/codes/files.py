"""Problems between files: references, identities, prerequisites, dates."""

from campus.problems.codes.code import attention, erreur

TABLE = (
    erreur(
        "reference",
        "Référence introuvable",
        "Le lien mènerait le lecteur vers une page qui n’existe pas.",
        "Corrigez le nom ou créez le fichier indiqué.",
    ),
    attention(
        "doublon",
        "Élément cité deux fois",
        "Le lecteur verrait deux fois la même chose.",
        "Supprimez l’une des deux lignes.",
    ),
    attention(
        "rang",
        "Deux expertises au même rang",
        "Les listes ne suivraient plus l’ordre que vous avez voulu.",
        "Donnez à l’une des deux un autre rang.",
    ),
    erreur(
        "identifiant",
        "Identifiant déjà pris",
        "Deux fiches ne peuvent pas porter la même référence ni le même identifiant.",
        "Donnez un identifiant nouveau à la fiche la plus récente.",
    ),
    erreur(
        "adresse",
        "Deux pages à la même adresse",
        "L’une des deux remplacerait l’autre sans prévenir.",
        "Renommez l’un des deux fichiers.",
    ),
    erreur(
        "cycle",
        "Prérequis qui tournent en rond",
        "Aucun agent ne pourrait commencer par le premier module.",
        "Retirez l’un des prérequis de la boucle.",
    ),
    erreur(
        "ordre",
        "Module placé avant son prérequis",
        "Dans un parcours à l’ordre imposé, l’agent ne pourrait pas suivre ce module.",
        "Déplacez le module après son prérequis, ou écrivez « ordre: libre ».",
    ),
    erreur(
        "duree",
        "Durée qui contredit celle des modules",
        "L’agent demanderait à son employeur un temps qui n’est pas le bon.",
        "Supprimez la durée (elle est calculée) ou corrigez-la.",
    ),
    erreur(
        "dates",
        "Dates qui se contredisent",
        "Une session qui finit avant de commencer ne peut pas être annoncée.",
        "Corrigez l’une des deux dates.",
    ),
    erreur(
        "adresse-disparue",
        "Adresse qui n’existe plus",
        "Les liens, les favoris et les moteurs de recherche mèneraient à une page d’erreur.",
        "Ajoutez l’adresse aux anciennes-adresses de la page qui remplace celle-ci, ou gardez le "
        "fichier avec « statut: archive ».",
    ),
    erreur(
        "non-publie",
        "Renvoi vers un brouillon",
        "Le lecteur verrait un lien mort, ou une fiche incomplète.",
        "Publiez le brouillon, ou retirez le renvoi.",
    ),
    attention(
        "pas-encore",
        "Renvoi vers une page à paraître",
        "Jusqu’à sa date de publication, le lien ne mène nulle part.",
        "Publiez les deux pages à la même date.",
    ),
    attention(
        "exemple",
        "Renvoi vers un contenu d’exemple",
        "Les exemples ne sont pas sur le site publié : le lien n’y mènerait nulle part.",
        "Renvoyez vers un vrai contenu.",
    ),
    attention(
        "archive",
        "Renvoi vers une page archivée",
        "Le lecteur croirait pouvoir s’inscrire à une formation qui n’existe plus.",
        "Remplacez-la par celle qui lui succède, ou retirez-la.",
    ),
    attention(
        "expertise-a-venir",
        "Formation ouverte dans une expertise à venir",
        "La page de l’expertise dit qu’elle n’a pas encore de formation.",
        "Écrivez « statut: ouverte » dans le fichier de l’expertise.",
    ),
    attention(
        "orphelin",
        "Module qui n’est dans aucun parcours",
        "Les agents qui suivent un parcours ne le rencontreront pas.",
        "Ajoutez-le à un parcours, ou écrivez « autonome: true » s’il se suit seul.",
    ),
    attention(
        "titre-double",
        "Titres identiques ou presque",
        "Le lecteur ne sait pas laquelle des deux pages choisir.",
        "Dites dans chaque titre ce qui distingue la page de l’autre.",
    ),
    attention(
        "etiquette",
        "Mot-clé ou rubrique écrits de deux façons",
        "Les pages seraient rangées sous deux mots au lieu d’un.",
        "Gardez l’écriture la plus employée.",
    ),
    attention(
        "perime",
        "Information à vérifier de nouveau",
        "Un chiffre ou un contact de plus de deux ans, une fiche de plus d’un an trompent.",
        "Vérifiez l’information, puis changez sa date.",
    ),
    attention(
        "dates-douteuses",
        "Dates qui étonnent",
        "Une date à venir, une heure d’été en hiver : c’est souvent une faute de frappe.",
        "Vérifiez la date et l’heure.",
    ),
    attention(
        "chevauchement",
        "Formateur attendu à deux endroits",
        "La même personne anime deux séances à la même heure.",
        "Changez l’une des séances ou l’un des formateurs.",
    ),
)
