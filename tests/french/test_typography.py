"""French typography, in text and in HTML."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus.french.typography import typeset, typeset_html


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Quoi : ceci ; cela ! Oui ?", "Quoi␣: ceci␣; cela␣! Oui␣?"),
        ("« Bonjour »", "«␣Bonjour␣»"),
        ("50 % de 21 000 €", "50␣% de 21␣000␣€"),
        ("1 027 000 agents", "1␣027␣000 agents"),
        ("l'État, aujourd'hui, l'« oui »", "l’État, aujourd’hui, l’«␣oui␣»"),
        ("etc... (...)", "etc… (…)"),
        ('le "numérique public".', "le «␣numérique public␣»."),
        ('dit "a "b" c" ici', "dit «␣a «␣b␣» c␣» ici"),
        ("trop   : d’espaces", "trop␣: d’espaces"),
    ],
)
def test_what_is_typed_is_typeset(written: str, expected: str) -> None:
    """Spaces that must not break, apostrophes, guillemets and ellipses take their French form."""
    assert typeset(written).replace("\u00a0", "␣") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Quoi? Ceci: cela!",  # no space is added where there is none
        "en 2024 150 agents",  # a year is not the beginning of a number
        "01 42 75 80 00",
        'un écran de 12" et un de 15',
        'a="b" et ""',
        "12' ou 'rien'",
        "../images/... ou ....",
        "à 8:30, https://exemple.fr/?a=b;c",
    ],
)
def test_what_is_no_mistake_stays(text: str) -> None:
    """Only an ordinary space or a typewriter’s sign that French writes otherwise is replaced."""
    assert typeset(text) == text


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("<a title=\"l'eau : ...\">l'eau</a> !", '<a title="l\'eau : ...">l’eau</a>␣!'),
        ("<pre><code>a : b</code></pre>", "<pre><code>a : b</code></pre>"),
        ("<code>l'eau</code> : <kbd>a ;</kbd> <samp>b ;</samp>", None),
        ("<strong>« </strong>oui<em> »</em>", "<strong>«␣</strong>oui<em>␣»</em>"),
        ("l'<b>État</b> <i>?</i>", "l’<b>État</b>␣<i>?</i>"),
        ('"<em>oui</em>"', "«␣<em>oui</em>␣»"),
        ('<p>"un</p><p>deux"</p>', None),
        ("a&nbsp;: b &amp; c", "a␣: b &amp; c"),
        ("<!-- l'eau : --> 1 < 2 ;", "<!-- l'eau : --> 1 < 2␣;"),
    ],
)
def test_html_is_typeset_between_its_tags(written: str, expected: str | None) -> None:
    """Text is typeset across inline tags; tags, code and comments stay (`None`: all but spaces)."""
    result = typeset_html(written).replace("\u00a0", "␣")
    assert result == (expected or written.replace("</code> :", "</code>␣:"))


def test_marks_of_the_typesetter_cannot_be_forged() -> None:
    """The signs that stand for tags are dropped from the text, so that no tag can move."""
    assert typeset_html("<b>a\x11\x1d</b>c") == "<b>a</b>c"


@given(st.text(alphabet="aé1 \u00a0'\"’«».:;!?%-(<>", max_size=24))
def test_typesetting_twice_changes_nothing_more(text: str) -> None:
    """Typesetting is idempotent, whatever the text."""
    once = typeset(text)
    assert typeset(once) == once


@given(
    st.lists(
        st.sampled_from(["a", "'", '"', " ", ":", "«", "»", "1 000", "...", "<b>", "</b>", "<p>"])
    )
)
def test_typesetting_html_twice_changes_nothing_more(pieces: list[str]) -> None:
    """Typesetting HTML is idempotent, whatever stands on either side of its tags."""
    once = typeset_html("".join(pieces))
    assert typeset_html(once) == once
