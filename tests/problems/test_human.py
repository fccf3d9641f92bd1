"""What a person reads of a problem, on any terminal."""

import io
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus.problems import Place, Problem
from campus.problems.human import report
from campus.problems.terminal import APPROXIMATE, Look, columns, look_of
from tests.problems.samples import COLON, PATH, WARNING, lines_of


def drawn(line: str, place: Place, width: int = 120, correction: str = "") -> tuple[str, str, str]:
    """Return a line as it is shown, the carets below it, and its correction."""
    problem = Problem(place, "valeur", "faux", correction=correction)
    _, shown, carets, *rest = report([problem], lambda _: [line], Look(width=width))
    return shown, carets, rest[0]


def test_a_person_reads_the_line_and_a_caret_under_the_fault() -> None:
    """The message, its numbered line, the fault underlined, the corrected line, the count."""
    assert list(report([COLON], lines_of)) == [
        "content/pages/à propos.md:2:20 : erreur [deux-points] la valeur contient « : », 100 % des "
        'fois ; écrivez title: "Coopération : un bilan"',
        "     2 │ title: Coopération : un bilan",
        "       │                    ^",
        '       └ title: "Coopération : un bilan"',
        "",
        "1 erreur, 0 avertissement. Chaque [code] est expliqué dans docs/erreurs.md.",
    ]


def test_nothing_wrong_needs_no_explanation() -> None:
    """Without a problem there is the count alone."""
    assert list(report([], lines_of)) == ["0 erreur, 0 avertissement."]


def test_what_does_not_show_is_shown() -> None:
    """A no-break space under the caret is a dot; what acts on a terminal never gets out."""
    space = replace(COLON, place=Place(PATH, 3, 6, 7), message="\x1b[31mrouge", correction="\x1b[A")
    assert list(report([space], lines_of))[:4] == [
        f"{PATH}:3:6 : erreur [deux-points] ·[31mrouge ; {COLON.hint}",
        "     3 │ tags:·x",
        "       │      ^",
        "       └ ·[A",
    ]


@pytest.mark.parametrize("width", [60, 80, 200])
@pytest.mark.parametrize("column", [1, 30, 150, 280])
def test_a_long_line_is_cut_around_the_fault(width: int, column: int) -> None:
    """Whatever its width, a terminal never folds the line: the caret would stand elsewhere."""
    line = "".join(chr(ord("a") + n % 26) for n in range(300))
    shown, carets, _ = drawn(line, Place("x.md", 1, column, column + 5), width)
    assert width - 1 <= len(shown) <= width
    assert shown[carets.index("^") :].startswith(line[column - 1 : column + 4])
    assert carets.count("^") == 5


def test_what_is_cut_says_so() -> None:
    """A sign stands where the line goes on; the fault's own end may be out."""
    shown, carets, _ = drawn("x" * 300, Place("x.md", 1, 150, 300), 80)
    assert shown == f"     1 │ …{'x' * 69}…"
    assert len(carets) == 80
    shown, *_ = drawn("x" * 300, Place("x.md", 1, 295), 80)
    assert shown.endswith("x")


def test_a_correction_is_cut_around_what_changes() -> None:
    """A paragraph is not repeated for one sign: what is new is shown as the fault is."""
    line = "mot " * 50 + "fin: " + "mot " * 50
    mended = line.replace("fin:", "fin :")
    _, _, corrected = drawn(line, Place("x.md", 1, 204, 205), 80, mended)
    assert "mot fin : mot" in corrected
    assert len(corrected) == 80


@pytest.mark.parametrize(
    "before",
    [
        "漢字 ",
        "e\u0301te\u0301 ",
        "\t\t",
        "⚠\ufe0f ",
        "👩\u200d💻 ",
        "\u202e",
        "é" * 90,
        "漢e\u0301" * 60,
    ],
    ids=ascii,
)
@pytest.mark.parametrize("width", [60, 80])
def test_the_caret_is_under_the_fault_whatever_stands_before(before: str, width: int) -> None:
    """Wide signs, accents apart, tabs, emoji: columns are those of a terminal, not signs."""
    line = f"{before}faute et la suite"
    start = line.index("faute") + 1
    shown, carets, _ = drawn(line, Place("x.md", 1, start, start + 5), width)
    assert columns(shown[: shown.index("faute")]) == columns(carets[: carets.index("^")])
    assert columns(shown) <= width


@given(
    st.text(st.characters(exclude_characters="\n"), min_size=1, max_size=200),
    st.integers(1, 220),
    st.integers(0, 240),
    st.integers(30, 130),
)
def test_any_line_fits(line: str, column: int, end: int, width: int) -> None:
    """No line of any file is wider than the terminal, nor acts on it."""
    shown, carets, _ = drawn(line, Place("x.md", 1, column, end), width)
    assert columns(shown) <= width
    assert columns(carets) <= width + 1
    assert all(sign.isprintable() or sign.isspace() for sign in shown)


@pytest.mark.parametrize(
    ("terminal", "environment", "wanted"),
    [
        (True, {}, True),
        (True, {"NO_COLOR": ""}, True),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"TERM": "dumb"}, False),
        (False, {}, False),
        (False, {"FORCE_COLOR": "1"}, True),
        (True, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    ],
)
def test_colours_are_for_terminals(
    terminal: bool,  # noqa: FBT001 - a column of the table
    environment: dict[str, str],
    wanted: bool,  # noqa: FBT001 - idem
) -> None:
    """There are colours on a terminal that can show them, unless the environment says otherwise."""

    class Stream(io.StringIO):
        def isatty(self) -> bool:
            return terminal

    assert look_of(Stream(), environment).coloured == wanted


def test_the_width_is_that_of_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """COLUMNS speaks for a terminal; a file or a pipe has a width of its own."""

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setenv("COLUMNS", "72")
    assert look_of(Terminal(), {}).width == 72
    assert look_of(io.StringIO(), {}).width == Look().width


def test_colours_change_nothing_but_colours() -> None:
    """Without its escape sequences, the coloured report is the plain one."""
    painted = "\n".join(report([COLON, WARNING], lines_of, Look(coloured=True)))
    assert "\x1b[1;31merreur\x1b[0m" in painted
    plain = re.sub(r"\x1b\[[0-9;]+m", "", painted)
    assert plain == "\n".join(report([COLON, WARNING], lines_of))


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "cp437", "latin-1"])
def test_signs_that_a_terminal_lacks_have_others_as_wide(encoding: str) -> None:
    """On a terminal of another time the report is the same but for its signs, carets in place."""
    text = "\n".join(report([COLON, WARNING], lines_of))
    stream = io.TextIOWrapper(io.BytesIO(), encoding, errors=APPROXIMATE, newline="\n")
    stream.write(text)
    stream.flush()
    written = stream.buffer.getvalue().decode(encoding)
    assert [len(line) for line in written.split("\n")] == [len(line) for line in text.split("\n")]
    assert "?" not in written
    assert ("Coopération" in written) is (encoding != "ascii")


def test_a_message_without_end_is_cut_in_its_middle() -> None:
    """What a message quotes may be as long as a file; the message stays short, its ends whole."""
    told = Problem(
        Place("x.md"), "valeur", f"debut : « {'9' * 10_000} » n’est pas une date"
    ).message
    assert len(told) < 400
    assert told.startswith("debut : « 999")
    assert told.endswith("999 » n’est pas une date")
