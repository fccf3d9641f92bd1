"""What the check answers to the mistake of each code."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from campus.catalogue import illustrate, load
from campus.checks import check
from campus.french.dates import parse_moment
from campus.guides.examples.entries import FILES, UPKEEP
from campus.guides.examples.headers import FIELDS, READING
from campus.guides.examples.mistake import Mistake
from campus.guides.examples.specimen import SPECIMEN
from campus.guides.examples.texts import BODIES, FRENCH, LINKS
from campus.problems.human import report
from campus.reading.lines import source_of
from campus.settings import Settings

_TODAY = parse_moment("2026-11-21")
MISTAKES: Mapping[str, Mistake] = {
    **READING, **FIELDS, **FILES, **BODIES, **LINKS, **FRENCH, **UPKEEP
}  # fmt: skip
WITHOUT_EXAMPLE = frozenset(("adresse-disparue", "corps", "recherche"))
"""Mistakes that a check of the specimen does not meet: one is against the history of git, the
others are told by the build of the site."""


@cache
def answer(code: str) -> Sequence[str]:
    """Return the lines that an editor reads about the mistake of a code: message, line, caret."""
    if code in WITHOUT_EXAMPLE:
        return []
    mistake = MISTAKES[code]
    with TemporaryDirectory(prefix="campus-") as folder:
        root = Path(folder)
        for path, text in _spoilt(mistake).items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            encoding = mistake.encoding if path == mistake.path else "utf-8"
            (root / path).write_text(text, encoding, newline="\n")
        settings = Settings(root=root, maintenant=_TODAY)
        found = [
            each for each in check(illustrate(load(root), root), settings) if each.code == code
        ]
        lines = list(report(found[:1], source_of(root)))
    return [line.rstrip() for line in lines[:-1] if line.strip()] if found else []


def _spoilt(mistake: Mistake) -> Mapping[str, str]:
    """Return the files of the specimen, one of them spoilt."""
    text = SPECIMEN.get(mistake.path, mistake.wrong)
    if mistake.right:
        text = text.replace(mistake.right, mistake.wrong, 1)
    return {**SPECIMEN, mistake.path: text}
