"""Rules of texts, each asked only of the texts that hold its signs."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from campus.checks.texts.text import Text
from campus.glance import Glance
from campus.problems import Problem


@dataclass(frozen=True, slots=True)
class Rule:
    """What is to be said of a text, and the signs without which there is nothing to say.

    `signs` is a pattern of RE2: nearly no good text holds it, every text at fault does.
    """

    check: Callable[[Text], Iterator[Problem]]
    signs: str


class Rules:
    """Rules of one kind, that look at a text together."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = tuple(rules)
        self._glance = Glance(rule.signs for rule in self._rules)

    def concerning(self, source: bytes) -> list[Rule]:
        """Return the rules that may have something to say of a text, given in UTF-8."""
        return [self._rules[rank] for rank in self._glance(source)]
