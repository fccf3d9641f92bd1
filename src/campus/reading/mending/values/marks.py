"""Anchors, aliases and tags of YAML, which say something else than they seem to."""

import re

from campus.reading.mending.draft import Draft
from campus.reading.mending.entries import Entry
from campus.reading.scalars import UNREADABLE

_ANCHOR = re.compile(r"&[\w-]+(?=$|\s+[\[{])")
_TAG = re.compile(r"!!?[\w/:.-]+(?=\s|$)")
_ALIAS = re.compile(r"\*[\w-]+")


def mend_marks(draft: Draft) -> None:
    """A value is written where it stands, without a mark in front of it."""
    for entry in draft.entries():
        if entry.value[:1] == "&" and (match := _ANCHOR.match(entry.value)):
            if entry.value != match[0] or _holds_lines(draft, entry):
                _drop_mark(draft, entry, match[0], "une ancre de YAML")
        elif entry.value.startswith("!!") and (match := _TAG.match(entry.value)):
            _drop_mark(draft, entry, match[0], "une étiquette de YAML")
        elif entry.value[:1] == "*" and _ALIAS.fullmatch(entry.value):
            _say_alias(draft, entry)


def _holds_lines(draft: Draft, entry: Entry) -> bool:
    """Tell whether the value of a key stands below it."""
    below = draft.lines[entry.number + 1] if entry.number + 1 < len(draft.lines) else ""
    return bool(entry.key) and below.startswith(
        (" " * (entry.indent + 1), " " * entry.indent + "-")
    )


def _drop_mark(draft: Draft, entry: Entry, mark: str, name: str) -> None:
    line = draft.lines[entry.number]
    mended = (line[: entry.column] + line[entry.column + len(mark) :].lstrip()).rstrip()
    span = (entry.column, entry.column + len(mark))
    message = f"« {mark} » est {name}, que le site n’admet pas"
    draft.say(entry.number, span, "yaml-interdit", message, "supprimez-la", mended)
    draft.mend(entry.number, mended)


def _say_alias(draft: Draft, entry: Entry) -> None:
    span = (entry.column, entry.column + len(entry.value))
    message = f"« {entry.value} » renvoie à une autre valeur, ce que le site n’admet pas"
    hint = "recopiez ici cette valeur ; si l’étoile fait partie du texte, entourez-le de guillemets"
    draft.say(entry.number, span, "yaml-interdit", message, hint)
    draft.mend(entry.number, draft.lines[entry.number][: entry.column] + UNREADABLE)
