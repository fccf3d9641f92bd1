"""Defects that only a browser sees, planted in a real page, each found by what looks for it."""

from tests.browser.conftest import OpenPage
from tests.browser.kinds import DESKTOP, PHONE
from tests.browser.looking import overflowing, style, unreadable, walk

PAGE = "/404.html"


def test_an_invisible_focus_is_found(open_page: OpenPage) -> None:
    """The walk by keyboard tells each stop that shows no focus."""
    page = open_page(PAGE, viewport=DESKTOP)
    style(page, "*,*::before,*::after{outline:none!important}")
    assert "no visible focus on <a" in "\n".join(walk(page))


def test_a_weak_contrast_is_found(open_page: OpenPage) -> None:
    """Grey on white is told."""
    page = open_page(PAGE, viewport=DESKTOP, color_scheme="light")
    style(page, "main p{color:#999!important}")
    assert unreadable(page)


def test_what_overflows_is_found(open_page: OpenPage) -> None:
    """A part wider than a phone is told."""
    page = open_page(PAGE, viewport=PHONE)
    style(page, "main p{width:400px}")
    assert overflowing(page)
