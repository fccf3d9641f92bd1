"""Near misses among thousands of names."""

import time

import pytest

from campus.french.suggestions import Suggestions

MANY = [f"module-numero-{number}" for number in range(10_000)]


@pytest.mark.parametrize("more", [[], MANY], ids=["few names", "ten thousand names"])
@pytest.mark.parametrize(
    ("wrong", "meant"),
    [
        ("lire-un-tablau", "lire-un-tableau"),
        ("Lire un tableau", "lire-un-tableau"),
        ("croiser-donnees", "croiser-des-donnees"),
        ("kubernetes", None),
        ("", None),
    ],
)
def test_the_name_that_was_meant(more: list[str], wrong: str, meant: str | None) -> None:
    """The answer is the same among few names and among many."""
    names = Suggestions([*more, "lire-un-tableau", "croiser-des-donnees"])
    assert names.nearest(wrong) == meant


def test_a_thousand_questions_are_answered_at_once() -> None:
    """The check of ten thousand faulty files asks as often."""
    names = Suggestions(MANY)
    names.nearest("module")
    start = time.process_time()
    for number in range(1_000):
        names.nearest(f"modul-numero-{number}")
    assert time.process_time() - start < 3
