"""Bold: closed where it opens, and never in the place of a heading."""

import re
from collections.abc import Iterator

from campus.checks.texts.text import Text
from campus.problems import Problem

# The engine jumps to a pattern's first sign, and only when what follows is no fixed sign.
_BOLD = re.compile(r"\*(?=\*)\*[^\s*](?:[^*\n]*[^\s*])?\*\*")
_BLOCK_END = re.compile(r"\n[ \t]*\n|\n(?=[ \t>]*(?:[*+-]|\d+\.) )|\n(?=#)")
_MAYBE_ALONE = re.compile(r"\*(?=\*(?: ?:)?[ \t]*\n\n)")
_ALONE = re.compile(
    r"\n\n(?P<bold>\*\*(?P<text>[^*\n]{3,90})\*\*(?: ?:)?)[ \t]*\n\n(?P<next>[^\n]*)"
)
_ENDS_NO_HEADING = (".", "!", ",", ";", "…", "»", ")")
_BEGINS_NO_HEADING = re.compile(
    r"(?:important|attention|nota|nb|n\.b\.|remarque|rappel)\b", re.IGNORECASE
)
_LONG = 45


def check_bold(text: Text) -> Iterator[Problem]:
    """What opens with `**` closes with `**`, glued to the words."""
    if text.visible.count("**") == 2 * len(_BOLD.findall(text.visible)):
        return
    start = 0
    for end in (*(match.end() for match in _BLOCK_END.finditer(text.visible)), len(text.visible)):
        if "**" in text.visible[start:end]:
            yield from _bold_of(text, text.visible[start:end], start)
        start = end


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
    if not _MAYBE_ALONE.search(text.visible):
        return
    for match in _ALONE.finditer(f"\n\n{text.visible}"):
        words = match["text"].strip().removesuffix(":").strip()
        if _is_heading(words, match):
            start = match.start("bold") - 2
            span = start, start + len(match["bold"])
            message = f"« {words} » : ligne en gras à la place d’un titre"
            hint = f"écrivez ## {words} (ou le niveau qui convient)"
            yield text.problem(span, "faux-titre", message, hint, f"## {words}")


def _is_heading(words: str, line: re.Match[str]) -> bool:
    """Tell whether a line in bold announces what follows; some only stress what they say."""
    following = line["next"].strip()
    announces_a_list = line["bold"].endswith((":", ":**")) and len(words) > _LONG
    return bool(
        following
        and not announces_a_list
        and not following.startswith(("**", "#"))
        and not words.endswith(_ENDS_NO_HEADING)
        and not _BEGINS_NO_HEADING.match(words)
    )
