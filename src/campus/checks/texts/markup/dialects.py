"""Signs of other Markdowns, of other tools and of word processors: readers would see them."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from campus.checks.texts.rule import Rule
from campus.checks.texts.text import Text
from campus.problems import Problem

_WIKI = re.compile(
    r"!?\[\[(?!_?(?:TOC|toc)_?\])(?P<target>[^\[\]|#\n:]+)(?:#[^\[\]|\n]*)?(?:\|(?P<words>[^\[\]\n]+))?\]\]"
)
_NAMED = re.compile(r"(?<![\]\\!])\[(?P<words>[^\[\]\n^]+)\]\[(?P<name>[^\[\]\n]*)\]")
_DEFINED = re.compile(r"^ {0,3}\[(?P<name>[^\[\]\n]+)\]:", re.MULTILINE)
_TASK = re.compile(r"^[ \t]*[-*+] (?P<box>\[[ xX]\] )", re.MULTILINE)
_STRUCK = re.compile(r"~~(?=\S)(?P<words>[^~\n]+?)~~")
_MARKED = re.compile(r"(?<![=\w])==(?=[^\s=])(?P<words>[^=\n]+?)==(?![=\w])")
_FACE = re.compile(r":[a-z]+(?:_[a-z]+)*:(?![\w:/])")
_LINES = re.compile(
    r"^(?P<sign>:::+ ?\w+|(?:!!!|\?\?\?\+?) ?\w+|> ?\[!\w+\]|\[\[?_?(?:TOC|toc)_?\]?\]"
    r"|\\(?:newpage|pagebreak)\b"
    r"|(?:import|export) [\w{}*, ]+ from ['\"][^'\"\n]*['\"];?)[^\n]*$",
    re.MULTILINE,
)
_SHORTCODE = re.compile(r"\[/?(?:caption|gallery|embed|video|audio|vc_\w+|et_pb_\w+)\b[^\]\n]*\]")
_HINTS = {
    ":": "écrivez un titre ## ou une citation >, et supprimez ces signes",
    "!": "écrivez un titre ## ou une citation >, et supprimez ces signes",
    "?": "écrivez un titre ## ou une citation >, et supprimez ces signes",
    ">": "gardez le signe >, et commencez par « À noter : » par exemple",
}


def check_dialects(text: Text) -> Iterator[Problem]:
    """A text holds only the Markdown of this site."""
    yield from _lines(text)
    for found in _STRUCK.finditer(text.visible):
        right = f"<del>{found['words']}</del>"
        hint = f"supprimez le passage, ou écrivez {right}"
        yield text.problem(found.span(), "dialecte", _shown(found[0]), hint, right)
    for found in _MARKED.finditer(text.visible):
        right, shown = f"**{found['words']}**", _shown(found[0])
        yield text.problem(found.span(), "dialecte", shown, f"écrivez {right}", right)
    for found in _FACE.finditer(text.visible):
        before = text.visible[max(0, found.start() - 1) : found.start()]
        if not (before.isalnum() or before in (":", "/", "_")):
            hint = "collez le signe lui-même, ou écrivez un mot"
            yield text.problem(found.span(), "dialecte", _shown(found[0]), hint)


DIALECTS = Rule(
    check_dialects,
    r"^(?::{3}|!!!|\?\?\?|> ?\[!|\[\[?_?(?:TOC|toc)|\\[np]|(?:im|ex)port )|~~|==|:[a-z][a-z_]*:",
)


def _lines(text: Text) -> Iterator[Problem]:
    """Yield the problems of the signs that begin a line."""
    for line in _LINES.finditer(text.visible):
        hint = _HINTS.get(line["sign"][0], "supprimez cette ligne")
        yield text.problem(line.span("sign"), "dialecte", _shown(line["sign"]), hint)


def check_brackets(text: Text) -> Iterator[Problem]:
    """Brackets hold the text of a link, whose address follows."""
    for found in _WIKI.finditer(text.visible):
        yield _wiki(text, found)
    for found in _TASK.finditer(text.visible):
        span = found.span("box")
        yield text.problem(
            span, "dialecte", _shown(found["box"].strip()), "supprimez cette case", ""
        )
    for found in _SHORTCODE.finditer(text.visible):
        hint = "supprimez-le : il vient d’un autre site"
        yield text.problem(found.span(), "dialecte", _shown(found[0]), hint)
    if "][" in text.source:
        defined = {found["name"].lower() for found in _DEFINED.finditer(text.visible)}
        for found in _NAMED.finditer(text.visible):
            name = found["name"] or found["words"]
            if name.lower() not in defined:
                message = f"« {found[0]} » : aucune ligne ne donne l’adresse de [{name}]"
                hint = f"écrivez [{found['words']}](adresse)"
                yield text.problem(found.span(), "lien-malforme", message, hint)


BRACKETS = Rule(
    check_brackets,
    r"\[(?:[\[/]|[ xX]\]|caption|gallery|embed|video|audio|vc_|et_pb_)|\]\[",
)


def _shown(sign: str) -> str:
    return f"« {sign} » serait affiché tel quel"


def _wiki(text: Text, found: re.Match[str]) -> Problem:
    """Say how a link of a wiki is written here, when its page is found."""
    target = found["target"].strip()
    names = {PurePosixPath(path).stem: entry for path, entry in text.site.pages.items()}
    page = names.get(PurePosixPath(target).stem)
    right = None
    if page is not None and not found[0].startswith("!"):
        words = found["words"] or getattr(page.value, "title", target)
        right = f"[{words}]({text.site.relative(text.entry, page)})"
    hint = f"écrivez {right}" if right else "écrivez [texte](chemin du fichier .md)"
    return text.problem(found.span(), "dialecte", _shown(found[0]), hint, right)
