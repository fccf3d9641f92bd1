"""Telephone numbers, as files hold them and as people write them."""

import pytest

from campus.french.telephones import guess, is_number


@pytest.mark.parametrize(
    "text", ["01 71 21 12 50", "0171211250", "01.71.21.12.50", "+33 1 71 21 12 50", "3939", "17"]
)
def test_a_number_is_accepted(text: str) -> None:
    """National, international and short numbers can be called."""
    assert is_number(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("171211250", "01 71 21 12 50"),
        ("1 71 21 12 50", "01 71 21 12 50"),
        ("01-71-21-12-50", "01 71 21 12 50"),
        ("+33 (0)1 71 21 12 50", "+33 1 71 21 12 50"),
        ("0033171211250", "+33171211250"),
        ("tel:+33171211250", "+33171211250"),
        ("01 71 21 12", ""),
        ("01 XX XX XX XX", ""),
    ],
)
def test_what_people_write_is_understood(text: str, meant: str) -> None:
    """Spreadsheets drop zeros, links and cards add signs; a number that lacks figures is none."""
    assert not is_number(text)
    assert guess(text) == meant
