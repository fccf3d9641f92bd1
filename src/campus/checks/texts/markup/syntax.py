"""Markup that would be printed as it is written, or lost: signs left open, other dialects."""

import re
from collections.abc import Iterator

from campus.checks.texts.code import fences
from campus.checks.texts.rule import Rule
from campus.checks.texts.text import Text
from campus.problems import Problem

_TEMPLATE = re.compile(r"\{%[^\n]*?%\}|\{\{[^\n]*?\}\}")
_OF_JEKYLL = re.compile(
    r"\{% (?:link|post_url) (?P<page>[\w./-]+) %\}"
    r"|\{\{ ?(?:site\.(?:base)?url"
    r"|['\"](?P<path>/[^'\"{}]*)['\"] ?\| ?(?:relative|absolute)_url) ?\}\}"
)
_ATTRIBUTES = re.compile(r"\{:(?P<content>[^{}\n]*(?:\}\{:[^{}\n]*)*)(?P<end>\}?)")
_ONE = r"(?:[.#][\w:-]+|[\w:-]+=(?:\"[^\"{}]*\"|'[^'{}]*'|[\w.%/:#-]+))"
_RIGHT_ATTRIBUTES = re.compile(rf"\s*+{_ONE}(?:\s++{_ONE}|(?<=\")(?:{_ONE}))*\s*")
_TABLE_OF_CONTENTS = re.compile(r"(?<=[*-] TOC\n)\{:toc")
_LATE_QUOTE = re.compile(r'=([\w.-]+)"([\w.-]*)"')
_WITHOUT_COLON = re.compile(r"\{ ?(?=[.#])[\w.# :-]+\}")
_NOTE = re.compile(r"\[\^(?P<name>[^\]\s]+)\](?P<defined>:?)")


_BACKTICK = re.compile(
    r"(?P<elided>(?<![^\W\d_])[cdjlmnstCDJLMNST](?=`[^\W\d_]))?(?<![`\\])(?P<sign>`)(?!`)"
)


def check_templates(text: Text) -> Iterator[Problem]:
    """No tag of another site generator stands in a text: it would be printed."""
    for tag in _TEMPLATE.finditer(text.visible):
        message = f"« {tag[0]} » serait affiché tel quel : ce n’est pas du Markdown"
        hint, right = "supprimez-le, ou entourez-le d’accents graves", _without_jekyll(text, tag[0])
        if right is not None:
            hint = f"écrivez {right}" if right else "supprimez-le"
        yield text.problem(tag.span(), "gabarit", message, hint, right)


def _without_jekyll(text: Text, tag: str) -> str | None:
    """Return the address that a tag of the former site stands for, None when it is no address."""
    found = _OF_JEKYLL.fullmatch(tag)
    if found is None:
        return None
    if found["page"]:
        page = text.site.close_to(f"{found['page'].removesuffix('.md')}.md")
        return text.site.relative(text.entry, page) if page else None
    return found["path"] or ""


TEMPLATES = Rule(check_templates, r"\{[%{]")


def check_attributes(text: Text) -> Iterator[Problem]:
    """A list of attributes reads `{: .classe cle="valeur"}`."""
    if "{:" in text.source:
        for found in _ATTRIBUTES.finditer(text.visible):
            if _TABLE_OF_CONTENTS.match(text.visible, found.start()):
                continue  # told with the line above
            if found["end"] and all(
                map(_RIGHT_ATTRIBUTES.fullmatch, found["content"].split("}{:"))
            ):
                continue
            right = (
                _LATE_QUOTE.sub(r'="\1\2"', found[0]) if found["end"] else f"{found[0].rstrip()}}}"
            )
            good = _ATTRIBUTES.fullmatch(right)
            instead = right if good and _RIGHT_ATTRIBUTES.fullmatch(good["content"]) else None
            message = f"« {found[0].strip()} » : liste d’attributs mal écrite"
            hint = f"écrivez {instead}" if instead else 'écrivez {: .classe} ou {: cle="valeur"}'
            yield text.problem(found.span(), "attributs", message, hint, instead)
    if "{." in text.source or "{ ." in text.source:
        for found in _WITHOUT_COLON.finditer(text.visible):
            right = f"{{: {found[0][1:].lstrip()}"
            message = f"« {found[0]} » serait affiché tel quel : il manque les deux-points"
            yield text.problem(found.span(), "attributs", message, f"écrivez {right}", right)


ATTRIBUTES = Rule(check_attributes, r"\{ ?[:.]")


def check_notes(text: Text) -> Iterator[Problem]:
    """Each call of a note has its note, and each note its call."""
    found = list(_NOTE.finditer(text.visible))
    notes = {note["name"] for note in found if note["defined"]}
    calls = {note["name"] for note in found if not note["defined"]}
    for note in found:
        name = note["name"]
        if not note["defined"] and name not in notes:
            hint = f"écrivez plus bas [^{name}]: suivi du texte de la note"
            yield text.problem(note.span(), "note", f"appel de note [^{name}] sans note", hint)
        elif note["defined"] and name not in calls:
            hint = f"placez [^{name}] dans le texte, ou supprimez la note"
            yield text.problem(note.span(), "note", f"note [^{name}] jamais appelée", hint)


NOTES = Rule(check_notes, r"\[\^")


def check_fences(text: Text) -> Iterator[Problem]:
    """A block of code is closed, and begins at the left edge."""
    for fence in fences(text.source):
        sign = text.source[fence.start : fence.end].strip()[:3]
        span = (
            fence.start,
            fence.start + len(text.source[fence.start : fence.end].split("\n", 1)[0]),
        )
        if not fence.closed:
            message = f"bloc de code {sign} ouvert et jamais refermé"
            yield text.problem(
                span, "bloc-code", message, f"ajoutez une ligne {sign} à la fin du code"
            )
        elif fence.indented:
            message = f"bloc de code {sign} décalé : il serait lu comme une phrase"
            yield text.problem(span, "code-decale", message, "alignez ses lignes au bord gauche")


FENCES = Rule(check_fences, "```|~~~")


def check_backticks(text: Text) -> Iterator[Problem]:
    """A grave accent on its own opens no code: it would be shown."""
    for found in _BACKTICK.finditer(text.visible):
        start = max(0, text.source.rfind("\n\n", 0, found.start()))
        end = text.source.find("\n\n", found.start())
        if text.source.count("`", start, end if end >= 0 else len(text.source)) % 2 == 0:
            continue
        message, hint, right = "accent grave sans son pareil : il serait affiché", "", None
        if found["elided"]:
            message, right = "accent grave à la place de l’apostrophe", "’"
        hint = "écrivez ’" if right else "ajoutez celui qui manque, ou supprimez celui-ci"
        yield text.problem(found.span("sign"), "signe", message, hint, right)


_SIGN, _REST = "\n?`", "(?:[^`\n]|\n[^`\n])*"
BACKTICKS = Rule(
    check_backticks,
    rf"(?:\A|\n\n)(?:{_REST}{_SIGN}{_REST}{_SIGN})*{_REST}{_SIGN}{_REST}(?:\n\n|\n?\z)",
)
"""A paragraph with an odd number of them."""
