"""The lists of `content/donnees/`."""

from collections.abc import Callable
from dataclasses import replace

from campus.french.words import slug
from campus.model import (
    Chiffre,
    Contact,
    Dispositif,
    Entree,
    Organisme,
    Plateforme,
    Synonymes,
    Temoignage,
)
from campus.schemas.kind import Defaults, Form, Kind, Values
from campus.schemas.kinds import links, vocabulary
from campus.schemas.kinds.formation.defaults import DEFAULTS
from campus.schemas.types import (
    Block,
    Boolean,
    Choice,
    Day,
    Email,
    Field,
    ListOf,
    Mapping,
    Matching,
    Number,
    Text,
    Url,
)

ID = Field(
    key="id",
    name="slug",
    type=Matching(
        pattern=r"[a-z0-9]+(-[a-z0-9]+)*",
        example="agents-formes-2024",
        expected="un identifiant (minuscules sans accent, chiffres et traits d’union)",
    ),
    help="Identifiant, cité par les autres fichiers.",
    required=True,
)
_SOURCE = Field(
    key="source",
    type=Text(example="Communiqué de la DINUM, premier bilan du Campus"),
    help="D’où vient l’information.",
    required=True,
)


def _list(
    name: str, title: str, place: str, model: Callable[..., Entree], example: str, *fields: Field
) -> Kind:
    return Kind(
        name=name,
        title=title,
        place=f"content/donnees/{place}.yml",
        form=Form.LIST,
        model=model,
        keys=Mapping(fields=(replace(ID, sample=example), *fields)),
    )


def _required(key: str, help_text: str, sample: str) -> Field:
    return Field(key=key, type=Text(one_line=False), help=help_text, required=True, sample=sample)


ORGANISME = _list(
    "organisme",
    "Organisme",
    "organismes",
    Organisme,
    "dinum",
    _required("nom", "Nom complet.", "Direction interministérielle du numérique"),
    Field(key="sigle", type=Text(), help="Sigle.", sample="DINUM"),
    Field(
        key="type",
        type=Choice(values=vocabulary.ORGANISMES),
        help="Famille d’organismes.",
        required=True,
    ),
    Field(
        key="partenaire", type=Boolean(), help="`true` pour paraître sur la page des partenaires."
    ),
    Field(key="url", type=Url(), help="Site de l’organisme."),
    Field(
        key="description",
        type=Text(),
        help="Ce que le Campus fait avec lui.",
        sample="Il accueille des ateliers.",
    ),
)
CONTACT = _list(
    "contact",
    "Contact",
    "contacts",
    Contact,
    "presse",
    _required("nom", "Nom de la personne ou du service.", "Service de presse"),
    Field(
        key="role", type=Choice(values=vocabulary.ROLES), help="Objet du contact.", required=True
    ),
    Field(
        key="courriel",
        type=Email(),
        help="Adresse électronique.",
        required=True,
        may_be_unknown=True,
    ),
    Field(
        key="telephones",
        type=ListOf(
            item=Matching(
                pattern=r"\+?[\d .]{6,20}", example="01 71 21 12 50", expected="un numéro"
            )
        ),
        help="Numéros, un par ligne.",
    ),
    Field(key="valide-du", type=Day(), help="Jour où le contact a été vérifié.", required=True),
    _SOURCE,
)
CHIFFRE = _list(
    "chiffre",
    "Chiffre",
    "chiffres",
    Chiffre,
    "agents-formes-2024",
    Field(
        key="valeur", type=Number(example="21000"), help="Le nombre, sans espace.", required=True
    ),
    Field(
        key="qualificatif",
        type=Choice(values=vocabulary.QUALIFICATIFS),
        help="Précision du nombre.",
    ),
    _required("unite", "Ce que l’on compte, au pluriel.", "agents"),
    Field(key="au", type=Day(), help="Jour où le nombre était vrai.", required=True),
    _required("perimetre", "Ce que le nombre couvre.", "Agents inscrits à un parcours du Campus"),
    _SOURCE,
    Field(key="accueil", type=Boolean(), help="`true` pour paraître sur la page d’accueil."),
)
TEMOIGNAGE = _list(
    "temoignage",
    "Témoignage",
    "temoignages",
    Temoignage,
    "camille-exemple",
    replace(
        _required(
            "citation",
            "Court extrait, mot pour mot, sans guillemets.",
            "J’ai compris comment lire un tableau.",
        ),
        type=Text(one_line=False, quotation=True),
    ),
    replace(_required("auteur", "Prénom et nom.", "Camille Exemple"), type=Text(proper=True)),
    _required("fonction", "Fonction au moment du témoignage.", "gestionnaire"),
    Field(
        key="contexte",
        type=Text(),
        help="À propos de quoi.",
        sample="Après un atelier de découverte",
    ),
    _SOURCE,
)
DISPOSITIF = _list(
    "dispositif",
    "Dispositif",
    "dispositifs",
    Dispositif,
    "licences-en-ligne",
    _required("titre", "Nom du dispositif.", "Licences en ligne"),
    _required(
        "description", "Ce qu’il apporte aux agents.", "Un accès d’un an à des cours en ligne."
    ),
    Field(key="annee", type=Number(example="2025"), help="Année.", required=True),
    Field(key="chiffre", type=links.CHIFFRE, help="Chiffre qui le mesure."),
    Field(key="organisme", type=links.ORGANISME, help="Organisme qui le fournit."),
    _SOURCE,
)
PLATEFORME = _list(
    "plateforme",
    "Plateforme",
    "plateformes",
    Plateforme,
    "mentor",
    _required("nom", "Nom de la plateforme.", "Mentor"),
    Field(key="url", type=Url(), help="Son adresse."),
    Field(
        key="defauts",
        type=Block(
            model=dict,
            expected="un bloc de champs par défaut",
            mapping=Mapping(fields=tuple(replace(field, required=False) for field in DEFAULTS)),
        ),
        help="Champs que ses formations n’ont pas à répéter.",
    ),
)


def _named_after_the_first(values: Values, _name: str, _defaults: Defaults) -> Values:
    return {**values, "slug": slug(next(iter(values.get("termes") or ()), "") or "")}


SYNONYMES = Kind(
    name="synonymes",
    title="Synonymes",
    place="content/donnees/synonymes.yml",
    form=Form.LIST,
    model=Synonymes,
    complete=_named_after_the_first,
    keys=Mapping(
        fields=(
            Field(
                key="termes",
                type=ListOf(item=Text(example="hameçonnage"), least=2),
                help="Termes équivalents pour la recherche.",
                sample="\n- hameçonnage\n- phishing",
                required=True,
            ),
        )
    ),
)
