"""Problems of fields: a key or a value that its kind does not accept."""

from campus.problems.codes.code import attention, erreur

TABLE = (
    erreur(
        "cle-inconnue",
        "Clé inconnue",
        "Une clé mal orthographiée est une information perdue pour les lecteurs.",
        "Corrigez la clé ou supprimez-la ; la liste des champs est dans docs/champs.md.",
    ),
    attention(
        "cle-ancienne",
        "Clé de l’ancien site",
        "Elle est encore comprise, mais elle a changé de nom ou n’a plus d’effet.",
        "Remplacez-la par la clé indiquée.",
    ),
    erreur(
        "manquant",
        "Champ obligatoire absent",
        "Les lecteurs et les audits (Qualiopi, indicateur 1) attendent cette information.",
        "Ajoutez le champ, ou « non-communique » lorsque l’information n’existe pas encore.",
    ),
    erreur(
        "vide",
        "Champ vide",
        "Un champ vide ne dit rien au lecteur.",
        "Complétez la valeur ou supprimez la ligne si le champ est facultatif.",
    ),
    erreur(
        "type",
        "Forme inattendue",
        "Une liste est écrite à la place d’une valeur, ou l’inverse.",
        "Suivez l’exemple donné par le message.",
    ),
    erreur(
        "valeur",
        "Valeur impossible",
        "La valeur ne peut pas être comprise : date, durée, choix ou adresse mal écrits.",
        "Écrivez la valeur proposée par le message.",
    ),
    attention(
        "non-communique",
        "Information non communiquée, mal écrite",
        "Écrite d’une seule façon, l’information absente est reconnue, comptée et affichée partout "
        "de même.",
        "Écrivez exactement « non-communique ».",
    ),
    attention(
        "mise-en-forme",
        "Mise en forme dans un champ simple",
        "Ce champ est affiché tel qu’il est écrit : les signes de Markdown ou de HTML y seraient "
        "visibles, et plusieurs mots-clés sur une ligne n’en feraient qu’un.",
        "Écrivez le texte seul, comme le message le propose.",
    ),
)
