"""`make sizes`: how big the packages are, against the aims of the project; a report, not a test.

Aims: a module up to 200 lines, a function up to 30, nine functions in ten up to 15, at most 8
modules a package. A function is counted from its `def` on, docstring left out.
"""

from collections.abc import Iterable
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from tests.architecture.sources import Module, functions_of, length_of, read_modules

SHORT = 15
ROW = "{:<12}{:>8}{:>8}  {:<28}{:>10}{:>7}  {}"
HEADINGS = ("package", "modules", "lines", "largest module", "functions", f"≤ {SHORT}", "longest")


def report(modules: Iterable[Module]) -> list[str]:
    """Return the table: one line a package, then the whole."""
    modules = sorted(modules, key=attrgetter("room"))
    rooms = [
        row(room or "campus", list(held)) for room, held in groupby(modules, attrgetter("room"))
    ]
    return [ROW.format(*HEADINGS), *rooms, row("total", modules)]


def row(name: str, modules: list[Module]) -> str:
    """Return the line of one package."""
    largest = max(modules, key=attrgetter("lines"))
    lengths = [
        (length_of(function), f"{module.name.rpartition('.')[2]}.{function.name}")
        for module in modules
        for function in functions_of(module)
    ]
    length, longest = max(lengths, default=(0, ""))
    short = sum(length <= SHORT for length, _ in lengths)
    return ROW.format(
        name,
        len(modules),
        sum(module.lines for module in modules),
        f"{largest.name.rpartition('.')[2]} {largest.lines}",
        len(lengths),
        f"{short / len(lengths):.0%}" if lengths else "",
        f"{longest} {length}" if lengths else "",
    )


if __name__ == "__main__":
    print("\n".join(report(read_modules(Path.cwd()))))
