"""The policy, on whatever comes."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus.markup import Renderer
from campus.markup.sanitising import cleaner

RENDERER = Renderer()
CLEANER = cleaner()

_PIECES = [
    *"<>&\"'`*_[]()!#{}:/ \n",
    *(
        "<p",
        "<a href=",
        "javascript:",
        "<img src=x ",
        "onerror=",
        "</p>",
        "<!--",
        "-->",
        "<b>",
        "]]>",
    ),
    *("<svg>", "<math>", "<style>", "</style>", "<table>", "<td>", "<select>", "<pre>\n", "<h1>"),
    *(
        "<iframe ",
        "</iframe>",
        "</h1>",
        "<a>",
        "<noscript>",
        "<title>",
        "{: ",
        "* ",
        "> ",
        "é",
        "a",
    ),
]


def _changed_by_cleaning(html: str) -> bool:
    """Say whether the cleaner would change more than how it writes the same text.

    It spells no-break spaces out, and drops the line end that means nothing after `<pre>`.
    """
    again = CLEANER.clean(html).replace("&nbsp;", "\u00a0")
    return again.replace("<pre>\n", "<pre>") != html.replace("<pre>\n", "<pre>")


@given(st.lists(st.sampled_from(_PIECES), max_size=30).map("".join))
def test_what_comes_out_is_clean(text: str) -> None:
    """All that is done once the HTML is clean leaves it clean: cleaning again changes nothing."""
    assert not _changed_by_cleaning(RENDERER.block(text).html)


def test_real_pages_come_out_clean(shared: Path) -> None:
    """The same, on the pages of the real site."""
    for path in sorted((shared / "corpus").rglob("*.m*")):
        html = RENDERER.block(path.read_text(encoding="utf-8")).html
        assert not _changed_by_cleaning(html), path.name


@pytest.mark.parametrize("host", ["a.fr", "A.FR"])
def test_only_the_hosts_of_the_settings_are_framed(host: str) -> None:
    """A renderer frames the hosts that it was given, however their name is written."""
    text = f'<iframe src="https://{host}/x"></iframe>'
    assert "https://a.fr/x" in Renderer(frame_hosts=frozenset({"a.fr"})).block(text).html
    assert Renderer().block(text).html == ""
