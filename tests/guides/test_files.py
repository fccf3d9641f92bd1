"""What is generated from the declarations is up to date, and stands with them."""

from collections.abc import Mapping as Files
from pathlib import Path

import pytest

from campus.guides.files import generated
from campus.problems import CODES
from campus.schemas import KINDS
from campus.schemas.kinds.labels import LABELS
from campus.schemas.types import Mapping


@pytest.fixture(scope="module")
def files() -> Files[str, str]:
    """Return the text of each generated file by path."""
    return generated()


def test_generated_files_are_up_to_date(root: Path, files: Files[str, str]) -> None:
    """After a change of a field or of a code: `make docs`."""
    old = [path for path, text in files.items() if (root / path).read_text("utf-8") != text]
    assert not old, "run `make docs`"


def test_every_code_has_its_heading(files: Files[str, str]) -> None:
    """A link to `docs/erreurs.md#code` finds the code."""
    guide = files["docs/erreurs.md"].split("\n")
    assert [code for code in CODES if f"### {code}" not in guide] == []


def test_every_field_has_its_line(files: Files[str, str]) -> None:
    """Each key of each kind is explained in the section of the kind."""
    guide = files["docs/champs.md"]
    for kind in KINDS:
        section = guide.split(f"\n## {kind.title}\n", 1)[1].split("\n## ")[0]
        for field in kind.keys.fields:
            assert f"| `{field.key}`<br>" in section
            assert field.help in section


def test_every_key_has_a_name() -> None:
    """Guides and forms name each key in French, and name no key that does not exist."""
    assert set().union(*(keys_in(kind.keys) for kind in KINDS)) == set(LABELS)


def keys_in(mapping: Mapping) -> set[str]:
    """Return the keys of a header or of a block, and of those inside."""
    return set(mapping.keys).union(*map(keys_in, mapping.blocks.values()))


def test_nothing_generated_names_this_machine(root: Path, files: Files[str, str]) -> None:
    """The same text comes out on every machine."""
    for path, text in files.items():
        assert str(root) not in text, path
        assert "/tmp" not in text, path  # noqa: S108 - a text to look for
