"""The JSON Schema of a kind accepts its files, and refuses what it can see."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from campus.catalogue.folders import sources
from campus.guides.json_schema import json_schema
from campus.problems import Level, Problems
from campus.reading import read_data
from campus.schemas import KINDS, Form, Kind
from campus.schemas.types import Field, Mapping, Reader
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


OF_A_MODULE = {
    "duree: 1 h": ("dureee: 1 h", "duree: 3:30", "duree: 3", "duree: deux heures"),
    "niveau: decouverte": ("niveau: Découverte", "niveau: [decouverte]"),
    "public:\n- tous-agents": ("public: tous-agents", "public:\n- tous les agents", "public: []"),
    "date-verification: 2026-11-21": (
        "date-verification: 21/11/2026",
        "date-verification: 2026-13-01",
        "date-verification: 2026-11-32",
        "date-verification:",
    ),
    "reference: MOD-001": ("reference: 12", "reference: MOD1"),
    "prerequis: aucun": ("prerequis: oui",),
    "title: Module 1\n": (
        "",
        "title:\n",
        "title: [Module]\n",
        f"title: {'a' * 141}\n",
        "titre: Module 1\n",
        "title: Module 1\nstatut: publié\n",
        "title: Module 1\nexemple: oui\n",
        "title: Module 1\ntags: a, b\n",
        "title: Module 1\nignorer:\n- alternative\n",
        "title: Module 1\nignorer:\n- code: valeur\n  raison: x\n",
    ),
    "modalite: e-learning": ("modalite: elearning",),
    "type: mooc": ("type: MOOC",),
    "  plateforme: mentor": ("  platforme: mentor",),
    "  url: non-communique": ("  url: www.mentor.fr", "  url: 12"),
    "objectifs:\n- Comprendre": ("objectifs: Comprendre", "objectifs:" + 8 * "\n- x"),
    "expertise: data": ("expertise:\n- data",),
}
MISTAKES = [(right, wrong) for right, wrongs in OF_A_MODULE.items() for wrong in wrongs]


@pytest.mark.parametrize(("right", "wrong"), MISTAKES)
def test_a_mistake_is_refused(right: str, wrong: str) -> None:
    """What a form can tell by itself is told while one types."""
    schema = Draft7Validator(json_schema(MODULE))
    assert schema.is_valid(header(MODULE, module(1)))
    spoilt = module(1).replace(right, wrong)
    assert spoilt != module(1)
    assert not schema.is_valid(header(MODULE, spoilt))


ANY_VALUE = """
texte|2026|3.5|true|oui|~||""|2026-11-21|2026-1-2|2026-11-21 09:30:00 +01:00|3 h|3h30|45 min|1 jour|
https://a.fr|/uploads/a.jpg|/modules/x/|a@b.fr|data|MOD-001|[]|[a, b]|{}|{a: b}|non-communique|
aucun|'12'|010|-1|75001|01000|'true'|yes|fr|environ 3 h|[a]|[{}]|[~]|[{code: accent, raison: essai}]
""".replace("\n", "").split("|")
FIELDS = {repr(field.type): (kind, field) for kind in KINDS for field in kind.keys.fields}


@pytest.mark.parametrize(
    ("kind", "field"), FIELDS.values(), ids=lambda value: getattr(value, "name", None) or value.key
)
def test_what_the_check_accepts_is_not_underlined(kind: Kind, field: Field) -> None:
    """Whatever a field holds, it is read or refused in a sentence; the schema refuses no more."""
    mapping = Mapping(fields=(field,))
    schema = Draft7Validator(json_schema(replace(kind, keys=mapping, form=Form.RECORD)))
    for value in ANY_VALUE:
        text = f"{field.key}: {value}\n"
        found: Problems = []
        document = read_data("x.yml", text.encode(), found)
        if document and isinstance(document.header, yaml.MappingNode):
            values = mapping.read(document.header, Reader(document, found), "")
            mapping.require(values, Reader(document, found), document.header, "")
        if not any(problem.level is Level.ERREUR for problem in found):
            assert schema.is_valid(yaml.load(text, Loader=CodeEditor)), text  # noqa: S506 - safe


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
