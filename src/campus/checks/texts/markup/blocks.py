"""Lists and tables that Markdown would not see."""

import re
from collections.abc import Iterator

from campus.checks.texts.text import Text
from campus.problems import Problem

_FALSE_ITEM = re.compile(
    r"\n[ \t]*+(?P<sign>[–—•●▪◦‣►➢·][ \t\u00a0]*+|-(?=[^\W\d_])|\d{1,2}\)[ \t]++)[^\n]+"
)
_BULLETS = frozenset("•●▪◦‣►➢")
_MAYBE_AN_ITEM = re.compile(r"\n[ \t]*+(?:[–—•●▪◦‣►➢·]|-[^\W\d_]|\d\))")
_ROWS = re.compile(r"\n(?P<rows>(?:[ \t]*+\|[^\n]*\n)+)")
_SEPARATOR = re.compile(r"\|?[ \t]*+:?-+:?[ \t]*+(?:\|[ \t]*+:?-+:?[ \t]*+)*\|?")


def check_lists(text: Text) -> Iterator[Problem]:
    """The items of a list begin with a hyphen and a space, or a number and a full stop."""
    framed = f"\n{text.visible}"
    if not _MAYBE_AN_ITEM.search(framed):
        return
    found = list(_FALSE_ITEM.finditer(framed))
    told = -1  # where the list told last ends, blank lines included
    for number, item in enumerate(found):
        follows = number + 1 < len(found) and found[number + 1].start() == item.end()
        same_list = told >= 0 and not framed[told : item.start()].strip()
        if same_list or follows or item["sign"][0] in _BULLETS:
            if not same_list:
                yield _false_list(text, item)
            told = item.end()


def _false_list(text: Text, item: re.Match[str]) -> Problem:
    sign = item["sign"].strip()
    start = item.start("sign") - 1
    right = f"{sign[:-1]}. " if sign.endswith(")") else "- "
    message = f"liste écrite avec « {sign} » : ce ne serait pas une liste, mais des lignes"
    if sign == "-":
        message = "espace manquante après le tiret : ce n’est pas une liste"
    span = start, start + len(item["sign"])
    hint = f"commencez chaque ligne par « {right.strip()} » et une espace"
    return text.problem(span, "liste", message, hint, right)


def check_tables(text: Text) -> Iterator[Problem]:
    """A table has a blank line before it, a line of headings, and no cell too many."""
    framed = f"\n{text.visible}\n"
    for rows in _ROWS.finditer(framed):
        lines = rows["rows"].rstrip("\n").split("\n")
        if len(lines) > 1:
            above = framed[framed.rfind("\n", 0, rows.start()) + 1 : rows.start()]
            span = rows.start(), rows.start() + len(lines[0])
            yield from _table(text, span, lines, glued=bool(above.strip()))


def _table(
    text: Text, span: tuple[int, int], lines: list[str], *, glued: bool
) -> Iterator[Problem]:
    if glued:
        message = "tableau collé au texte qui précède : il ne serait pas mis en forme"
        yield text.problem(span, "tableau", message, "laissez une ligne vide avant lui")
    elif _is_separator(lines[0]) or not _is_separator(lines[1]):
        hint = "ajoutez sous la ligne des intitulés une ligne | --- | --- |"
        yield text.problem(span, "tableau", "tableau sans ligne d’intitulés", hint)
    else:
        yield from _rows_too_long(text, span[0], lines)


def _rows_too_long(text: Text, start: int, lines: list[str]) -> Iterator[Problem]:
    most = _cells(lines[0])
    for line in lines:
        if (cells := _cells(line)) > most:
            message = f"{cells} cellules pour {most} colonnes : les dernières seraient perdues"
            hint = "complétez les intitulés, ou écrivez \\| pour un trait qui n’est pas un bord"
            yield text.problem((start, start + len(line)), "tableau", message, hint)
        start += len(line) + 1


def _is_separator(line: str) -> bool:
    return _SEPARATOR.fullmatch(line.strip()) is not None


def _cells(line: str) -> int:
    row = line.strip().strip("|")
    return row.count("|") - row.count("\\|") + 1
