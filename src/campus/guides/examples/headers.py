"""Mistakes of files and of headers, by the code of their message."""

from campus.guides.examples.mistake import MODULE, NEWS, PARCOURS, Mistake, field, title

READING = {
    "fichier": Mistake("parcours/programme.docx", "", "Programme"),
    "nom": Mistake("content/pages/À Propos.md", "", "---\ntitle: À propos\n---\n"),
    "encodage": Mistake(MODULE, "", "", "cp1252"),
    "mojibake": title("Lire un jeu de donnÃ©es"),
    "invisible": field("niveau: decouverte", "niveau: decou\u00adverte"),
    "conflit": field(
        "niveau: decouverte",
        "<<<<<<< HEAD\nniveau: decouverte\n=======\nniveau: avance\n>>>>>>> relecture",
    ),
    "entete": field("---\n\n## Prog", "—\n\n## Prog"),
    "tabulation": field("  plateforme: mentor", "\tplateforme: mentor"),
    "insecable": field("expertise: data", "expertise\u00a0: data"),
    "deux-points": title("Données : lire un tableau"),
    "cle": field("tableau, et", "tableau,\net"),
    "tiret": field("- tous-agents", "-tous-agents"),
    "indentation": Mistake(PARCOURS, "  - croiser", "   - croiser"),
    "guillemet": title('"Lire un jeu de données'),
    "apostrophe": title("'L'art de lire un tableau'"),
    "guillemet-courbe": title("“Lire un jeu de données”"),
    "caractere": title("*Lire* un jeu de données"),
    "commentaire": title("Lire un jeu de données, atelier #1"),
    "yaml": field("public:", "public: >"),
    "yaml-interdit": field("expertise: data", "expertise: !!str data"),
    "cle-double": field("duree: 1 h", "duree: 1 h\nduree: 2 h"),
}
FIELDS = {
    "cle-inconnue": field("duree: 1 h", "dureee: 1 h"),
    "cle-ancienne": Mistake(NEWS, "chapeau-text:", "chapeau:"),
    "manquant": field("duree: 1 h\n", ""),
    "vide": field("duree: 1 h", "duree:"),
    "type": field("public:\n- tous-agents", "public: tous-agents"),
    "valeur": field("duree: 1 h", "duree: 3:30"),
    "non-communique": field("duree: 1 h", "duree: NC"),
    "mise-en-forme": title("Lire un **jeu de données**"),
}
