"""`campus fix`: mends what is sure in content files, after having shown it."""

import argparse
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from campus.catalogue.folders import Source, sources
from campus.cli.check import inside, is_in
from campus.cli.command import CLEAN, FAULT, WRONG_CONTENT, Command, MisuseError
from campus.french.words import count
from campus.problems.terminal import look_of
from campus.schemas import KINDS
from campus.writing.mending.changes import Change, NotMadeError, make, shown
from campus.writing.mending.files import mend

_YES = ("o", "oui", "y", "yes")


def _declare(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths", nargs="*", metavar="CHEMIN", help="fichiers ou dossiers à corriger (tous sinon)"
    )
    answer = parser.add_mutually_exclusive_group()
    answer.add_argument("--oui", action="store_true", help="corrige sans demander")
    answer.add_argument(
        "--diff",
        action="store_true",
        help="montre les changements sans les faire ; 1 s’il y en a, 0 sinon",
    )


def _run(options: argparse.Namespace) -> int:
    root = Path.cwd()
    asked = [inside(root, path) for path in options.paths]
    files = [source for kind in KINDS for source in sources(root, kind, [])]
    wanted = [source for source in files if is_in(source.path, asked)]
    if asked and not wanted:
        raise MisuseError("aucun contenu à cet endroit.")
    changes = list(_changes(root, wanted))
    look = look_of(sys.stdout, os.environ)
    for change in changes:
        print("\n".join(shown(change, look)), end="\n\n")
    if not changes:
        print("Rien à corriger.")
        return CLEAN
    if options.diff:
        print(f"{count(len(changes), 'fichier')} à corriger.")
        return WRONG_CONTENT
    if not options.oui and not _agreed(f"Corriger {count(len(changes), 'fichier')} ? [o/N] "):
        print("Aucun fichier n’a changé.")
        return CLEAN
    return _made(root, changes)


def _made(root: Path, changes: Iterable[Change]) -> int:
    """Write the files, and say how many were and which could not be, interrupted or not."""
    done, left = 0, []
    try:
        for change in changes:
            try:
                make(root, change)
                done += 1
            except NotMadeError as why:
                left.append(f"{change.path} : {why}")
    finally:
        print(f"{count(done, 'fichier corrigé', 'fichiers corrigés')}.")
    for each in left:
        print(f"Laissé tel quel : {each}.", file=sys.stderr)
    return FAULT if left else CLEAN


def _changes(root: Path, files: Iterable[Source]) -> Iterator[Change]:
    """Yield the files that would change."""
    for source in files:
        before = (root / source.path).read_bytes()
        after = mend(source.kind, source.path, before)
        if after != before:
            yield Change(source.path, before, after)


def _agreed(question: str) -> bool:
    """Ask whether to go on; without anyone to answer, the answer is no."""
    try:
        print(question, end="", flush=True)
        return sys.stdin.readline().strip().lower() in _YES
    except KeyboardInterrupt:
        print("\nAucun fichier n’a changé.")
        raise


COMMANDS = (
    Command(
        name="fix",
        help="corrige ce qui se corrige sans risque, après l’avoir montré",
        declare=_declare,
        run=_run,
    ),
)
