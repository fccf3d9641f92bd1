"""Slips of typography that a program can be sure of: spaces, guillemets, dots.

Each function reads a text without looking at Markdown: who calls it says which signs are prose.
Every pattern begins with the one sign it looks for, so that the engine jumps from sign to sign.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Slip:
    """A piece of text, `text[start:end]`, and what to write instead."""

    start: int
    end: int
    instead: str


# Before the sign: a letter, a figure or what closes a passage. After it: a space, the end of the
# line or what closes a passage. So « 10:30 », « https:// » and « std::sort » do not match.
_UNSPACED = {
    sign: re.compile(
        rf"{re.escape(sign)}(?<=(?:[^\W_]|[)»%*]){re.escape(sign)})"
        rf"(?!{re.escape(sign)})(?=$|[\s*»)\]!?])",
        re.MULTILINE,
    )
    for sign in ":;!?"
}
_UNSPACED |= {
    "%": re.compile(r"%(?<=\d%)(?!\w)"),
    "€": re.compile(r"€(?<=\d€)(?!\w)"),
    "«": re.compile(r"«(?=[^\s*_\[»&\ufffc])"),
    "»": re.compile(r"»(?<=[^\s*_\]«;\ufffc]»)"),
}
_COMMA = re.compile(r",(?:(?<=[\w»)] ,)(?=\s|$)|(?<=[a-zà-ÿ]{2},)(?=[a-zà-ÿ]{2}))")
_STOP = re.compile(
    r"\.(?:(?<=[\w»)] \.)(?=\s|$)|(?<=[a-zà-ÿ]{3}\.)"
    r"(?=[A-ZÀ-Þ](?:[a-zà-ÿ]{2}|['’][a-zà-ÿ])|(?:[IA]l|On|L[ae]|En|Un|Ce|Et|De) ))"
)
_SHORTCODE = re.compile(r":\w+$")  # « :smile: »
_OF_ENGLISH = re.compile(r"\b(?:the|of|and|is|are|be|to|with|you|your|this|must)\b", re.IGNORECASE)
_OF_FRENCH = re.compile(
    r"\b(?:les?|la|des?|du|une?|et|est|pour|dans|que|qui|en|aux?|ce|vous|nous)\b", re.IGNORECASE
)
_STRAIGHT = re.compile(r'"(?<![\w=;,"]")(?=\S)([^"\n]{1,400})"(?<=\S")(?!\w)')
_SIMPLE = re.compile(r"'(?<![\w']')(?=\w)((?:[^'\n]|(?<=\w)'(?=\w)){2,80})'(?!\w)")
_SINGLE = re.compile(r"‘(?<!\w.)(?=\w)([^‘\n]{1,80}?)’(?!\w)")
_ENGLISH = re.compile(r"[“„]([^“”\n]{1,400})[”“]")
_BEFORE_PARENTHESIS = re.compile(r"\((?<=[a-zà-ÿ]{3}\()(?=[a-zà-ÿ'’]+(?: [a-zà-ÿ'’]+)+\))")
_WIDE_PARENTHESES = re.compile(r"\( (?=\w)([^()\n]{1,200}?) \)(?!\w)")
_BETWEEN_SPACES = re.compile(r"[:;!?](?<=[a-zà-ÿ] .)(?=[a-zà-ÿ]{3})(?!\w+:)")
_AFTER_PARENTHESIS = re.compile(r"\)(?<=[a-zà-ÿ]{3}\))(?=[a-zà-ÿ]{3})")
_DOUBLED = re.compile(r"(?:“|‘‘|(?<!')''(?!'))([^“”‘’\n]{1,400}?)(?:’’|(?<!')''(?!'))")
_REVERSED = re.compile(r"(?<![^\s(])»(?=\w)([^«»\n]{1,400})(?<=\w)«(?!\w)")
_CHEVRONS = re.compile(r"<< ?([^<>\n]{1,400}?) ?>>")
_DOTS = re.compile(r"\.(?=\.\.)(?<![Ee]tc\.)(?<![Ee]tc \.)\.\.(?<![./]\.{3})\.{0,2}(?![./])")
_GAP = re.compile(r"  (?<!\n:  )(?<=[\w,;:.!?»)’…%]  ) *(?=[\w«(])")
_NEAR = 500  # how far back one looks on the same line
_NUMBERED = re.compile(r"[\s>]*\d+[.)]")


def unspaced(text: str) -> Iterator[Slip]:
    """Yield the double signs (: ; ! ?), units and guillemets glued to a word."""
    for sign, pattern in _UNSPACED.items():
        if sign not in text:
            continue
        for match in pattern.finditer(text):
            start = match.start()
            if sign == ":" and _SHORTCODE.search(text, max(0, start - 40), start):
                continue
            if sign not in ":;!?" or not _is_english(text, start):
                yield Slip(start, start + 1, "« " if sign == "«" else f" {sign}")


def _is_english(text: str, end: int) -> bool:
    """Tell whether the passage before a sign is English, which sets it its own way."""
    passage = text[max(0, end - _NEAR) : end]
    passage = passage[passage.rfind("\n") + 1 :]
    passage = passage[max(map(passage.rfind, ".;!?«“”*_()")) + 1 :]
    return len(_OF_ENGLISH.findall(passage)) > 1 and not _OF_FRENCH.search(passage)


def misplaced(text: str) -> Iterator[Slip]:
    """Yield the commas and full stops that follow a space, and those that no space follows.

    Parentheses are glued to what they hold, not to the words around: « agent(s) » is one word.
    """
    for comma in _COMMA.finditer(text):
        if text[comma.start() - 1] == " ":
            yield Slip(comma.start() - 1, comma.end(), ",")
        else:
            yield Slip(comma.start(), comma.end(), ", ")
    for stop in _STOP.finditer(text):
        if text[stop.start() - 1] == " ":
            yield Slip(stop.start() - 1, stop.end(), ".")
        else:
            yield Slip(stop.start(), stop.end(), ". ")
    for sign in _BETWEEN_SPACES.finditer(text):
        yield Slip(sign.start(), sign.end(), f"{sign[0]} ")
    for wide in _WIDE_PARENTHESES.finditer(text):
        yield Slip(wide.start(), wide.end(), f"({wide[1]})")
    for opening in _BEFORE_PARENTHESIS.finditer(text):
        yield Slip(opening.start(), opening.end(), " (")
    for closing in _AFTER_PARENTHESIS.finditer(text):
        near = text[max(0, closing.start() - _NEAR) : closing.start()]
        before, opened, inside = near.rpartition("(")
        if opened and (before.endswith(" ") or " " in inside):
            yield Slip(closing.start(), closing.end(), ") ")


def foreign_quotes(text: str) -> Iterator[Slip]:
    """Yield the passages between straight or English quotes, save those within guillemets."""
    for pattern in (_STRAIGHT, _SIMPLE):
        for quote in pattern.finditer(text):
            inside = _within_guillemets(text, quote.start())
            instead = f"“{quote[1]}”" if inside else f"« {quote[1]} »"
            yield Slip(quote.start(), quote.end(), instead)
    for quote in (*_ENGLISH.finditer(text), *_SINGLE.finditer(text)):
        if not _within_guillemets(text, quote.start()):
            yield Slip(quote.start(), quote.end(), f"« {quote[1].strip()} »")
    for pattern in (_DOUBLED, _CHEVRONS, _REVERSED):
        for quote in pattern.finditer(text):
            yield Slip(quote.start(), quote.end(), f"« {quote[1].strip()} »")


def _within_guillemets(text: str, start: int) -> bool:
    line = max(text.rfind("\n", max(0, start - _NEAR), start) + 1, start - _NEAR)
    return text.rfind("«", line, start) > text.rfind("»", line, start)


def three_dots(text: str) -> Iterator[Slip]:
    """Yield the ellipses written with three dots, or a few more."""
    if "." in text and text.strip(". "):
        for dots in _DOTS.finditer(text):
            yield Slip(dots.start(), dots.end(), "…")


def gaps(text: str) -> Iterator[Slip]:
    """Yield the double spaces within a sentence; in a table they align columns."""
    if "  " not in text:
        return
    for gap in _GAP.finditer(text):
        before = text[max(0, gap.start() - _NEAR) : gap.start()].rpartition("\n")[2]
        if "|" not in before and not _NUMBERED.fullmatch(before):
            yield Slip(gap.start(), gap.end(), " ")
