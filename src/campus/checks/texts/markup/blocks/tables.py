"""Tables that Markdown would not see, would cut short, or that do not name their columns."""

import re
from collections.abc import Iterator

from campus.checks.texts.code import hidden
from campus.checks.texts.rule import Rule
from campus.checks.texts.text import Text
from campus.problems import Problem

_ROWS = re.compile(r"\n(?P<rows>(?:[ \t]*+\|[^\n]*\n)+)")
_SEPARATOR = re.compile(r"\|?[ \t]*+:?-+:?[ \t]*+(?:\|[ \t]*+:?-+:?[ \t]*+)*\|?")
_GRID = re.compile(r"\n(?P<line>\+(?:[-=]{3,}\+)+)[ \t]*\n(?:[|+][^\n]*\n)+")
_TABBED = re.compile(r"\n(?P<rows>(?:[^\s|>][^\n\t]*\t[ \t]*+[^\s][^\n]*\n)+)")
_HTML_TABLE = re.compile(r"<table\b.*?(?:</table|\Z)", re.IGNORECASE | re.DOTALL)
_NEAR = 80  # how far above a table one looks
_TABS = re.compile(r"[ \t]*\t[ \t]*")
_ITEM = re.compile(r"(?:[-*+•]|\d+[.)])[ \t]")


def check_tables(text: Text) -> Iterator[Problem]:
    """A table has a blank line before it, a line of headings, and no cell too many."""
    framed = f"\n{text.visible}\n"
    grids = list(_GRID.finditer(framed)) if "+" in framed else []
    for grid in grids:
        message, span = "tableau dessiné avec des + : il serait mis bout à bout", grid.span("line")
        hint = "séparez les cellules par | et les intitulés du reste par une ligne | --- | --- |"
        yield text.problem((span[0] - 1, span[1] - 1), "tableau", message, hint)
    for rows in _ROWS.finditer(
        hidden(framed, [grid.span() for grid in grids]) if grids else framed
    ):
        lines = rows["rows"].rstrip("\n").split("\n")
        above = framed[max(0, rows.start() - _NEAR) : rows.start()]
        if above.rpartition("\n")[2].strip():
            if len(lines) > 1 or lines[0].rstrip().endswith("|"):
                yield _glued(text, rows.start(), lines[0])
        elif above.rstrip().endswith("|") and not any(map(_is_separator, lines)):
            yield _torn(text, rows.start(), lines[0])
        elif len(lines) > 1:
            yield from _table(text, rows.start(), lines)


def _glued(text: Text, start: int, line: str) -> Problem:
    message = "tableau collé au texte qui précède : il ne serait pas mis en forme"
    hint, span = "laissez une ligne vide avant lui", (start, start + len(line))
    return text.problem(span, "tableau", message, hint, f"\n{line}")


def _torn(text: Text, start: int, line: str) -> Problem:
    message = "ligne séparée de son tableau : elle serait affichée avec ses traits"
    span = start, start + len(line)
    return text.problem(span, "tableau", message, "supprimez la ligne vide qui précède")


def _table(text: Text, start: int, lines: list[str]) -> Iterator[Problem]:
    head, below = lines[:2]
    span, wanted = (start, start + len(head)), f"|{' --- |' * _cells(head)}"
    if _is_separator(head) or not _is_separator(below):
        hint = f"ajoutez sous la ligne des intitulés une ligne {wanted}"
        if _is_separator(head):
            hint = f"écrivez au-dessus les intitulés : |{' Intitulé |' * _cells(head)}"
        instead = None if _is_separator(head) else f"{head}\n{wanted}"
        yield text.problem(span, "tableau", "tableau sans ligne d’intitulés", hint, instead)
    elif _cells(below) != _cells(head):
        message = f"{_cells(below)} groupes de tirets pour {_cells(head)} intitulés"
        message += " : ce ne serait pas un tableau"
        below_span = span[1] + 1, span[1] + 1 + len(below)
        yield text.problem(below_span, "tableau", message, f"écrivez {wanted}", wanted)
    elif _has_unnamed_columns(head):
        message = "colonne sans intitulé : un lecteur d’écran ne dirait pas ce qu’elle contient"
        yield text.problem(span, "tableau", message, "nommez chaque colonne")
    else:
        yield from _rows_too_long(text, start, lines)


def _has_unnamed_columns(head: str) -> bool:
    """Tell whether a heading is missing; the first may be, above the headings of the rows."""
    first, *others = (cell.strip() for cell in head.strip().strip("|").split("|"))
    return not all(others) if others else not first


def _rows_too_long(text: Text, start: int, lines: list[str]) -> Iterator[Problem]:
    most, bars = _cells(lines[0]), lines[0].count("|")
    for line in lines:
        alike = line.count("|") == bars and line.endswith("|")
        if not alike and (cells := _cells(line)) > most:
            message = f"{cells} cellules pour {most} colonnes : les dernières seraient perdues"
            hint = "complétez les intitulés, ou écrivez \\| pour un trait qui n’est pas un bord"
            yield text.problem((start, start + len(line)), "tableau", message, hint)
        start += len(line) + 1


def check_tabbed_tables(text: Text) -> Iterator[Problem]:
    """A table pasted from a spreadsheet, with its tabulations, is written with bars."""
    framed = f"\n{text.visible}\n"
    for rows in _TABBED.finditer(framed):
        line, *others = rows["rows"].rstrip("\n").split("\n")
        above = framed[max(0, rows.start() - _NEAR) : rows.start()]
        begun = above.rstrip(" ").endswith("|")
        if (others or begun) and not _ITEM.match(line):
            cells = _TABS.split(line.strip())
            row = f"| {' | '.join(cells)} |"
            rule = f"|{' --- |' * len(cells)}"
            glued = above.rpartition("\n")[2].strip()
            instead = row if begun else f"{row}\n{rule}"
            message = "tableau collé avec ses tabulations : ses lignes seraient mises bout à bout"
            hint = f"séparez les cellules par des traits : {row}"
            hint = hint if begun else f"{hint}, puis {rule} sous les intitulés"
            span = rows.start(), rows.start() + len(line)
            instead = f"\n{instead}" if glued and not begun else instead
            yield text.problem(span, "tableau", message, hint, instead)


TABLES = Rule(check_tables, r"^[ \t]*\|")
TABBED_TABLES = Rule(check_tabbed_tables, r"[^\n]\t")


def _is_separator(line: str) -> bool:
    return _SEPARATOR.fullmatch(line.strip()) is not None


def _cells(line: str) -> int:
    row = line.strip().removeprefix("|").removesuffix("|")
    return row.count("|") - row.count("\\|") + 1


def check_html_tables(text: Text) -> Iterator[Problem]:
    """A table in HTML names its columns or its rows; text is not laid out by one (RGAA 5.3)."""
    for table in _HTML_TABLE.finditer(text.visible):
        if not re.search(r"<th\b", table[0], re.IGNORECASE):
            message = "tableau sans intitulés"
            hint = 'écrivez-les entre <th scope="col"> et </th> ; sans colonnes, faites une liste'
            span = table.start(), table.start() + len("<table")
            yield text.problem(span, "tableau", message, hint)


HTML_TABLES = Rule(check_html_tables, r"<(?i:table)")
