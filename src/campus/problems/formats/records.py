"""Problems as JSON, for editors and programs of one's own."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from campus.problems.codes import CODES
from campus.problems.human import Source
from campus.problems.problem import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """What each record says under a name: in French for the guide, and how it is found."""

    name: str
    help: str
    value: Callable[[Problem], str | int]


COLUMNS = (
    Column(
        name="path",
        help="chemin du fichier depuis la racine du dépôt",
        value=lambda problem: problem.place.path,
    ),
    Column(name="line", help="ligne, à partir de 1", value=lambda problem: problem.place.line),
    Column(
        name="column",
        help="colonne du premier signe en faute, à partir de 1, en points de code Unicode",
        value=lambda problem: problem.place.column,
    ),
    Column(
        name="end",
        help="colonne qui suit le dernier signe en faute, 0 quand elle n’est pas connue",
        value=lambda problem: problem.place.end,
    ),
    Column(
        name="level",
        help="« erreur » arrête la publication, « attention » n’arrête rien",
        value=lambda problem: problem.level.value,
    ),
    Column(name="code", help="code du message", value=lambda problem: problem.code),
    Column(name="message", help="ce qui ne va pas", value=lambda problem: problem.message),
    Column(
        name="hint",
        help="ce qu’il faut faire, vide quand le message suffit",
        value=lambda problem: problem.hint,
    ),
    Column(
        name="correction",
        help="texte qui remplace la ligne entière, vide quand personne ne peut le deviner",
        value=lambda problem: problem.correction,
    ),
    Column(
        name="guide",
        help="où le code est expliqué, depuis la racine du dépôt",
        value=lambda problem: CODES[problem.code].guide,
    ),
)


def report(problems: Sequence[Problem], _source: Source) -> Iterator[str]:
    """Yield a list of flat objects, one a problem."""
    records = [{column.name: column.value(problem) for column in COLUMNS} for problem in problems]
    yield json.dumps(records, ensure_ascii=False)
