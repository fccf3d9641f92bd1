"""Maps: nothing overlaps, nothing sticks out, lines go round the boxes, and it is always the same.

Drawings are judged as a reader sees them: by their boxes, their lines of text and their paths.
"""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus.maps import Drawing, Stage, Stop, draw
from campus.maps.drawing import SIZE, WIDTH
from campus.maps.words import width, wrapped


def stage(*stops: Stop, title: str = "Étape") -> Stage:
    """Return a stage."""
    return Stage(title=title, stops=stops)


def stop(name: str, *after: str, title: str = "", detail: str = "1 h") -> Stop:
    """Return a stop."""
    return Stop(name=name, title=title or f"Module {name}", detail=detail, after=after)


NAMES = "abcdefghij"
titles = st.text("abcmwMWÉœ —’ 0", min_size=1, max_size=90)
stops = st.builds(
    lambda name, after, title, detail: stop(name, *after, title=title, detail=detail),
    st.sampled_from(NAMES),
    st.lists(st.sampled_from(NAMES), max_size=3),
    titles,
    st.sampled_from(["", "1 h 30 · facultatif"]),
)
unique_stops = st.lists(stops, unique_by=lambda stop: stop.name, max_size=10)


@st.composite
def maps(sample: st.DrawFn) -> list[Stage]:
    """Return the stages of some map, with stops that ask for strangers and for later ones."""
    found = sample(unique_stops)
    cuts = sorted({0, len(found), *sample(st.lists(st.integers(0, len(found)), max_size=3))})
    return [stage(*found[start:end], title=sample(titles)) for start, end in pairwise(cuts)]


def points(path: str) -> list[tuple[int, int]]:
    """Return the corners of the lines of a path, moves included."""
    found: list[tuple[int, int]] = []
    for sign, numbers in re.findall(r"([MHVQ])([\d .-]+)", path):
        values = [int(number) for number in numbers.split()]
        x, y = found[-1] if found else (0, 0)
        if sign == "H":
            x = values[0]
        elif sign == "V":
            y = values[0]
        else:
            x, y = values[-2:]
        found.append((x, y))
    return found


def ends(drawing: Drawing) -> list[tuple[int, int]]:
    """Return, for each line, the numbers of the boxes that it leaves and that it enters."""
    tops = [(box.y, box.y + box.height) for box in drawing.boxes]

    def box_at(height: int) -> int:
        return next(n for n, (top, bottom) in enumerate(tops) if top < height < bottom)

    lines = [points(f"M{line}") for line in drawing.wires.split("M")[1:]]
    return [(box_at(line[0][1]), box_at(line[-1][1])) for line in lines]


def boxes_stand_one_below_the_other(_stages: list[Stage], drawing: Drawing) -> None:
    """No box overlaps another or sticks out; they are in the order of the stops."""
    assert all(above.y + above.height < below.y for above, below in pairwise(drawing.boxes))
    assert all(0 < box.x < box.x + box.width < WIDTH for box in drawing.boxes)
    assert all(box.y + box.height < drawing.height for box in drawing.boxes)
    assert drawing.width == WIDTH


def texts_stay_in_their_boxes(_stages: list[Stage], drawing: Drawing) -> None:
    """Every line of a box is within it; nothing of the titles of stages is within one."""
    for box in drawing.boxes:
        lines = [*box.lines, *filter(None, [box.detail])]
        assert all(above.y < below.y for above, below in pairwise(lines))
        assert all(box.y + SIZE <= line.y < box.y + box.height for line in lines)
        assert all(line.x + width(line.text, SIZE) < box.x + box.width for line in box.lines)
    for line in drawing.titles:
        assert not any(box.y - 2 < line.y < box.y + box.height + SIZE for box in drawing.boxes)


def no_line_crosses_a_box(_stages: list[Stage], drawing: Drawing) -> None:
    """Lines stay at the left of the boxes and of the titles, within the drawing."""
    lefts = {box.x for box in drawing.boxes} | {title.x for title in drawing.titles}
    corners = points(drawing.wires)
    assert all(0 <= x <= left and 0 <= y < drawing.height for x, y in corners for left in lefts)


def each_prerequisite_has_its_line_and_no_other_has(stages: list[Stage], drawing: Drawing) -> None:
    """A line leads from a stop to each that asks for it; strangers and oneself have none."""
    found = [stop for stage in stages for stop in stage.stops]
    names = [stop.name for stop in found]
    asked = {
        (names.index(name), number)
        for number, stop in enumerate(found)
        for name in stop.after
        if name in names and name != stop.name
    }
    assert sorted(ends(drawing)) == sorted(asked)


def lines_of_two_stops_share_no_lane(_stages: list[Stage], drawing: Drawing) -> None:
    """Where two lines run side by side, each has its own lane: none hides another."""
    runs: dict[tuple[int, int], tuple[int, int]] = {}
    for line, (start, _) in zip(drawing.wires.split("M")[1:], ends(drawing), strict=True):
        corners = points(f"M{line}")
        lane = min(x for x, _ in corners)
        heights = [y for _, y in corners]
        low, high = runs.get((lane, start), (10**6, 0))
        runs[lane, start] = min(low, *heights), max(high, *heights)
    for (lane, start), (low, high) in runs.items():
        beside = [run for key, run in runs.items() if key[0] == lane and key[1] != start]
        assert all(high < other_low or other_high < low for other_low, other_high in beside)


def the_same_stages_give_the_same_drawing(stages: list[Stage], drawing: Drawing) -> None:
    """Nothing depends on chance or on the order of a set."""
    assert draw(list(stages)) == drawing


@given(maps())
def test_any_map_keeps_every_rule(stages: list[Stage]) -> None:
    """Whatever the stages, their drawing keeps each of the rules above."""
    drawing = draw(stages)
    for rule in (
        boxes_stand_one_below_the_other,
        texts_stay_in_their_boxes,
        no_line_crosses_a_box,
        each_prerequisite_has_its_line_and_no_other_has,
        lines_of_two_stops_share_no_lane,
        the_same_stages_give_the_same_drawing,
    ):
        rule(stages, drawing)


def test_a_map_without_stops_is_empty() -> None:
    """Stages may be none, or hold nothing."""
    assert draw([]).boxes == draw([stage()]).boxes == ()


def test_lines_break_between_words() -> None:
    """Words stay whole, the words that a no-break space joins stay together."""
    assert wrapped("Lire et questionner des données", 14, 150) == (
        "Lire et questionner",
        "des données",
    )
    assert wrapped("Durer 1\u00a0h\u00a030", 14, 60) == ("Durer", "1\u00a0h\u00a030")


@pytest.mark.parametrize("text", ["anticonstitutionnellement" * 3, "W" * 40])
def test_a_word_that_no_line_holds_is_cut(text: str) -> None:
    """Even then, no line is wider than its room and no sign is lost."""
    lines = wrapped(text, 14, 100)
    assert "".join(lines) == text
    assert all(width(line, 14) <= 100 for line in lines)
