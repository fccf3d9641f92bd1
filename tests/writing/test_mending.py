"""What an editor wrote, and the file as `campus fix` would write it."""

import random
import shutil
import unicodedata
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from campus.catalogue import load
from campus.catalogue.folders import sources
from campus.problems import Level, Problems
from campus.reading import read_data, read_page
from campus.schemas import KINDS, Form, Kind
from campus.schemas.types import Reader
from campus.writing.mending.files import mend
from tests.conftest import ROOT
from tests.sites import module
from tests.soak import rounds

MODULE = next(kind for kind in KINDS if kind.name == "module")
GOOD = module(1)
BODY = GOOD.partition("---\n\n")[2]

SLIPS = {
    "tab": ("  plateforme: mentor", "\tplateforme: mentor"),
    "no-break space after the colon": ("expertise: data", "expertise:\u00a0data"),
    "no-break space before the colon": ("expertise: data", "expertise\u00a0: data"),
    "spaces at the end": ("niveau: decouverte", "niveau: decouverte   "),
    "no space after the colon": ("expertise: data", "expertise:data"),
    "quote never closed": ("title: Module 1", 'title: "Module 1'),
    "long dash for a fence": ("---\ntitle", "—\ntitle"),
    "four hyphens for a fence": ("---\n\n##", "----\n\n##"),
    "blank lines first": ("---\ntitle", "\n\n---\ntitle"),
    "hyphen glued to its item": ("- tous-agents", "-tous-agents"),
    "French date": ("date-verification: 2026-11-21", "date-verification: 21/11/2026"),
    "date in letters": ("date-verification: 2026-11-21", "date-verification: 21 novembre 2026"),
    "duration": ("duree: 1 h", "duree: 1h"),
    "accents of a choice": ("niveau: decouverte", "niveau: Découverte"),
    "misspelt key": ("objectifs:", "objectif:"),
    "key with accents": ("duree: 1 h", "Durée: 1 h"),
    "one item alone": ("public:\n- tous-agents", "public: tous-agents"),
    "double encoding": ("Un chapeau.", "Un résumé.".encode().decode("cp1252")),
}


@pytest.mark.parametrize(("right", "wrong"), SLIPS.values(), ids=SLIPS)
def test_a_slip_is_mended(right: str, wrong: str) -> None:
    """The file is then as it should have been written."""
    slipped = GOOD.replace(right, wrong)
    assert slipped != GOOD
    wanted = GOOD.replace("Un chapeau.", "Un résumé.") if "Ã©" in wrong else GOOD
    assert mended(slipped) == wanted


@pytest.mark.parametrize(
    ("line", "laid"),
    [
        ("title: Git : l’essentiel", "title: 'Git : l’essentiel'"),
        ("title: *Git* d’abord", "title: '*Git* d’abord'"),
        ("title: [Nouveau] Git", "title: '[Nouveau] Git'"),
        ("title: Le projet #1", "title: 'Le projet #1'"),
        ("title: @mission", "title: '@mission'"),
        ("title: 'L'art de Git'", "title: L'art de Git"),
    ],
)
def test_a_value_that_needs_quotes_gets_them(line: str, laid: str) -> None:
    """What YAML would misread is quoted; nothing of the text is lost."""
    assert f"\n{laid}\n" in mended(GOOD.replace("title: Module 1", line))


@pytest.mark.parametrize(
    "text",
    [
        GOOD.replace("duree: 1 h", "duree: 3"),
        GOOD.replace("date-verification: 2026-11-21", "date-verification: 2026-02-30"),
        GOOD.replace("niveau: decouverte", "niveau: debutante"),
        GOOD.replace("duree: 1 h", "duree: 1 h\nduree: 2 h"),
        GOOD.replace("duree: 1 h", "temps-passe: 1 h\nduree: 1 h"),
        GOOD.replace("  url: non-communique", " url: non-communique"),
    ],
)
def test_what_is_not_sure_stays(text: str) -> None:
    """A guess is for its author: no value and no key changes."""
    kept = sorted(line.strip() for line in text.split("\n"))
    assert sorted(line.strip() for line in mended(text).split("\n")) == kept


@pytest.mark.parametrize(
    "data",
    [
        GOOD.replace("\n", "\r\n").encode(),
        GOOD.replace("\n", "\r").encode(),
        b"\xef\xbb\xbf" + GOOD.encode(),
        GOOD.encode("utf-16"),
        GOOD.rstrip("\n").encode(),
    ],
)
def test_bytes_are_mended(data: bytes) -> None:
    """Line ends, marks and encodings of other systems, and a last line without its end."""
    assert mend(MODULE, "m.md", data).decode() == GOOD


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman", "utf-8"])
def test_accents_are_kept(encoding: str) -> None:
    """A text of an older system, or with its accents apart, keeps its letters."""
    text = GOOD.replace(BODY, "## Évaluation\n\nDéjà vu : cœur, Noël, « où ».\n")
    source = unicodedata.normalize("NFD", text) if encoding == "utf-8" else text
    assert mend(MODULE, "m.md", source.encode(encoding)).decode() == text


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\n\0\0", b"\0" * 50, b"Bonjour.\n"])
def test_what_is_no_page_is_left(data: bytes) -> None:
    """Nothing is made of a file that cannot be read."""
    assert mend(MODULE, "m.md", data) == data


def test_the_body_is_left_alone() -> None:
    """Spaces, tabs and blank lines of the body are its author's."""
    body = "Deux espaces  \n\tcode\n\n\n* liste\n   \n---\nfin\n\n"
    text = GOOD.replace(BODY, body).replace("duree: 1 h", "duree: 1h")
    assert mended(text).endswith(f"---\n\n{body}")


