"""Sessions: one YAML file each, in `content/sessions/`."""

import re
from dataclasses import dataclass

import yaml

from campus.model import Inscriptions, Lieu, Seance, Session
from campus.schemas.kind import Form, Kind
from campus.schemas.kinds import links, vocabulary
from campus.schemas.kinds.common import EXEMPLE
from campus.schemas.kinds.ignoring import IGNORER
from campus.schemas.types import (
    Block,
    Boolean,
    Choice,
    Field,
    ListOf,
    Mapping,
    Matching,
    Moment,
    Number,
    Reader,
    Text,
    Url,
)
from campus.schemas.types.reader import keys_of

_NAME = Text(proper=True)
_POSTED = re.compile(r"(?P<code>\d{2} ?\d{3})[ ,-]+(?P<ville>\D+)")
"""A post code, then its town: « 69003 Lyon »."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Town:
    """The name of a town, without its post code."""

    example: str = "Lyon"
    expected: str = "une ville"

    def read(self, node: yaml.Node, reader: Reader, where: str) -> str | None:
        """Return the name."""
        text = _NAME.read(node, reader, where)
        if text and text[0].isdigit() and (match := _POSTED.fullmatch(text)):
            self._say_posted(match, node, reader, where)
        return text

    @staticmethod
    def _say_posted(match: re.Match[str], node: yaml.Node, reader: Reader, where: str) -> None:
        """Say that the post code is a field of its own, unless it is there already."""
        line = reader.document.with_value(node, match["ville"])
        told = "code-postal" in keys_of(reader.levels[-1][1])
        code = f"code-postal: {match['code'].replace(' ', '')}"
        margin = line[: len(line) - len(line.lstrip())]
        hint = "supprimez-le ici" if told else f"écrivez {code} sur une autre ligne"
        correction = line if told or not line else f"{margin}{code}\n{line}"
        message = f"{where} : « {match[0]} » : le code postal a son propre champ"
        reader.fault(node, "valeur", message, hint, correction)


_DEBUT = Field(
    key="debut", type=Moment(), help="Début, avec son fuseau : +01:00 en hiver.", required=True
)
_FIN = Field(
    key="fin",
    type=Moment(example="2023-12-12 17:30:00 +01:00"),
    help="Fin, après le début.",
    required=True,
)
_LIEU = Block(
    model=Lieu,
    expected="un bloc (nom, adresse, code-postal, ville)",
    mapping=Mapping(
        fields=(
            Field(
                key="nom",
                type=Text(),
                help="Nom du lieu.",
                required=True,
                sample="Salle de formation",
            ),
            Field(key="adresse", type=Text(), help="Rue et numéro.", sample="1 rue de l’Exemple"),
            Field(
                key="code-postal",
                type=Matching(pattern=r"\d{5}", example="69003", expected="un code postal"),
                help="Code postal.",
            ),
            Field(key="ville", type=_Town(), help="Ville.", required=True),
            Field(key="acces-pmr", type=Boolean(), help="Accès en fauteuil roulant."),
        )
    ),
)
_INSCRIPTION = Block(
    model=Inscriptions,
    expected="un bloc (url, ouverture, cloture)",
    mapping=Mapping(
        fields=(
            Field(
                key="url",
                type=Url(),
                help="Adresse d’inscription.",
                required=True,
                may_be_unknown=True,
            ),
            Field(key="ouverture", type=Moment(), help="Ouverture des inscriptions."),
            Field(key="cloture", type=Moment(), help="Clôture des inscriptions."),
        )
    ),
)

SESSION = Kind(
    name="session",
    title="Session",
    place="content/sessions",
    form=Form.RECORD,
    model=Session,
    keys=Mapping(
        fields=(
            Field(
                key="formation",
                type=links.FORMATION,
                help="Parcours ou module de la session.",
                required=True,
            ),
            EXEMPLE,
            _DEBUT,
            _FIN,
            Field(
                key="seances",
                type=ListOf(
                    item=Block(
                        model=Seance,
                        expected="un bloc (debut, fin)",
                        mapping=Mapping(fields=(_DEBUT, _FIN)),
                    )
                ),
                help="Séances, lorsqu’il y en a plusieurs.",
            ),
            Field(
                key="modalite",
                type=Choice(values=vocabulary.MODALITES),
                help="Comment on la suit.",
                required=True,
            ),
            Field(key="lieu", type=_LIEU, help="Obligatoire en présentiel et en hybride."),
            Field(
                key="inscription",
                type=_INSCRIPTION,
                help="Quand et où l’on s’inscrit.",
                required=True,
                may_be_unknown=True,
            ),
            Field(key="places", type=Number(least=1), help="Nombre de places."),
            Field(
                key="statut",
                type=Choice(values=vocabulary.SESSIONS),
                help="Ce qui a été décidé ; le reste se déduit des dates.",
                required=True,
            ),
            Field(key="formateurs", type=ListOf(item=links.FORMATEUR), help="Formateurs."),
            Field(key="organisateur", type=links.ORGANISME, help="Organisme qui l’organise."),
            Field(key="contact", type=links.CONTACT, help="À qui écrire."),
            IGNORER,
        )
    ),
)
