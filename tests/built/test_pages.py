"""Every page of the real site keeps every rule: `rules/`, one function a rule."""

import pytest

from tests.built.rules import RULES, Rule, faults
from tests.built.site import BuiltSite

_SHOWN = 30


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_every_page_keeps_the_rule(rule: Rule, built: BuiltSite) -> None:
    """No page, whatever its kind, breaks the rule that names this test."""
    found = [fault for page in built.pages.values() for fault in faults(rule, page, built)]
    more = f"\n… and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
    assert not found, f"{rule.__doc__}\n" + "\n".join(found[:_SHOWN]) + more


def test_the_site_is_all_there(built: BuiltSite) -> None:
    """A build that lost its pages would keep every rule: the real site has more than 300."""
    assert len(built.pages) > 300
