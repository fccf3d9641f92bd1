"""Drawings: what could act in an SVG is gone before anybody opens it."""

import pytest

from campus.images.refusal import RefusedError
from campus.images.vector import draw

NAMES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def _svg(inside: str, attributes: str = 'viewBox="0 0 40 20"') -> bytes:
    return f"<svg {NAMES} {attributes}>{inside}</svg>".encode()


def test_a_plain_drawing_is_published_as_it_is() -> None:
    """Not a byte of it changes, styles and references within it included."""
    inside = (
        '<style>.a{fill:url(#b)}</style><defs><linearGradient id="b"/></defs>'
        '<path class="a" d="M0 0h9"/><use xlink:href="#b"/><!-- un mot --><text>É &lt; è</text>'
    )
    assert draw(_svg(inside)).data == _svg(inside)


@pytest.mark.parametrize(
    "active",
    [
        "<script>alert(1)</script>",
        '<script href="/uploads/x.js"/>',
        '<a href="javascript:alert(1)"><path d="M0 0"/></a>',
        '<path onclick="alert(1)"/>',
        '<path ONLOAD="alert(1)"/>',
        '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">alert</p></foreignObject>',
        '<set attributeName="href" to="javascript:alert(1)"/>',
        '<animate attributeName="onclick" values="alert(1)"/>',
        '<image href="https://exemple.fr/pixel.png"/>',
        '<image xlink:href="//exemple.fr/pixel.png"/>',
        '<use href="data:image/svg+xml,&lt;svg/&gt;"/>',
        "<style>@import 'https://exemple.fr/a.css';<g/>path{fill:red}</style>",
        "<style>svg{background:image-set('//exemple.fr/a.png' 1x)}</style>",
        "<style>@import 'https://exemple.fr/a.css';</style>",
        "<style>path{background:url( 'https://exemple.fr/a.png')}</style>",
        r"<style>path{background:\75rl(https://exemple.fr/a.png)}</style>",
        '<path style="fill:url(https://exemple.fr/a#b)"/>',
        '<path fill="url(&quot;//exemple.fr/a#b&quot;)"/>',
        '<g xmlns="http://www.w3.org/1999/xhtml"><iframe src="https://exemple.fr/"/></g>',
        '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>',
        '<g xml:base="https://exemple.fr/"/>',
        '<?xml-stylesheet href="https://exemple.fr/a.css"?>',
    ],
)
def test_nothing_acts_and_nothing_leads_elsewhere(active: str) -> None:
    """Scripts, handlers, pages within, animations of links and addresses elsewhere all go."""
    clean = draw(_svg(f'{active}<path d="M1 1"/>')).data.decode().lower()
    assert 'd="m1 1"' in clean
    for word in ("alert", "exemple.fr", "script", "onclick", "onload", "xhtml", "svg+xml", "75rl"):
        assert word not in clean


def test_what_goes_is_named_once() -> None:
    """The editor reads what was taken out, but for what drawing programs say of themselves."""
    inside = '<metadata/><script/><script/><path onclick="a()" inkscape:label="b"/>'
    assert draw(_svg(inside, 'xmlns:inkscape="i" onload="c()"')).removed == (
        "onload",
        "<script>",
        "onclick",
    )


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('viewBox="0 0 1200 675"', (1200, 675)),
        ('viewBox="0,0,40.4,20"', (40, 20)),
        ('width="300" height="200px" viewBox="0 0 3 2"', (300, 200)),
        ('width="100%" height="100%" viewBox="0 0 60 20"', (60, 20)),
        ('width="1e9" viewBox="0 0 nan inf"', (300, 150)),
        ("", (300, 150)),
    ],
)
def test_the_room_of_a_drawing_is_known(attributes: str, size: tuple[int, int]) -> None:
    """Its size is the one it says, else that of its view, else the one that browsers take."""
    drawing = draw(_svg("", attributes))
    assert (drawing.width, drawing.height) == size


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "image SVG mal formée, ligne 1"),
        (b"<svg", "image SVG mal formée, ligne 1"),
        (b"<html/>", "ce n’est pas une image SVG"),
        (b"<svg/>", "ce n’est pas une image SVG"),
        (b'<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', "image SVG qui définit des entités"),
        (_svg("<g>" * 300 + "</g>" * 300), "image SVG trop imbriquée"),
        (_svg("é").decode().encode("utf-16"), "image SVG qui n’est pas en UTF-8"),
    ],
)
def test_what_is_no_drawing_is_refused(data: bytes, message: str) -> None:
    """A sentence in French says why."""
    with pytest.raises(RefusedError) as refused:
        draw(data)
    assert refused.value.message == message
