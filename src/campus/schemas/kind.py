"""A kind of entry: where its files are, which keys they have, what they become."""

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from campus.model import Entree
from campus.schemas.types import Mapping as Keys

Values = dict[str, Any]
Defaults = Mapping[str, Mapping[str, Any]]
"""What a course need not repeat, by platform and by attribute."""


class Form(Enum):
    """How files hold entries."""

    PAGE = "un fichier Markdown par page"
    RECORD = "un fichier YAML par fiche"
    LIST = "un fichier YAML, une liste de fiches"


def _as_read(values: Values, _slug: str, _defaults: Defaults) -> Values:
    return values


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """The declaration of a kind: the single source of its reading and of its documentation.

    `place` is a folder, or the one file of a list. `complete` adds what the file need not say;
    `given` tells, for a required key that may be left out, what then gives it.
    """

    name: str
    title: str
    place: str
    form: Form
    model: Callable[..., Entree]
    keys: Keys
    complete: Callable[[Values, str, Defaults], Values] = _as_read
    body: str = ""
    given: Mapping[str, str] = field(default_factory=dict)

    def accepts(self, keys: AbstractSet[str]) -> bool:
        """Tell whether the keys are all known, and none of those that are required lacks."""
        required = {known.key for known in self.keys.fields if known.required}
        return keys <= {*self.keys.keys} and required - {*self.given} <= keys
