"""`campus new`: begins a content file for its author."""

import argparse
from collections.abc import Sequence
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
_ONE_TITLE = ("module", "parcours")
"""Kinds whose entries are told apart by their titles."""


def _declare(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", choices=DRAFTS, metavar="GENRE", help=listing(list(DRAFTS), "ou"))
    parser.add_argument(
        "title",
        nargs="+",
        metavar="TITRE",
        help="titre de la page, entre guillemets ; pour un formateur, son prénom et son nom ; "
        "pour une session, le titre, le fichier ou la référence de la formation",
    )
    parser.add_argument(
        "--maintenant", type=moment, metavar="DATE", help="date de création (AAAA-MM-JJ)"
    )


def _run(options: argparse.Namespace) -> int:
    root = Path.cwd()
    title = _title(options.title)
    facts = Facts(root=root, contents=load(root), now=options.maintenant or clock())
    if options.kind in _ONE_TITLE and (other := facts.title_taken(options.kind, title)):
        raise MisuseError(f"« {other} » a déjà ce titre : choisissez-en un autre.")
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


def _title(words: Sequence[str]) -> str:
    """Return the title that the words make, quotes or not; refuse what makes no file name."""
    title = " ".join(" ".join(words).split())
    if any("\ud800" <= sign <= "\udfff" for sign in title):
        raise MisuseError("titre illisible : votre terminal n’écrit pas en UTF-8.")
    if not slug(title):
        raise MisuseError("donnez un titre, entre guillemets, qui ait une lettre ou un chiffre.")
    if len(title) > _LONGEST:
        raise MisuseError(f"titre de {len(title)} signes, {_LONGEST} au plus.")
    return title


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
    return (
        f"{new.understood}Relisez aussi les valeurs proposées : {listing(new.proposed)}. "
        f"Le fichier reste hors du site publié tant qu’il porte « {kept_back} »."
    )


COMMANDS = (
    Command(
        name="new", help="commence un fichier de contenu à compléter", declare=_declare, run=_run
    ),
)
