"""The line of a problem, as wide as a terminal: a caret under the fault, then its correction."""

from collections.abc import Iterable, Iterator
from itertools import accumulate, takewhile

from campus.problems.problem import Problem
from campus.problems.terminal import Look, columns, visible

_MARGIN = "       │ "
_NARROWEST = 20
_CUT = "…"
_MOST = 4
"""Signs, accents apart included, that one column may hold: what is farther is not looked at."""
_RED, _GREEN = "31", "32"


def excerpt(problem: Problem, line: str, look: Look) -> Iterator[str]:
    """Yield the line of a problem with a caret under the fault, then the corrected lines."""
    room = max(look.width - len(_MARGIN), _NARROWEST)
    start = min(problem.place.column - 1, len(line))
    end = max(start + 1, min(problem.place.end - 1, len(line)))
    first, last = window(line, start, room)
    fault, after = line[start : min(end, last)], line[end : max(end, last)]
    shown = visible(line[first:start]) + visible(fault, spaces=True) + visible(after)
    yield f"{problem.place.line:>6} │ {_ended(line, shown, first, last)}"
    carets = "^" * columns(fault)
    yield _MARGIN + " " * columns(line[first:start]) + look.paint(carets or "^", _RED)
    for rank, corrected in enumerate(problem.correction.split("\n") if problem.correction else ()):
        sign = " " if rank else "└"
        at = start if corrected.startswith(line[:start]) else 0
        yield f"       {sign} {look.paint(_cut(corrected, at, room), _GREEN)}"


def _cut(text: str, at: int, room: int) -> str:
    """Return what there is room for of a text, around its sign `at`."""
    first, last = window(text, at, room)
    return _ended(text, visible(text[first:last]), first, last)


def _ended(text: str, shown: str, first: int, last: int) -> str:
    """Return what is shown of a text from `first` to `last`, a sign at each end that is cut."""
    before = _CUT.ljust(columns(text[first])) if first else ""
    after = _CUT if last < len(text) else ""
    return before + shown[bool(before) : len(shown) - len(after)] + after


def window(text: str, at: int, room: int) -> tuple[int, int]:
    """Return where to cut a text, so that it has its sign `at`, near the middle, in `room` columns.

    What is left out on both sides is as little as possible.
    """
    if len(text) < _MOST * room and columns(text) <= room:
        return 0, len(text)
    near, after = text[max(0, at - _MOST * room) : at], text[at : at + _MOST * room]
    first = at - _fitting(reversed(near), max(room // 2, room - columns(after)))
    while first < at and not columns(text[first]):
        first += 1  # an accent stays with its letter, which is out
    return first, first + _fitting(text[first : first + _MOST * room], room)


def _fitting(signs: Iterable[str], room: int) -> int:
    """Return how many signs there is room for."""
    widths = accumulate(map(columns, signs))
    return sum(1 for _ in takewhile(lambda width: width <= room, widths))
