"""The declarations of kinds and the classes of the model agree."""

from dataclasses import MISSING, Field, fields, is_dataclass
from typing import Any

import pytest

from campus.problems import Problems
from campus.problems.human import headline
from campus.reading import read_data
from campus.schemas import KINDS, Kind
from campus.schemas.types import Reader

GIVEN_BY_THE_FILE = {"slug", "corps"}
COMPLETED = {"formateur": {"title"}, "synonymes": {"slug"}}
READ_ONLY = {"actualite": {"published"}, "page": {"published"}}
OF_THE_ENTRY = {"ignorer"}
NOT_WRITTEN = {
    "expertise": {"statut", "anciennes_adresses", "publier_le", "expirer_le", "exemple"},
    "formateur": {"statut", "tags", "publier_le", "expirer_le"},
}

kinds = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)


def attributes(kind: Kind) -> tuple[Field[Any], ...]:
    """Return the attributes of the class that entries of a kind become."""
    assert is_dataclass(kind.model)
    return fields(kind.model)


@kinds
def test_every_key_has_an_attribute(kind: Kind) -> None:
    """What an editor may write is kept: each key fills an attribute of the model."""
    keys = {field.attribute for field in kind.keys.fields} - READ_ONLY.get(kind.name, set())
    keys -= OF_THE_ENTRY
    assert keys <= {field.name for field in attributes(kind)}


@kinds
def test_every_needed_attribute_has_a_key(kind: Kind) -> None:
    """What the model needs is asked for: an attribute without a default has a required key."""
    needed = {
        field.name
        for field in attributes(kind)
        if field.default is MISSING and field.default_factory is MISSING
    }
    required = {field.attribute for field in kind.keys.fields if field.required}
    assert needed - GIVEN_BY_THE_FILE - COMPLETED.get(kind.name, set()) <= required


@kinds
def test_every_example_passes(kind: Kind) -> None:
    """The example that a message shows is a line that the reader accepts."""
    for field in kind.keys.fields:
        found: Problems = []
        document = read_data("x.yml", field.example.encode(), found)
        assert document is not None, field.example
        kind.keys.read(document.header, Reader(document, found), "")  # type: ignore[arg-type]
        assert not found, [headline(problem) for problem in found]


@kinds
def test_every_field_is_explained(kind: Kind) -> None:
    """Editors are told, in a sentence, what each field is for."""
    for field in kind.keys.fields:
        assert field.help.endswith("."), field.key
