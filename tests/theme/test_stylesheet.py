"""The style sheet: what the DSFR asks to keep, and every class that templates use."""

import re
from pathlib import Path

import pytest

from campus.theme.css.vocabulary import SCRIPT_CLASSES, read_vocabulary
from campus.theme.dsfr import COMPONENTS, FACES, Dsfr

_WITHOUT_RULE = {
    "fr-artwork",  # in the examples of the DSFR: the file of pictograms has the colours
    "fr-display",  # its script looks for it
    "fr-footer__content-item",  # in the examples of the DSFR, without any rule
    "fr-header__body",  # idem
    "fr-radios-theme",  # a name, not a class: the script looks for it
}


def classes_in(css: str) -> set[str]:
    """Return the classes that the rules of a sheet name."""
    return set(re.findall(r"\.(fr-[a-z0-9_-]+)", css))


def test_the_banner_of_the_dsfr_is_kept(style: str) -> None:
    """The sheet opens with the banner of the DSFR: its version and its licence."""
    assert re.match(r"/\*!\s+\* DSFR v1\.14\.4 \| SPDX-License-Identifier: MIT", style)


def test_every_class_of_the_templates_is_dressed(theme: Path, style: str) -> None:
    """A class of the DSFR that a template uses has rules in the sheet: none is misspelt."""
    sources = (*theme.glob("templates/**/*.html"), *theme.glob("static/js/**/*.js"))
    words = read_vocabulary(path.read_text("utf-8") for path in sources)
    used = words.classes - SCRIPT_CLASSES
    assert used - classes_in(style) == _WITHOUT_RULE


def test_every_own_class_is_used(theme: Path) -> None:
    """A class of our own that a sheet dresses is in a template."""
    sheets = "".join(path.read_text("utf-8") for path in theme.glob("static/css/*.css"))
    sheets = re.sub(r"/\*.*?\*/", "", sheets, flags=re.DOTALL)
    templates = "".join(path.read_text("utf-8") for path in theme.glob("templates/**/*.html"))
    own = {
        name for name in re.findall(r"\.([a-z][a-z0-9_-]+)", sheets) if not name.startswith("fr-")
    }
    unused = {name for name in own if not re.search(rf"[\"\s]{name}[\"\s]", templates)}
    made = {"cadre", "footnote", "tableau"}  # by campus.markup and campus.pages.tables
    assert unused - made == set()


@pytest.mark.parametrize("component", COMPONENTS)
def test_every_component_is_used(component: str, theme: Path) -> None:
    """A component of the DSFR whose classes no template uses is not part of the sheet."""
    templates = "".join(path.read_text("utf-8") for path in theme.glob("templates/**/*.html"))
    prefix = {"navigation": "nav", "button": "btn", "form": "fieldset"}.get(component, component)
    assert re.search(rf"\bfr-{prefix}", templates)


def test_the_sheet_asks_for_its_faces_and_nothing_else(dist: Path, style: str) -> None:
    """The sheet fetches the faces of Marianne, which are there; icons are within it."""
    addresses = {address.strip("\"'") for address in re.findall(r"url\(([^)]+)\)", style)}
    fetched = {address for address in addresses if not address.startswith("data:")}
    assert {name.split(".")[0] for name in fetched} == set(FACES.values())
    assert all((dist / name).is_file() for name in fetched)


def test_every_property_that_is_read_is_set(theme: Path, style: str) -> None:
    """No rule reads a custom property that the DSFR sets and that the subset left out."""
    read, declared = re.compile(r"var\(\s*(--[\w-]+)"), re.compile(r"[{;](--[\w-]+):")
    missing = set(read.findall(style)) - set(declared.findall(style))
    assert missing & set(declared.findall(Dsfr(theme).style())) == set()


def test_dark_needs_no_script(style: str) -> None:
    """Browsers that prefer the dark get it from the sheet alone when no script runs."""
    assert "@media screen and (prefers-color-scheme:dark){:root:not([data-script]){" in style
