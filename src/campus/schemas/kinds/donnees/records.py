"""What the lists of `content/donnees/` have in common."""

from collections.abc import Callable
from dataclasses import replace

from campus.model import Entree
from campus.schemas.kind import Form, Kind
from campus.schemas.types import (
    Field,
    Mapping,
    Matching,
    Text,
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
SOURCE = Field(
    key="source",
    type=Text(example="Communiqué de la DINUM, premier bilan du Campus"),
    help="D’où vient l’information.",
    required=True,
)


def listed(
    name: str, title: str, place: str, model: Callable[..., Entree], example: str, *fields: Field
) -> Kind:
    """Return the kind of the records of a file of `content/donnees/`."""
    return Kind(
        name=name,
        title=title,
        place=f"content/donnees/{place}.yml",
        form=Form.LIST,
        model=model,
        keys=Mapping(fields=(replace(ID, sample=example), *fields)),
    )


def required(key: str, help_text: str, sample: str) -> Field:
    """Return a text that each record has to give."""
    return Field(key=key, type=Text(one_line=False), help=help_text, required=True, sample=sample)
