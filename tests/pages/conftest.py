"""The pages of small catalogues, as templates receive them."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from campus.pages import pages
from campus.pages.views.page import PageView
from campus.settings import Settings
from tests.sites import NOW, catalogue_of, write_site

PagesOf = Callable[[Mapping[str, str]], dict[str, PageView]]


@pytest.fixture
def pages_of(tmp_path: Path) -> PagesOf:
    """Return a function that makes the pages of the given files, by address."""

    def make(files: Mapping[str, str]) -> dict[str, PageView]:
        catalogue = catalogue_of(write_site(tmp_path, files))
        settings = Settings(root=tmp_path, maintenant=NOW)
        return {page.address: page for page in pages(catalogue, settings, [])}

    return make
