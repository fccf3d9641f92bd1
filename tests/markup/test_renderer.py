"""What a rendered text tells the rest of the site."""

import pytest

from campus.markup import Fragment, Heading, Image, MarkupError, Renderer, plain_text


@pytest.fixture(scope="module")
def renderer() -> Renderer:
    """Return a renderer that allows no frame."""
    return Renderer()


def _shout(address: str) -> str:
    return f"{address.upper()}?a=1&b=2"


def test_links_and_images_are_reported_as_written(renderer: Renderer) -> None:
    """Links and images are reported as written and in order, and come out rewritten."""
    text = (
        "[un](un.md#a&b) ![deux](deux.png)\n\n<p><a href='trois.md'>trois</a>"
        '<img src="quatre.png"></p>\n\n[cinq][5] <https://exemple.fr/>\n\n[5]: cinq.md'
    )
    fragment = renderer.block(text, rewrite=_shout, show=lambda src: {"src": _shout(src)})
    assert fragment.links == ("un.md#a&b", "trois.md", "cinq.md", "https://exemple.fr/")
    assert fragment.images == (
        Image(src="deux.png", alt="deux"),
        Image(src="quatre.png", alt=""),
    )
    assert '<a href="UN.MD#A&amp;B?a=1&amp;b=2">un</a>' in fragment.html
    assert '<img src="QUATRE.PNG?a=1&amp;b=2" alt="">' in fragment.html


def test_an_image_that_nothing_shows_leaves_its_words(renderer: Renderer) -> None:
    """As in a browser, its alternative is read in its place; a name of file says nothing."""
    text = "![Trois <étapes>](a.png)\n\n![a_b.jpg](a_b.jpg)\n\n[![Le plan](c.png)](d.md)"
    fragment = renderer.block(text, show=lambda _: None)
    assert fragment.html.split() == (
        '<p>Trois &lt;étapes&gt;</p> <p><a href="d.md">Le plan</a></p>'.split()
    )
    assert len(fragment.images) == 3


def test_what_is_rewritten_cannot_break_out(renderer: Renderer) -> None:
    """Whatever the rewriting returns stays within its attribute."""
    fragment = renderer.block("[a](b)", rewrite=lambda _: '"><script>')
    assert fragment.html == '<p><a href="&quot;&gt;&lt;script&gt;">a</a></p>'


def test_calls_of_notes_are_no_links(renderer: Renderer) -> None:
    """The links that Markdown makes between a note and its call are nobody’s to rewrite."""
    fragment = renderer.block("Oui[^1].\n\n[^1]: [Voir](a.md).", rewrite=_shout)
    assert fragment.links == ("a.md",)
    assert 'href="#fn:1"' in fragment.html


def test_a_link_without_words_is_reported_and_not_shown(renderer: Renderer) -> None:
    """Nobody can follow a link without words: it goes, and what checks links still sees it."""
    fragment = renderer.block('Oui <a href="a.md"></a>.')
    assert (fragment.html, fragment.links) == ("<p>Oui .</p>", ("a.md",))


def test_headings_are_told_with_their_anchors(renderer: Renderer) -> None:
    """A heading is reported with its level on the page, its anchor and its words alone."""
    fragment = renderer.block("# L'*État* &amp; [vous](a.md) !\n\n<h4 id='b'>Suite</h4>")
    assert fragment.headings == (
        Heading(level=2, id="l-etat-vous", text="L’État & vous\u00a0!"),
        Heading(level=4, id="b", text="Suite"),
    )


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Un **mot** [ici](a.md)", 'Un <strong>mot</strong> <a href="a.md">ici</a>'),
        ("Un.\n\nDeux.", "<p>Un.</p>\n<p>Deux.</p>"),
        ("Un :\n* a", "<p>Un\u00a0:</p>\n<ul>\n<li>a</li>\n</ul>"),
        ("", ""),
    ],
)
def test_a_chapeau_of_one_paragraph_has_no_tag_of_its_own(
    renderer: Renderer, written: str, expected: str
) -> None:
    """A single paragraph loses its `<p>`; several blocks stay what they are."""
    assert renderer.inline(written).html == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("# Un\n\n* l'**État**\n* [deux](a.md) !", "Un l’État deux\u00a0!"),
        ("a  \nb\n\n<table><tr><td>c</td><td>d</td></tr></table>", "a b c d"),
        ("Oui[^1] ![logo](a.png)\n\n[^1]: Non.", "Oui Non."),
        ("1 &lt; 2 `<b>`", "1 < 2 <b>"),
        (" ", ""),
    ],
)
def test_plain_text_is_what_a_reader_reads(renderer: Renderer, written: str, expected: str) -> None:
    """Plain text has no markup, no line ends and no notes’ numbers; it is typeset."""
    assert renderer.plain(written) == expected
    assert plain_text(renderer.block(written).html) == expected


def test_a_text_leaves_nothing_to_the_next(renderer: Renderer) -> None:
    """Notes, abbreviations, references and anchors end with their text, refused or not."""
    nothing = Fragment(
        html='<h2 id="a">a</h2>\n<p>DINUM [b]<sup></sup></p>',
        headings=(Heading(level=2, id="a", text="a"),),
        links=(),
        images=(),
    )
    text = "## a\n\nDINUM [b]<sup></sup>"
    definitions = "*[DINUM]: Direction\n\n[b]: c.md\n\n[^1]: Note.\n\n## a\n\n"
    renderer.block(definitions + "1[^1]")
    with pytest.raises(MarkupError):
        renderer.block(definitions + "[" * 9_000)
    assert renderer.block(text) == nothing


@pytest.mark.parametrize(
    "text",
    ["Lire un chiffre, en 2 h : l'essentiel ?", "Une équipe – ou deux – s’y met...", "A. Un plan"],
)
def test_words_alone_are_the_same_with_and_without_markdown(text: str) -> None:
    """A chapeau that no rule looks at is typeset just as Markdown would leave it."""
    renderer = Renderer()
    assert f"<p>{renderer.inline(text).html}</p>" == renderer.block(text).html
