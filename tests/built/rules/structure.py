"""How a page is built: what assistive technologies move through."""

from collections.abc import Iterator
from itertools import pairwise

from lxml.html import HtmlElement

from tests.built.page import HEADINGS, Page, name_of, shown, text_of
from tests.built.site import BuiltSite

_REFERENCES = (
    "for", "headers", "list", "form",
    "aria-controls", "aria-labelledby", "aria-describedby", "aria-owns", "aria-details",
    "aria-activedescendant", "aria-flowto", "aria-errormessage",
)  # fmt: skip
_MADE_BY_SCRIPTS = {"suggestions"}  # the list of suggestions, while one types
_ITEMS = {"ul": {"li"}, "ol": {"li"}, "dl": {"dt", "dd", "div"}}
_OBSOLETE = ("center", "font", "big", "strike", "marquee", "blink", "acronym", "tt", "frameset")
_BULLETS = ("- ", "– ", "• ", "* ", "· ", "-\u00a0", "–\u00a0")
_ENGLISH = frozenset("the and with your for this that are is of to in you how what".split())
_FRENCH = frozenset("le la les de des et un une du pour en dans que qui à au aux sur vous".split())
_A_SENTENCE = 3  # words that only English has
_LONG = 80
_LEFTOVERS = ("{{", "}}", "{%", "%}", "{:", "](", "[à compléter")


def headings_make_an_outline(page: Page, _: BuiltSite) -> Iterator[str]:
    """One h1 at the beginning of the content, no level skipped, no heading without words."""
    main = [element for each in page.all("main") for element in each.iter(*HEADINGS)]
    levels = [int(heading.tag[1]) for heading in main]
    if levels.count(1) != 1 or levels[0] != 1:
        yield f"{levels.count(1)} h1, headings of levels {levels}: one h1, first, is expected"
    for (_before, heading), (low, high) in zip(pairwise(main), pairwise(levels), strict=True):
        if high - low > 1:
            yield f"{shown(heading)}: level {high} after level {low}"
    yield from (f"{shown(each)}: says nothing" for each in main if not text_of(each))


def landmarks_are_there(page: Page, _: BuiltSite) -> Iterator[str]:
    """One banner, one main, one footer; navigations have names, all different."""
    for tag in ("main", "h1"):
        if (count := len(list(page.all(tag)))) != 1:
            yield f"{count} <{tag}> where one is expected"
    for role in ("banner", "contentinfo"):
        if (count := sum(e.get("role") == role for e in page.all("header", "footer"))) != 1:
            yield f"{count} landmarks « {role} » where one is expected"
    names = [_label(page, nav) for nav in page.all("nav")]
    for nav, name in zip(page.all("nav"), names, strict=True):
        if not name or names.count(name) > 1:
            yield f"{shown(nav)}: needs a name (aria-label) of its own"


def skip_links_come_first(page: Page, _: BuiltSite) -> Iterator[str]:
    """The first link of the page leads to its content, which can receive the focus."""
    first = next(page.all("a"), None)
    main = next(page.all("main"), None)
    if first is None or main is None or first.get("href") != f"#{main.get('id')}":
        yield "its first link does not lead to its content"
    elif main.get("tabindex") != "-1":
        yield 'its <main> needs tabindex="-1", for the skip link'


def ids_are_unique(page: Page, _: BuiltSite) -> Iterator[str]:
    """An id names one element, and holds no space."""
    yield from (
        f'id="{name}" is there {count} times' for name, count in page.ids.items() if count > 1
    )
    yield from (f'id="{name}" is not one word' for name in page.ids if len(name.split()) != 1)


def references_lead_somewhere(page: Page, _: BuiltSite) -> Iterator[str]:
    """What `for`, `headers` and the aria references name is on the page."""
    for element in page.elements:
        for attribute in _REFERENCES:
            for name in element.get(attribute, "").split():
                if name not in page.ids and name not in _MADE_BY_SCRIPTS:
                    yield f'{shown(element)}: {attribute}="{name}" names nothing'


