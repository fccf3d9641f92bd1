"""The lines from each stop to those it leads to, in lanes beside the boxes: none crosses a box."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from campus.maps.stages import Stop

LANE = 9
"""Between two lanes."""
ARROW = 14
"""Between the boxes and the lane nearest to them."""
_CORNER = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Trunk:
    """What leaves a stop and enters others, each by its position from the top."""

    start: int
    ends: tuple[int, ...]

    @property
    def span(self) -> tuple[int, int]:
        """The highest and the lowest of its stops."""
        return min(self.start, *self.ends), max(self.start, *self.ends)


Lanes = tuple[tuple[Trunk, ...], ...]
"""The trunks of each lane, from the boxes outwards."""


def lanes(stops: Sequence[Stop]) -> Lanes:
    """Return the lanes of the lines between stops: short ones inside, none touching another."""
    found: list[list[Trunk]] = []
    for trunk in sorted(_trunks(stops), key=_length):
        free = (lane for lane in found if not any(_touch(trunk, other) for other in lane))
        lane = next(free, None)
        if lane is None:
            found.append([trunk])
        else:
            lane.append(trunk)
    return tuple(map(tuple, found))


def gutter(laid: Lanes) -> int:
    """Return the room that lanes take at the left of the boxes."""
    return ARROW + LANE * (len(laid) - 1) + 1 if laid else 1


def wires(laid: Lanes, exits: Sequence[int], entries: Sequence[int]) -> str:
    """Return the SVG path of every line, given the heights where they leave and enter stops."""
    edge = gutter(laid)
    return "".join(
        _wire(edge, edge - ARROW - LANE * number, exits[trunk.start], entries[end])
        for number, lane in enumerate(laid)
        for trunk in lane
        for end in trunk.ends
    )


def heads(laid: Lanes, entries: Sequence[int]) -> str:
    """Return the SVG path of the arrow heads, one at each stop that some line enters."""
    ends = {end for lane in laid for trunk in lane for end in trunk.ends}
    return "".join(f"M{gutter(laid)} {entries[end]}l-7-4v8z" for end in sorted(ends))


def _trunks(stops: Sequence[Stop]) -> Iterable[Trunk]:
    """Yield a trunk for each stop that leads to another; strangers lead nowhere."""
    for start, stop in enumerate(stops):
        ends = (end for end, other in enumerate(stops) if stop.name in other.after and end != start)
        if trunk := tuple(ends):
            yield Trunk(start=start, ends=trunk)


def _wire(edge: int, lane: int, start: int, end: int) -> str:
    turn = _CORNER if end > start else -_CORNER
    return (
        f"M{edge} {start}H{lane + _CORNER}Q{lane} {start} {lane} {start + turn}"
        f"V{end - turn}Q{lane} {end} {lane + _CORNER} {end}H{edge - 5}"
    )


def _length(trunk: Trunk) -> tuple[int, int]:
    top, bottom = trunk.span
    return bottom - top, top


def _touch(one: Trunk, other: Trunk) -> bool:
    return one.span[0] <= other.span[1] and other.span[0] <= one.span[1]
