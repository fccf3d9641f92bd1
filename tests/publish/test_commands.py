"""What the commands of publication answer: sentences in French, and 0, 1 or 2."""

import argparse
from pathlib import Path

import pytest

from campus.cli.live import COMMANDS
from tests.publish.history import commit_in
from tests.publish.sites import Files, site, write_built

CONFIGURATION = """
from pathlib import Path
from campus.publish.settings import Publication
PUBLICATION = Publication(target="file://{folder}/www", output=Path("{folder}/out"))
"""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with the settings of a publication to a folder in it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "publishconf.py").write_text(CONFIGURATION.format(folder=tmp_path))
    return tmp_path


def answer(name: str, **options: object) -> int:
    """Run a command with its options."""
    (command,) = (each for each in COMMANDS if each.name == name)
    parser = argparse.ArgumentParser()
    command.declare(parser)
    given = {action.dest: action.default for action in parser._actions}  # noqa: SLF001
    return command.run(argparse.Namespace(**{**given, **options}))


def test_commands_tell_what_they_do(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The commands, from the first publication to the takedown, answer 0, 1 or 2 in French."""
    assert answer("publish") == 2
    assert "make public" in capsys.readouterr().err
    _build(place, site("a"))
    assert answer("publish", dry_run=True) == 0
    assert not (place / "www").exists()
    assert "Nouvelles pages" in capsys.readouterr().out
    assert answer("publish") == 0
    assert answer("publish") == 0
    assert "Rien à publier" in capsys.readouterr().out
    _build(place, site("b"))
    assert answer("publish", dry_run=True) == 1
    assert answer("publish") == 1
    assert capsys.readouterr().err.count("--force") == 2
    assert answer("publish", force=True) == 0
    assert answer("verify") == 0
    (place / "www" / "index.html").write_text("defaced")
    assert answer("verify") == 1
    assert answer("rollback") == 0
    assert "de nouveau en ligne" in capsys.readouterr().out
    assert answer("releases") == 0
    assert "(retour à" in capsys.readouterr().out
    assert answer("remove", address="/nulle-part/") == 0
    assert "Est-ce la bonne adresse ?" in capsys.readouterr().out
    assert answer("remove", address="/parcours/commun/") == 0
    assert (place / "www/parcours/commun/index.html").exists()
    assert answer("remove", address="/parcours/commun/", now=True) == 0
    assert not (place / "www/parcours/commun").exists()
    assert answer("gc") == 0
    assert answer("doctor") == 0


def test_a_folder_that_git_does_not_hold_whole_is_told(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is published from changed files says so; outside git, nothing is said."""
    _build(place, site("a"))
    assert answer("publish") == 0
    commit_in(place, "2026-01-01")
    _build(place, site("a'", alike="a"))
    assert answer("publish") == 0
    assert capsys.readouterr().err.count("pas tout entier dans git") == 1


def test_an_empty_site_is_not_published(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A build that made nothing never empties the live site."""
    _build(place, site("a"))
    assert answer("publish") == 0
    _build(place, {})
    assert answer("publish", force=True) == 2
    assert "page d’accueil" in capsys.readouterr().err
    assert (place / "www" / "index.html").is_file()


def _build(place: Path, files: Files) -> None:
    write_built(place / "out", files)
