"""A build says when search makes readers wait."""

from campus.search import File, too_heavy
from campus.search.weight import LARGE, SMALL


def noise(size: int) -> str:
    """Return a text that hardly compresses: about `size` bytes on the wire."""
    return "".join(chr(33 + (number * number * 7_919 + number) % 50_021) for number in range(size))


def test_an_index_within_its_budget_is_not_spoken_of() -> None:
    """Little is fetched before the first answer: nothing to say."""
    assert not list(too_heavy([File("recherche/index.1.json", "{}")], 160))


def test_what_weighs_too_much_is_said_with_its_figures() -> None:
    """The warning gives the weight, the budget and the heaviest part."""
    words = File("recherche/mots.1.txt", noise(SMALL))
    (problem,) = too_heavy([File("recherche/index.1.json", "{}"), words], 160)
    assert problem.code == "recherche"
    assert problem.place.path == "content/donnees/synonymes.yml"
    assert "pour 25 000 prévus ; les mots que l’on corrige en font " in problem.message


def test_a_large_catalogue_has_a_larger_budget() -> None:
    """What is too much for 160 documents is not for 10,000, up to its own budget."""
    files = [File("recherche/mots.1.txt", noise(SMALL // 2))]
    assert list(too_heavy(files, 160))
    assert not list(too_heavy(files, 10_000))
    assert list(too_heavy([File("recherche/mots.1.txt", noise(LARGE))], 10_000))