def mended(text: str) -> str:
    """Return a module, mended; mending it again changes nothing."""
    once = mend(MODULE, "m.md", text.encode())
    assert mend(MODULE, "m.md", once) == once
    return once.decode()


REAL = [source for kind in KINDS for source in sources(ROOT, kind, [])]
IN_ANOTHER_WAY = st.fixed_dictionaries(
    {
        "seed": st.integers(0, 10_000),
        "width": st.sampled_from([20, 80, 10_000]),
        "indent": st.integers(2, 6),
        "style": st.sampled_from([None, None, "'", '"', ">"]),
        "unicode": st.booleans(),
        "ends": st.sampled_from(["\n", "\r\n"]),
        "mark": st.booleans(),
    }
)


@settings(max_examples=rounds(20, 1_000))
@given(number=st.integers(0, len(REAL) - 1), way=IN_ANOTHER_WAY)
def test_values_are_the_same_after(number: int, way: dict[str, Any]) -> None:
    """Real content, written in any of the ways of YAML, reads the same once mended."""
    source = REAL[number]
    data = (ROOT / source.path).read_bytes()
    values, body = read(source.kind, data)
    other = rewritten(source.kind, data, way)
    assert read(source.kind, other) == (values, body)
    once = mend(source.kind, source.path, other)
    assert read(source.kind, once) == (values, body)
    assert mend(source.kind, source.path, once) == once
    assert once == mend(source.kind, source.path, data)


SITE = ROOT / "tests/checks/site"


@settings(max_examples=rounds(6, 300))
@given(way=IN_ANOTHER_WAY)
def test_the_catalogue_is_the_same_after(way: dict[str, Any]) -> None:
    """A valid site, written in any of the ways of YAML, has the same entries once mended."""
    with TemporaryDirectory() as folder:
        site = Path(folder)
        shutil.copytree(SITE, site, dirs_exist_ok=True)
        files = [source for kind in KINDS for source in sources(site, kind, [])]
        for source in files:
            path = site / source.path
            path.write_bytes(rewritten(source.kind, path.read_bytes(), way))
        before = load(site)
        assert not [each for each in before.problems if each.level is Level.ERREUR]
        for source in files:
            path = site / source.path
            path.write_bytes(mend(source.kind, source.path, path.read_bytes()))
        after = load(site)
        assert [each.value for each in after.entries] == [each.value for each in before.entries]
        assert after.names == before.names


SPOILT = st.lists(
    st.tuples(
        st.integers(0, 2_000),
        st.integers(0, 3),
        st.sampled_from(
            ["", " ", "\t", ":", ": ", "- ", '"', "'", "#", "\n", "[", "é", "—", "\u00a0"]
        ),
    ),
    min_size=1,
    max_size=4,
)


@settings(max_examples=rounds(20, 1_000))
@given(number=st.integers(0, len(REAL) - 1), slips=SPOILT)
def test_mending_once_is_enough(number: int, slips: list[tuple[int, int, str]]) -> None:
    """Whatever was spoilt in a file, mending it again changes nothing more."""
    source = REAL[number]
    text = (ROOT / source.path).read_text("utf-8")
    for place, removed, added in slips:
        text = text[:place] + added + text[place + removed :]
    once = mend(source.kind, source.path, text.encode())
    assert mend(source.kind, source.path, once) == once


def rewritten(kind: Kind, data: bytes, way: dict[str, Any]) -> bytes:
    """Return a file with its keys in disorder, and its YAML in another style."""
    text = data.decode()
    header, body = text, ""
    if kind.form is Form.PAGE:
        _, header, body = text.split("---\n", 2)
    node = yaml.compose(header, Loader=yaml.CBaseLoader)
    assert node is not None
    shuffle(node, random.Random(way["seed"]), way["style"])  # noqa: S311 - no secret
    header = yaml.serialize(
        node,
        Dumper=yaml.BaseDumper,
        width=way["width"],
        indent=way["indent"],
        allow_unicode=way["unicode"],
    )
    text = f"---\n{header}---\n{body}" if kind.form is Form.PAGE else header
    return (b"\xef\xbb\xbf" if way["mark"] else b"") + text.replace("\n", way["ends"]).encode()


def shuffle(node: yaml.Node, chance: random.Random, style: str | None) -> None:
    """Put the keys in disorder at every level, and texts in a style of YAML."""
    if isinstance(node, yaml.MappingNode):
        chance.shuffle(node.value)
        for _, value in node.value:
            shuffle(value, chance, style)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            shuffle(value, chance, style)
    elif isinstance(node, yaml.ScalarNode) and node.value:
        node.style = chance.choice((style, node.style))


def read(kind: Kind, data: bytes) -> tuple[object, str]:
    """Return the values of a valid file, and its body."""
    found: Problems = []
    reading = read_page if kind.form is Form.PAGE else read_data
    document = reading("x", data, found, kind.keys.every_key)
    assert document is not None
    header, reader = document.header, Reader(document, found)
    records = header.value if isinstance(header, yaml.SequenceNode) else [header]
    blocks = [record for record in records if isinstance(record, yaml.MappingNode)]
    values = [kind.keys.read(block, reader, "") for block in blocks]
    assert not [problem for problem in found if problem.code != "a-completer"], found
    return values, document.body


def test_there_is_content_to_read() -> None:
    """The real content is there: the property above is not about nothing."""
    assert len(REAL) > 100
    assert Path(ROOT / REAL[0].path).is_file()
