"""Problems as a person reads them: the message, the line, a caret under the fault."""

import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TextIO

from campus.french.words import count
from campus.problems.codes import Level
from campus.problems.problem import Place, Problem

Source = Callable[[str], Sequence[str]]
"""Gives the lines of a file of the site, none when it cannot be read as text."""

_WIDEST = 110
_BEFORE = 55
_SHOWN = "·"
_BOLD, _DIM, _RED, _GREEN, _YELLOW = "1", "2", "31", "32", "33"
_COLOURS = {Level.ERREUR: f"{_BOLD};{_RED}", Level.ATTENTION: f"{_BOLD};{_YELLOW}"}

Paint = Callable[[str, str], str]


def report(problems: Sequence[Problem], source: Source) -> Iterator[str]:
    """Yield the lines to print, the problems in their order, then the summary."""
    return _report(problems, source, _plain)


def coloured(problems: Sequence[Problem], source: Source) -> Iterator[str]:
    """Yield the same lines with the colours of a terminal."""
    return _report(problems, source, _ansi)


def wants_colour(stream: TextIO, environment: Mapping[str, str]) -> bool:
    """Tell whether to colour what is printed on `stream`: a terminal, and NO_COLOR is not set."""
    dumb = environment.get("TERM") == "dumb"
    return stream.isatty() and not dumb and not environment.get("NO_COLOR")


def headline(problem: Problem) -> str:
    """Return the problem on one line, `path:line:column : niveau [code] message ; hint`."""
    return _headline(problem, _plain)


def summary(problems: Sequence[Problem]) -> str:
    """Return how many errors and warnings there are."""
    errors = sum(problem.level is Level.ERREUR for problem in problems)
    warnings = len(problems) - errors
    return f"{count(errors, 'erreur')}, {count(warnings, 'avertissement')}."


def _plain(text: str, _style: str) -> str:
    return text


def _ansi(text: str, style: str) -> str:
    return f"\x1b[{style}m{text}\x1b[0m"


def _report(problems: Sequence[Problem], source: Source, paint: Paint) -> Iterator[str]:
    for problem in problems:
        yield _headline(problem, paint)
        yield from _excerpt(problem, source, paint)
    yield summary(problems)


def _headline(problem: Problem, paint: Paint) -> str:
    place = problem.place
    where = paint(_visible(f"{place.path}:{place.line}:{place.column}"), _BOLD)
    level = paint(str(problem.level), _COLOURS[problem.level])
    code = paint(f"[{problem.code}]", _DIM)
    hint = f" ; {problem.hint}" if problem.hint else ""
    return f"{where} : {level} {code} {_visible(problem.message + hint)}"


def _excerpt(problem: Problem, source: Source, paint: Paint) -> Iterator[str]:
    """Yield the line with a caret under the fault, then the corrected line, and a blank line."""
    lines = source(problem.place.path)
    if not 0 < problem.place.line <= len(lines):
        return
    line = lines[problem.place.line - 1]
    start, end = _span(problem.place, line)
    cut = max(0, start - _BEFORE) if len(line) > _WIDEST else 0
    margin = f"{'':>6} │ "
    shown = _visible(line[cut:start]) + _visible(line[start:end], spaces=True)
    yield f"{problem.place.line:>6} │ {shown}{_visible(line[end : cut + _WIDEST])}"
    carets = "^" * _columns(line[start : min(end, cut + _WIDEST)])
    yield margin + " " * _columns(line[cut:start]) + paint(carets or "^", _RED)
    for corrected in problem.correction.split("\n") if problem.correction else ():
        yield f"{'':>6} └ {paint(corrected, _GREEN)}"
    yield ""


def _span(place: Place, line: str) -> tuple[int, int]:
    """Return the first and last columns to point at, from 0; at least one, inside the line."""
    start = min(place.column - 1, len(line))
    return start, max(start + 1, min(place.end - 1, len(line)))


def _columns(text: str) -> int:
    """Return how many columns of a terminal the text takes."""
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(sign) in "WF" for sign in text)
    narrow = sum(unicodedata.combining(sign) != 0 for sign in text)
    return len(text) + wide - narrow


def _visible(text: str, *, spaces: bool = False) -> str:
    """Return the text with a dot for each sign that would not show, or would act on a terminal.

    With `spaces`, spaces other than the ordinary one are such signs.
    """
    if text.isprintable():
        return text
    return "".join(_SHOWN if _hidden(sign, spaces=spaces) else sign for sign in text)


def _hidden(sign: str, *, spaces: bool) -> bool:
    if unicodedata.category(sign) == "Zs":
        return spaces and sign != " "
    return not sign.isprintable()
