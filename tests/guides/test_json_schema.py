"""The JSON Schema of a kind accepts its files, and refuses what it can see."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from campus.catalogue.folders import sources
from campus.guides.json_schema import json_schema
from campus.schemas import KINDS, Form, Kind
from tests.sites import module

MODULE = next(kind for kind in KINDS if kind.name == "module")
VS_CODE = ("deprecationMessage", "doNotSuggest")
kinds = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)


class CodeEditor(yaml.SafeLoader):
    """Reads YAML 1.2 as code editors do: a date is a text, `no` too."""


CodeEditor.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("bool", r"true|false", "tf"),
    ("int", r"[-+]?\d+", "-+0123456789"),
    ("float", r"[-+]?\d+\.\d+", "-+0123456789"),
    ("null", r"null|~|", ["n", "~", ""]),
):
    CodeEditor.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}", re.compile(rf"(?:{_pattern})\Z"), list(_first)
    )


@kinds
def test_the_schema_is_well_formed(kind: Kind) -> None:
    """It uses keywords of draft 7, or VS Code's, as they are to be used; names exist."""
    schema = json_schema(kind)
    assert schema["$schema"] == Draft7Validator.META_SCHEMA["$schema"]
    Draft7Validator.check_schema(schema)
    for part in parts(schema):
        assert set(part) <= {*Draft7Validator.META_SCHEMA["properties"], *VS_CODE}
        re.compile(part.get("pattern", ""))
        assert set(part.get("required", ())) <= set(part.get("properties", ()))


@kinds
def test_real_files_are_accepted(kind: Kind, root: Path) -> None:
    """A code editor underlines nothing in content that the check accepts."""
    schema = Draft7Validator(json_schema(kind))
    for source in sources(root, kind, []):
        value = header(kind, (root / source.path).read_text("utf-8"))
        assert not list(schema.iter_errors(value)), source.path


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("duree: 1 h", "dureee: 1 h"),
        ("niveau: decouverte", "niveau: Découverte"),
        ("public:\n- tous-agents", "public: tous-agents"),
        ("date-verification: 2026-11-21", "date-verification: 21/11/2026"),
        ("reference: MOD-001", "reference: 12"),
        ("prerequis: aucun", "prerequis: oui"),
        ("title: Module 1\n", ""),
        ("title: Module 1\n", f"title: {'a' * 141}\n"),
    ],
)
def test_a_mistake_is_refused(right: str, wrong: str) -> None:
    """What a form can tell by itself is told while one types."""
    schema = Draft7Validator(json_schema(MODULE))
    assert schema.is_valid(header(MODULE, module(1)))
    spoilt = module(1).replace(right, wrong)
    assert spoilt != module(1)
    assert not schema.is_valid(header(MODULE, spoilt))


def header(kind: Kind, text: str) -> object:
    """Return the header of a page, or a data file, as a code editor reads it."""
    source = text.split("---\n", 2)[1] if kind.form is Form.PAGE else text
    value: object = yaml.load(source, Loader=CodeEditor)  # noqa: S506 - a safe loader
    return value


def parts(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the schema and those inside it."""
    yield schema
    inside = [*schema.get("anyOf", ()), *schema.get("properties", {}).values()]
    for part in [*inside, schema["items"]] if "items" in schema else inside:
        yield from parts(part)
