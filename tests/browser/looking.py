"""What a browser can tell of a page: what axe finds, what overflows, where the focus goes."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import axe_playwright_python
from playwright.sync_api import Page

EVERYWHERE: Mapping[str, Any] = MappingProxyType({"include": ["html"]})
AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text("utf-8")

# The DSFR underlines links with a gradient and spreads those of tiles over them with a
# pseudo-element: axe then leaves their contrast undecided.
FLAT = (
    "*,*::before,*::after{background-image:none!important;transition:none!important}"
    ".fr-enlarge-link a::after{content:none!important}"
)
SPACED = (
    "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}"
    "p{margin-bottom:2em!important}"
)
"""The text as some readers space it (WCAG 1.4.12)."""

_STYLE = """css => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
}"""
_OVERFLOW = """() => {
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= wide) return [];
    return [...document.querySelectorAll("body *")]
        .filter(e => e.getBoundingClientRect().right > wide + 1 && e.checkVisibility())
        .map(e => e.outerHTML.slice(0, 120)).slice(0, 5);
}"""
_REACHED = """() => {
    const all = [...document.querySelectorAll(
        "a[href], button, input, select, textarea, summary, [tabindex='0']"
    )].filter(e => !e.disabled && e.tabIndex >= 0 && e.checkVisibility({ visibilityProperty: true })
        && (e.type !== "radio" || e.checked || !document.querySelector(
            `[type=radio][name="${e.name}"]:checked`)));
    window.reached = [];
    const drawn = (element, part) => {
        const style = getComputedStyle(element, part);
        return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
            && style.outlineColor !== "rgba(0, 0, 0, 0)";
    };
    const visible = element => [element, ...(element.labels ?? [])].some(
        each => [null, "::before", "::after"].some(part => drawn(each, part)));
    document.addEventListener("focusin", event => {
        const box = event.target.getBoundingClientRect();
        window.reached.push([
            all.indexOf(event.target),
            visible(event.target) && box.width > 0 && box.height > 0,
            event.target.outerHTML.slice(0, 120),
        ]);
    });
    document.activeElement?.blur();
    document.getSelection().collapse(document.body, 0);
    scrollTo(0, 0);
    return all.map(e => e.outerHTML.slice(0, 120));
}"""


def settle(page: Page) -> None:
    """Wait until nothing moves any more."""
    page.evaluate("Promise.allSettled(document.getAnimations().map(each => each.finished))")


def style(page: Page, css: str) -> None:
    """Add a style sheet as the policy of the site allows it: from outside the page."""
    page.evaluate(_STYLE, css)


def violations(page: Page) -> list[Any]:
    """Return what axe finds wrong, whatever the rule."""
    return _judged(page, {}, ["violations"])


def misbuilt(page: Page) -> list[Any]:
    """Return what axe finds wrong but for contrasts, which take most of its time."""
    return _judged(page, {"rules": {"color-contrast": {"enabled": False}}}, ["violations"])


def unreadable(page: Page) -> list[Any]:
    """Return the contrasts that are too low, or undecided.

    It decides none within an SVG: test_sheets.py does.
    """
    kinds = ["violations", "incomplete"]
    return _judged(page, {"runOnly": ["color-contrast"]}, kinds, {"exclude": [".carte > svg"]})


def _judged(
    page: Page, options: dict[str, Any], kinds: list[str], within: Mapping[str, Any] = EVERYWHERE
) -> list[Any]:
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    options = {**options, "resultTypes": kinds, "preload": False}
    found = page.evaluate(
        "([within, options]) => axe.run(within, options)", [dict(within), options]
    )
    return [(v["id"], node["target"]) for kind in kinds for v in found[kind] for node in v["nodes"]]


def overflowing(page: Page) -> list[str]:
    """Return the beginning of the elements that make the page scroll sideways."""
    found: list[str] = page.evaluate(_OVERFLOW)
    return found


def walk(page: Page) -> list[str]:
    """Press Tab through the page; return what was not reached in order, or showed no focus."""
    expected = page.evaluate(_REACHED)
    for _ in expected:
        page.keyboard.press("Tab")
    reached = page.evaluate("window.reached")
    faults = [f"no visible focus on {html}" for _, shown, html in reached if not shown]
    for place, html in enumerate(expected):
        where, _, other = reached[place] if place < len(reached) else (None, None, "nothing")
        if where != place:
            return [*faults, f"stop {place}: {other} where {html} is expected"]
    return faults
