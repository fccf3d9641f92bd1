"""Whole sites, built by the real Pelican as a user builds them."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.sites import write_site

NewSite = Callable[[Mapping[str, str | bytes]], "Site"]


@dataclass(frozen=True, slots=True)
class Built:
    """What a command answered: its exit code, and all that it said."""

    code: int
    said: str


@dataclass(frozen=True, slots=True)
class Site:
    """A site of its own, with the project's settings and theme."""

    folder: Path

    @property
    def output(self) -> Path:
        """The built site."""
        return self.folder / "output"

    def build(self, *options: str) -> Built:
        """Build the site with `python -m pelican`."""
        return self._run("pelican", "-s", "pelicanconf.py", *options)

    def check(self, *paths: str) -> Built:
        """Check the content with `python -m campus check`."""
        return self._run("campus", "check", *paths)

    def page(self, address: str) -> str:
        """Return the HTML of a page."""
        return (self.output / address.strip("/") / "index.html").read_text()

    def _run(self, *command: str) -> Built:
        done = subprocess.run(
            [sys.executable, "-m", *command],
            cwd=self.folder,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        return Built(done.returncode, done.stdout + done.stderr)


@pytest.fixture
def new_site(root: Path, tmp_path: Path) -> NewSite:
    """Return a function that makes a site of the given files."""

    def make(files: Mapping[str, str | bytes]) -> Site:
        folder = write_site(tmp_path / "site", files)
        shutil.copy(root / "pelicanconf.py", folder)
        (folder / "theme").symlink_to(root / "theme")
        return Site(folder)

    return make
