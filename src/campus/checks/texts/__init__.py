"""Rules of texts: what a page says and shows, found in the source that its editor wrote."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice

from campus.catalogue import Contents
from campus.checks.moments.days import DAYS_NAMED
from campus.checks.texts.figures import FIGURES
from campus.checks.texts.guillemets import GUILLEMETS
from campus.checks.texts.header import header_values, text_of
from campus.checks.texts.language import LANGUAGE
from campus.checks.texts.links.bare import BARE_ADDRESSES
from campus.checks.texts.links.whole import LINK_SIGNS, LINKS
from campus.checks.texts.markup.blocks.lists import LISTS, UNSIGNED_LISTS
from campus.checks.texts.markup.blocks.tables import HTML_TABLES, TABBED_TABLES, TABLES
from campus.checks.texts.markup.brackets import BRACKETS
from campus.checks.texts.markup.dialects import DIALECTS
from campus.checks.texts.markup.emphasis import BOLD, FALSE_HEADINGS
from campus.checks.texts.markup.headings import HEADINGS
from campus.checks.texts.markup.hidden import COMMENTS, HIDDEN_SIGNS, MARGINS
from campus.checks.texts.markup.html.balance import BALANCE, MARKDOWN_IN_HTML
from campus.checks.texts.markup.html.tags import HTML
from campus.checks.texts.markup.images import HTML_IMAGES
from campus.checks.texts.markup.leftovers import LEFTOVERS
from campus.checks.texts.markup.syntax import ATTRIBUTES, BACKTICKS, FENCES, NOTES, TEMPLATES
from campus.checks.texts.rule import Rule, Rules
from campus.checks.texts.site import Site
from campus.checks.texts.text import Text
from campus.model import Fiche
from campus.problems import Problem
from campus.reading.lines import source_of
from campus.schemas import Entry
from campus.settings import Settings

Source = Callable[[str], Sequence[str]]

INLINE = (
    BOLD,
    LINKS,
    LINK_SIGNS,
    FIGURES,
    DAYS_NAMED,
    BARE_ADDRESSES,
    TEMPLATES,
    ATTRIBUTES,
    HTML,
)
BLOCKS = (
    HEADINGS,
    FALSE_HEADINGS,
    LISTS,
    UNSIGNED_LISTS,
    TABLES,
    TABBED_TABLES,
    HTML_TABLES,
    NOTES,
    HTML_IMAGES,
    BALANCE,
    MARKDOWN_IN_HTML,
    FENCES,
    DIALECTS,
    BRACKETS,
    HIDDEN_SIGNS,
    COMMENTS,
    MARGINS,
    LEFTOVERS,
    GUILLEMETS,
    BACKTICKS,
)

_INLINE, _BLOCKS, _LANGUAGE = Rules(INLINE), Rules(BLOCKS), Rules(LANGUAGE)
_OF_BODIES = (_INLINE, _BLOCKS, _LANGUAGE)
_OF_CHAPEAUX = (_INLINE, _LANGUAGE)
_OF_OTHER_VALUES = (_LANGUAGE,)
"""One automaton a kind: a single one of them all has ten times their states."""
_MOST = 500
"""A rule that found so many faults in one text has said enough of it, and saves its time."""


def check_texts(contents: Contents, settings: Settings) -> Iterator[Problem]:
    """Yield the problems of all the texts, bodies and headers."""
    pages = {entry.path: entry for entry, _ in contents.of(Fiche)}
    site = Site(contents=contents, settings=settings, pages=pages)
    lines_of = source_of(settings.root)
    for entry in contents.entries:
        if isinstance(entry.value, Fiche):
            yield from _check_body(site, entry, entry.value.corps)
        yield from _check_header(site, entry, lines_of)
    for entry in contents.headless:
        if isinstance(entry.value, Fiche):
            yield from _check_body(site, entry, entry.value.corps)


def _check_body(site: Site, entry: Entry, body: str) -> Iterator[Problem]:
    if rules := _concerning(body, _OF_BODIES):
        yield from _problems(Text(site=site, entry=entry, source=body, line=entry.body_line), rules)


def _check_header(site: Site, entry: Entry, lines_of: Source) -> Iterator[Problem]:
    """Check what readers read of a header; its chapeau holds Markdown, within a line."""
    values = header_values(entry)
    if not _concerning("\n".join(words for _, words in values), _OF_CHAPEAUX):
        return
    for key, words in values:
        of_key = _OF_CHAPEAUX if key == "chapeau-text" else _OF_OTHER_VALUES
        if rules := _concerning(words, of_key):
            text = text_of(site, entry, (key, words), lines_of(entry.path))
            yield from _problems(text, rules)


def _concerning(source: str, kinds: Iterable[Rules]) -> list[Rule]:
    utf_8 = source.encode()
    return [rule for rules in kinds for rule in rules.concerning(utf_8)]


def _problems(text: Text, rules: Iterable[Rule]) -> Iterator[Problem]:
    for rule in rules:
        yield from islice(rule.check(text), _MOST)
