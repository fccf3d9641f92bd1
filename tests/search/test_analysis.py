"""French analysis: Python and the browser agree, word for word, and both know French."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from campus.french.analysis import ENDINGS, REWRITES, STOP, stem, stems

NODE = Path(sys.executable).with_name("node")
PROGRAM = """
import { readFileSync } from "node:fs";
const { analyser } = await import(process.argv[1]);
const { rules, texts } = JSON.parse(readFileSync(0, "utf8"));
const { words, stem } = analyser(rules);
console.log(JSON.stringify(texts.map((text) => words(text).map(stem).join(" "))));
"""


@pytest.fixture(scope="module")
def vectors(root: Path) -> list[tuple[str, str]]:
    """Return the texts with the stems that both languages must find."""
    vectors = json.loads((root / "tests/search/vectors.json").read_text("utf-8"))
    return [(text, said) for text, said in vectors]


def test_python_finds_the_stems_of_the_vectors(vectors: list[tuple[str, str]]) -> None:
    """Each text gives the stems that its vector says."""
    assert len(vectors) >= 300
    assert [(text, " ".join(stems(text))) for text, _ in vectors] == vectors


def test_javascript_finds_the_stems_of_the_vectors(
    root: Path, vectors: list[tuple[str, str]]
) -> None:
    """The engine of the browser, given the lists of Python, finds the same."""
    engine = (root / "theme/static/js/search/engine.js").as_uri()
    rules = {"rewrites": REWRITES, "stop": " ".join(STOP), "endings": ENDINGS}
    asked = json.dumps({"rules": rules, "texts": [text for text, _ in vectors]})
    done = subprocess.run(
        [NODE, "--input-type=module", "--eval", PROGRAM, engine],
        input=asked,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    found = json.loads(done.stdout)
    assert list(zip((text for text, _ in vectors), found, strict=True)) == [
        (text, said) for text, said in vectors
    ]


@pytest.mark.parametrize(
    "family",
    [
        "donnee donnees",
        "formateur formatrice formateurs formatrices",
        "programmer programmation programmez programmee",
        "accessible accessibilite",
        "anonymiser anonymisation anonymisees",
        "dirigeant dirigeante dirigeantes diriger",
        "nouveau nouvelle nouveaux",
        "premier premieres",
        "interactif interactives",
        "archive archivage archiver",
        "reseau reseaux",
        "national nationaux nationale",
        "developpeur developpeuses developper developpement",
    ],
)
def test_the_forms_of_a_word_have_one_stem(family: str) -> None:
    """Number, gender and conjugation do not hide a word."""
    assert len({stem(word) for word in family.split()}) == 1


@pytest.mark.parametrize(
    "words",
    ["formateur formation", "public publier", "serveur service", "donnee don", "donnees donner"],
)
def test_other_words_keep_their_own_stem(words: str) -> None:
    """Words that only look alike are told apart."""
    assert len({stem(word) for word in words.split()}) == 2
