"""Arguments of commands, read by argparse, explained and refused in French."""

import argparse
import re
import sys
from collections.abc import Iterable
from datetime import datetime
from typing import Any, NoReturn

from campus.cli.command import FAULT
from campus.french.dates import DateError
from campus.french.dates_libres import guess
from campus.french.words import listing, nearest
from campus.settings import clock

_SAID = (
    (re.compile(r"the following arguments are required: (?P<what>.+)"), "il manque {what}"),
    (re.compile(r"unrecognized arguments: (?P<what>.+)"), "argument inconnu : {what}"),
    (
        re.compile(r"argument (?P<what>.+?): expected (?:one|at least one) argument"),
        "l’option {what} attend une valeur",
    ),
    (
        re.compile(r"argument (?P<what>.+?): ignored explicit argument '(?P<value>.*)'"),
        "l’option {what} n’attend pas de valeur, « {value} » reçu",
    ),
    (re.compile(r"ambiguous option: (?P<what>\S+) .*"), "option ambiguë : {what}"),
    (
        re.compile(r"argument (?P<what>.+?): invalid \w+ value: '(?P<value>.*)'"),
        "l’option {what} n’accepte pas « {value} »",
    ),
    (
        re.compile(r"argument (?P<what>.+?): not allowed with argument (?P<other>.+)"),
        "{what} et {other} s’excluent",
    ),
    (re.compile(r"argument (?P<what>.+?): (?P<why>.+)"), "{what} : {why}"),
)
_CHOICE = re.compile(
    r"argument (?P<what>.+?): invalid choice: '(?P<value>[^']*)'.* \(choose from (?P<choices>.*)\)"
)


class Parser(argparse.ArgumentParser):
    """An argument parser that helps and complains in French; a misuse ends with status 2."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 (the parent's)
        super().__init__(**options, add_help=False, formatter_class=_Formatter)
        self._positionals.title = "arguments"
        self._optionals.title = "options"
        self.add_argument("-h", "--help", action="help", help="affiche cette aide et s’arrête")
        self.add_argument(
            "--trace",
            action="store_true",
            default=argparse.SUPPRESS,
            help="en cas de défaut de l’outil, montre le détail pour les développeurs",
        )

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the arguments, where help is, and exit."""
        sentence = said(message)
        stop = "" if sentence.endswith("?") else "."
        print(f"{self.prog} : {sentence}{stop}", file=sys.stderr)
        print(f"Pour l’aide : {self.prog} --help", file=sys.stderr)
        sys.exit(FAULT)


class _Formatter(argparse.HelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, prefix or "utilisation : ")


def said(message: str) -> str:
    """Return in French what argparse says in English of the arguments."""
    if match := _CHOICE.fullmatch(message):
        choices = [choice.strip(" '") for choice in match["choices"].split(",")]
        return f"{match['what']} : {unknown(match['value'], choices)}"
    for pattern, french in _SAID:
        if match := pattern.fullmatch(message):
            return french.format(**match.groupdict())
    return f"arguments incompris ({message})"


def unknown(value: str, choices: list[str]) -> str:
    """Return the sentence about a value that is none of the choices."""
    close = nearest(value, choices)
    meant = f"vouliez-vous dire « {close} » ?" if close else f"choisissez {listing(choices, 'ou')}"
    return f"« {value} » est inconnu ; {meant}"


def moment(text: str) -> datetime:
    """Return the moment that an option gives."""
    try:
        return clock(text)
    except DateError as error:
        meant = error.instead or guess(text)
        instead = f" ; vouliez-vous dire {meant} ?" if meant else ""
        separator = " " if str(error).startswith("n’est") else " : "
        raise argparse.ArgumentTypeError(f"« {text} »{separator}{error}{instead}") from error
