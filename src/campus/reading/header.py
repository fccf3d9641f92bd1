"""Where the header of a page stands: between two lines of three hyphens."""

import re
from dataclasses import dataclass

from campus.problems import Place, Problem, Problems

FENCE = "---"
_NEARLY = (
    r"-{4,}|--|[—–−]+|-[—–−]+|[—–−]+-+|(?:- ){2}-|-- -|- --"
    r"|\.\.\.|\\---|\+\+\+|;;;|={3,}|_{3,}|\*{3,}"
)
_NEARLY_A_FENCE = re.compile(rf"\s*(?:{_NEARLY}|---)\s*")
_MAYBE_NEARLY = re.compile(
    r"\n(?:[ \t]*(?:--|- -|[—–−.\\+;=_*`~][—–−.\\+;=_*`~\w-]*[ \t]*\n)|\n[^\s#-])"
)
_FENCE_AND_MORE = re.compile(r"---(?!-)\s*(?P<rest>\S.*)")
_CODE = re.compile(r"\s*(?:```|~~~)\s*\w*\s*")
_KEY = re.compile(r"""["']?[^\W\d_][\w-]*["']?\s*:(\s|$)""")
_FIELD = re.compile(r"[a-z][a-z-]*:(\s|$)")
_COMMENTED = re.compile(r"#\s*[a-z][\w-]*\s*:(\s|$)")
_TITLE = re.compile(r"#+\s")
_PREAMBLE = 30
_QUOTED = 40


@dataclass(frozen=True, slots=True)
class Header:
    """The lines of the header, and the text of the body.

    `before` is the number of lines that stand before the header; the body begins at line
    `body_line` (from 1).
    """

    lines: list[str]
    before: int
    body: str
    body_line: int


def find_header(path: str, text: str, found: Problems) -> Header | None:
    """Return the header, whatever is wrong with its fences, or None when the page has none."""
    if text.startswith("---\n"):
        end = text.find("\n---\n", 3)
        end = len(text) - 4 if end < 0 and text.endswith("\n---") else end
        inside = text[4 : end + 1]
        if end > 0 and not _MAYBE_NEARLY.search(text, 3, end + 1):
            lines = inside.split("\n")[:-1]
            body = text[end + 5 :]
            _say_second(path, body, len(lines) + 3, found)
            return Header(lines, 1, body, len(lines) + 3)
    return _Fences(path, text.split("\n"), found).header()


