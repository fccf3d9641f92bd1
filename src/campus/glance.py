"""A glance at a text: which of many patterns it holds, all looked for in one pass.

RE2 makes one automaton of all the patterns: a glance costs what one of them costs, in a time that
depends on nothing but the length of the text. Python's engine would read the text once a pattern.
"""

from collections.abc import Iterable
from functools import cached_property

import re2

_MEMORY = 256 << 20  # bytes, never reached: the automaton is built as texts need its states


class Glance:
    """Patterns in the syntax of RE2, without look-around; `^` and `$` match at each line."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self._patterns = tuple(patterns)

    @cached_property
    def _automaton(self) -> re2.Set:
        options = re2.Options()
        options.max_mem = _MEMORY
        automaton = re2.Set.SearchSet(options)
        for pattern in self._patterns:
            automaton.Add(f"(?m:{pattern})")
        automaton.Compile()
        return automaton

    def __call__(self, text: str | bytes) -> list[int]:
        """Return the ranks of the patterns that a text, or its UTF-8, holds, in order from 0."""
        return sorted(self._automaton.Match(text) or ())
