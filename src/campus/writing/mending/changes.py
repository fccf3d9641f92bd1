"""A file to mend: what would change in it, and the writing of it, whole or not at all."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path
from shutil import copymode

from campus.french.faults import fault
from campus.problems import Problems
from campus.problems.terminal import Look, visible
from campus.reading.encodings.decoding import UTF_8_MARK, decode, lenient

_COLOURS = {"-": "31", "+": "32", "@": "36"}


@dataclass(frozen=True, slots=True)
class Change:
    """A file that is not as it should be written: its bytes, and those it should hold."""

    path: str
    before: bytes
    after: bytes


class NotMadeError(Exception):
    """A file stays as it was; `str()` says why, as the end of a French sentence."""


def shown(change: Change, look: Look) -> Iterator[str]:
    """Yield the changes of a file as `git diff` shows them, then those that lines do not show."""
    before, after = lenient(change.before), change.after.decode()
    lines = unified_diff(_lines(before), _lines(after), change.path, change.path, lineterm="")
    told = [look.paint(visible(line), _COLOURS.get(line[0], "0")) for line in lines]
    yield from told or [f"--- {change.path}"]
    yield from (f"({note})" for note in _unseen(change, before) or ([] if told else ["accents"]))


def _lines(text: str) -> list[str]:
    return text.removesuffix("\n").split("\n")


def _unseen(change: Change, before: str) -> list[str]:
    """Return what changes in the bytes alone."""
    found: Problems = []
    decode(change.path, change.before, found)
    encodings = (problem.message for problem in found if problem.code == "encodage")
    notes = [f"{message} : enregistré en UTF-8" for message in encodings]
    if change.before.startswith(UTF_8_MARK):
        notes.append("marque d’encodage retirée du début du fichier")
    if b"\r" in change.before:
        notes.append("fins de ligne de Windows ou d’un ancien Mac remplacées")
    if before and not before.endswith("\n"):
        notes.append("fin de ligne ajoutée à la dernière ligne")
    return notes


def make(root: Path, change: Change) -> None:
    """Write a file whole or not at all, its mode kept; raise NotMadeError when it cannot be.

    A symbolic link stays one: the file that it names is written.
    """
    target = (root / change.path).resolve()
    try:
        found = target.read_bytes()
        if found not in (change.before, change.after):
            raise NotMadeError("il a changé entre-temps, relancez la commande")
        if not os.access(target, os.W_OK):
            raise NotMadeError("il n’est ouvert qu’en lecture")
        _replace(target, change.after)
    except OSError as error:
        raise NotMadeError(fault(error)) from error


def _replace(target: Path, data: bytes) -> None:
    beside = target.with_name(f".{target.name}.new")
    try:
        beside.write_bytes(data)
        copymode(target, beside)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
