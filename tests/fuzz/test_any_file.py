"""Whatever a file holds, it gives a message or a valid entry, at once and without a traceback.

The four tests of chance try eighty files together, twenty thousand in `make soak`.
"""

import time
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from campus.catalogue import Contents
from campus.checks import check
from campus.problems import Level, Problem, Problems
from campus.problems.formats import FORMATS
from campus.reading import read_data, read_page
from campus.reading.encodings.decoding import lenient
from campus.schemas import KINDS, Form, Kind, Reading, read
from tests.conftest import ROOT
from tests.fuzz.spoiling import CODECS, SLIPS, RealFile, Way, encoded, real_files, spoilt
from tests.soak import rounds

EXAMPLES = rounds(20, 5_000)
SECONDS = 1.0
KIND_OF = {kind.place.removeprefix("content/"): kind for kind in KINDS}
KINDS_BY_NAME = {kind.name: kind for kind in KINDS}
OURS = [
    file for folder in ("content", "parcours", "actualites") for file in real_files(ROOT / folder)
]

# A file and six slips are short enough to be read: shrinking them would take minutes.
many = settings(
    max_examples=EXAMPLES,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=list(HealthCheck),
)


class Name:
    """The name of the files of these tests."""

    name = "2025-03-14-essai"
    slug = "essai"


def kind_of(path: str) -> Kind:
    """Return the kind of a file by its path, page for the files of the former site."""
    matching = (kind for place, kind in KIND_OF.items() if path.startswith(place))
    return next(matching, KIND_OF["pages"])


def problems_of(kind: Kind, path: str, data: bytes) -> tuple[Problems, Reading]:
    """Read and check a file as if it were alone on the site."""
    found: Problems = []
    keys = kind.keys.every_key
    if kind.form is Form.PAGE:
        document = read_page(path, data, found, keys)
    else:
        document = read_data(path, data, found, keys, many=kind.form is Form.LIST)
    reading = Reading() if document is None else read(kind, document, Name(), found, {})
    names: dict[str, dict[str, str]] = {kind.name: {} for kind in KINDS}
    names[kind.name] = dict.fromkeys(reading.slugs, "")
    contents = Contents(
        entries=reading.entries,
        names=names,
        uploads=frozenset(),
        problems=tuple(found),
        references=(reading.references,),
    )
    return check(contents), reading


def assert_sound(kind: Kind, path: str, data: bytes) -> None:
    """Assert that a file gives an entry or an error, soon, and that its messages can be shown."""
    start = time.process_time()
    problems, reading = problems_of(kind, path, data)
    assert time.process_time() - start < SECONDS, "too slow"
    wrong = any(problem.level is Level.ERREUR for problem in problems)
    assert reading.entries or wrong or kind.form is Form.LIST, "neither an entry nor an error"
    lines = lenient(data).split("\n")
    signs = set().union(*lines)
    for problem in problems:
        if problem.place.path == path:
            assert_shown(problem, lines, signs)
    for report in FORMATS.values():
        "\n".join(report(problems, lambda _path: lines)).encode()


def assert_shown(problem: Problem, lines: list[str], signs: set[str]) -> None:
    """Assert that the place of a problem exists and that its texts hold none of our own signs."""
    place = problem.place
    assert 1 <= place.line <= len(lines), problem
    assert 1 <= place.column <= len(lines[place.line - 1]) + 2, problem
    assert problem.message, problem
    told = f"{problem.message}{problem.hint}{problem.correction}"
    ours = {sign for sign in told if "\ue000" <= sign <= "\ue0ff"}
    assert ours <= signs, problem


@many
@given(file=st.sampled_from(OURS), slips=SLIPS, codec=st.sampled_from(["utf-8"] * 12 + [*CODECS]))
def test_our_content_spoilt(
    file: RealFile, slips: list[tuple[Way, int, int, str]], codec: str
) -> None:
    """Our own files, spoilt in all the ways of people and programs."""
    assert_sound(kind_of(file.path), file.path, encoded(spoilt(file.text, slips), codec))


@many
@given(
    data=st.binary(max_size=2_000),
    before=st.sampled_from([b"", b"---\n", b"---\ntitle: x\n"]),
    name=st.sampled_from(sorted(KINDS_BY_NAME)),
)
def test_random_bytes(data: bytes, before: bytes, name: str) -> None:
    """Bytes that are no text at all."""
    assert_sound(KINDS_BY_NAME[name], "x", before + data)


