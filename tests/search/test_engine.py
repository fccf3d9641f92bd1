"""From content to answers: an index made by Python, asked as the browser asks it."""

from pathlib import Path

import pytest

from bench.search.queries import drawn, written
from campus.catalogue import Catalogue
from campus.search import documents, opensearch
from campus.search.documents import plain
from campus.search.index import LEVELS, encoded, shards
from tests.search.conftest import Ask, files_of
from tests.sites import catalogue_of, module, parcours, write_site

SYNONYMS = "- termes:\n  - hameçonnage\n  - phishing\n  - courriel frauduleux\n"


def titled(number: int, title: str) -> str:
    """Return the file of a module of that title."""
    return module(number).replace(f"Module {number}", title)


FIRST = {
    "hameconnage": "/modules/a/",
    "hameçonages": "/modules/a/",
    "ahmeçonnage": "/modules/a/",
    "hame": "/modules/a/",
    "phishing": "/modules/a/",
    "l'accessibilite": "/modules/b/",
    "documents accessibles": "/modules/b/",
    "apprendre la programmation": "/modules/c/",
    "c++": "/modules/c/",
    "NIS2": "/modules/d/",
    "MOD-004": "/modules/d/",
    "PAR-005": "/parcours/p/",
    "hameson": "/modules/a/",
    "amessonage": "/modules/a/",
    "hameçon nage": "/modules/a/",
    "courrielfrauduleux": "/modules/a/",
    "accessibilitedocuments": "/modules/b/",
    "bonjour je voudrais apprendre le c++": "/modules/c/",
}
NOTHING = ("", "   ", "zzzzzz", "le la les", "<script>", "'", "—")


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """Return a small catalogue."""
    return catalogue_of(
        write_site(
            tmp_path_factory.mktemp("search"),
            {
                "content/modules/a.md": titled(1, "Reconnaître un hameçonnage"),
                "content/modules/b.md": titled(2, "L’accessibilité des documents"),
                "content/modules/c.md": titled(3, "Programmer en C++") + "Des documents.\n",
                "content/modules/d.md": titled(4, "NIS 2"),
                "parcours/p.md": parcours(5, "a", "b"),
                "content/donnees/synonymes.yml": SYNONYMS,
            },
        )
    )


@pytest.fixture(scope="module")
def found(ask: Ask, catalogue: Catalogue) -> dict[str, list[str]]:
    """Return what each query of these tables finds, asked of one process."""
    queries = [*FIRST, *NOTHING]
    return dict(zip(queries, ask(catalogue, queries), strict=True))


@pytest.mark.parametrize(("query", "first"), FIRST.items())
def test_a_query_finds_its_page_first(found: dict[str, list[str]], query: str, first: str) -> None:
    """Accents, forms, mistakes, beginnings, synonyms, signs and references all lead to the page."""
    assert found[query][:1] == [first]


def test_a_title_weighs_more_than_a_text(ask: Ask, catalogue: Catalogue) -> None:
    """Of two pages that hold a word, the one whose title holds it comes first."""
    found = ask(catalogue, ["documents"])[0]
    assert found[0] == "/modules/b/"
    assert "/modules/c/" in found


@pytest.mark.parametrize("query", NOTHING)
def test_nothing_is_an_answer_too(found: dict[str, list[str]], query: str) -> None:
    """A query that says nothing, or nothing known, finds nothing and breaks nothing."""
    assert found[query] == []


def test_an_empty_catalogue_can_be_searched(ask: Ask, tmp_path: Path) -> None:
    """Before any content, the engine answers with nothing."""
    assert ask(catalogue_of(write_site(tmp_path, {})), ["zzz"]) == [[]]


def test_the_same_content_makes_the_same_files(catalogue: Catalogue) -> None:
    """Names follow content: two builds give the same files."""
    assert files_of(catalogue) == files_of(catalogue)


def test_documents_are_coded_by_their_distance() -> None:
    """One sign a document, the same as the engine reads, and none that UTF-8 cannot hold."""
    assert encoded([(0, 0), (1, 7), (9, 1)]) == "!(Z"
    far = encoded([(number, LEVELS - 1) for number in range(0, 1_000_000, 6_001)])
    assert len(far) == 167
    assert far.encode().decode() == far


def test_shards_cover_every_stem_in_order() -> None:
    """Each shard begins with its first stem, and together they hold all of them."""
    found = {f"mot{number:05}": [(number, 0)] for number in range(2_000)}
    cut = list(shards(found))
    lines = [line for _, text in cut for line in text.split("\n")]
    assert len(cut) > 1
    assert [line.split(" ")[0] for line in lines] == sorted(found)
    assert all(text.startswith(f"{first} ") for first, text in cut)


def test_the_description_for_browsers_is_escaped() -> None:
    """A name or an address never breaks the XML."""
    assert "<ShortName>A &amp; B</ShortName>" in opensearch("A & B", "https://x.fr").content


@pytest.mark.slow
def test_the_real_catalogue_is_well_found(ask: Ask, root: Path) -> None:
    """On the real content, 98 % of the queries have a right answer among the first five."""
    catalogue = catalogue_of(root)
    folder = root / "bench/search"
    by_hand = [*written(folder / "requetes.yml"), *written(folder / "agents.yml")]
    queries = [*by_hand, *drawn(documents(catalogue), 40, seed=7)]
    answers = ask(catalogue, [query.text for query in queries])
    assert len(by_hand) >= 300
    missed = [
        query.text
        for query, found in zip(queries, answers, strict=True)
        if not query.expected & set(found[:5])
    ]
    assert len(missed) <= 0.02 * len(queries), missed


def test_excerpts_have_no_marks_and_no_stray_spaces() -> None:
    """Marks go without a trace; what stands between words leaves one space."""
    written = (
        "## Un _titre_\n\nGrâce à [**Pix**](https://pix.fr/){: .fr-link}. `nom_court` :\n| a | b |"
    )
    assert plain(written, {}) == "Un titre Grâce à Pix. nom_court : a b"


def test_excerpts_hold_the_figures_that_a_text_cites(root: Path) -> None:
    """A sentence keeps its figure: it would say nothing without."""
    chiffres = catalogue_of(root).chiffres
    name, chiffre = next(iter(chiffres.items()))
    said = " ".join(str(chiffre).split())
    assert plain(f"Nous formons [chiffre:{name}].", chiffres) == f"Nous formons {said}."
