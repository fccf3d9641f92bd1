"""The two fences of a header, and what editors write in their place."""

import re
from dataclasses import dataclass

from campus.problems import Place, Problem, Problems
from campus.reading.scalars import written

FENCE = "---"
_NEARLY = (
    r"-{4,}|--|[—–−]+|-[—–−]+|[—–−]+-+|(?:- ){2}-|-- -|- --"
    r"|\.\.\.|\\---|\+\+\+|;;;|={3,}|_{3,}|\*{3,}"
)
_NEARLY_A_FENCE = re.compile(rf"\s*(?:{_NEARLY}|---)\s*")
_FENCE_AND_MORE = re.compile(r"---(?!-)\s*(?P<rest>\S.*)")
_CODE = re.compile(r"\s*(?:```|~~~)\s*\w*\s*")
_KEY = re.compile(r"""["']?[^\W\d_][\w-]*["']?\s*:(\s|$)""")
_FIELD = re.compile(r"[a-z][a-z-]*:(\s|$)")
_COMMENTED = re.compile(r"#\s*[a-z][\w-]*\s*:(\s|$)")
_TITLE = re.compile(r"#+\s")
_TITLED = re.compile(r"#+\s+(?P<title>.*\S)\s*")
_PREAMBLE = 30
_QUOTED = 40


@dataclass(frozen=True, slots=True)
class Fences:
    """The search for the two fences of a page, line by line, when they are not the usual ones."""

    path: str
    lines: list[str]
    found: Problems

    @staticmethod
    def is_fence(line: str) -> bool:
        """Tell whether a line is a fence, or nearly one."""
        return _NEARLY_A_FENCE.fullmatch(line) is not None

    def opening(self) -> int | None:
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
        if self.is_fence(line):
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
        self._say_none(self.lines[first])
        return None

    def _say_none(self, line: str) -> None:
        """Say that there is no header; the title that stands first may be that of the page."""
        title = match["title"] if (match := _TITLED.fullmatch(line)) else "…"
        hint = f"commencez par ---, puis title: {written(title)}, puis ---"
        message = "le fichier n’a pas d’en-tête"
        if line.startswith("{"):
            message, hint = "l’en-tête est en JSON", "écrivez ses champs entre deux lignes ---"
        elif line.lstrip().lower().startswith(("<!doctype", "<html", "<?xml")):
            message = "c’est une page HTML"
            hint = "copiez son texte, et commencez par ---, puis title: …, puis ---"
        self._say(0, message, hint)

    def closing(self, start: int) -> int:
        """Return the number of the line after the header: its fence, or what takes its place."""
        for number in range(start, len(self.lines)):
            line = self.lines[number].rstrip()
            if line == FENCE:
                if self._text_before(start, number):
                    break
                return number
            if self._closes_nearly(number, line):
                if self._goes_on(number):
                    self._say_in_the_middle(number)
                    continue
                self._say_nearly(number, line.strip(), "ne ferme pas l’en-tête")
                return number
        return self._never_closed(start)

    def _closes_nearly(self, number: int, line: str) -> bool:
        """Tell whether a line was meant as the fence; an indented one may be part of a text."""
        if not self.is_fence(line):
            return bool(_CODE.fullmatch(line)) and line[:1] in "`~" and line != ""
        after = self.lines[number + 1] if number + 1 < len(self.lines) else ""
        return line[0] not in " \t" or not (after[:1] in " \t-" and after.strip())

    def _goes_on(self, number: int) -> bool:
        """Tell whether other fields follow a line, up to the fence that closes them."""
        for last in range(number + 1, len(self.lines)):
            if self.lines[last].rstrip() == FENCE:
                return any(_FIELD.match(line) for line in self.lines[number + 1 : last])
            if not of_a_header(self.lines[last]):
                return False
        return False

    def _say_in_the_middle(self, number: int) -> None:
        line = self.lines[number].rstrip()
        place = Place(self.path, number + 1, 1, len(line) + 1)
        message = f"« {line.strip()} » n’est pas un champ, et ne ferme pas l’en-tête"
        hint = "supprimez cette ligne : d’autres champs la suivent"
        self.found.append(Problem(place, "entete", message, hint))
        self.lines[number] = ""

    def _text_before(self, start: int, end: int) -> bool:
        """Tell whether what stands before a fence is already the body: text after a blank line."""
        for number in range(start + 1, end):
            line = self.lines[number]
            if not self.lines[number - 1].strip() and not of_a_header(line):
                return not any(_FIELD.match(other) for other in self.lines[number:end])
        return False

    def _never_closed(self, start: int) -> int:
        """Say after which line the fence should stand: the last one that looks like a field."""
        end = start
        while end < len(self.lines) and of_a_header(self.lines[end]):
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


def of_a_header(line: str) -> bool:
    """Tell whether a line may stand among fields: one, its list, a comment, a blank line."""
    if _TITLE.match(line):
        return _COMMENTED.match(line) is not None
    return not line or line[0] in " -#\t" or _KEY.match(line) is not None
