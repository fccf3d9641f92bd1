"""Brackets that mean something elsewhere: wikis, forums, lists of tasks, shortcodes."""

import re
from collections.abc import Container, Iterator
from pathlib import PurePosixPath

from campus.checks.texts.code import FILLER
from campus.checks.texts.markup.dialects import shown
from campus.checks.texts.rule import Rule
from campus.checks.texts.text import Text
from campus.problems import Problem

_WIKI = re.compile(
    r"!?\[\[(?!_?(?:TOC|toc)_?\])(?P<target>[^\[\]|#\n:]+)(?:#[^\[\]|\n]*)?(?:\|(?P<words>[^\[\]\n]+))?\]\]"
)
_ELSEWHERE = tuple(
    re.compile(pattern)
    for pattern in (
        r"\[{1,2}(?P<target>https?://[^\[\]|\s]+)(?:\|| +)(?P<words>[^\[\]\n|]+)\]{1,2}(?![(\[:])",
        r"\[{1,2}(?P<words>[^\[\]|\n]+)(?:\||->)(?P<target>https?://[^\[\]|\s]+)\]{1,2}(?![(\[:])",
        r"<(?P<target>https?://[^<>|\s]+)\|(?P<words>[^<>|\n]+)>",
        r"`(?P<words>[^`<>\n]+) <(?P<target>https?://[^<>\s]+)>`_{1,2}",
        r"(?<!\w)\"(?P<words>[^\"\n]+)\":(?P<target>https?://[^\s<>]+[^\s<>.,;:!?)])",
    )
)
"""Links of MediaWiki, of Jira and SPIP, of Slack, of reStructuredText and of Textile."""
_NAMED = re.compile(r"(?<![\]\\!\w])\[(?P<words>[^\[\]\n^]+)\]\[(?P<name>[^\[\]\n]*)\]")
_DEFINED = re.compile(r"^ {0,3}\[(?P<name>[^\[\]\n]+)\]:", re.MULTILINE)
_TASK = re.compile(r"^[ \t]*[-*+] (?P<box>\[[ xX]\] )", re.MULTILINE)
_BB = re.compile(
    r"\[(?P<tag>b|i|u|s|url|img|color|size|quote|center)(?:=[^\]\n]*)?\]"
    r"(?P<words>[^\n]{1,300}?)\[/(?P=tag)\]"
)
_BB_SIGNS = {"b": "**", "i": "*"}
_SHORTCODE = re.compile(
    r"\[/?(?P<name>caption|gallery|embed|video|audio|vc_\w+|et_pb_\w+)\b[^\]\n]*\]"
)


def check_brackets(text: Text) -> Iterator[Problem]:
    """Brackets hold the text of a link, whose address follows."""
    for found in _WIKI.finditer(text.visible):
        yield _wiki(text, found)
    for pattern in _ELSEWHERE:
        for found in pattern.finditer(text.source):
            if text.visible[found.start()] in f"{found[0][0]}{FILLER * (found[0][0] == '`')}":
                right = f"[{found['words'].strip()}]({found['target']})"
                hint = f"écrivez {right}"
                yield text.problem(found.span(), "lien-malforme", shown(found[0]), hint, right)
    defined = {known["name"].lower() for known in _DEFINED.finditer(text.visible)}
    for found in _NAMED.finditer(text.visible):
        yield from _named(text, found, defined)
    for found in _SHORTCODE.finditer(text.visible):
        if not (found[0][1] == "/" and f"[{found['name']}" in text.visible):
            hint = "supprimez-le : il vient d’un autre site"
            yield text.problem(found.span(), "dialecte", shown(found[0]), hint)
    for found in _BB.finditer(text.visible):
        sign = _BB_SIGNS.get(found["tag"], "")
        right = f"{sign}{found['words']}{sign}"
        yield text.problem(found.span(), "dialecte", shown(found[0]), f"écrivez {right}", right)
    yield from _tasks(text)


BRACKETS = Rule(
    check_brackets,
    r"\[(?:[\[/]|[ xX]\]|caption|gallery|embed|video|audio|vc_|et_pb_)|\]\["
    r"|\[https?://[^\]\n(]+[ |]|(?:\||->)https?://|<https?://[^>\s]+\||[^`]>`_|\":http",
)


def _tasks(text: Text) -> Iterator[Problem]:
    """Yield the first box of each list."""
    end = 0
    for found in _TASK.finditer(text.visible):
        if not end or text.visible[end : found.start()].strip("\n"):
            message, hint = shown(found["box"].strip()), "supprimez les cases de la liste"
            yield text.problem(found.span("box"), "dialecte", message, hint, "")
        end = text.visible.find("\n", found.end())


def _named(text: Text, found: re.Match[str], defined: Container[str]) -> Iterator[Problem]:
    name = found["name"] or found["words"]
    if name.lower() not in defined:
        message = f"« {found[0]} » : aucune ligne ne donne l’adresse de [{name}]"
        hint = f"écrivez [{found['words']}](adresse)"
        yield text.problem(found.span(), "lien-malforme", message, hint)


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
    if found[0].startswith("!"):
        hint = f"écrivez ![ce que l’image apporte](/uploads/{PurePosixPath(target).name})"
    return text.problem(found.span(), "dialecte", shown(found[0]), hint, right)
