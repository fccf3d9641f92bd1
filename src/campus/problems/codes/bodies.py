"""Problems of the shape of texts: headings, images, lists, tables, code, raw HTML."""

from campus.problems.codes.code import attention, erreur

TABLE = (
    attention(
        "titre-niveau",
        "Niveau de titre",
        "Le titre de la page est le seul de niveau 1 ; un niveau sauté perd les personnes qui "
        "parcourent la page de titre en titre avec un lecteur d’écran (RGAA 9.1).",
        "Commencez par ## puis descendez d’un niveau à la fois.",
    ),
    attention(
        "titre-forme",
        "Titre mal formé",
        "Un titre vide, collé à ses dièses ou tout en gras ne s’affiche pas comme les autres.",
        "Écrivez « ## », une espace, puis les mots du titre, sans gras.",
    ),
    attention(
        "faux-titre",
        "Ligne en gras à la place d’un titre",
        "Le sommaire et les lecteurs d’écran ne voient que les vrais titres (RGAA 9.1).",
        "Remplacez les étoiles par ## (ou le niveau qui convient).",
    ),
    attention(
        "liste",
        "Liste que Markdown ne voit pas",
        "Les lignes seraient mises bout à bout, en un seul paragraphe (RGAA 9.3).",
        "Commencez chaque ligne par un trait d’union et une espace, ou par « 1. ».",
    ),
    attention(
        "tableau",
        "Tableau mal formé",
        "Sans ligne d’intitulés, ou collé au texte, ce n’est pas un tableau ; une cellule en trop "
        "est perdue (RGAA 5.6 et 5.7).",
        "Laissez une ligne vide, écrivez les intitulés, puis une ligne | --- | --- |.",
    ),
    erreur(
        "bloc-code",
        "Bloc de code jamais refermé",
        "Le code serait affiché comme des phrases, avec ses accents graves.",
        "Placez ``` seul sur sa ligne, au bord gauche, avant et après le code.",
    ),
    attention(
        "code-decale",
        "Bloc de code décalé",
        "Un bloc qui ne commence pas au bord gauche est lu comme une phrase : ses lignes sont "
        "mises bout à bout.",
        "Alignez ``` et le code au bord gauche.",
    ),
    attention(
        "dialecte",
        "Signes d’un autre Markdown",
        "~~barré~~, ==surligné==, [[page]], :smile: ou [TOC] viennent d’autres outils : ici, ils "
        "seraient affichés tels quels.",
        "Écrivez ce que le message propose, ou supprimez les signes.",
    ),
    erreur(
        "gabarit",
        "Balise d’un autre générateur de site",
        "{% … %} et {{ … }} seraient affichés tels quels.",
        "Supprimez la balise ou écrivez le texte qu’elle produisait.",
    ),
    attention(
        "attributs",
        "Liste d’attributs mal écrite",
        "Elle serait affichée telle quelle, ou sans effet.",
        'Écrivez {: .classe} ou {: cle="valeur"}.',
    ),
    attention(
        "gras",
        "Étoiles qui ne font pas de gras",
        "Les deux étoiles seraient affichées.",
        "Collez-les aux mots, et fermez ce qui est ouvert : **mots**.",
    ),
    attention(
        "note",
        "Note de bas de page incomplète",
        "Un appel sans note est affiché tel quel ; une note sans appel n’est pas lue.",
        "Écrivez [^1] dans le texte et [^1]: suivi de la note plus bas.",
    ),
    attention(
        "provisoire",
        "Texte provisoire",
        "Le lecteur verrait une note de travail, ou du faux latin.",
        "Remplacez-le par le vrai texte, ou gardez la page en brouillon.",
    ),
    attention(
        "html-actif",
        "Programme ou élément que le site retire",
        "Scripts, formulaires et lecteurs sont retirés : ils peuvent nuire aux lecteurs.",
        "Écrivez du Markdown ; pour un texte à déplier, <details> et <summary>.",
    ),
    attention(
        "html-style",
        "Mise en forme que le site retire",
        "L’aspect vient du thème ; des <br> répétés sont lus comme des lignes vides (RGAA 10.1).",
        "Retirez l’attribut ou la balise ; séparez les paragraphes par une ligne vide.",
    ),
    attention(
        "balise-ouverte",
        "Balise que rien ne ferme, ou que rien n’ouvre",
        "Un <strong> jamais refermé met en gras toute la suite de la page.",
        "Ajoutez la balise de fin, ou écrivez en Markdown : **gras**.",
    ),
    attention(
        "html-markdown",
        "Markdown dans du HTML",
        "Entre les balises d’un bloc de HTML, les étoiles, les tirets et les liens de Markdown "
        "seraient affichés tels quels.",
        'Ajoutez markdown="1" à la balise, ou retirez-la.',
    ),
    attention(
        "cadre",
        "Cadre sans titre, ou d’un site refusé",
        "Sans titre, un lecteur d’écran ne peut pas annoncer le cadre (RGAA 2.1) ; les autres "
        "sites que ceux de la liste sont retirés.",
        'Ajoutez title="…" et choisissez un site autorisé, ou donnez un lien.',
    ),
    erreur(
        "balise-inconnue",
        "Texte pris pour une balise",
        "Ce qui est entre < et > et n’est pas du HTML disparaît de la page.",
        "Retirez les signes < et >, ou placez le passage entre accents graves s’il s’agit de code.",
    ),
    attention(
        "image-absente",
        "Image introuvable ou illisible",
        "La page est publiée sans cette image, avec sa légende.",
        "Ajoutez le fichier dans content/uploads/, corrigez son nom, ou déposez-le de nouveau s’il "
        "est abîmé.",
    ),
    attention(
        "image-a-revoir",
        "Image à revoir",
        "L’image est publiée, mais sans ce qui pouvait y agir, ou avec ce que vous ne vouliez "
        "peut-être pas montrer.",
        "Corrigez l’image avec le programme qui l’a faite, puis déposez-la de nouveau.",
    ),
    attention(
        "fichier-lourd",
        "Fichier lourd, ou qui ne sert pas",
        "Sur un téléphone, dix mégaoctets se paient et se font attendre ; le dépôt garde pour "
        "toujours ce qu’on y a mis.",
        "Allégez le document, ou supprimez-le s’il ne sert plus.",
    ),
    attention(
        "alternative",
        "Alternative d’image absente ou vague",
        "Une personne aveugle ne saura pas ce que montre l’image (RGAA 1.1 et 1.3).",
        "Décrivez en une phrase ce que l’image apporte ; pour une image décorative, écrivez une "
        'alternative vide dans l’en-tête, ou {: role="presentation"} après l’image.',
    ),
    erreur(
        "corps",
        "Texte impossible à mettre en page",
        "Le texte est trop long ou trop imbriqué pour être lu sans risque.",
        "Simplifiez le passage : moins de niveaux de listes ou de citations, ou deux pages.",
    ),
)
