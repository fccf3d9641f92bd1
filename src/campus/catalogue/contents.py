"""All that the folders hold, before it is linked: what the checks look at."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from campus.images import Images
from campus.model import Entree
from campus.problems import Problem
from campus.schemas import Entry, Reference

T = TypeVar("T", bound=Entree)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """The entries that could be read, and the names of all those that exist.

    `names` gives, by kind, each slug with its title, those of faulty files too; `uploads` the
    addresses of the files of `content/uploads/`, not encoded; `references` what each file names,
    the faulty ones too; `headless` the pages whose header is at fault, with their body alone;
    `images` what is known of the uploads that are images, once `illustrate` has looked at them.
    """

    entries: tuple[Entry, ...]
    names: Mapping[str, Mapping[str, str]]
    uploads: frozenset[str]
    problems: tuple[Problem, ...]
    references: tuple[tuple[Reference, ...], ...] = ()
    headless: tuple[Entry, ...] = ()
    images: Images = field(default_factory=dict)

    def of(self, model: type[T]) -> Iterator[tuple[Entry, T]]:
        """Yield the entries whose value is of a class of the model, with that value."""
        for entry in self.entries:
            if isinstance(entry.value, model):
                yield entry, entry.value
