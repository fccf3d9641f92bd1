"""The rules of a built page.

A rule is a function from a page, and the site that it belongs to, to the faults that it finds; its
docstring is the rule. A fault is a sentence that shows the element and says what is wrong with it.
"""

from collections.abc import Callable, Iterator, Mapping
from inspect import getmembers, isfunction

from tests.built.page import Page
from tests.built.rules import controls, links, media, naming, structure, weight
from tests.built.site import BuiltSite

Rule = Callable[[Page, BuiltSite], Iterator[str]]

RULES: Mapping[str, Rule] = {
    name: rule
    for module in (weight, naming, structure, links, media, controls)
    for name, rule in getmembers(module, isfunction)
    if tuple(rule.__annotations__.values()) == (Page, BuiltSite, Iterator[str])
    and not name.startswith("_")
}


def faults(rule: Rule, page: Page, site: BuiltSite) -> list[str]:
    """Return what a rule finds on a page, after its address; a page that moved has nothing."""
    return [] if page.moved else [f"{page.address}: {fault}" for fault in rule(page, site)]
