"""Finds the command that was asked for, runs it, and answers for its faults."""

import argparse
import gc
import os
import sys
import traceback
from collections.abc import Sequence
from io import TextIOWrapper

from campus.cli.arguments import Parser
from campus.cli.command import FAULT, Command, MisuseError
from campus.problems.terminal import APPROXIMATE

_CLOSED_PIPE = 141  # what a shell says of a command whose reader left, such as `| head`
_INTERRUPTED = 130
_YOUNG = 100_000
"""Objects made between two rounds of the garbage collector: a catalogue is no garbage."""


def main(commands: Sequence[Command], arguments: Sequence[str] | None = None) -> int:
    """Run one of the commands; return 0, 1 when the content has errors, 2 for a fault."""
    options = _parser(commands).parse_args(arguments)
    try:
        status: int = options.run(options)
    except MisuseError as error:
        print(f"campus {options.command} : {error}", file=sys.stderr)
        return FAULT
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _CLOSED_PIPE
    except KeyboardInterrupt:
        return _INTERRUPTED
    except Exception as error:  # noqa: BLE001 - whatever it is, an editor is told in a sentence
        return _fault(error, trace="trace" in options)
    return status


def _parser(commands: Sequence[Command]) -> argparse.ArgumentParser:
    parser = Parser(prog="campus", description="Le site du Campus du numérique public.")
    named = parser.add_subparsers(required=True, metavar="COMMANDE", dest="command")
    for command in commands:
        own = named.add_parser(
            command.name,
            help=command.help,
            prog=f"campus {command.name}",
            description=f"{command.help[0].upper()}{command.help[1:]}.",
        )
        command.declare(own)
        own.set_defaults(run=command.run)
    return parser


def _fault(error: Exception, *, trace: bool) -> int:
    """Say that the tool is at fault, in one sentence; developers ask for the rest."""
    if trace:
        traceback.print_exception(error)
    kind = type(error).__name__
    what = f"{kind} : {error}" if str(error) else kind
    advice = "" if trace else " ; « --trace » en montre le détail"
    print(
        f"L’outil a rencontré un défaut imprévu, vos fichiers n’y sont pour rien ({what}){advice}.",
        file=sys.stderr,
    )
    return FAULT


def run(commands: Sequence[Command], arguments: Sequence[str] | None = None) -> None:
    """Run the command of this process; a terminal that lacks a sign shows one that looks alike."""
    gc.set_threshold(_YOUNG)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors=APPROXIMATE)
    sys.exit(main(commands, arguments))
