"""`campus check`: every mistake of every file, in one run."""

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from io import TextIOWrapper
from pathlib import Path, PurePosixPath

from campus.catalogue import illustrate, load
from campus.checks import Verdict, judge
from campus.checks.names.history import check_history
from campus.cli.arguments import moment
from campus.cli.command import CLEAN, WRONG_CONTENT, Command, MisuseError
from campus.cli.index import head, indexed, published, staged, touched
from campus.french.words import count
from campus.problems import Level, Problem, human
from campus.problems.formats import FORMATS
from campus.problems.terminal import look_of
from campus.reading.lines import source_of
from campus.schemas import KINDS
from campus.settings import Settings, base, clock

Wanted = Callable[[Problem], bool]

_FOR_PEOPLE = ("human", "github")


def _declare(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths", nargs="*", metavar="CHEMIN", help="fichiers ou dossiers à vérifier (tous sinon)"
    )
    parser.add_argument(
        "--format",
        choices=FORMATS,
        default="human",
        metavar="FORMAT",
        help=f"forme du rapport : {', '.join(FORMATS)}",
    )
    parser.add_argument(
        "--maintenant",
        type=moment,
        metavar="DATE",
        help="vérifie comme si l’on était à cette date (AAAA-MM-JJ)",
    )
    parser.add_argument(
        "--index",
        action="store_true",
        help="vérifie ce que le prochain commit de git apporte, tel qu’il y est ajouté",
    )


def _run(options: argparse.Namespace) -> int:
    root = Path.cwd()
    if options.index:
        if options.paths:
            raise MisuseError("« --index » vérifie tout ce qui est ajouté, sans chemin.")
        return _check_index(root, options.format)
    asked = [inside(root, path) for path in options.paths]
    if not any((root / kind.place).exists() for kind in KINDS):
        print("Aucun contenu ici : lancez la commande à la racine du site.", file=sys.stderr)
    now = options.maintenant or clock()
    contents = illustrate(load(root), root)
    verdict = judge(contents, Settings(root=root, maintenant=now, base=base()))
    status = tell(root, verdict, lambda problem: is_in(problem.place.path, asked), options.format)
    unknown = sum(entry.unknown for entry in contents.entries if is_in(entry.path, asked))
    if unknown and options.format in _FOR_PEOPLE:
        told = count(unknown, "information non communiquée", "informations non communiquées")
        print(f"{told}.")
    return status


def _check_index(root: Path, form: str) -> int:
    """Check the files that the next commit changes, and tell what it breaks in the others."""
    if not touched(root):
        return CLEAN
    own = staged(root)
    with indexed(root) as site:
        contents = load(site)
        verdict = judge(contents, Settings(root=site))
        broken = set(_broken_elsewhere(root, verdict, own))
        broken |= set(check_history(contents, Settings(root=root, base=published(root, base()))))
        verdict = replace(verdict, problems=tuple(sorted({*verdict.problems, *broken})))
        return tell(
            site, verdict, lambda problem: problem.place.path in own or problem in broken, form
        )


def _broken_elsewhere(root: Path, verdict: Verdict, own: frozenset[str]) -> Iterator[Problem]:
    """Yield the errors of the other files that the last commit does not have."""
    errors = [
        problem
        for problem in verdict.problems
        if problem.level is Level.ERREUR and problem.place.path not in own
    ]
    if not errors or not (commit := head(root)):
        yield from errors
        return
    with indexed(root, commit) as before:
        known = {_said(problem) for problem in judge(load(before), Settings(root=before)).problems}
    yield from (problem for problem in errors if _said(problem) not in known)


def _said(problem: Problem) -> tuple[str, str, str]:
    return problem.place.path, problem.code, problem.message


def tell(root: Path, verdict: Verdict, wanted: Wanted, form: str = "human") -> int:
    """Print the problems that are wanted; return the status that they deserve."""
    problems = [problem for problem in verdict.problems if wanted(problem)]
    report = FORMATS[form]
    if form != "human" and isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # what programs read depends on no terminal
    if form == "human":
        report = partial(human.report, look=look_of(sys.stdout, os.environ))
    for line in report(problems, source_of(root)):
        print(line)
    if form in _FOR_PEOPLE and (ignored := sum(map(wanted, verdict.ignored))):
        print(f"{count(ignored, 'avertissement ignoré', 'avertissements ignorés')} par les pages.")
    wrong = any(problem.level is Level.ERREUR for problem in problems)
    return WRONG_CONTENT if wrong else CLEAN


def inside(root: Path, path: str) -> PurePosixPath:
    """Return the path from the root of the site; raise MisuseError when it leads elsewhere."""
    asked = root / path
    if not asked.exists():
        raise MisuseError(f"« {path} » n’existe pas.")
    # As it is written first: a link of the site is one of its files, wherever it leads.
    for found in (Path(os.path.abspath(asked)), asked.resolve()):  # noqa: PTH100 - links stay
        if found.is_relative_to(root):
            return PurePosixPath(found.relative_to(root).as_posix())
    raise MisuseError(f"« {path} » n’est pas dans le site.")


def is_in(path: str, asked: Sequence[PurePosixPath]) -> bool:
    """Tell whether a file is one of those asked, or below a folder asked; all are when none is."""
    return not asked or any(PurePosixPath(path).is_relative_to(one) for one in asked)


COMMANDS = (
    Command(
        name="check",
        help="vérifie tout le contenu et dit quoi corriger",
        declare=_declare,
        run=_run,
    ),
)
