"""Conflicts that git leaves in a file when two people changed the same lines."""

import re
from dataclasses import dataclass, field

from campus.problems import Place, Problem, Problems

_MARK = re.compile(r"(?P<sign>[<>|=])(?P=sign){6}(?:[ \t].*)?")
_OPEN, _BASE, _MIDDLE, _CLOSE = "<|=>"
_FENCES = ("```", "~~~")


@dataclass(slots=True, kw_only=True)
class _Conflict:
    """The marks of a conflict by their sign; the numbers of their lines count from 0."""

    marks: dict[str, int] = field(default_factory=dict)

    @property
    def keeps(self) -> bool:
        """Tell whether the lines read now are those of the first version."""
        return not self.marks or set(self.marks) == {_OPEN}


def settle(path: str, text: str, found: Problems) -> str | None:
    """Say the conflicts of a text; return it with the first version of each, as many lines.

    None when the conflict begins with the file: nothing tells where its header is.
    """
    if not any(sign in text and 7 * sign in text for sign in (_OPEN, _CLOSE)):
        return text
    lines = text.split("\n")
    conflict, in_code = _Conflict(), False
    for number, line in enumerate(lines):
        if line.startswith(_FENCES):
            in_code = not in_code
        sign = "" if in_code and not conflict.marks else _sign(line, conflict)
        if sign:
            conflict.marks[sign] = number
        if sign or not conflict.keeps:
            lines[number] = ""
        if sign == _CLOSE:
            _keep_first(lines, conflict.marks)
            found.append(_problem(path, text, conflict.marks))
            conflict = _Conflict()
    if conflict.marks:
        _give_back(lines, text, conflict.marks)
        found.append(_problem(path, text, conflict.marks))
    return "\n".join(lines) if lines[0].strip() or not text.startswith("<<<<<<<") else None


def _keep_first(lines: list[str], marks: dict[str, int]) -> None:
    """Read the first version when its mark was removed, and the two others were left."""
    last = marks[_CLOSE]
    middle = next((n for n in range(last - 1, -1, -1) if lines[n].rstrip() == 7 * _MIDDLE), None)
    if len(marks) == 1 and middle is not None:
        marks[_MIDDLE] = middle
        lines[middle:last] = [""] * (last - middle)


def _give_back(lines: list[str], text: str, marks: dict[str, int]) -> None:
    """Read what follows a conflict that nothing closes: its versions have as many lines."""
    if set(marks) == {_OPEN, _MIDDLE}:
        after = 2 * marks[_MIDDLE] - marks[_OPEN]
        lines[after:] = text.split("\n")[after:]


def _sign(line: str, conflict: _Conflict) -> str:
    """Return the sign of a mark, nothing for an ordinary line; `=======` may underline a title."""
    match = _MARK.fullmatch(line)
    sign = match["sign"] if match else ""
    return sign if sign in (_OPEN, _CLOSE) or conflict.marks else ""


def _problem(path: str, text: str, marks: dict[str, int]) -> Problem:
    first = min(marks.values())
    line = text.split("\n")[first]
    place = Place(path, first + 1, 1, len(line.rstrip()) + 1)
    if set(marks) >= {_OPEN, _MIDDLE, _CLOSE}:
        one = _lines(first + 2, min(marks.get(_BASE, marks[_MIDDLE]), marks[_MIDDLE]))
        other = _lines(marks[_MIDDLE] + 2, marks[_CLOSE])
        message = "deux versions du même passage, que git n’a pas su réunir"
        hint = f"gardez {one} ou {other}, et supprimez le reste, signes compris"
    else:
        message = f"« {line.rstrip()} » : reste d’un conflit entre deux versions"
        hint = "gardez le bon passage, et supprimez cette ligne"
    return Problem(place, "conflit", message, hint)


def _lines(first: int, last: int) -> str:
    """Return what an editor calls a version; the line of its mark when it has none."""
    if last < first:
        return "rien"
    return f"la ligne {first}" if last == first else f"les lignes {first} à {last}"
