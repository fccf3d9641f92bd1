"""Templates: what they may hold, what they may ask, and that they stand every view."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import lxml.html
import pytest
from jinja2 import Environment, nodes
from lxml.html import HtmlElement

from campus.theme.css.vocabulary import APART
from tests.theme.samples import CONTENTS, attributes, bare, full, page_of, site
from tests.theme.samples import TEMPLATES as ROOT

TEMPLATES = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*.html"))
COMPONENTS = [name for name in TEMPLATES if name.startswith("components/")]

_FORBIDDEN = {
    r"\|\s*safe\b": "views alone say what is safe HTML",
    r"\{%-?\s*include\b": "a component is a macro with parameters",
    r"\sstyle=": "the policy of the site allows no inline style",
    r"\son[a-z]+=": "the policy of the site allows no inline handler",
    r"<style\b": "idem",
    r"<script(?![^>]*\ssrc=)": "the policy of the site allows no inline script",
    r"javascript:": "idem",
    r"<a(?![^>]*\shref=)[\s>]": "a link leads somewhere: the sheet has no disabled ones",
    r"fr-[a-z0-9_-]*\{\{": "the style sheet is made from class names written in full",
}
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_FOR_SCRIPTS = "ancestor-or-self::*[@hidden or @role='status' or @data-recherche or self::template]"
_OF_JINJA = {"index", "first", "last", "get"}
_ASKED_BY_NO_TEMPLATE = {
    ("AgendaView", "id"),
    ("PageView", "template"),  # what chooses the template
    ("PageView", "content"),  # given to it as `content`
    ("SessionView", "id"),  # for feeds and the API
}


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_holds_nothing_forbidden(name: str) -> None:
    """No unsafe filter, include, inline style, script or handler, or class put together."""
    source = (ROOT / name).read_text("utf-8")
    assert [why for pattern, why in _FORBIDDEN.items() if re.search(pattern, source)] == []


@pytest.mark.parametrize("name", COMPONENTS)
def test_a_component_is_one_documented_macro(environment: Environment, name: str) -> None:
    """A component file holds one macro called like it; its comment names the parameters."""
    source = (ROOT / name).read_text("utf-8")
    macros = list(environment.parse(source).find_all(nodes.Macro))
    assert [macro.name for macro in macros] == [Path(name).stem]
    comment = re.match(r"\{#(.+?)#\}", source, re.DOTALL)
    assert comment, "no comment at its head"
    parameters = [argument.name for argument in macros[0].args]
    assert [p for p in parameters if not re.search(rf"^\s*{p}: ", comment[1], re.MULTILINE)] == []


def test_inheritance_has_two_levels(environment: Environment) -> None:
    """Pages extend the base, or nothing; the base and the components extend nothing."""
    parents = {name: list(_parents(environment, name)) for name in TEMPLATES}
    extending = {name for name, found in parents.items() if found}
    assert all(found == ["base.html"] for found in parents.values() if found)
    assert extending == set(CONTENTS) - {"pages/redirection.html"}


def _parents(environment: Environment, name: str) -> Iterator[str]:
    for node in environment.parse((ROOT / name).read_text("utf-8")).find_all(nodes.Extends):
        assert isinstance(node.template, nodes.Const)
        yield node.template.value


def test_templates_ask_for_what_views_have(environment: Environment) -> None:
    """Templates name no attribute that no view has, and views have none that no template names."""
    asked = {
        node.attr
        for name in TEMPLATES
        for node in environment.parse((ROOT / name).read_text("utf-8")).find_all(nodes.Getattr)
    } | {"pictogrammes"}
    known = set(attributes())
    names = {name for _, name in known} | {"pictogrammes"}
    assert asked - names - _OF_JINJA == set()
    unasked = {(view, name) for view, name in known if name not in asked}
    assert unasked - _ASKED_BY_NO_TEMPLATE == set()


@pytest.fixture(params=["full", "bare"])
def drawn(request: pytest.FixtureRequest, environment: Environment, template: str) -> HtmlElement:
    """Return a page drawn from a full or a bare view."""
    is_full = request.param == "full"
    content = (full if is_full else bare)(CONTENTS[template])
    if template == "pages/redirection.html":
        content = full(CONTENTS[template])
    page = page_of(template, content, exemple=is_full)
    html = environment.get_template(template).render(site=site(), page=page, content=content)
    return lxml.html.document_fromstring(html)


@pytest.mark.parametrize("template", CONTENTS)
def test_a_page_is_well_formed(drawn: HtmlElement) -> None:
    """Whatever its view holds, a page has a language, a title, one h1 and no heading skipped."""
    assert drawn.get("lang") == "fr"
    assert drawn.findtext(".//title") == "Titre - Texte"
    levels = [int(heading.tag[1]) for heading in drawn.find(".//main").iter(*_HEADINGS)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("template", [name for name in CONTENTS if "redirection" not in name])
def test_ids_are_unique_and_references_resolve(drawn: HtmlElement) -> None:
    """No id twice; every label, control and anchor of the page itself leads to an element."""
    ids = drawn.xpath("//@id")
    assert len(ids) == len(set(ids))
    references = drawn.xpath("//@for | //@aria-controls | //@aria-labelledby | //@aria-describedby")
    anchors = [href[1:] for href in drawn.xpath("//@href") if href.startswith("#")]
    assert {*references, *anchors} <= set(ids)


@pytest.mark.parametrize("template", CONTENTS)
def test_nothing_empty_is_drawn(drawn: HtmlElement) -> None:
    """No view leaves an empty heading, paragraph, list, link or button, but those of scripts."""
    empty = [
        lxml.html.tostring(element, encoding="unicode")
        for element in drawn.iter(*_HEADINGS, "p", "ul", "ol", "dl", "li", "a", "button")
        if not element.text_content().strip()
        and not element.get("title")
        and not element.xpath(_FOR_SCRIPTS)
    ]
    assert empty == []


@pytest.mark.parametrize("template", CONTENTS)
def test_words_said_to_be_apart_never_meet(drawn: HtmlElement) -> None:
    """No page brings together what the style sheet leaves out: take off APART what one needs."""
    together = [
        f".{name} {other}"
        for name, others in APART.items()
        for element in drawn.find_class(name)
        for inner in element.iter("*")
        for other in {inner.tag, *inner.classes, *inner.keys()} & {*others.split()}
    ]
    assert together == []
    assert [
        badge for badge in drawn.find_class("fr-badge") if "--no-icon" not in badge.get("class")
    ] == []


def test_sample_content_says_so_and_is_not_indexed(environment: Environment) -> None:
    """A page of sample content carries the notice and `noindex`; a real one neither."""
    content = full(CONTENTS["pages/formation.html"])
    template = environment.get_template("pages/formation.html")
    sample, real = (
        template.render(site=site(), page=page_of("", content, exemple=exemple), content=content)
        for exemple in (True, False)
    )
    assert "Contenu d’exemple" in sample
    assert '<meta name="robots" content="noindex">' in sample
    assert "Contenu d’exemple" not in real
    assert "noindex" not in real
    assert '<link rel="canonical" href="Texte/adresse/">' in real
