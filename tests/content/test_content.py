"""The content of this repository: at its real scale, varied, and never twice the same sentence."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from campus.catalogue import Catalogue, Contents, link, load
from campus.checks import check
from campus.french.words import fold
from campus.model import Etat, Fiche, Formation, Module
from campus.problems.human import headline
from campus.schemas.kinds import vocabulary
from campus.settings import Settings
from tests.sites import NOW

_MARKUP = re.compile(r"```.*?```|`[^`]*`|!?\[([^\]]*)\]\([^)]*\)|[*_#>|]", re.DOTALL)
_SENTENCE_ENDS = re.compile(r"[.!?:;]\s|\n\s*\n|\n\s*[-*\d]")
_LONG = 8


@pytest.fixture(scope="module")
def contents(root: Path) -> Contents:
    """Return the content of this repository."""
    return load(root)


@pytest.fixture(scope="module")
def catalogue(contents: Contents) -> Catalogue:
    """Return the catalogue with its examples."""
    return link(contents, NOW)


def test_the_content_has_no_fault(root: Path, contents: Contents) -> None:
    """What is published here is without error and without warning."""
    settings = Settings(root=root, maintenant=NOW)
    assert [headline(problem) for problem in check(contents, settings)] == []


def test_the_catalogue_has_its_real_size(catalogue: Catalogue) -> None:
    """Fifty parcours, a hundred modules, sixty sessions, as the Campus announced."""
    assert len(catalogue.parcours) == 50
    assert len(catalogue.modules) == 100
    assert len(catalogue.sessions) >= 60


def test_what_is_true_stands_alone(contents: Contents) -> None:
    """Without the examples, what the Campus has published remains, and refers to nothing else."""
    true = link(contents, NOW, exemples=False)
    assert set(true.parcours) == {"directeurs-administrations-centrales", "pix-socle-commun"}
    assert not any(fiche.exemple for fiche in true.fiches())
    for parcours in true.parcours.values():
        assert len(true.modules_of(parcours)) == len(list(parcours.inclus))


def test_every_module_is_in_a_parcours(catalogue: Catalogue) -> None:
    """No module is lost: each can be reached from a parcours."""
    assert not [m.slug for m in catalogue.modules.values() if not catalogue.parcours_with(m)]


@pytest.mark.parametrize(
    ("values", "of"),
    [
        (vocabulary.NIVEAUX, lambda formation: [formation.niveau]),
        (vocabulary.PUBLICS, lambda formation: formation.public),
        (vocabulary.MODALITES, lambda formation: [formation.modalite]),
        (vocabulary.CATEGORIES, lambda formation: [getattr(formation, "categorie", None)]),
    ],
    ids=["niveau", "public", "modalite", "categorie"],
)
def test_every_filter_has_something_to_show(
    catalogue: Catalogue, values: dict[str, str], of: Callable[[Formation], Iterable[str | None]]
) -> None:
    """Each value that a reader can choose leads to at least three courses."""
    formations: list[Formation] = [*catalogue.parcours.values(), *catalogue.modules.values()]
    counts = Counter(value for formation in formations for value in of(formation))
    assert not {value: counts[value] for value in values if counts[value] < 3}


def test_every_open_expertise_has_courses(catalogue: Catalogue) -> None:
    """An open expertise has at least three courses, and one to come has none."""
    for expertise in catalogue.expertises.values():
        courses = len(catalogue.formations_in(expertise))
        assert courses >= 3 if expertise.ouverte else courses == 0, expertise.slug


def test_prerequisites_go_deep(catalogue: Catalogue) -> None:
    """Some modules are four steps away from the first."""

    def depth(module: Module) -> int:
        return 1 + max((depth(m) for m in catalogue.prerequisites_of(module)), default=0)

    assert max(depth(module) for module in catalogue.modules.values()) >= 4


def test_no_objective_is_written_twice(catalogue: Catalogue) -> None:
    """Each objective is the course's own, and few begin with the same verb."""
    objectifs = [goal for module in catalogue.modules.values() for goal in module.objectifs]
    assert not [goal for goal, times in Counter(objectifs).items() if times > 1]
    verb, times = Counter(goal.split()[0] for goal in objectifs).most_common(1)[0]
    assert times < len(objectifs) / 10, f"{times} objectives begin with « {verb} »"


def test_sessions_fill_the_year_in_every_state(catalogue: Catalogue) -> None:
    """Each of the next twelve months has a session; readers meet every state, in eight cities."""
    sessions = list(catalogue.sessions.values())
    months = {(session.debut.year, session.debut.month) for session in sessions}
    year = [(NOW.year + (NOW.month - 1 + n) // 12, (NOW.month - 1 + n) % 12 + 1) for n in range(13)]
    assert not [month for month in year if month not in months]
    assert {session.etat(NOW) for session in sessions} == set(Etat)
    assert len({session.lieu.ville for session in sessions if session.lieu}) >= 8


def test_a_sample_tells_nothing_of_a_real_body(catalogue: Catalogue) -> None:
    """No invented trainer works for a real body, and none has asked for an invented programme."""
    trainers = [f for f in catalogue.formateurs.values() if f.exemple and f.organisme]
    asked = [p for p in catalogue.parcours.values() if p.exemple and p.commanditaire]
    assert not [fiche.slug for fiche in (*trainers, *asked)]


def test_illustrations_are_light(root: Path) -> None:
    """A drawing weighs 3 KB at most, and nothing in it depends on the reader's screen."""
    drawings = list((root / "content/uploads/illustrations").glob("*.svg"))
    assert len(drawings) >= 15
    for drawing in drawings:
        text = drawing.read_text()
        assert len(text) <= 3_000, drawing.name
        assert "<style" not in text, drawing.name


def sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a body, folded, those of eight words or more."""
    plain = _MARKUP.sub(lambda match: match[1] or " ", text)
    for sentence in _SENTENCE_ENDS.split(plain):
        words = re.findall(r"[\w’'-]+", fold(sentence))
        if len(words) >= _LONG:
            yield " ".join(words)


def test_no_sentence_is_written_twice(contents: Contents) -> None:
    """No sentence of eight words or more stands in two bodies."""
    seen: dict[str, str] = {}
    twice = [
        f"{entry.path} and {seen[sentence]}: {sentence}"
        for entry, fiche in contents.of(Fiche)
        for sentence in set(sentences(fiche.corps))
        if seen.setdefault(sentence, entry.path) != entry.path
    ]
    assert not twice, "\n".join(twice)


def test_modules_teach_something(contents: Contents) -> None:
    """The programme of a sample module has 120 to 250 words, and three to five objectives."""
    for entry, module in contents.of(Module):
        if module.exemple:
            words = len(re.findall(r"\w+(?:[’'-]\w+)*", module.corps))
            assert 120 <= words <= 250, (entry.path, words)
            assert 3 <= len(module.objectifs) <= 5, entry.path
