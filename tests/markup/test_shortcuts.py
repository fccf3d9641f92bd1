"""What is spared Python-Markdown changes nothing but its time."""

from pathlib import Path

import pytest
from markdown import Markdown
from markdown.extensions.md_in_html import HtmlBlockPreprocessor

from campus.markup.dialect.extension import EditorsMarkdown


def _markdown() -> Markdown:
    return Markdown(extensions=["extra", "sane_lists", EditorsMarkdown()])


def _without_shortcuts() -> Markdown:
    markdown = _markdown()
    markdown.treeprocessors.deregister("plain_texts")
    markdown.preprocessors.register(HtmlBlockPreprocessor(markdown), "html_block", 20)
    return markdown


@pytest.mark.parametrize(
    "text",
    [
        "Texte nu",
        "# Titre nu {#a}",
        "a\\*b `c` d&amp;e <f@g.fr> !h",
        "fin de ligne  \nsuite",
        "*[DINUM]: Direction\n\nLa DINUM",
        "a | b\n--|--\n1 | 2",
        "Terme\n: Définition",
    ],
)
def test_texts_without_signs_come_out_the_same(text: str) -> None:
    """A text that is left alone is one in which no rule would have found anything."""
    assert _markdown().convert(text) == _without_shortcuts().convert(text)


def test_real_pages_come_out_the_same(shared: Path) -> None:
    """The same, on the pages of the real site."""
    fast, slow = _markdown(), _without_shortcuts()
    for path in sorted((shared / "corpus").rglob("*.m*")):
        text = path.read_text(encoding="utf-8")
        assert fast.reset().convert(text) == slow.reset().convert(text), path.name
