"""Buttons, fields and scripts: what acts, and what a strict policy lets act."""

from collections.abc import Iterator

from lxml.html import HtmlElement

from tests.built.page import Page, name_of, shown, text_of
from tests.built.site import BuiltSite

_WITHOUT_LABEL = {"hidden", "submit", "button", "reset", "image"}
_CONTROLS = {"a", "button", "input", "select", "textarea", "summary", "details"}
_ACTING = {"button", "link", "checkbox", "tab", "switch", "menuitem", "option"}


def nothing_is_inline(page: Page, _: BuiltSite) -> Iterator[str]:
    """No style and no script is written in the page; data in JSON-LD may be."""
    yield from (f"{shown(element)}: belongs to the style sheet" for element in page.all("style"))
    for script in page.all("script"):
        if not script.get("src") and script.get("type") != "application/ld+json":
            yield f"{shown(script)}: belongs to a file of its own"
    for element in page.elements:
        for name, value in element.items():
            if name == "style" or name.startswith("on") or "javascript:" in value:
                yield f"{shown(element)}: {name}=« {value} » is refused by the policy"


def buttons_have_names(page: Page, _: BuiltSite) -> Iterator[str]:
    """A button has words and a type; its title, when it has one, says no less than its words."""
    for button in page.all("button"):
        if not name_of(button):
            yield f"{shown(button)}: has no name"
        if button.get("type") not in {"button", "submit", "reset"}:
            yield f"{shown(button)}: needs a type"
        if text_of(button) not in button.get("title", text_of(button)):
            yield f"{shown(button)}: its title must hold « {text_of(button)} »"


def fields_have_labels(page: Page, _: BuiltSite) -> Iterator[str]:
    """A field has a label; a group of choices has a legend; a form can be sent."""
    labelled = {label.get("for") for label in page.all("label") if text_of(label)} - {None}
    for field in page.all("input", "select", "textarea"):
        named = (
            field.get("aria-label")
            or field.get("aria-labelledby")
            or field.get("id") in labelled
            or any(text_of(label) for label in field.iterancestors("label"))
        )
        if field.get("type") not in _WITHOUT_LABEL and not named:
            yield f"{shown(field)}: needs a label"
    for group in page.all("fieldset"):
        if not any(text_of(legend) for legend in group.iter("legend")):
            yield f"{shown(group)}: needs a legend"
    for form in page.all("form"):
        if form.get("method") != "dialog" and not any(
            b.get("type") == "submit" for b in form.iter("button", "input")
        ):
            yield f"{shown(form)}: needs a button that sends it"


def what_acts_is_reached(page: Page, _: BuiltSite) -> Iterator[str]:
    """What acts can receive the focus, in the order of the page; what is hidden cannot."""
    for element in page.elements:
        index = element.get("tabindex", "")
        if element.get("role") in _ACTING and element.tag not in _CONTROLS and not index:
            yield f"{shown(element)}: acts, but the keyboard does not reach it"
        if index and index not in {"0", "-1"}:
            yield f'{shown(element)}: tabindex="{index}" upsets the order'
        if element.get("aria-hidden") == "true" and _holds_control(element):
            yield f"{shown(element)}: is hidden, yet receives the focus"
        if "autofocus" in element.attrib or "accesskey" in element.attrib:
            yield f"{shown(element)}: takes the focus or a key from the reader"


def _holds_control(element: HtmlElement) -> bool:
    return any(
        each.get("tabindex") != "-1" and each.tag != "input" for each in element.iter(*_CONTROLS)
    )
