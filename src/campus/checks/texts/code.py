"""What an editor shows as code is neither prose nor markup: it is blanked before rules look."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

FILLER = "\ufffc"
"""Stands for each hidden sign, so that places stay right: neither a space nor part of a word."""

_NOT_A_LINE_END = re.compile(r"[^\n]")
_RUN = re.compile(r"`+")
_SIMPLE = re.compile(r"`(?<![`\\]`)[^`\n]+`(?!`)")
_MAYBE_FENCED = re.compile(r"`(?=``)")
_MAYBE_INDENTED = re.compile(r"\n(?=    |\t)")
_FENCE = re.compile(r"^(?P<indent>[ \t>]*)(?P<sign>`{3,}|~{3,})(?P<info>[^`\n]*)$", re.MULTILINE)
_RAW = re.compile(r"<(pre|code|script|style|textarea)\b[^>]*>", re.IGNORECASE)
_ITEM = re.compile(r"[ \t>]*(?:[*+-]|\d{1,9}[.)])(?: |\t|$)")

Span = tuple[int, int]


def hidden(text: str, spans: list[Span]) -> str:
    """Return the text with the spans replaced by as many fillers; they must not overlap."""
    if not spans:
        return text
    pieces, last = [], 0
    for start, end in spans:
        inside = text[start:end]
        one_line = "\n" not in inside
        filler = FILLER * len(inside) if one_line else _NOT_A_LINE_END.sub(FILLER, inside)
        pieces += [text[last:start], filler]
        last = end
    return "".join((*pieces, text[last:]))


def without_code(text: str) -> str:
    """Return the text where code, comments and raw scripts are fillers."""
    if ("`" in text and _MAYBE_FENCED.search(text)) or "~" in text:
        text = hidden(text, [(fence.start, fence.end) for fence in fences(text)])
    if "<" in text:
        text = hidden(text, list(_raw_html(text)))
    if "`" in text:
        text = hidden(text, list(_inline(text)))
    if _MAYBE_INDENTED.search(text):
        text = hidden(text, list(indented(text)))
    return text


@dataclass(frozen=True, slots=True)
class Fence:
    """A block of code between two lines of backticks or tildes; `closed` is false without end."""

    start: int
    end: int
    closed: bool
    indented: bool


def fences(text: str) -> Iterator[Fence]:
    """Yield the fenced blocks; one that is never closed hides its paragraph only."""
    opening: re.Match[str] | None = None
    for line in _FENCE.finditer(text):
        if opening is None:
            opening = line
        elif line["sign"].startswith(opening["sign"]) and not line["info"].strip():
            yield Fence(opening.start(), line.end(), closed=True, indented=_is_indented(opening))
            opening = None
    if opening is not None:
        end = text.find("\n\n", opening.end())
        end = len(text) if end < 0 else end
        yield Fence(opening.start(), end, closed=False, indented=_is_indented(opening))


def _is_indented(line: re.Match[str]) -> bool:
    return bool(line["indent"])


def _raw_html(text: str) -> Iterator[Span]:
    """Yield comments, and what stands between the tags of code and scripts."""
    spans = []
    start = text.find("<!--")
    while start >= 0:
        end = text.find("-->", start)
        if end < 0:
            break
        spans.append((start, end + 3))
        start = text.find("<!--", end)
    never_closed: set[str] = set()
    for tag in _RAW.finditer(text):
        end = -1 if tag[1] in never_closed else text.find(f"</{tag[1]}", tag.end())
        if end >= 0:
            spans.append((tag.end(), end))
        else:
            never_closed.add(tag[1])
    yield from _apart(sorted(spans))


def _apart(spans: list[Span]) -> Iterator[Span]:
    """Yield the spans, in order, but those that begin inside another one."""
    last = 0
    for start, end in spans:
        if start >= last:
            yield start, end
            last = end


def _inline(text: str) -> Iterator[Span]:
    """Yield the code within sentences: from backticks to as many backticks, in one paragraph."""
    simple = [found.span() for found in _SIMPLE.finditer(text)]
    if 2 * len(simple) == text.count("`"):
        yield from simple
        return
    runs = [(run.start(), run.end()) for run in _RUN.finditer(text)]
    by_length: dict[int, list[int]] = defaultdict(list)
    for number in range(len(runs) - 1, -1, -1):
        start, end = runs[number]
        by_length[end - start].append(number)
    number = 0
    while number < len(runs):
        start, end = runs[number]
        closing = by_length[end - start]
        while closing and closing[-1] <= number:
            closing.pop()
        escaped = start > 0 and text[start - 1] == "\\"
        if closing and not escaped and "\n\n" not in text[end : runs[closing[-1]][0]]:
            number = closing[-1]
            yield start, runs[number][1]
        number += 1


def indented(text: str) -> Iterator[Span]:
    """Yield the lines set four columns in, under a blank line and outside of lists."""
    start, in_list, may_be_code = 0, False, True
    for line in text.split("\n"):
        end = start + len(line)
        if not line.strip():
            may_be_code = True
        elif _ITEM.match(line):
            in_list, may_be_code = True, False
        elif line.startswith(("    ", "\t")):
            if may_be_code and not in_list:
                yield start, end
        else:
            in_list = in_list and not may_be_code
            may_be_code = False
        start = end + 1
