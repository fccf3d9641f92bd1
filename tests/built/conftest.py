"""The real site, read once for all the rules."""

from pathlib import Path

import pytest

from tests.built.site import BuiltSite, read_site


@pytest.fixture(scope="session")
def built(site: Path) -> BuiltSite:
    """Return the real site, parsed."""
    return read_site(site)
