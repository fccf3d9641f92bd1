"""Problems of reading: a file that cannot be read as a page or as data."""

from campus.problems.codes.code import attention, erreur

_YAML = "Sans correction, la ligne ne dit pas ce qu’elle semble dire, ou arrête la lecture."

TABLE = (
    erreur(
        "fichier",
        "Fichier qui ne peut pas être publié",
        "Un lien qui sort du dossier, un nom ou une extension que d’autres systèmes refusent "
        "rendraient le site différent d’une machine à l’autre.",
        "Renommez ou remplacez le fichier comme le message l’indique.",
    ),
    attention(
        "nom",
        "Nom de fichier à éviter",
        "Le nom du fichier devient l’adresse de la page : accents, majuscules et espaces s’y "
        "écrivent mal, et certains systèmes les refusent.",
        "Renommez le fichier comme le message le propose.",
    ),
    erreur(
        "encodage",
        "Texte qui n’est pas en UTF-8",
        "Les accents seraient remplacés par des signes illisibles.",
        "Enregistrez le fichier en UTF-8 avec votre éditeur de texte.",
    ),
    erreur(
        "mojibake",
        "Accents abîmés",
        "Un texte enregistré deux fois dans des encodages différents perd ses accents : "
        "« donnÃ©es » au lieu de « données ».",
        "Récrivez le mot comme le message le propose.",
    ),
    attention(
        "invisible",
        "Signe invisible",
        "Un signe sans dessin, venu d’un copier-coller, empêche de trouver le mot par la "
        "recherche et de reconnaître une clé.",
        "Supprimez-le, ou retapez le mot au clavier.",
    ),
    erreur(
        "conflit",
        "Conflit entre deux versions",
        "Deux personnes ont changé les mêmes lignes : git laisse les deux versions dans le "
        "fichier, entre des lignes <<<<<<<, ======= et >>>>>>>, qui seraient publiées.",
        "Gardez une seule version du passage, puis supprimez ces trois lignes.",
    ),
    erreur(
        "entete",
        "En-tête absent ou mal délimité",
        "Sans les deux lignes « --- », rien ne distingue les champs du texte.",
        "Écrivez une ligne de trois traits d’union avant les champs et une autre après.",
    ),
    erreur(
        "tabulation",
        "Tabulation",
        "L’alignement des lignes a un sens, et une tabulation n’a pas la même largeur partout : "
        "seules les espaces comptent.",
        "Remplacez la tabulation par deux espaces ; beaucoup d’éditeurs savent le faire seuls.",
    ),
    erreur(
        "insecable",
        "Espace insécable autour d’une clé",
        "Elle ressemble à une espace ordinaire, mais la clé n’est plus reconnue.",
        "Effacez l’espace et retapez-la ; dans le texte des valeurs, elle est la bienvenue.",
    ),
    erreur(
        "deux-points",
        "Deux-points mal écrits",
        "Les deux-points suivis d’une espace séparent une clé de sa valeur, et rien d’autre. "
        + _YAML,
        "Écrivez « clé: valeur », et entourez de guillemets une valeur qui contient « : ».",
    ),
    erreur(
        "cle",
        "Ligne sans clé",
        "Chaque ligne commence par une clé, ou continue la valeur de la ligne au-dessus. " + _YAML,
        "Ajoutez les deux-points, ou décalez de deux espaces la suite d’une valeur.",
    ),
    erreur(
        "tiret",
        "Élément de liste mal écrit",
        "Une liste a un élément par ligne, après un trait d’union et une espace. " + _YAML,
        "Écrivez « - élément » à la ligne, sous la clé.",
    ),
    erreur(
        "indentation",
        "Lignes mal alignées",
        "L’alignement dit ce qui appartient à quoi : une ligne décalée change de sens.",
        "Alignez la ligne comme le message l’indique ; deux espaces par niveau.",
    ),
    erreur(
        "guillemet",
        "Guillemets mal fermés",
        "Une valeur qui commence par un guillemet finit au guillemet suivant. " + _YAML,
        "Fermez le guillemet ; à l’intérieur, écrivez « … ».",
    ),
    erreur(
        "apostrophe",
        "Apostrophe entre apostrophes",
        "Une valeur qui commence par une apostrophe finit à l’apostrophe suivante. " + _YAML,
        "Entourez la valeur de guillemets doubles.",
    ),
    attention(
        "guillemet-courbe",
        "Guillemets courbes autour d’une valeur",
        "Ils ne délimitent rien pour le programme : la page les afficherait.",
        "Supprimez-les, ou remplacez-les par des guillemets droits.",
    ),
    erreur(
        "caractere",
        "Valeur qui commence par un signe réservé",
        "Les signes [ ] { } * & ! | > % @ ` # ont un sens particulier au début d’une valeur. "
        + _YAML,
        "Entourez la valeur de guillemets.",
    ),
    attention(
        "commentaire",
        "Texte pris pour un commentaire",
        "Après une espace, « # » commence un commentaire : la suite serait perdue.",
        "Entourez la valeur de guillemets.",
    ),
    erreur(
        "yaml",
        "En-tête illisible",
        "Une ligne ne suit pas la forme « clé: valeur » ; elle ne peut pas être lue.",
        "Corrigez la ligne indiquée ; en cas de doute, entourez la valeur de guillemets.",
    ),
    erreur(
        "yaml-interdit",
        "Écriture YAML refusée",
        "Les ancres, alias et étiquettes servent aux programmes et peuvent bloquer la lecture.",
        "Écrivez la valeur en toutes lettres à chaque endroit.",
    ),
    erreur(
        "cle-double",
        "Clé écrite deux fois",
        "Une seule des deux valeurs serait publiée, sans qu’on sache laquelle.",
        "Gardez une seule des deux lignes.",
    ),
)
