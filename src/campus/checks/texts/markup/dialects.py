"""Signs of other Markdowns, of other tools and of word processors: readers would see them."""

import re
from collections.abc import Iterator

from campus.checks.texts.rule import Rule
from campus.checks.texts.text import Text
from campus.problems import Problem

_STRUCK = re.compile(r"~~(?=\S)(?P<words>[^~\n]+?)~~")
_OF_ELSEWHERE = tuple(
    (re.compile(pattern, re.MULTILINE), right)
    for pattern, right in (
        (r"(?<![=\w])==(?=[^\s=])([^=\n]+?)==(?![=\w])", r"**\1**"),
        (r"'{3}(?<![\w'].{3})(?=[^\s'])([^'\n]+)'{3}(?!')", r"**\1**"),
        (r"(?<![+\w])\+\+(?=[^\W\d_]{3})([^+\n]+?)\+\+(?![+\w])", r"\1"),
        (r"^h[12]\. (?=[A-ZÀ-Þ])", "## "),
        (r"^h[3-6]\. (?=[A-ZÀ-Þ])", "### "),
        (r"&amp;([a-z]{2,8};|#\d{2,5};)", r"&\1"),
        (r":(?:citation|contentReference)\[[^\]\n]*\](?:\{[^}\n]*\})? ?", ""),
        (r"【\d[^】\n]*】 ?", ""),
    )
)
"""What marks, underlines, heads, escapes or cites in another tool, and how one writes it here."""
_FORMULA = re.compile(r"\$[^$\n]*\\[a-zA-Z][^$\n]*\$")
_BREAK = re.compile(r"\\(?<!\\\\)(?=\n[^\s])")
_FACE = re.compile(r":[a-z]+(?:_[a-z]+)*:(?![\w:/])")
_LINES = re.compile(
    r"^(?P<sign>:::+ ?\w+|(?:!!!|\?\?\?\+?) ?\w+|> ?\[!\w+\]|\[\[?_?(?:TOC|toc)_?\]?\]"
    r"|\{/?(?:info|note|tip|warning|panel|expand|toc|code|noformat|quote|section|column|anchor)"
    r"(?::[^{}\n]*)?\}(?=[ \t]*$)|[*-] TOC\n\{:toc[^{}\n]*\}"
    r"|\\(?:newpage|pagebreak)\b|\.\. [a-z-]+::(?=[ \n])|={2,6}(?= [^=\n]+ ={2,6}[ \t]*$)"
    r"|(?:import|export) [\w{}*, ]+ from ['\"][^'\"\n]*['\"];?)[^\n]*$",
    re.MULTILINE,
)
_HINTS = {
    ":": "écrivez un titre ## ou une citation >, et supprimez ces signes",
    "!": "écrivez un titre ## ou une citation >, et supprimez ces signes",
    "?": "écrivez un titre ## ou une citation >, et supprimez ces signes",
    ".": "écrivez un titre ## ou une citation >, et supprimez ces signes",
    "=": "écrivez un titre ##",
    ">": "gardez le signe >, et commencez par « À noter : » par exemple",
}


def check_dialects(text: Text) -> Iterator[Problem]:
    """A text holds only the Markdown of this site."""
    yield from _lines(text)
    for found in _STRUCK.finditer(text.visible):
        right = f"<del>{found['words']}</del>"
        hint = f"supprimez le passage, ou écrivez {right}"
        yield text.problem(found.span(), "dialecte", shown(found[0]), hint, right)
    for pattern, template in _OF_ELSEWHERE:
        for found in pattern.finditer(text.visible):
            right = found.expand(template)
            hint = f"écrivez {right.strip()}" if right else "supprimez-le"
            yield text.problem(found.span(), "dialecte", shown(found[0].strip()), hint, right)
    for found in _FORMULA.finditer(text.visible):
        hint = "écrivez-la en mots, ou montrez-la par une image et son alternative"
        yield text.problem(found.span(), "dialecte", shown(found[0]), hint)
    for found in _BREAK.finditer(text.visible):
        message = "barre inverse en fin de ligne : elle serait affichée"
        hint = "écrivez <br>, ou laissez une ligne vide"
        yield text.problem(found.span(), "dialecte", message, hint, "<br>")
    for found in _FACE.finditer(text.visible):
        before = text.visible[max(0, found.start() - 1) : found.start()]
        if not (before.isalnum() or before in (":", "/", "_")):
            hint = "collez le signe lui-même, ou écrivez un mot"
            yield text.problem(found.span(), "dialecte", shown(found[0]), hint)


DIALECTS = Rule(
    check_dialects,
    r"^(?::{3}|!!!|\?\?\?|> ?\[!|\[\[?_?(?:TOC|toc)|\\[np]|(?:im|ex)port )"
    r"|^\{/?[a-z]+[:}]|^h[1-6]\. |^\.\. [a-z-]+::|'{3}|&amp;[a-z#]|:c[a-zR]+\[|【"
    r"|^[*-] TOC|~~|==|\+\+\pL{3}[^+\n]*\+\+"
    r"|\\\n\S|\$[^$\n]*\\[A-Za-z\x{80}-\x{10ffff}]|:[a-z][a-z_]*:",
)


def _lines(text: Text) -> Iterator[Problem]:
    """Yield the problems of the signs that begin a line."""
    told: set[str] = set()
    for line in _LINES.finditer(text.visible):
        macro = re.match(r"\{/?(\w+)", line["sign"])
        if macro and macro[1] in told:
            continue  # the end of what the same sign opens
        told |= {macro[1]} if macro else set()
        hint = _HINTS.get(line["sign"][0], "supprimez cette ligne")
        sign = line["sign"].partition("\n")[0]
        start = line.start("sign")
        yield text.problem((start, start + len(sign)), "dialecte", shown(sign), hint)


def shown(sign: str) -> str:
    """Say that a sign means nothing here."""
    return f"« {sign} » serait affiché tel quel"
