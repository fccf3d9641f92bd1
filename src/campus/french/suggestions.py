"""« Vouliez-vous dire … ? » among thousands of names: an index finds the few worth comparing."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property

from campus.french.words import nearest, slug

_FEW = 50  # so many names are compared one by one
_LENGTH = 3  # of the pieces of names that are indexed
_RAREST = 6  # pieces of the wrong name that are looked up
_SHARED_BY = 300  # names at most: a piece that more of them share tells little
_CANDIDATES = 12


class Suggestions:
    """Finds the name that an editor meant; the index is made at the first question."""

    def __init__(self, names: Iterable[str]) -> None:
        """Remember the names, in an order that never changes."""
        self._names = sorted(set(names))
        self._answers: dict[str, str | None] = {}

    def nearest(self, name: str) -> str | None:
        """Return the name closest to a wrong one, if one is close enough."""
        if name not in self._answers:
            few = self._names if len(self._names) <= _FEW else self._candidates(slug(name))
            self._answers[name] = nearest(name, few)
        return self._answers[name]

    def _candidates(self, wanted: str) -> list[str]:
        """Return the names that share the most of the rare pieces of the one wanted."""
        holders = [self._index[piece] for piece in _pieces(wanted) if piece in self._index]
        shared: Counter[str] = Counter()
        for names in sorted(holders, key=len)[:_RAREST]:
            shared.update(names[:_SHARED_BY])
        return [name for name, _ in shared.most_common(_CANDIDATES)]

    @cached_property
    def _index(self) -> dict[str, list[str]]:
        index: dict[str, list[str]] = defaultdict(list)
        for name in self._names:
            for piece in _pieces(slug(name)):
                index[piece].append(name)
        return dict(index)


def _pieces(name: str) -> Iterator[str]:
    framed = f"-{name}-"
    return iter({framed[start : start + _LENGTH] for start in range(len(framed) - _LENGTH + 1)})
