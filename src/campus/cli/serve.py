"""`campus serve`."""

import argparse
from pathlib import Path

from campus.cli.command import Command
from campus.publish.edge import local_headers
from campus.serve import PORT, serve
from campus.settings import Settings


def _declare(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--port", type=int, default=PORT, metavar="PORT", help=f"port de l’adresse ({PORT})"
    )
    parser.add_argument(
        "--dossier",
        type=Path,
        default=Path("output"),
        metavar="DOSSIER",
        help="dossier du site construit (output)",
    )


def _run(options: argparse.Namespace) -> int:
    return serve(options.dossier, options.port, local_headers(Settings().frame_hosts))


COMMANDS = (
    Command(
        name="serve", help="sert le site construit sur cette machine", declare=_declare, run=_run
    ),
)
