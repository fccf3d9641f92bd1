"""Plain values that hold a sign of YAML: a reserved first sign, a colon, a hash."""

import re

from campus.reading.mending.draft import Draft
from campus.reading.mending.entries import Entry
from campus.reading.mending.neutral import neutral
from campus.reading.scalars import UNREADABLE, quoted

_RESERVED = "%@`*&!|>]},"
_TOLD = f"\"'{UNREADABLE}"
_OPENERS = {"[": "]", "{": "}"}
_HASH = re.compile(r"(?<=\s)#(?=[^\s#])")
_COMMENT = re.compile(r"(?:^|\s)#(?:\s|#|$).*")
_COLON = re.compile(r":(?=\s|$)")
_CUT_ADDRESS = re.compile(r"https?: +//\S+$")
"""What it would be is for its field to say."""


def mend_values(draft: Draft) -> None:
    """A plain value begins with a letter or a figure and holds neither « : » nor « # »."""
    for entry in draft.entries():
        if entry.opens or entry.is_block or entry.value[0] in _TOLD:
            continue
        if entry.value[0] in _OPENERS:
            _mend_brackets(draft, entry)
        elif _is_reserved(entry.value):
            _say_reserved(draft, entry)
        else:
            _mend_hashes(draft, entry)
            _mend_colons(draft, entry)


def _is_reserved(value: str) -> bool:
    """Tell whether the first sign is one that no plain value may begin with."""
    lone = value[0] in "?:" and value[1:2] in ("", " ")
    return value[0] in _RESERVED or value[0] == "#" or lone


def _mend_brackets(draft: Draft, entry: Entry) -> None:
    """A value in brackets ends with its bracket."""
    text = _COMMENT.sub(
        "", " ".join(draft.lines[entry.number : entry.end])[entry.column :]
    ).rstrip()
    closed = _balance(text)
    if closed == len(text) and not text.startswith(("{{", "{%")):
        return
    if closed or "," not in text:
        _say_reserved(draft, entry)
        return
    opener, closer = text[0], _OPENERS[text[0]]
    whole = _alone(entry) and not text.count('"') % 2
    correction = draft.lines[entry.number].rstrip().rstrip(",") + closer if whole else ""
    name = "crochet" if opener == "[" else "accolade"
    span = (entry.column, entry.column + 1)
    message = f"« {opener} » : {name} jamais refermé" + ("e" if opener == "{" else "")
    hint = f"ajoutez {closer} à la fin de la valeur"
    draft.say(entry.number, span, "caractere", message, hint, correction)
    _drop(draft, entry)


def _balance(text: str) -> int:
    """Return the length of the text up to the bracket that closes its first one, 0 for none."""
    depth, quote = 0, ""
    for position, sign in enumerate(text):
        if quote:
            quote = "" if sign == quote else quote
        elif sign in "\"'" and text[position - 1] in "[{, :":
            quote = sign
        elif sign in "[{":
            depth += 1
        elif sign in "]}":
            depth -= 1
            if not depth:
                return position + 1
    return 0


def _say_reserved(draft: Draft, entry: Entry) -> None:
    sign = entry.value[0]
    span = (entry.column, entry.column + 1)
    message = f"la valeur commence par « {sign} », signe réservé de YAML"
    if sign == "#":
        message = "la valeur commence par « # », elle serait lue comme un commentaire"
    hint = "entourez-la de guillemets"
    if not _alone(entry):
        draft.say(entry.number, span, "caractere", message, hint)
        _drop(draft, entry)
        return
    before = draft.lines[entry.number][: entry.column]
    correction = before + quoted(entry.value)
    draft.say(
        entry.number, span, "caractere", message, f"{hint} : {quoted(entry.value)}", correction
    )
    draft.mend(entry.number, before + neutral(entry.value))


def _drop(draft: Draft, entry: Entry) -> None:
    line = draft.lines[entry.number]
    draft.mend(entry.number, line[: entry.column] + UNREADABLE)
    for number in range(entry.number + 1, entry.end):
        draft.mend(number, "")


def _mend_hashes(draft: Draft, entry: Entry) -> None:
    """« projet #1 » is cut by YAML at its hash; « # laisser vide » is a comment indeed."""
    for number in range(entry.number, entry.end):
        line = draft.lines[number]
        start = entry.column if number == entry.number else 0
        match = _HASH.search(line, start)
        comment = _COMMENT.search(line, start)
        if match and not (comment and comment.start() < match.start()):
            text = line[match.start() :].rstrip()
            correction = line[:start] + quoted(line[start:].rstrip()) if _alone(entry) else ""
            hint = (
                f"écrivez {correction.strip()}"
                if correction
                else "entourez toute la valeur de guillemets"
            )
            message = f"« {text} » passe pour un commentaire : « # » suit une espace"
            span = (match.start(), match.start() + len(text))
            draft.say(number, span, "commentaire", message, hint, correction)
            draft.mend(number, line[:start] + neutral(line[start:]))


def _mend_colons(draft: Draft, entry: Entry) -> None:
    """« Coopération : un bilan » would be a key and its value."""
    for number in range(entry.number, entry.end):
        line = draft.lines[number]
        start = entry.column if number == entry.number else 0
        comment = _COMMENT.search(line, start)
        match = _COLON.search(line, start, comment.start() if comment else len(line))
        if match and _CUT_ADDRESS.search(line, start):
            break
        if match:
            _say_colon(draft, entry, number, match.start())
            break
    else:
        return
    for number in range(entry.number, entry.end):
        line = draft.lines[number]
        start = _start_of_text(draft, entry) if number == entry.number else 0
        draft.mend(number, line[:start] + neutral(line[start:]))


def _start_of_text(draft: Draft, entry: Entry) -> int:
    """Return the column of the value; that of the item when what precedes is no key but a text."""
    return entry.indent if entry.is_item and entry.key not in draft.keys else entry.column


def _say_colon(draft: Draft, entry: Entry, number: int, column: int) -> None:
    start = _start_of_text(draft, entry)
    line = draft.lines[entry.number].rstrip()
    correction = line[:start] + quoted(line[start:]) if _alone(entry) else ""
    hint = (
        f"écrivez {correction.strip()}" if correction else "entourez toute la valeur de guillemets"
    )
    message = "la valeur contient « : », il faut des guillemets"
    draft.say(number, (column, column + 1), "deux-points", message, hint, correction)


def _alone(entry: Entry) -> bool:
    """Tell whether the value is on one line, that can be corrected as a whole."""
    return entry.end == entry.number + 1
