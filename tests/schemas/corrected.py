"""A file whose editor has copied the corrected lines of the messages."""

from collections.abc import Iterable

from campus.problems import Problem


def with_corrections(data: bytes, problems: Iterable[Problem]) -> bytes:
    """Return the file with the corrected lines in it; a line has one correction at a time."""
    corrections = {each.place.line: each.correction for each in problems if each.correction}
    lines = data.decode("utf-8").split("\n")
    return "\n".join(corrections.get(number, line) for number, line in enumerate(lines, 1)).encode()
