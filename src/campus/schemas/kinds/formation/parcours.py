"""Parcours: the learning paths, in `parcours/`."""

import re
from dataclasses import dataclass, replace

import yaml

from campus.french.words import listing
from campus.model import Etape, ModuleExterne, ModuleInclus, Parcours
from campus.schemas.kind import Form, Kind
from campus.schemas.kinds import links, vocabulary
from campus.schemas.kinds.common import EXEMPLE, STATUT, TITLE
from campus.schemas.kinds.formation.blocks import EXTERNE
from campus.schemas.kinds.formation.defaults import BY_THE_PLATFORM, with_defaults
from campus.schemas.kinds.formation.sheet import (
    DUREE,
    END,
    MODALITE,
    OBJECTIFS,
    SHEET,
    reference,
)
from campus.schemas.types import (
    Block,
    Boolean,
    Choice,
    Duration,
    Field,
    Link,
    ListOf,
    Mapping,
    Reader,
    Text,
)
from campus.schemas.types.reader import keys_of

_INCLUS = Block(
    model=ModuleInclus,
    expected="un bloc (ref, facultatif)",
    mapping=Mapping(
        fields=(
            Field(key="ref", type=links.MODULE, help="Module du catalogue.", required=True),
            Field(key="facultatif", type=Boolean(), help="`true` si l’agent peut le passer."),
        )
    ),
)
_AILLEURS = Block(
    model=ModuleExterne,
    expected="un bloc (titre, url, duree)",
    mapping=Mapping(
        fields=(
            *EXTERNE.mapping.fields,
            Field(key="duree", type=Duration(), help="Sa durée."),
        )
    ),
)


_EXTERNE = Block(
    model=lambda externe: externe,
    expected="un bloc (externe)",
    mapping=Mapping(
        fields=(
            Field(
                key="externe",
                type=_AILLEURS,
                help="Module d’un autre catalogue.",
                required=True,
            ),
        )
    ),
)


_OPTIONAL = re.compile(r"(?P<ref>[\w-]+)[ ,:(-]+facultati(?:f|ve)\)?")
_STEP_MODULE = Mapping(fields=(*_INCLUS.mapping.fields, *_EXTERNE.mapping.fields))


@dataclass(frozen=True, slots=True, kw_only=True)
class StepModule:
    """A module of a step: a slug, `ref` with `facultatif`, or `externe`."""

    example: str = "git-debutant"
    expected: str = "le nom d’un module, un bloc (ref, facultatif) ou un bloc (externe)"
    forms: tuple[Link, Block, Block] = (links.MODULE, _INCLUS, _EXTERNE)

    def read(
        self, node: yaml.Node, reader: Reader, where: str
    ) -> ModuleInclus | ModuleExterne | None:
        """Return the module, of the catalogue or from elsewhere."""
        slug, inside, outside = self.forms
        if isinstance(node, yaml.MappingNode):
            keys = keys_of(node)
            if set(keys) & {*_AILLEURS.mapping.keys} and "ref" not in keys:
                self._say_outside(node, keys, reader, where)
                return None
            form = outside if "externe" in keys else inside
            module: ModuleInclus | ModuleExterne | None = form.read(node, reader, where)
            return module
        if isinstance(node, yaml.ScalarNode) and (match := _OPTIONAL.fullmatch(node.value)):
            self._say_optional(match["ref"], node, reader, where)
            return None
        name = slug.read(node, reader, where)
        return ModuleInclus(ref=name) if name else None

    @staticmethod
    def _say_optional(ref: str, node: yaml.Node, reader: Reader, where: str) -> None:
        """Say that « git-debutant (facultatif) » goes on two lines."""
        line = reader.document.with_value(node, f"ref: {ref}")
        margin = " " * line.find("ref:")
        message = f"{where} : « facultatif » a sa propre ligne"
        hint = f"écrivez « - ref: {ref} » puis, à la ligne, « facultatif: true »"
        correction = f"{line}\n{margin}facultatif: true" if line.strip().startswith("-") else ""
        reader.fault(node, "type", message, hint, correction)

    @staticmethod
    def _say_outside(node: yaml.MappingNode, keys: list[str], reader: Reader, where: str) -> None:
        """Say that the lines of a module from elsewhere are not below `externe:`."""
        named = [key for key in keys if key != "externe"]
        message = f"{where} : {listing(named)} ne sont pas sous « externe: »"
        hint = "décalez ces lignes de deux espaces"
        if "externe" not in keys:
            hint = "écrivez « - externe: », puis ces lignes, décalées de deux espaces de plus"
        reader.fault(node, "type", message, hint)

    @property
    def fields_inside(self) -> Mapping:
        """The fields of both blocks."""
        return _STEP_MODULE


_ETAPE = Block(
    model=Etape,
    expected="un bloc (titre, description, modules)",
    mapping=Mapping(
        fields=(
            Field(
                key="titre",
                type=Text(longest=140, heading=True, example="Poser les bases"),
                help="Titre de l’étape.",
                required=True,
            ),
            Field(
                key="description",
                type=Text(),
                help="Ce que l’étape apporte.",
                sample="Deux modules pour lire un jeu de données.",
            ),
            Field(key="modules", type=ListOf(item=StepModule()), help="Ses modules, dans l’ordre."),
        )
    ),
)

PARCOURS = Kind(
    name="parcours",
    title="Parcours",
    place="parcours",
    form=Form.PAGE,
    model=Parcours,
    complete=with_defaults,
    given=BY_THE_PLATFORM,
    body="la présentation du parcours",
    keys=Mapping(
        fields=(
            TITLE,
            reference("PAR"),
            EXEMPLE,
            STATUT,
            Field(
                key="categorie",
                type=Choice(values=vocabulary.CATEGORIES),
                help="Famille de parcours.",
                required=True,
            ),
            *SHEET,
            replace(OBJECTIFS, required=False, help=f"{OBJECTIFS.help} Sinon, ceux des modules."),
            replace(DUREE, required=False, help="Calculée d’après les modules ; à 10 % près."),
            MODALITE,
            *END,
            Field(
                key="ordre",
                type=Choice(values=vocabulary.ORDRES),
                help="`impose` ou `libre`.",
                required=True,
            ),
            Field(
                key="etapes",
                type=ListOf(item=_ETAPE, least=1, most=40),
                help="Les étapes, dans l’ordre.",
                required=True,
            ),
            Field(
                key="commanditaire",
                type=links.ORGANISME,
                help="Organisme qui l’a demandé ; obligatoire pour un programme sur mesure.",
                may_be_unknown=True,
            ),
        )
    ),
)
