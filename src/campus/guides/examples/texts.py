"""Mistakes of texts, links and French, by the code of their message."""

from campus.guides.examples.mistake import Mistake, body, title

BODIES = {
    "titre-niveau": body("# Au programme"),
    "titre-forme": body("##Au programme"),
    "faux-titre": body("**Au programme**\n\nTrois exercices."),
    "liste": body("• un exercice\n• un débat"),
    "tableau": body("| Jour | Thème |\n| Lundi | Lire |"),
    "bloc-code": body("```\nselect * from donnees;"),
    "code-decale": body("- Lancez :\n\n    ```\n    make site\n    ```"),
    "dialecte": body("Trois ==exercices== sur des données réelles."),
    "gabarit": body('{% include "programme.html" %}'),
    "attributs": body("Trois exercices.\n{: .fr-callout"),
    "gras": body("Trois ** exercices** sur des données."),
    "note": body("Trois exercices[^1]."),
    "provisoire": body("TODO : trois exercices."),
    "html-actif": body("<script>alert(1)</script>"),
    "html-style": body('<font color="red">Trois exercices</font>'),
    "balise-ouverte": body("Trois <strong>exercices sur des données réelles."),
    "html-markdown": body("<div>\n\nTrois **exercices**.\n\n</div>"),
    "cadre": body('<iframe src="https://www.dailymotion.com/embed/video/x1"></iframe>'),
    "balise-inconnue": body("Écrivez à <prenom> pour vous inscrire."),
    "image-absente": body("![Un tableau de chiffres](/uploads/tableau.png)"),
    "image-a-revoir": Mistake(
        "content/uploads/plan.svg",
        "",
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>plan()</script></svg>',
    ),
    "fichier-lourd": Mistake("content/uploads/guide.pdf", "", "%PDF-1.7" + " " * 1_000_001),
    "alternative": body("![](/uploads/tableau.png)"),
}
LINKS = {
    "lien": body("Puis [croisez](croiser-les-donnees.md)."),
    "lien-adresse": body("Voir [le programme](/programme/)."),
    "ancre": body("Voir [la suite](croiser-des-donnees.md#suite)."),
    "lien-vide": body("Voir [le programme]()."),
    "lien-incomplet": body("Voir [le site](www.numerique.gouv.fr)."),
    "lien-malforme": body("Voir [le site] (https://www.numerique.gouv.fr)."),
    "lien-absolu": body("Voir [les données](https://campus.numerique.gouv.fr/expertises/data/)."),
    "lien-apercu": body("Voir [le programme](http://localhost:8000/programme/)."),
    "lien-prive": body("Voir [le programme](https://docs.google.com/document/d/1Ab2/edit)."),
    "lien-suivi": body("Voir [le programme](https://mentor.gouv.fr/?utm_source=lettre)."),
    "lien-texte": body("Pour vous inscrire, cliquez [ici](https://mentor.gouv.fr/)."),
    "adresse-nue": body("Voir https://www.numerique.gouv.fr"),
}
FRENCH = {
    "espace": body("Trois exercices: lire, trier, croiser."),
    "capitales": title("LIRE UN JEU DE DONNÉES"),
    "accent": body("Une formation de l’Etat."),
    "ligature": body("La mise en oeuvre d’un projet."),
    "guillemets": body('Un "exercice" par séance.'),
    "signe": body("Trois exercices !!!"),
    "abreviation": body("La 2ème séance est animée par Mr Modèle."),
    "suspension": body("Lire, trier, croiser..."),
    "double-espace": body("Trois  exercices."),
    "inclusif": body("Pour les agent·es."),
}
