"""The subset: a rule stays when it can match something, a property when something reads it."""

import pytest

from campus.theme.css.sheet import parsed, written
from campus.theme.css.subset import subset, without_unread
from campus.theme.css.vocabulary import read_vocabulary

PAGE = '<p id="contenu"><a class="fr-link" href="/"></a><b class="fr-card fr-card--sm"></b></p>'
WORDS = read_vocabulary([PAGE])


@pytest.mark.parametrize(
    "selector",
    [
        ".fr-link",
        "a.fr-link:hover::after",
        ".fr-card--sm .fr-link[href]",
        "#contenu > *",
        ".fr-card:not(.fr-card--no-icon)",
        ".fr-link:not([href])",
        ":is(.absent, .fr-link)",
        ":root[data-fr-theme=dark] .fr-link",
        "[class*=' fr-card--']",
        ".fr-link[data-fr-js-truc=true]",
        "table td",
        "ul > li:nth-child(2n + 1)",
    ],
)
def test_a_rule_that_can_match_stays(selector: str) -> None:
    """Words of templates, scripts and content all count; what `:not()` says does not."""
    assert written(subset(parsed(f"{selector}{{color:red}}"), WORDS))


@pytest.mark.parametrize(
    "selector",
    [
        ".fr-table",
        ".fr-link.fr-table",
        "#pied",
        "main video",
        "a[download]",
        ":is(.absent, .fr-table) a",
        "[class^=fr-icon-]",
        ".fr-link:disabled",
        "a.fr-link:not([href])",
        ".fr-card a:not([href]):hover",
        "input[type=submit]",
    ],
)
def test_a_rule_that_cannot_match_goes(selector: str) -> None:
    """One word that no page has is enough."""
    assert written(subset(parsed(f"{selector}{{color:red}}"), WORDS)) == ""


def test_a_list_of_selectors_keeps_the_useful_ones() -> None:
    """Only the selectors that can match stay; a group without rules goes."""
    css = ".fr-link,.fr-table{color:red}@media print{.fr-table{color:red}}"
    assert written(subset(parsed(css), WORDS)) == ".fr-link{color:red}"


def test_unread_properties_go_with_those_they_alone_read() -> None:
    """A property stays when a rule reads it, directly or through others, or another file does."""
    css = ":root{--a:var(--b);--b:1;--c:var(--d);--d:2;--e:3}p{color:var(--a)}"
    kept = written(without_unread(parsed(css), ["--e"]))
    assert kept == ":root{--a:var(--b);--b:1;--e:3}p{color:var(--a)}"


def test_important_and_data_addresses_are_kept() -> None:
    """What is written again means what was read."""
    css = '.fr-link{color:red!important;background:url("data:image/svg+xml;charset=utf8,<svg/>")}'
    assert written(subset(parsed(css), WORDS)) == css
