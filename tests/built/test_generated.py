"""Catalogues larger than ours keep every rule: lists are cut, pages do not grow with them."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bench.catalogue import write_catalogue
from tests.built.rules import RULES, faults
from tests.built.site import read_site
from tests.soak import SOAK

pytestmark = pytest.mark.slow

SIZES = (160, 1_600) if SOAK else (160,)


@pytest.mark.parametrize("items", SIZES)
def test_a_generated_catalogue_keeps_every_rule(root: Path, tmp_path: Path, items: int) -> None:
    """No page of a catalogue of this many items breaks a rule."""
    write_catalogue(tmp_path, items)
    shutil.copy(root / "pelicanconf.py", tmp_path)
    (tmp_path / "theme").symlink_to(root / "theme")
    command = [sys.executable, "-m", "pelican", "-s", "pelicanconf.py"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    site = read_site(tmp_path / "output")
    assert len(site.pages) > items
    found = [
        f"{name}: {fault}"
        for name, rule in RULES.items()
        for page in site.pages.values()
        for fault in faults(rule, page, site)
    ]
    assert not found, f"{len(found)} faults:\n" + "\n".join(found[:30])
