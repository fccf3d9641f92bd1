"""Titles tell pages apart."""

import re
from collections.abc import Iterator

from campus.catalogue import Contents
from campus.checks.names.identity import by_length
from campus.french.words import fold
from campus.model import Fiche, Formation, Statut
from campus.problems import Problem

_WORD = re.compile(r"[a-z0-9]+")
_SMALL = frozenset(
    "a au aux avec ce ces d dans de des du en et l la le les leur leurs notre nos ou par pour s sa"
    " ses son sur un une vos votre".split()
)
_SHORT = 3


def check_titles(contents: Contents) -> Iterator[Problem]:
    """Two pages of a kind have titles that differ by more than case, accents or plurals."""
    first: dict[tuple[type, str], tuple[str, str]] = {}
    for entry, fiche in sorted(contents.of(Fiche), key=lambda pair: by_length(pair[0])):
        if fiche.statut is Statut.BROUILLON:
            continue
        kind = Formation if isinstance(fiche, Formation) else type(fiche)
        path, title = first.setdefault((kind, _key(fiche.title)), (entry.path, fiche.title))
        if path != entry.path:
            same = fold(title) == fold(fiche.title)
            how = f"est déjà celui de {path}" if same else f"ressemble à « {title} » ({path})"
            message = f"title : « {fiche.title} » {how}"
            hint = "dites dans chaque titre ce qui distingue la page de l’autre"
            yield Problem(entry.place("title"), "titre-double", message, hint)


def _key(title: str) -> str:
    """Return what is left of a title without case, accents, plurals and small words."""
    words = (word for word in _WORD.findall(fold(title)) if word not in _SMALL)
    return " ".join(word.rstrip("sx") if len(word) > _SHORT else word for word in words)
