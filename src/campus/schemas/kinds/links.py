"""References to each kind of entry, as editors write them."""

from campus.schemas.types import Link

EXPERTISE = Link(
    kinds=("expertise",), example="data", expected="le nom d’un fichier de content/expertises/"
)
MODULE = Link(
    kinds=("module",), example="git-debutant", expected="le nom d’un fichier de content/modules/"
)
FORMATION = Link(
    kinds=("parcours", "module"),
    example="decouvrir-la-data",
    expected="le nom d’un parcours ou d’un module",
)
FORMATEUR = Link(
    kinds=("formateur",),
    example="camille-exemple",
    expected="le nom d’un fichier de content/formateurs/",
)
ORGANISME = Link(
    kinds=("organisme",),
    example="dinum",
    expected="un identifiant de content/donnees/organismes.yml",
)
CONTACT = Link(
    kinds=("contact",), example="campus", expected="un identifiant de content/donnees/contacts.yml"
)
CHIFFRE = Link(
    kinds=("chiffre",),
    example="agents-formes-2024",
    expected="un identifiant de content/donnees/chiffres.yml",
)
PLATEFORME = Link(
    kinds=("plateforme",),
    example="mentor",
    expected="un identifiant de content/donnees/plateformes.yml",
)
