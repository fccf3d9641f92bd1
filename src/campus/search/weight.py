"""What a browser fetches before search gives its first answer, held to a budget."""

from collections.abc import Iterator, Sequence
from heapq import nlargest

import brotli

from campus.french.words import grouped
from campus.problems import Place, Problem
from campus.search.files import WHOLE, File

SMALL, LARGE = 25_000, 60_000
"""Bytes on the wire: while the records of all documents fit in one block; beyond."""
_ENGINE = 4_000
"""Bytes of the engine itself, rounded up."""
_PARTS = (
    ("les synonymes et le sommaire", "index.", 2),
    ("les mots que l’on corrige", "mots.", 1),
    ("les titres", "r.", 12),
    ("les mots cherchés", "i.", 4),
)
"""What a first answer needs: how it is called, its files, how many of them (the heaviest)."""
_PLACE = Place("content/donnees/synonymes.yml")


def too_heavy(files: Sequence[File], documents: int) -> Iterator[Problem]:
    """Yield the problem of an index that makes readers wait, with what weighs in it."""
    budget = SMALL if documents <= WHOLE else LARGE
    parts = {name: _weight(files, f"recherche/{start}", most) for name, start, most in _PARTS}
    if (total := _ENGINE + sum(parts.values())) > budget:
        heaviest = max(parts, key=lambda name: parts[name])
        yield Problem(
            _PLACE,
            "recherche",
            f"avant sa première réponse, la recherche demande {grouped(total)} octets au lecteur, "
            f"pour {grouped(budget)} prévus ; {heaviest} en font {grouped(parts[heaviest])}",
            "retirez les synonymes dont personne ne se sert, ou revoyez avec un développeur les "
            "réglages de src/campus/search/files.py",
        )


def _weight(files: Sequence[File], start: str, most: int) -> int:
    """Return the bytes on the wire of the heaviest files whose path begins so."""
    texts = (file.content.encode() for file in files if file.path.startswith(start))
    return sum(len(brotli.compress(text, quality=9)) for text in nlargest(most, texts, key=len))
