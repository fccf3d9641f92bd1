"""French words: folding, slugs, near misses, plurals."""

import pytest

from campus.french.words import count, fold, listing, nearest, slug


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L’État en ligne", "l-etat-en-ligne"),
        ("Œuvre d'art : n° 3", "oeuvre-d-art-n-3"),
        ("  C++  ", "c"),
        ("Éco-conception & RGESN", "eco-conception-rgesn"),
    ],
)
def test_slug_keeps_letters_and_digits(text: str, expected: str) -> None:
    """A slug holds lower-case letters without accents, digits and single hyphens."""
    assert slug(text) == expected


def test_fold_ignores_accents_written_either_way() -> None:
    """Composed and decomposed accents fold to the same letters."""
    assert fold("été") == fold("e\u0301te\u0301") == "ete"


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("durée", "duree"),
        ("dureee", "duree"),
        ("Modalité", "modalite"),
        ("prix", None),
    ],
)
def test_nearest_suggests_what_the_writer_meant(word: str, meant: str | None) -> None:
    """A near miss, an accent or a capital leads to the right word; anything else to none."""
    assert nearest(word, ["duree", "modalite", "title"]) == meant


def test_count_takes_the_plural_from_two_on() -> None:
    """In French, zero and one are singular."""
    assert [count(number, "module") for number in (0, 1, 2, 21000)] == [
        "0 module",
        "1 module",
        "2 modules",
        "21 000 modules",
    ]


def test_listing_ends_with_et() -> None:
    """An enumeration has commas, and « et » before its last word."""
    assert listing(["a"]) == "a"
    assert listing(["a", "b", "c"]) == "a, b et c"