@many
@example(text="", name="session")
@given(text=st.text(max_size=2_000), name=st.sampled_from(sorted(KINDS_BY_NAME)))
def test_random_text(text: str, name: str) -> None:
    """Signs of every alphabet between two fences."""
    assert_sound(KINDS_BY_NAME[name], "x", f"---\n{text}\n---\n{text}".encode("utf-8", "replace"))


@dataclass(frozen=True, slots=True)
class Corpus:
    """Files of the former site: too long to be shown with each failure."""

    files: list[RealFile] = field(repr=False)


@pytest.fixture(scope="module")
def corpus(shared: Path) -> Corpus:
    """Return the files of the former site."""
    return Corpus(real_files(shared / "corpus"))


@many
@given(number=st.integers(0, 10_000), slips=SLIPS, name=st.sampled_from(["actualite", "page"]))
def test_the_former_site_spoilt(
    corpus: Corpus, number: int, slips: list[tuple[Way, int, int, str]], name: str
) -> None:
    """The files of the former site, spoilt likewise."""
    file = corpus.files[number % len(corpus.files)]
    data = spoilt(file.text, slips).encode("utf-8", "replace")
    assert_sound(KINDS_BY_NAME[name], file.path, data)


@pytest.mark.parametrize("file", OURS[::17], ids=lambda file: file.path)
def test_a_file_cut_anywhere(file: RealFile) -> None:
    """A file whose end was lost, wherever it was cut."""
    data = file.text.encode()
    for end in range(0, min(len(data), 1_500), 11):
        assert_sound(kind_of(file.path), file.path, data[:end])


HARMFUL = {
    "a billion laughs": "a: &a [x,x]\n"
    + "".join(f"{b}: &{b} [{','.join([f'*{a}'] * 9)}]\n" for a, b in pairwise("abcdefghi")),
    "ten megabytes of brackets": "a: " + "[" * 10_000_000,
    "ten megabytes of levels": "".join(f"{' ' * n}a:\n" for n in range(4_400)),
    "a thousand levels": "".join(f"{' ' * n}a:\n" for n in range(700)),
    "nested dashes": "a:\n" + "- " * 50_000 + "x",
    "nested questions": "a:\n" + "? " * 50_000 + "x",
    "a hundred thousand items": "tags:\n" + "- x\n" * 100_000,
    "a hundred thousand items on a line": "tags: [" + "x," * 100_000 + "]",
    "fifty thousand items in flow lines": "tags: [\n" + "  x,\n" * 50_000 + "]",
    "a hundred thousand keys": "".join(f"k{n}: x\n" for n in range(30_000)),
    "one long word": "title: " + "x" * 290_000,
    "one long quoted text": 'title: "' + "x\n  " * 70_000 + '"',
    "unclosed quotes on every line": 'a: "x\n' * 30_000,
    "brackets that never close": "a: [x\n" * 900,
    "colons": "title: " + "a: " * 90_000,
    "hashes": "title: " + "a #b " * 50_000,
    "tabs": "\t- x\n" * 50_000,
    "no-break spaces": "a\u00a0:\u00a0b\n" * 20_000,
    "glued dashes": "tags:\n" + "-x\n" * 50_000,
    "misaligned items": "tags:\n" + "".join(f"{' ' * (n % 3)}- x\n" for n in range(40_000)),
    "spoilt accents": "title: " + "Ã©" * 60_000,
    "invisible signs": "title: " + "a\u200b" * 40_000,
    "stray lines": "title: x\n" + "abc def\n" * 30_000,
    "references to nothing": "formateurs:\n" + "".join(f"- personne-{n}\n" for n in range(400)),
    "backslashes": 'title: "' + "\\" * 100_001 + '"',
}  # fmt: skip


@pytest.mark.parametrize("name", HARMFUL)
@pytest.mark.parametrize("kind", ["module", "session", "actualite"])
def test_what_is_built_to_harm_is_refused_at_once(name: str, kind: str) -> None:
    """Bombs, abysses and endless lists are refused in less than a second."""
    text = HARMFUL[name]
    page = KINDS_BY_NAME[kind].form is Form.PAGE
    data = (f"---\n{text}\n---\n" if page else text).encode()
    assert_sound(KINDS_BY_NAME[kind], "x", data)


def test_keys_may_be_anything() -> None:
    """A key that is a list or a mapping, as the sign « ? » makes it, is said once for each."""
    data = b"---\ntitle: x\n? [a, b]\n: 1\n? [c]\n: 2\n? {a: b}\n: 3\n---\n"
    assert_sound(KINDS_BY_NAME["page"], "pages/x.md", data)
    problems, _ = problems_of(KINDS_BY_NAME["page"], "pages/x.md", data)
    assert [problem.place.line for problem in problems] == [3, 5, 7]
