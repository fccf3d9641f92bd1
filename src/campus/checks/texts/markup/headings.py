"""Headings: one level at a time, below the title of the page, and real ones."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, pairwise

from campus.checks.texts.rule import Rule
from campus.checks.texts.text import Text
from campus.french.capitals import lowered
from campus.glance import SPACE
from campus.problems import Problem

# On a text with a line end before and after it: a pattern that begins with one is found quickly.
_MARKDOWN = re.compile(
    r"\n(?P<margin> {0,3}+)(?P<signs>#(?=[ \t\n])|#{2,})(?P<space>[ \t]*+)(?P<text>[^\n]*)(?=\n)"
)
_HTML = re.compile(
    r"<h(?P<level>[1-6])\b[^<>]*>(?P<text>[^\n]{0,300}?)</h(?P=level)>", re.IGNORECASE
)
_UNDERLINED = re.compile(r"\n\n(?P<text>[^\n]+)\n(?P<signs>=+|-+) *(?=\n)")
_WHOLLY_BOLD = re.compile(r"(\*\*|__)(?P<text>[^*_]+)\1(?P<colon> ?:)?")
_FULL_STOP = re.compile(r"[^\W\d_]{4}\.$")
_RULE = re.compile(r"\n(?:=+|-+)[ \t]*+\n")
_ENDS = (".", ",", ";", ":", "…")
_TOP, _FIRST, _LAST = 1, 2, 6


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: its level, its text, where they stand.

    `margin` stands before its signs, `space` between them and the text.
    """

    start: int
    end: int
    level: int
    text: str
    space: str = " "
    margin: str = ""
    in_markdown: bool = True

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands."""
        return self.start, self.end


def headings_in(text: str) -> list[Heading]:
    """Return the headings of a text whose code is blanked, in order."""
    found = [
        Heading(
            match.start(),
            match.end() - 1,
            len(match["signs"]),
            _words(match["text"]),
            match["space"],
            match["margin"],
        )
        for match in _MARKDOWN.finditer(f"\n{text}\n")
    ]
    if "<h" in text or "<H" in text:
        found += [
            Heading(*match.span(), int(match["level"]), match["text"], in_markdown=False)
            for match in _HTML.finditer(text)
        ]
    if _RULE.search(f"{text}\n"):
        found += _underlined(text)
    return sorted(found, key=lambda heading: heading.start)


def _words(text: str) -> str:
    """Return the text of a heading without its attributes and closing signs."""
    text = text.rstrip()
    if text.endswith("}"):
        brace = max(text.rfind("{:"), text.rfind("{#"))
        text = text[:brace].rstrip() if brace >= 0 else text
    closed = text.rstrip("#")
    return closed.rstrip() if not closed or closed[-1].isspace() else text


def _underlined(text: str) -> Iterator[Heading]:
    for match in _UNDERLINED.finditer(f"\n\n{text}\n"):
        if "|" not in match["text"] and not match["text"].startswith(("#", ">")):
            level = _TOP if match["signs"][0] == "=" else _FIRST
            start = match.start("text") - 2
            yield Heading(start, match.end() - 2, level, match["text"], in_markdown=False)


def check_headings(text: Text) -> Iterator[Problem]:
    """Headings go down one level at a time from the title of the page, and are plain words."""
    headings = headings_in(text.visible)
    found = _faults(text, headings)
    first = next(found, None)
    yield from _sections(text, headings) if first is None else chain([first], found)


def _faults(text: Text, headings: list[Heading]) -> Iterator[Problem]:
    above = _TOP
    for heading in headings:
        if heading.space:  # else its level is known once its signs stand apart
            yield from _level(text, heading, above)
        if heading.in_markdown:
            yield from _form(text, heading)
        elif heading.text.rstrip().endswith(_ENDS) and text.source[heading.start] != "<":
            message = "cette phrase serait un titre, à cause des traits de la ligne suivante"
            hint = "laissez une ligne vide avant les traits"
            yield text.problem(heading.span, "titre-forme", message, hint)
        above = min(max(heading.level, _FIRST), _LAST)


def _sections(text: Text, headings: list[Heading]) -> Iterator[Problem]:
    """Yield the headings under which nothing stands; under the last one, there may be data."""
    for heading, following in pairwise(headings):
        empty = not text.visible[heading.end : following.start].strip()
        if empty and heading.text.strip() and following.level <= heading.level:
            message = f"« {heading.text.strip()} » : rien ne suit ce titre"
            hint = "écrivez le texte de la partie, ou supprimez son titre"
            yield text.problem(heading.span, "titre-forme", message, hint)


def _level(text: Text, heading: Heading, above: int) -> Iterator[Problem]:
    if heading.level == _TOP:
        message = "titre de niveau 1 : la page en a déjà un, le sien"
        yield _relevelled(text, heading, _FIRST, message)
    elif heading.level > min(above + 1, _LAST):
        first = "premier titre" if above == _TOP else "titre"
        under = "" if above == _TOP else f" sous un titre de niveau {above}"
        message = f"{first} de niveau {heading.level}{under} : un niveau est sauté"
        yield _relevelled(text, heading, min(above + 1, _LAST), message)


def _relevelled(text: Text, heading: Heading, level: int, message: str) -> Problem:
    signs = "#" * level
    if not heading.in_markdown:
        hint = f"écrivez {signs} {heading.text.strip()}"
        return text.problem(heading.span, "titre-niveau", message, hint)
    start = heading.start + len(heading.margin)
    span = start, start + heading.level
    return text.problem(span, "titre-niveau", message, f"écrivez {signs}", signs)


def _form(text: Text, heading: Heading) -> Iterator[Problem]:
    signs, words = "#" * heading.level, heading.text.strip()
    right, message = f"{signs} {words}", ""
    if not words:
        hint = "complétez-le ou supprimez-le"
        yield text.problem(heading.span, "titre-forme", "titre vide", hint)
    elif not heading.space:
        message = f"espace manquante après {signs}"
    elif heading.margin:
        message = f"espace avant {signs} : le titre serait affiché comme une phrase"
    elif bold := _WHOLLY_BOLD.fullmatch(words):
        right, message = f"{signs} {bold['text'].strip()}", "titre tout en gras : il l’est déjà"
    elif better := lowered(words.rstrip(" :")):
        right = f"{signs} {better}"
        hint = f"écrivez {right}"
        yield text.problem(heading.span, "capitales", "titre en capitales", hint, right)
    elif words.endswith(":"):
        right, message = f"{signs} {words.rstrip(' :')}", "deux-points à la fin d’un titre"
    elif _FULL_STOP.search(words):
        right, message = f"{signs} {words[:-1].rstrip()}", "point à la fin d’un titre"
    if message:
        yield text.problem(heading.span, "titre-forme", message, f"écrivez {right}", right)


_NO_HEADING = r"(?:[^#\n][^\n]*\n|#[^#\s][^\n]*\n|\n)*"
_PAIRS = [rf"\A{_NO_HEADING}###"]
for _level_above in range(2, 7):
    _line = rf"^{'#' * _level_above}[^#\n][^\n]*\n"
    _PAIRS += [
        rf"{_line}{_NO_HEADING}{'#' * (_level_above + 2)}",
        rf"{_line}\s*#{{2,{_level_above}}}[^#]",
    ]
HEADINGS = Rule(
    check_headings,
    r"^ {1,3}#|^#(?:[ \t]|$)|^#{7}|^(?:=+|-+)[ \t]*$|<[hH]"  # not levels of ours
    r"|^##+(?:[ \t]*$|[ \t]+[^\s0-9A-Za-zÀ-ÖØ-öø-ÿ]|[^#\s])"  # empty, not words, without a space
    rf"|^##+(?:[^a-zß-öø-ÿœ\n]*$|[^\n]*[:.][{SPACE}]*(?:$|[{{#]))"  # capitals, a sign at the end
    rf"|{'|'.join(_PAIRS)}",  # nothing follows, a level is skipped
)
