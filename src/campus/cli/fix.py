"""`campus fix`: mends what is sure in content files, after having shown it."""

import argparse
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path, PurePosixPath

from campus.catalogue.folders import sources
from campus.cli.check import inside
from campus.cli.command import CLEAN, WRONG_CONTENT, Command
from campus.french.words import count
from campus.reading.encoding import lenient
from campus.schemas import KINDS
from campus.writing.mending import mend

_YES = ("o", "oui", "y", "yes")


@dataclass(frozen=True, slots=True)
class Change:
    """A file that is not as it should be written: its bytes, and those it should hold."""

    path: str
    before: bytes
    after: bytes


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
    changes = list(_changes(root, asked))
    for change in changes:
        print("\n".join(_shown(change)))
    if not changes:
        print("Rien à corriger.")
        return CLEAN
    files = count(len(changes), "fichier")
    if options.diff:
        print(f"{files} à corriger.")
        return WRONG_CONTENT
    if not options.oui and not _agreed(f"Corriger {files} ? [o/N] "):
        print("Aucun fichier n’a changé.")
        return CLEAN
    for change in changes:
        (root / change.path).write_bytes(change.after)
    print(f"{count(len(changes), 'fichier corrigé', 'fichiers corrigés')}.")
    return CLEAN


def _changes(root: Path, asked: Iterable[PurePosixPath]) -> Iterator[Change]:
    """Yield the files that would change, among those asked for, all when none is."""
    asked = list(asked)
    for kind in KINDS:
        for source in sources(root, kind, []):
            path = PurePosixPath(source.path)
            if asked and not any(path.is_relative_to(one) for one in asked):
                continue
            before = (root / source.path).read_bytes()
            after = mend(kind, source.path, before)
            if after != before:
                yield Change(source.path, before, after)


def _shown(change: Change) -> Iterator[str]:
    """Yield the changes of a file, as `git diff` shows them."""
    before, after = lenient(change.before).split("\n"), change.after.decode().split("\n")
    lines = list(unified_diff(before, after, change.path, change.path, lineterm=""))
    yield from lines or [f"--- {change.path}", "(encodage, accents ou fins de ligne seulement)"]
    yield ""


def _agreed(question: str) -> bool:
    """Ask whether to go on; without anyone to answer, the answer is no."""
    print(question, end="", flush=True)
    return sys.stdin.readline().strip().lower() in _YES


FIX = Command(
    name="fix",
    help="corrige ce qui se corrige sans risque, après l’avoir montré",
    declare=_declare,
    run=_run,
)
