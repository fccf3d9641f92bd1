"""The words of HTML that pages may be made of, read from the templates and from our scripts."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import reduce

CONTENT_TAGS = frozenset(
    "a abbr b blockquote br caption cite code dd del details div dl dt em figcaption figure"
    " h2 h3 h4 h5 h6 hr i iframe img ins kbd li mark ol p pre q s samp small span strong sub"
    " summary sup table tbody td tfoot th thead time tr ul var".split()
)
"""What a Markdown text may become, whatever editors write tomorrow; it holds no class of ours."""

SCRIPT_CLASSES = frozenset(
    "fr-collapse--expanded fr-collapsing fr-modal--opened fr-modal--top fr-no-scroll"
    " fr-scroll-divider".split()
)
"""The classes that the DSFR's scripts add to what the templates hold."""

SCRIPT_ATTRIBUTES = frozenset(
    "aria-hidden aria-modal hidden open role style tabindex"
    " data-fr-js data-fr-opened data-fr-scheme data-fr-scrolling data-fr-theme".split()
)
"""The attributes that scripts set; beside them, any `data-fr-js-…`."""

_CLASS = re.compile(r"(?<![\w-])fr-[a-z0-9_-]*[a-z0-9]")
_ID = re.compile(r'\sid="([\w-]+)"')
_TAG = re.compile(r"<([a-z][a-z0-9]*)")
_ATTRIBUTE = re.compile(r'\s([a-z][a-z-]*)="')
_TYPE = re.compile(r'\stype="([^"]*)"')
_SET_BY_SCRIPTS = "data-fr-js-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """Every class, id, attribute and tag that a page may hold; of `type`, which values."""

    classes: frozenset[str] = SCRIPT_CLASSES
    ids: frozenset[str] = frozenset()
    attributes: frozenset[str] = SCRIPT_ATTRIBUTES
    types: frozenset[str] = frozenset()
    tags: frozenset[str] = CONTENT_TAGS

    def __or__(self, other: "Vocabulary") -> "Vocabulary":
        """Return the words of both."""
        return Vocabulary(
            classes=self.classes | other.classes,
            ids=self.ids | other.ids,
            attributes=self.attributes | other.attributes,
            types=self.types | other.types,
            tags=self.tags | other.tags,
        )

    def has_attribute(self, name: str, values: Collection[str] = ()) -> bool:
        """Tell whether an element may have the attribute, and for `type` one of the values."""
        if name == "type" and values:
            return not self.types.isdisjoint(values)
        return name in self.attributes or name.startswith(_SET_BY_SCRIPTS)


def read_vocabulary(sources: Iterable[str]) -> Vocabulary:
    """Return the words of templates and scripts: every class of the DSFR that is named, in full."""
    return reduce(Vocabulary.__or__, map(_words, sources), Vocabulary())


def _words(source: str) -> Vocabulary:
    return Vocabulary(
        classes=frozenset(_CLASS.findall(source)),
        ids=frozenset(_ID.findall(source)),
        attributes=frozenset(_ATTRIBUTE.findall(source)),
        types=frozenset(_TYPE.findall(source)),
        tags=frozenset(_TAG.findall(source)),
    )
