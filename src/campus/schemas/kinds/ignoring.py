"""What a page asks the check to leave unsaid: a warning of a code, and the reason."""

from dataclasses import dataclass

import yaml

from campus.french.words import nearest
from campus.problems import CODES, Level, Place
from campus.schemas.types import Block, Field, ListOf, Mapping, Reader, Text

_IGNORABLE = sorted(code.name for code in CODES.values() if code.level is Level.ATTENTION)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ignore:
    """A warning that a page asks to leave unsaid, why, and where it asks."""

    code: str
    raison: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class WarningCode:
    """The code of a warning, as messages show it between brackets."""

    example: str = "alternative"
    expected: str = "le code d’un avertissement"

    def read(self, node: yaml.Node, reader: Reader, where: str) -> str | None:
        """Return the code; errors are mended, never ignored."""
        code = reader.scalar(node, where, self.expected)
        if code is None or code in _IGNORABLE:
            return code
        if code in CODES:
            message = f"{where} : « {code} » est une erreur, elle se corrige mais ne s’ignore pas"
            reader.fault(node, "valeur", message, "seuls les avertissements peuvent être ignorés")
            return None
        why = f"« {code} » n’est pas {self.expected}"
        if close := nearest(code, _IGNORABLE):
            reader.wrong(node, where, why, close)
        else:
            hint = "les codes sont expliqués dans docs/erreurs.md"
            reader.fault(node, "valeur", f"{where} : {why}", hint)
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ignored:
    """A block that remembers its place, for the day when it hides nothing any more."""

    block: Block
    expected: str = "un bloc (code, raison)"

    @property
    def example(self) -> str:
        """Its two lines, as an item of a list."""
        return self.block.example.strip()

    @property
    def fields_inside(self) -> Mapping:
        """Its two fields."""
        return self.block.mapping

    def read(self, node: yaml.Node, reader: Reader, where: str) -> Ignore:
        """Return what is to be left unsaid."""
        asked = self.block.read(node, reader, where)
        told = asked if isinstance(asked, dict) else {"code": asked, "raison": asked}
        return Ignore(**told, place=reader.document.place(node))


IGNORER = Field(
    key="ignorer",
    type=ListOf(
        item=Ignored(
            block=Block(
                model=dict,
                expected="un bloc (code, raison)",
                mapping=Mapping(
                    fields=(
                        Field(
                            key="code",
                            type=WarningCode(),
                            help="Code de l’avertissement, donné entre crochets par le message.",
                            required=True,
                        ),
                        Field(
                            key="raison",
                            type=Text(example="logo décoratif"),
                            help="Pourquoi il n’y a rien à corriger sur cette page.",
                            required=True,
                        ),
                    )
                ),
            )
        )
    ),
    help="Avertissements à taire sur cette page, chacun avec sa raison ; ils restent comptés.",
)
