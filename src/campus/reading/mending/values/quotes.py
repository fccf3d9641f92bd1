"""Quotes that are never closed, closed too soon, or not those of YAML."""

import re
from dataclasses import dataclass

from campus.reading.mending.draft import Draft
from campus.reading.mending.entries import Entry
from campus.reading.mending.neutral import neutral
from campus.reading.scalars import quoted, written

_CURLY = {"“": '”“"', "„": '”“"', "”": '”"', "‘": "’'", "’": "’'"}
_CLOSERS = "\"'”“’»"
_INSIDE = re.compile(r'"([^"]*)"')
_SEVERAL = re.compile(r"""(["'])[^"']*\1(?:\s*,\s*(["'])[^"']*\2)+\s*""")
# What YAML calls \a, \P or \_ is never meant in a text: it is a path, or a stray sign.
_BAD_ESCAPE = re.compile(
    r'(?<!\\)(?:\\\\)*(?P<bad>\\)(?!["/\\n \t]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|$)'
)


@dataclass(frozen=True, slots=True)
class _Closing:
    """Where a quoted value ends: its line, the column after its quote, and what follows there."""

    number: int
    column: int
    rest: str


def mend_quotes(draft: Draft) -> None:
    """A value that begins with a quote ends with the same one, and nothing follows it."""
    for entry in draft.entries():
        if entry.value[:1] in ('"', "'"):
            closing = _closing(draft, entry)
            if closing is None:
                _say_unclosed(draft, entry)
            elif closing.rest:
                _say_closed_too_soon(draft, entry, closing)
            elif entry.value[0] == '"':
                _mend_escapes(draft, entry)
        elif entry.value[:1] in _CURLY and not entry.is_text:
            _mend_curly(draft, entry)


def _closing(draft: Draft, entry: Entry) -> _Closing | None:
    """Return where the value is closed, None when it never is."""
    quote = entry.value[0]
    column = entry.column + 1
    for number in range(entry.number, entry.end):
        line = draft.lines[number]
        while column < len(line):
            if line[column] == "\\" and quote == '"':
                column += 1
            elif line[column] == quote:
                if quote == "'" and line[column + 1 : column + 2] == "'":
                    column += 1
                else:
                    return _Closing(number, column + 1, _rest(draft, entry, number, column + 1))
            column += 1
        column = 0
    return None


def _rest(draft: Draft, entry: Entry, number: int, column: int) -> str:
    """Return what stands after the closing quote, comments left out."""
    below = [draft.lines[after] for after in range(number + 1, entry.end)]
    rest = " ".join([draft.lines[number][column:], *below])
    return "" if rest.strip().startswith("#") and rest[:1].isspace() else rest.strip()


def _say_unclosed(draft: Draft, entry: Entry) -> None:
    """Say where a quote opens that nothing closes; read the value as if it were not quoted."""
    quote = entry.value[0]
    text = entry.value[1:].rstrip()
    span = (entry.column, entry.column + 1)
    line = draft.lines[entry.number]
    if text[-1:] in _CLOSERS and text[-1:]:
        message = f"guillemet {quote} ouvert, mais refermé par {text[-1]}"
        correction = line[: entry.column] + quoted(text[:-1])
        hint = f"écrivez {correction.strip()}"
    else:
        message = f"guillemet {quote} ouvert et jamais refermé"
        correction = line.rstrip() + quote if entry.end == entry.number + 1 else ""
        hint = f"ajoutez {quote} à la fin de la valeur"
    draft.say(entry.number, span, "guillemet", message, hint, correction)
    _unquote(draft, entry, text)


def _unquote(draft: Draft, entry: Entry, text: str) -> None:
    """Read the rest of a value as plain text, its quote as a space."""
    line = draft.lines[entry.number]
    draft.mend(entry.number, f"{line[: entry.column]} {neutral(text)}")
    for number in range(entry.number + 1, entry.end):
        draft.mend(number, neutral(draft.lines[number]))


def _say_closed_too_soon(draft: Draft, entry: Entry, closing: _Closing) -> None:
    if entry.key and _SEVERAL.fullmatch(entry.value):
        _say_several(draft, entry)
        return
    quote = entry.value[0]
    line = draft.lines[entry.number]
    alone = entry.end == entry.number + 1
    whole = entry.value[1:-1] if entry.value.endswith(quote) else entry.value[1:]
    if quote == "'" and closing.rest[:1].isalnum():
        span = (closing.column - 1, closing.column)
        message, better = "une apostrophe ferme la valeur trop tôt", quoted(whole)
        number, code = closing.number, "apostrophe"
    elif entry.value.endswith(quote) and closing.rest[-1:] == quote:
        span, number, code = (
            (entry.column, entry.column + len(entry.value)),
            entry.number,
            "guillemet",
        )
        message = "des guillemets à l’intérieur de la valeur entre guillemets"
        better = quoted(_INSIDE.sub(r"« \1 »", whole))
    else:
        span, number, code = (closing.column, closing.column + 1), closing.number, "guillemet"
        message = f"« {closing.rest[:40]} » suit le guillemet qui ferme la valeur"
        sentence = written(_INSIDE.sub(r"« \1 »", entry.value))
        better = entry.value.rstrip(",; ") if closing.rest.strip(",; ") == "" else sentence
    correction = line[: entry.column] + better if alone else ""
    hint = f"écrivez {correction.strip()}" if alone else "entourez toute la valeur de guillemets"
    draft.say(number, span, code, message, hint, correction)
    if alone and not closing.rest.strip(",; "):
        draft.mend(entry.number, correction)
    else:
        _unquote(draft, entry, entry.value[1:])


def _say_several(draft: Draft, entry: Entry) -> None:
    """Say that values in quotes, one after the other, are a list without its brackets."""
    mended = f"{draft.lines[entry.number][: entry.column]}[{entry.value.rstrip()}]"
    span = (entry.column, entry.column + len(entry.value))
    message = f"{entry.key} : plusieurs valeurs entre guillemets, sans les crochets d’une liste"
    draft.say(entry.number, span, "guillemet", message, f"écrivez {mended.strip()}", mended)
    draft.mend(entry.number, mended)


def _mend_escapes(draft: Draft, entry: Entry) -> None:
    """Between double quotes a backslash announces a sign: to write one, it must be doubled."""
    for number in range(entry.number, entry.end):
        line = draft.lines[number]
        start = entry.column if number == entry.number else 0
        match = _BAD_ESCAPE.search(line, start)
        if match:
            mended = line[:start] + _BAD_ESCAPE.sub(r"\g<0>\\", line[start:])
            message = "« \\ » annonce un caractère spécial entre guillemets doubles"
            hint = "doublez-la : « \\\\ »"
            draft.say(number, match.span("bad"), "guillemet", message, hint, mended)
            draft.mend(number, mended)


def _mend_curly(draft: Draft, entry: Entry) -> None:
    """Curly quotes are no quotes for YAML: around a whole value, the page would show them."""
    value = entry.value
    inside = value[1:-1]
    if value[-1] not in _CURLY[value[0]] or any(sign in inside for sign in '“”"'):
        return
    line = draft.lines[entry.number]
    correction = line[: entry.column] + written(inside.strip())
    message = f"la valeur est entre guillemets {value[0]}{value[-1]}, qui seraient affichés"
    span = (entry.column, entry.column + len(value))
    hint = f"écrivez {correction.strip()}"
    draft.say(entry.number, span, "guillemet-courbe", message, hint, correction)
    draft.mend(entry.number, f"{line[: entry.column]} {neutral(inside)} ")
