"""The drawing: stages one below the other, a box a stop, lanes at the left of the boxes.

One column, so that it is as wide on a computer as on a phone. Lengths are in CSS pixels.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from campus.maps.stages import Stage, Stop
from campus.maps.wires import gutter, heads, lanes, wires
from campus.maps.words import wrapped

WIDTH = 328
"""A phone of 360 px without its margins."""
SIZE, DETAIL_SIZE = 14, 12
"""Sizes of the text of a title and of a detail."""
LINE, DETAIL_LINE = 20, 18
PADDING = 10
GAP = 10
"""Between two boxes."""
_STAGE_GAP = 14
_UNDER_TITLE = 6
_DESCENT = 5
"""Between the baseline of a line and its bottom."""
_SPARE = 90
"""Hundredths of the room that lines take: readers who space letters out keep theirs in the box."""
_PORT = 12
"""Where lines enter a box, from its top, and leave it, from its bottom."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of text; `y` is its baseline."""

    x: int
    y: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A stop as drawn: a frame, the lines of its title, its detail below."""

    href: str
    x: int
    y: int
    width: int
    height: int
    lines: tuple[Line, ...]
    detail: Line | None
    optional: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A map; `wires` and `heads` are SVG paths, `titles` the lines of the titles of stages."""

    width: int
    height: int
    wires: str
    heads: str
    titles: tuple[Line, ...]
    boxes: tuple[Box, ...]


def draw(stages: Sequence[Stage]) -> Drawing:
    """Return the drawing of stages; a stop that stands after a stranger has no line from it."""
    stops = [stop for stage in stages for stop in stage.stops]
    laid = lanes(stops)
    titles: list[Line] = []
    boxes: list[Box] = []
    top = 0
    for stage in stages:
        title = _lines(stage.title, gutter(laid), top, WIDTH - gutter(laid))
        titles += title
        top += len(title) * LINE + _UNDER_TITLE
        for stop in stage.stops:
            boxes.append(_box(stop, gutter(laid), top))
            top += boxes[-1].height + GAP
        top += _STAGE_GAP
    entries = [box.y + _PORT for box in boxes]
    exits = [box.y + box.height - _PORT for box in boxes]
    return Drawing(
        width=WIDTH,
        height=max(0, top - _STAGE_GAP - GAP) + 1,
        wires=wires(laid, exits, entries),
        heads=heads(laid, entries),
        titles=tuple(titles),
        boxes=tuple(boxes),
    )


def _box(stop: Stop, left: int, top: int) -> Box:
    text = left + PADDING
    lines = _lines(stop.title, text, top + PADDING, WIDTH - text - PADDING)
    height = 2 * PADDING + len(lines) * LINE + (DETAIL_LINE if stop.detail else 0)
    baseline = top + height - PADDING - _DESCENT
    return Box(
        href=stop.href,
        x=left,
        y=top,
        width=WIDTH - left - 1,
        height=height,
        lines=lines,
        detail=Line(x=text, y=baseline, text=stop.detail) if stop.detail else None,
        optional=stop.optional,
    )


def _lines(text: str, left: int, top: int, room: int) -> tuple[Line, ...]:
    found = wrapped(text, SIZE, room * _SPARE // 100)
    return tuple(
        Line(x=left, y=top + (number + 1) * LINE - _DESCENT, text=line)
        for number, line in enumerate(found)
    )
