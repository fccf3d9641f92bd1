"""Emphasis: bold closes where it opens, and nothing stands in the place of a heading."""

import re
from collections.abc import Iterator

from campus.checks.texts.rule import Rule
from campus.checks.texts.text import Text
from campus.french.capitals import lowered
from campus.glance import SPACE
from campus.problems import Problem

_BOLD = r"\*\*[^\s*](?:[^*\n]*[^\s*])?\*\*"
_BLOCK_END = re.compile(r"\n[ \t]*\n|\n(?=[ \t>]*(?:[*+-]|\d+\.) )|\n(?=#)")
_OPEN = r"(?:\*{2,3}|_{2,3}|<(?:b|strong|u)>)+"
_CLOSE = r"(?:\*{2,3}|_{2,3}|</(?:b|strong|u)>)+"
_IN_CAPITALS = r"[A-ZÀ-ÖØ-ÞŒ][A-ZÀ-ÖØ-ÞŒ\d '’«»–-]"
_CAPITALS = rf"{_IN_CAPITALS}{{7,80}}"
_ALONE = re.compile(
    rf"\n\n(?P<line>(?P<open>{_OPEN})(?P<text>[^*_<>\n]{{3,90}}){_CLOSE}(?: ?:)?"
    rf"|(?P<capitals>{_CAPITALS})(?: ?:)?)[ \t]*(?P<gap>\n+)(?P<next>[^\n]*)"
)
_ENDS_NO_HEADING = (".", "!", ",", ";", "…", "»", ")")
_BEGINS_NO_HEADING = re.compile(
    r"(?:important|attention|nota|nb|n\.b\.|remarque|rappel)\b", re.IGNORECASE
)
_BEGINS_A_BLOCK = ("-", "*", "+", "|", ">", "{", "1.")
"""Under a line in bold, without a blank line: it is then the caption of what follows."""
_LONG = 45


def check_bold(text: Text) -> Iterator[Problem]:
    """What opens with `**` closes with `**`, glued to the words."""
    start = 0
    for end in (*(match.end() for match in _BLOCK_END.finditer(text.visible)), len(text.visible)):
        if "**" in text.visible[start:end]:
            yield from _bold_of(text, text.visible[start:end], start)
        start = end


BOLD = Rule(
    check_bold,
    rf"^(?:[^*\n]|\*[^*\n]|{_BOLD})*\*\*"
    rf"(?:[{SPACE}*]|\z|[^\s*](?:[^*\n]*[{SPACE}])?(?:\*\*|\n|\z)|[^\s*][^*\n]*(?:\*[^*]|\*\z|\n|\z))",
)
"""After pieces in bold that are right, one that is not."""


def _bold_of(text: Text, block: str, start: int) -> Iterator[Problem]:
    if "***" in block:
        return
    pieces = block.split("**")
    at = start
    for number, piece in enumerate(pieces):
        if number % 2 and number + 1 < len(pieces) and piece[:1] in (" ", "\t") and piece.strip():
            right = f"**{piece.strip()}**"
            message = f"« **{piece}** » : des espaces empêchent le gras"
            span = at - 2, at + len(piece) + 2
            yield text.problem(span, "gras", message, f"écrivez {right}", right)
        at += len(piece) + 2
    if len(pieces) % 2 == 0:
        last = start + block.rfind("**")
        message = "« ** » sans son pareil : le gras ne s’ouvre ou ne se ferme pas"
        hint = "ajoutez les deux étoiles qui manquent, ou supprimez celles-ci"
        yield text.problem((last, last + 2), "gras", message, hint)


def check_false_headings(text: Text) -> Iterator[Problem]:
    """A line that plays the part of a heading is one."""
    for match in _ALONE.finditer(f"\n\n{text.visible}"):
        words = (match["text"] or match["capitals"]).strip().removesuffix(":").strip()
        if _is_heading(words, match):
            start = match.start("line") - 2
            yield _false_heading(text, (start, start + len(match["line"])), words, match)
        elif match["capitals"] and match["next"].strip() and (right := lowered(words)):
            span = match.start("line") - 2, match.start("line") - 2 + len(words)
            yield text.problem(span, "capitales", "phrase en capitales", f"écrivez {right}", right)


FALSE_HEADINGS = Rule(
    check_false_headings,
    rf"^(?:(?:\*\*|__|<[bsu])[^\n]*[*_>]|{_IN_CAPITALS}{{7,}})(?: ?:)?[ \t]*\n",
)


def _false_heading(text: Text, span: tuple[int, int], words: str, line: re.Match[str]) -> Problem:
    look = (
        "en capitales" if line["capitals"] else "soulignée" if "<u" in line["open"] else "en gras"
    )
    message = f"« {words} » : ligne {look} à la place d’un titre"
    right = f"## {lowered(words) or words}"
    hint = f"écrivez {right} (ou le niveau qui convient)"
    return text.problem(span, "faux-titre", message, hint, right)


def _is_heading(words: str, line: re.Match[str]) -> bool:
    """Tell whether a line in bold announces what follows; some only stress what they say."""
    following = line["next"].strip()
    if line["capitals"] and not lowered(words):
        return False
    if len(line["gap"]) == 1 and following.startswith(_BEGINS_A_BLOCK):
        return False
    announces_a_list = line["line"].endswith((":", ":**")) and len(words) > _LONG
    return bool(
        following
        and not announces_a_list
        and not following.startswith(("**", "#", "="))
        and not words.endswith(_ENDS_NO_HEADING)
        and not _BEGINS_NO_HEADING.match(words)
    )
