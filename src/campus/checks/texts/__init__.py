"""Rules of texts: what a page says and shows, found in the source that its editor wrote."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from campus.catalogue import Contents
from campus.checks.texts.code import holds_blocks, without_code
from campus.checks.texts.figures import check_figures
from campus.checks.texts.header import header_values, text_of
from campus.checks.texts.language import check_language, speaks_well
from campus.checks.texts.links.bare import check_bare_addresses
from campus.checks.texts.links.whole import check_link_signs, check_links
from campus.checks.texts.markup.blocks.lists import check_lists
from campus.checks.texts.markup.blocks.tables import check_tabbed_tables, check_tables
from campus.checks.texts.markup.dialects import check_brackets, check_dialects
from campus.checks.texts.markup.emphasis import check_bold, check_false_headings
from campus.checks.texts.markup.headings import check_headings
from campus.checks.texts.markup.hidden import (
    check_comments,
    check_hidden_signs,
    check_margins,
)
from campus.checks.texts.markup.html import check_html
from campus.checks.texts.markup.images import check_html_images
from campus.checks.texts.markup.leftovers import check_leftovers
from campus.checks.texts.markup.syntax import (
    check_attributes,
    check_fences,
    check_notes,
    check_templates,
)
from campus.checks.texts.site import Site
from campus.checks.texts.text import Text
from campus.model import Fiche
from campus.problems import Problem
from campus.reading.lines import source_of
from campus.schemas import Entry
from campus.settings import Settings

Rule = Callable[[Text], Iterator[Problem]]
Source = Callable[[str], Sequence[str]]

RULES: tuple[tuple[str, Rule], ...] = (
    ("", check_headings),
    ("", check_false_headings),
    ("*", check_bold),
    ("", check_lists),
    ("|", check_tables),
    ("\t", check_tabbed_tables),
    ("", check_links),
    ("[", check_link_signs),
    ("[", check_figures),
    ("^", check_notes),
    ("", check_bare_addresses),
    ("{", check_templates),
    ("{", check_attributes),
    ("<", check_html),
    ("<", check_html_images),
    ("", check_fences),
    ("", check_dialects),
    ("[", check_brackets),
    ("", check_hidden_signs),
    ("<", check_comments),
    ("    ", check_margins),
    ("\t", check_margins),
    ("", check_leftovers),
)
"""Each rule of bodies, with a sign without which it has nothing to say.

One character is found fifty times faster than two in a text that is not all Latin-1.
"""


INLINE_RULES: tuple[tuple[str, Rule], ...] = (
    ("*", check_bold),
    ("", check_links),
    ("[", check_link_signs),
    ("[", check_figures),
    ("", check_bare_addresses),
    ("{", check_templates),
    ("{", check_attributes),
    ("<", check_html),
)
"""The rules of a chapeau: a few words with Markdown in them."""

_BATCH = 40
"""Entries whose French is looked at together: what is wrong somewhere is then looked for."""
_MOST = 500
"""A rule that found so many faults in one text has said enough of it, and saves its time."""
_MARKUP = re.compile(r"[\[<{*@`]|https?:")


def check_texts(contents: Contents, settings: Settings) -> Iterator[Problem]:
    """Yield the problems of all the texts, bodies and headers."""
    pages = {entry.path: entry for entry, _ in contents.of(Fiche)}
    site = Site(contents=contents, settings=settings, pages=pages)
    lines_of = source_of(settings.root)
    for entry, fiche in contents.of(Fiche):
        yield from _check_markup(site, entry, fiche, lines_of)
    for start in range(0, len(contents.entries), _BATCH):
        batch = contents.entries[start : start + _BATCH]
        words = [_words(entry) for entry in batch]
        if not speaks_well("\n".join(words)):
            for entry, said in zip(batch, words, strict=True):
                if not speaks_well(said):
                    yield from _check_language(site, entry, lines_of)


def _check_markup(site: Site, entry: Entry, fiche: Fiche, lines_of: Source) -> Iterator[Problem]:
    """Check the body, which has nothing to hide in most cases, and the chapeau."""
    body, line, chapeau = fiche.corps, entry.body_line, fiche.chapeau_text or ""
    text = Text(site=site, entry=entry, source=body, visible=body, line=line)
    if holds_blocks(body) or next(_problems(text, RULES), None):
        visible = without_code(body)
        looked_at = text if visible == body else replace(text, visible=visible)
        yield from _problems(looked_at, RULES)
    if _MARKUP.search(chapeau):
        text = text_of(site, entry, ("chapeau-text", chapeau), lines_of(entry.path))
        yield from _problems(text, INLINE_RULES)


def _words(entry: Entry) -> str:
    """Return all that readers read of an entry."""
    return "\n".join((_body(entry), *(words for _, words in header_values(entry))))


def _body(entry: Entry) -> str:
    return entry.value.corps if isinstance(entry.value, Fiche) else ""


def _check_language(site: Site, entry: Entry, lines_of: Source) -> Iterator[Problem]:
    """Check the French of all that readers read of an entry."""
    body, line = _body(entry), entry.body_line
    yield from check_language(Text(site=site, entry=entry, source=body, visible=body, line=line))
    for value in header_values(entry):
        if not speaks_well(value[1]):
            yield from check_language(text_of(site, entry, value, lines_of(entry.path)))


def _problems(text: Text, rules: Iterable[tuple[str, Rule]]) -> Iterator[Problem]:
    for sign, rule in rules:
        if sign in text.source:
            yield from islice(rule(text), _MOST)
