"""The theme, built once from the DSFR that `make theme` installed, and its templates."""

from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from campus.theme import build_theme


@pytest.fixture(scope="session")
def theme(root: Path) -> Path:
    """Return the folder of the theme."""
    return root / "theme"


@pytest.fixture(scope="session")
def dist(theme: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder where the theme was just built."""
    folder = tmp_path_factory.mktemp("dist")
    build_theme(theme, folder)
    return folder


@pytest.fixture(scope="session")
def style(dist: Path) -> str:
    """Return the built style sheet."""
    return next(dist.glob("campus.*.css")).read_text("utf-8")


@pytest.fixture(scope="session")
def environment(theme: Path) -> Environment:
    """Return the templates, as strict as on the site."""
    return Environment(
        loader=FileSystemLoader(theme / "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
