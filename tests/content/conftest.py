"""The site that is published: what is true, without the examples."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.built.site import BuiltSite, read_site


@pytest.fixture(scope="session")
def published(root: Path, tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Return the site to publish, built once by the command that users run."""
    output = tmp_path_factory.mktemp("public") / "output"
    command = [sys.executable, "-m", "pelican", "-s", "publishconf.py", "-o", str(output)]
    built = subprocess.run(command, cwd=root, capture_output=True, encoding="utf-8", check=False)
    if built.returncode:
        pytest.fail(f"the site does not build:\n{built.stdout}{built.stderr}", pytrace=False)
    return read_site(output)


@pytest.fixture(scope="session")
def sampled(site: Path) -> BuiltSite:
    """Return the site with its examples."""
    return read_site(site)