@dataclass(frozen=True, slots=True)
class _Fences:
    """The search for the two fences of a page, line by line, when they are not the usual ones."""

    path: str
    lines: list[str]
    found: Problems

    def header(self) -> Header | None:
        start = self._opening()
        if start is None:
            return None
        end = self._closing(start)
        body = end + 1 if end < len(self.lines) and self._is_fence(self.lines[end]) else end
        text = "\n".join(self.lines[body:])
        _say_second(self.path, text, body + 1, self.found)
        return Header(self.lines[start:end], start, text, body + 1)

    @staticmethod
    def _is_fence(line: str) -> bool:
        return _NEARLY_A_FENCE.fullmatch(line) is not None

    def _opening(self) -> int | None:
        """Return the number of the first line of the header."""
        first = next((number for number, line in enumerate(self.lines) if line.strip()), None)
        if first is None:
            self._say(0, "le fichier est vide", "commencez par ---, puis title: …, puis ---")
            return None
        line = self.lines[first].rstrip().lstrip("\ufeff")
        if line == FENCE:
            if first:
                blank = "1 ligne vide" if first == 1 else f"{first} lignes vides"
                message = f"l’en-tête commence ligne {first + 1}, après {blank}"
                self._say(0, message, "supprimez les lignes vides du début")
            return first + 1
        if self._is_fence(line):
            self._say_nearly(first, line.strip(), "n’ouvre pas l’en-tête")
            return first + 1
        if match := _FENCE_AND_MORE.fullmatch(line):
            return self._shared(first, match["rest"])
        return self._after_a_text(first)

    def _shared(self, first: int, rest: str) -> int:
        """Say that the fence shares its line; what stands beside it is read as a field."""
        hint = "passez à la ligne après les trois traits d’union"
        self._say(first, "la ligne --- qui ouvre l’en-tête contient autre chose", hint,
                  f"{FENCE}\n{rest}")  # fmt: skip
        self.lines[first] = rest if _KEY.match(rest) else ""
        return first

    def _after_a_text(self, first: int) -> int | None:
        """Look for a header that begins without its fence, or after something else."""
        if _KEY.match(self.lines[first]):
            self._say(0, "la ligne --- qui ouvre l’en-tête manque", "ajoutez --- tout en haut")
            return first
        for number in range(first + 1, min(len(self.lines) - 1, first + _PREAMBLE)):
            if self.lines[number].rstrip() == FENCE and _KEY.match(self.lines[number + 1]):
                other = self.lines[first].strip()[:_QUOTED]
                code = _CODE.fullmatch(self.lines[first]) is not None
                hint = f"supprimez la ligne {other}" if code else "déplacez-le après l’en-tête"
                message = f"l’en-tête commence ligne {number + 1}, après « {other} »"
                self._say(first, message, hint)
                return number + 1
        if _CODE.fullmatch(self.lines[first]) and _KEY.match(self.lines[first + 1]):
            self._say_nearly(first, self.lines[first].strip(), "n’ouvre pas l’en-tête")
            return first + 1
        hint = "commencez par ---, puis title: …, puis ---"
        self._say(0, "le fichier n’a pas d’en-tête", hint)
        return None

    def _closing(self, start: int) -> int:
        """Return the number of the line after the header: its fence, or what takes its place."""
        for number in range(start, len(self.lines)):
            line = self.lines[number].rstrip()
            if line == FENCE:
                if self._text_before(start, number):
                    break
                return number
            if self._closes_nearly(number, line):
                self._say_nearly(number, line.strip(), "ne ferme pas l’en-tête")
                return number
        return self._never_closed(start)

    def _closes_nearly(self, number: int, line: str) -> bool:
        """Tell whether a line was meant as the fence; an indented one may be part of a text."""
        if not self._is_fence(line):
            return bool(_CODE.fullmatch(line)) and line[:1] in "`~" and line != ""
        after = self.lines[number + 1] if number + 1 < len(self.lines) else ""
        return line[0] not in " \t" or not (after[:1] in " \t-" and after.strip())

    def _text_before(self, start: int, end: int) -> bool:
        """Tell whether what stands before a fence is already the body: text after a blank line."""
        for number in range(start + 1, end):
            line = self.lines[number]
            if not self.lines[number - 1].strip() and not _of_a_header(line):
                return not any(_FIELD.match(other) for other in self.lines[number:end])
        return False

    def _never_closed(self, start: int) -> int:
        """Say after which line the fence should stand: the last one that looks like a field."""
        end = start
        while end < len(self.lines) and _of_a_header(self.lines[end]):
            end += 1
        while end > start and not self.lines[end - 1].strip():
            end -= 1
        last = self.lines[end - 1].strip()[:_QUOTED]
        hint = f"ajoutez --- après la ligne {end} (« {last} »)"
        place = Place(self.path, min(end + 1, len(self.lines)))
        message = "la ligne --- qui ferme l’en-tête manque"
        self.found.append(Problem(place, "entete", message, hint))
        return end

    def _say_nearly(self, number: int, line: str, what: str) -> None:
        hint = f"écrivez exactement trois traits d’union : {FENCE}"
        message = f"« {line} » {what}"
        if line == FENCE:
            hint, message = "supprimez les espaces qui la précèdent", f"la ligne --- {what}"
        self._say(number, message, hint, FENCE)

    def _say(self, number: int, message: str, hint: str, correction: str = "") -> None:
        length = len(self.lines[number].rstrip()) if correction else 0
        place = Place(self.path, number + 1, 1, length + 1 if length else 0)
        self.found.append(Problem(place, "entete", message, hint, correction))


def _of_a_header(line: str) -> bool:
    if _TITLE.match(line):
        return _COMMENTED.match(line) is not None
    return not line or line[0] in " -#\t" or _KEY.match(line) is not None


def _say_second(path: str, body: str, body_line: int, found: Problems) -> None:
    """Say that a second header follows the first: its fields would be printed on the page."""
    text = body.lstrip("\n")
    if not text.startswith("---\n"):
        return
    lines = text.split("\n")
    closing = next((n for n, line in enumerate(lines[1:], 1) if line.rstrip() == FENCE), 0)
    if closing > 1 and all(_of_a_header(line) for line in lines[1:closing]):
        place = Place(path, body_line + len(body) - len(text), 1, len(FENCE) + 1)
        hint = "gardez un seul en-tête : réunissez les deux, ou supprimez celui qui est de trop"
        found.append(Problem(place, "entete", "la page a deux en-têtes", hint))