def lists_hold_items(page: Page, _: BuiltSite) -> Iterator[str]:
    """A list holds items and nothing else; no list is empty, none is faked with dashes."""
    for tag, allowed in _ITEMS.items():
        for element in page.all(tag):
            children = [child.tag for child in element if isinstance(child.tag, str)]
            if strangers := set(children) - allowed:
                yield f"{shown(element)}: holds {', '.join(sorted(strangers))}"
            if not children and not _waits_for_scripts(element):
                yield f"{shown(element)}: is empty"
    for paragraph in page.all("p"):
        if text_of(paragraph).startswith(_BULLETS):
            yield f"{shown(paragraph)}: is a list written with dashes"


def tables_have_headers(page: Page, _: BuiltSite) -> Iterator[str]:
    """A table has header cells, each with its scope."""
    for table in page.all("table"):
        headers = list(table.iter("th"))
        if not any(map(text_of, headers)):
            yield f"{shown(table)}: no cell says what the others are"
        yield from (f"{shown(th)}: needs a scope" for th in headers if not th.get("scope"))


def words_are_not_dressed_up(page: Page, _: BuiltSite) -> Iterator[str]:
    """A heading is a heading: not a paragraph in bold; nothing obsolete, nothing left over."""
    for paragraph in page.all("p"):
        if not _is_content(paragraph):
            continue
        bold = [child for child in paragraph if child.tag in {"strong", "b"}]
        if len(bold) == len(paragraph) == 1 and text_of(bold[0]) == text_of(paragraph):
            yield f"{shown(paragraph)}: is a heading in disguise"
    yield from (f"{shown(element)}: is obsolete" for element in page.all(*_OBSOLETE))
    for element in page.elements:
        if element.tag not in {"script", "code", "pre", "style"}:
            said = f"{element.text or ''} {element.tail or ''}"
            yield from (
                f"{shown(element)}: « {word} » is left" for word in _LEFTOVERS if word in said
            )


def foreign_words_are_marked(page: Page, _: BuiltSite) -> Iterator[str]:
    """A sentence in English says so (lang="en"), or a screen reader reads it as French."""
    for element in page.all("p", "li", "td", "dd", "figcaption", "blockquote", *HEADINGS):
        words = text_of(element).lower().replace("’", " ").split()
        english = sum(word in _ENGLISH for word in words)
        if english >= _A_SENTENCE and english > 2 * sum(word in _FRENCH for word in words):
            around = (element, *element.iterancestors(), *element.iterdescendants())
            if {each.get("lang") for each in around} <= {None, "fr"}:
                yield f"{shown(element)}: needs a lang"


def quotations_are_marked(page: Page, _: BuiltSite) -> Iterator[str]:
    """A paragraph that is wholly a quotation is a <blockquote>."""
    for paragraph in page.all("p"):
        text = text_of(paragraph)
        whole = len(text) > _LONG and text[0] == "«" and text.find("»") >= len(text) - 2
        if whole and not any(e.tag in {"blockquote", "figure"} for e in paragraph.iterancestors()):
            yield f"{shown(paragraph)}: is a quotation: begin its lines with « > »"


def dates_are_dates(page: Page, _: BuiltSite) -> Iterator[str]:
    """A `time` says its moment in the form that programs read."""
    for element in page.all("time"):
        moment = element.get("datetime", "")
        if not (moment[:4].isdigit() and moment[4:5] == "-") and not moment.startswith("P"):
            yield f"{shown(element)}: datetime=« {moment} »"


def _waits_for_scripts(element: HtmlElement) -> bool:
    """Tell whether a script fills an element, which readers without scripts do not see."""
    around = (element, *element.iterancestors())
    return any({"hidden", "data-recherche"} & {*e.keys()} for e in around)


def _is_content(element: HtmlElement) -> bool:
    """Tell whether an element was written by an editor."""
    return any("texte" in e.get("class", "").split() for e in element.iterancestors())


def _label(page: Page, element: HtmlElement) -> str:
    given = element.get("aria-label", "")
    by = element.get("aria-labelledby")
    named = next((e for e in page.elements if e.get("id") == by), None) if by else None
    return given if named is None else name_of(named)
