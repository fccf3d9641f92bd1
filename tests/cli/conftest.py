"""Commands, run as people run them, in folders of their own."""

import io
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from campus.__main__ import commands
from campus.cli.main import main
from tests.sites import module, parcours, write_site

NewFolder = Callable[[Mapping[str, str | bytes]], "Folder"]


@dataclass(frozen=True, slots=True)
class Done:
    """What a command answered: its status, what it printed, what it complained of."""

    status: int
    out: str
    err: str


@dataclass(frozen=True, slots=True)
class Folder:
    """The folder of a site, where commands are run."""

    path: Path
    patch: pytest.MonkeyPatch
    printed: pytest.CaptureFixture[str]

    def campus(self, *arguments: str, given: str = "", **environment: str) -> Done:
        """Run a command here and in this process, which saves a second; `given` is typed."""
        self.patch.chdir(self.path)
        for name, value in environment.items():
            self.patch.setenv(name, value)
        self.patch.setattr("sys.stdin", io.StringIO(given))
        self.printed.readouterr()
        try:
            status: int | str | None = main(commands(), arguments)
        except SystemExit as leaving:
            status = leaving.code
        out, err = self.printed.readouterr()
        return Done(int(status or 0), out, err)

    def process(self, *arguments: str, **environment: str) -> Done:
        """Run `python -m campus`; `environment` is added to that of the tests."""
        return self.run(sys.executable, "-m", "campus", *arguments, **environment)

    def git(self, *arguments: str) -> Done:
        """Run git with an identity of its own; it has to succeed."""
        identity = ("-c", "user.name=Essai", "-c", "user.email=essai@exemple.fr")
        done = self.run("git", *identity, *arguments)
        assert done.status == 0, done.err
        return done

    def run(self, *command: str, **environment: str) -> Done:
        """Run a command."""
        done = subprocess.run(
            command,
            cwd=self.path,
            env=os.environ | {"PYTHONUTF8": "1"} | environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        return Done(done.returncode, done.stdout, done.stderr)

    def read(self, path: str) -> str:
        """Return the text of a file."""
        return (self.path / path).read_text("utf-8")

    def write(self, path: str, content: str | bytes) -> None:
        """Write a file."""
        write_site(self.path, {path: content})


@pytest.fixture
def new_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> NewFolder:
    """Return a function that makes the folder of a site with the given files."""

    def make(files: Mapping[str, str | bytes]) -> Folder:
        return Folder(write_site(tmp_path / "site", files), monkeypatch, capsys)

    return make


@pytest.fixture
def repository(new_folder: NewFolder) -> Folder:
    """Return a site under git: a module, and a parcours that cites it, committed."""
    folder = new_folder({"content/modules/a.md": module(1), "parcours/p.md": parcours(1, "a")})
    folder.git("init", "--quiet", "--initial-branch", "main")
    return committed(folder)


def committed(folder: Folder) -> Folder:
    """Commit all that the folder holds, unchecked."""
    folder.git("add", "--all")
    folder.git("commit", "--quiet", "--no-verify", "--message", "Contenus")
    return folder
