"""Problems of French, where a program can be sure."""

from campus.problems.codes.code import attention

TABLE = (
    attention(
        "espace",
        "Espace manquante ou de trop",
        "En français, une espace précède : ; ! ? % et €, suit la virgule et le point, et borde les "
        "guillemets ; aucune ne précède la virgule ni le point.",
        "Corrigez comme le message le propose ; le site rend insécables les espaces qui le sont.",
    ),
    attention(
        "accent",
        "Capitale sans accent",
        "L’accent fait partie de l’orthographe, sur les capitales aussi ; sans lui, un lecteur "
        "d’écran prononce un autre mot.",
        "Écrivez le mot proposé.",
    ),
    attention(
        "capitales",
        "Texte tout en capitales",
        "Les capitales se lisent plus lentement, et certains lecteurs d’écran les épellent.",
        "Écrivez-le en minuscules : capitale au premier mot, aux noms propres et aux sigles.",
    ),
    attention(
        "ligature",
        "Lettres à lier",
        "« œ » est une lettre : « oe » ne se lit ni ne se trie comme elle.",
        "Écrivez le mot proposé.",
    ),
    attention(
        "guillemets",
        "Guillemets étrangers, ou dont l’un manque",
        "Les guillemets français sont « et » ; “ et ” servent à l’intérieur d’une citation.",
        "Remplacez-les par « et », avec une espace de chaque côté des mots.",
    ),
    attention(
        "signe",
        "Signe répété, ou pris pour un autre",
        "Un seul point d’exclamation suffit ; un accent à la place d’une apostrophe empêche la "
        "recherche de trouver le mot.",
        "Corrigez comme le message le propose.",
    ),
    attention(
        "orthographe",
        "Mot mal orthographié",
        "La recherche ne trouve pas un mot mal écrit, et un lecteur d’écran le prononce mal.",
        "Écrivez le mot proposé.",
    ),
    attention(
        "mot-double",
        "Mot écrit deux fois",
        "Le lecteur bute sur le mot, et un lecteur d’écran le répète.",
        "Supprimez l’un des deux.",
    ),
    attention(
        "abreviation",
        "Abréviation qui n’est pas française",
        "On écrit 1re, 2e, M. : « Mr » est anglais, « 2ème » se lit mal à voix haute.",
        "Écrivez la forme proposée.",
    ),
    attention(
        "suspension",
        "Trois points à la place du signe « … »",
        "Un lecteur d’écran peut lire « point point point ».",
        "Remplacez les trois points par le signe « … ».",
    ),
    attention(
        "double-espace",
        "Deux espaces à la suite",
        "Elles gênent la recherche d’un passage et les comparaisons entre versions.",
        "Gardez-en une.",
    ),
    attention(
        "inclusif",
        "Signe au milieu d’un mot",
        "Les lecteurs d’écran épellent le signe ; la circulaire du 21 novembre 2017 demande la "
        "double forme.",
        "Écrivez les deux formes : « les agents et agentes ».",
    ),
)
