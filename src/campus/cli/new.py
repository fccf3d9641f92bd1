"""`campus new`: begins a content file for its author."""

import argparse
from pathlib import Path

from campus.catalogue import load
from campus.checks import judge
from campus.cli.arguments import moment
from campus.cli.check import tell
from campus.cli.command import Command, MisuseError
from campus.french.words import listing, slug
from campus.settings import Settings, clock
from campus.writing.drafts import DRAFTS, Draft, draft
from campus.writing.facts import Facts, NothingToCiteError

_LONGEST = 140


def _declare(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", choices=DRAFTS, metavar="GENRE", help=listing(list(DRAFTS), "ou"))
    parser.add_argument(
        "title",
        metavar="TITRE",
        help="titre de la page, entre guillemets ; pour un formateur, son prénom et son nom ; "
        "pour une session, le titre ou le nom de la formation",
    )
    parser.add_argument(
        "--maintenant", type=moment, metavar="DATE", help="date de création (AAAA-MM-JJ)"
    )


def _run(options: argparse.Namespace) -> int:
    root = Path.cwd()
    title = " ".join(options.title.split())
    if not slug(title) or len(title) > _LONGEST:
        raise MisuseError(f"donnez un titre de 1 à {_LONGEST} signes, entre guillemets.")
    facts = Facts(root=root, contents=load(root), now=options.maintenant or clock())
    try:
        new = draft(options.kind, title, facts)
    except NothingToCiteError as error:
        raise MisuseError(str(error)) from error
    _write(root, new)
    print(f"Fichier créé : {new.path}\n")
    verdict = judge(load(root), Settings(root=root, maintenant=facts.now))
    status = tell(root, verdict, lambda problem: problem.place.path == new.path)
    print(_advice(new))
    return status


def _write(root: Path, new: Draft) -> None:
    """Write the file; never over another one."""
    path = root / new.path
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(new.text)
    except FileExistsError as error:
        raise MisuseError(f"{new.path} existe déjà : choisissez un autre titre.") from error


def _advice(new: Draft) -> str:
    kept_back = "statut: brouillon" if "statut: brouillon\n" in new.text else "exemple: true"
    course = f"Formation retenue : « {new.course} ». " if new.course else ""
    return (
        f"{course}Relisez aussi les valeurs proposées. "
        f"Le fichier reste hors du site publié tant qu’il porte « {kept_back} »."
    )


NEW = Command(
    name="new", help="commence un fichier de contenu à compléter", declare=_declare, run=_run
)
