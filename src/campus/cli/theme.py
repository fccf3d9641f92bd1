"""`campus theme`."""

import argparse
from pathlib import Path

from campus.cli.command import CLEAN, Command
from campus.theme import build_theme


def _declare(_parser: argparse.ArgumentParser) -> None:
    """Take no argument."""


def _run(_options: argparse.Namespace) -> int:
    theme = Path("theme")
    build_theme(theme, theme / "static" / "dist")
    return CLEAN


COMMANDS = (
    Command(
        name="theme",
        help="construit les styles et les scripts du thème",
        declare=_declare,
        run=_run,
    ),
)
