"""An entry: what a document of a kind says, with the places its problems will need."""

from collections.abc import Mapping
from dataclasses import dataclass

from campus.model import Entree
from campus.problems import Place
from campus.schemas.kinds.ignoring import Ignore
from campus.schemas.types import Reference


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A value of the model with its source: the references it makes, its body.

    `spans` are the line, the column and the end of each value, by key; `ignores` are the warnings
    that the source asks to leave unsaid; `unknown` is how many facts it says are not communicated.
    """

    kind: str
    value: Entree
    path: str
    spans: Mapping[str, tuple[int, int, int]]
    references: tuple[Reference, ...]
    body_line: int = 1
    ignores: tuple[Ignore, ...] = ()
    unknown: int = 0

    def place(self, key: str) -> Place:
        """Return where the value of a key stands, the top of the file when it is not written."""
        return Place(self.path, *self.spans.get(key, ()))
