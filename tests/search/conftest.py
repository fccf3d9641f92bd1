"""The engine of the browser, asked from Node over an index made by Python."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import pytest

from campus.catalogue import Catalogue
from campus.search import columns, documents, search_files
from tests.sites import NOW

Ask = Callable[[Catalogue, Sequence[str]], list[list[str]]]

NODE = Path(sys.executable).with_name("node")
PROGRAM = """
import { readFileSync } from "node:fs";
const [, engine] = process.argv;
const { open } = await import(engine);
const { files, queries } = JSON.parse(readFileSync(0, "utf8"));
const read = async (path) => ({
  ok: path in files,
  text: async () => files[path],
  json: async () => JSON.parse(files[path]),
});
const { search } = await open("recherche/index.json", read);
const answers = [];
for (const query of queries) answers.push((await search(query)).results.map((r) => r.address));
console.log(JSON.stringify(answers));
"""


def files_of(catalogue: Catalogue) -> dict[str, str]:
    """Return the files of the index by path."""
    synonyms: Iterable[Sequence[str]] = (s.termes for s in catalogue.synonymes.values())
    made = search_files(documents(catalogue), columns(catalogue, NOW), synonyms)
    return {file.path: file.content for file in made}


@pytest.fixture(scope="session")
def ask(root: Path) -> Ask:
    """Return a function that gives the addresses that each query finds, best first."""
    engine = (root / "theme/static/js/search/engine.js").as_uri()

    def asked(catalogue: Catalogue, queries: Sequence[str]) -> list[list[str]]:
        done = subprocess.run(
            [NODE, "--input-type=module", "--eval", PROGRAM, engine],
            input=json.dumps({"files": files_of(catalogue), "queries": queries}),
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        answers: list[list[str]] = json.loads(done.stdout)
        return answers

    return asked
