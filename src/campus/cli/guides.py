"""`campus guides`: writes the documents and the editors' files that the declarations give."""

import argparse
from pathlib import Path

from campus.cli.command import CLEAN, Command
from campus.guides.files import stale


def _declare(_parser: argparse.ArgumentParser) -> None:
    """Take no argument."""


def _run(_options: argparse.Namespace) -> int:
    root = Path.cwd()
    for path, text in stale(root).items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, "utf-8")
        print(f"Écrit : {path}")
    return CLEAN


COMMANDS = (
    Command(
        name="guides",
        help="met à jour docs/champs.md, docs/erreurs.md et les fichiers pour VS Code",
        declare=_declare,
        run=_run,
    ),
)
