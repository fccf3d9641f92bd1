"""What is left of a style sheet when it may only dress a given vocabulary.

No file of the DSFR is edited: rules that can match nothing are left out, then the custom properties
that nothing reads any more. Pages look the same to the pixel.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from campus.theme.css.selectors import can_match
from campus.theme.css.sheet import Group, Rule, Style, properties_of
from campus.theme.css.vocabulary import Vocabulary


def subset(rules: Iterable[Rule], words: Vocabulary) -> tuple[Rule, ...]:
    """Return the rules that can match something."""
    return tuple(_useful(rules, words))


def without_unread(rules: Iterable[Rule], readers: Iterable[str]) -> tuple[Rule, ...]:
    """Return the rules without the custom properties that neither they nor `readers` read.

    `readers` are the names that other files read: our own sheets, the pictograms.
    """
    kept = tuple(rules)
    return tuple(_shortened(kept, _live(kept, readers)))


def _useful(rules: Iterable[Rule], words: Vocabulary) -> Iterator[Rule]:
    for rule in rules:
        if isinstance(rule, Group):
            if inner := tuple(_useful(rule.rules, words)):
                yield replace(rule, rules=inner)
        elif selectors := tuple(one for one in rule.selectors if can_match(one, words)):
            yield replace(rule, selectors=selectors)


def _live(rules: tuple[Rule, ...], readers: Iterable[str]) -> frozenset[str]:
    """Return the custom properties that are read, directly or by others that are."""
    behind: dict[str, set[str]] = defaultdict(set)
    waiting = set(readers)
    for item in properties_of(rules):
        (behind[item.name] if item.is_custom else waiting).update(item.reads)
    live: set[str] = set()
    while waiting:
        live |= waiting
        waiting = set().union(*(behind[name] for name in waiting)) - live
    return frozenset(live)


def _shortened(rules: Iterable[Rule], live: frozenset[str]) -> Iterator[Rule]:
    for rule in rules:
        if isinstance(rule, Style):
            properties = tuple(p for p in rule.properties if not p.is_custom or p.name in live)
            if properties:
                yield replace(rule, properties=properties)
        elif inner := tuple(_shortened(rule.rules, live)):
            yield replace(rule, rules=inner)
