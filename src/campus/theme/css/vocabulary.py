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

APART = {
    "fr-badge": "before",  # our badges have no icon
    "fr-btn": "target",
    "fr-card": "fr-badge fr-tag fr-tags-group",
    "fr-card--sm": "fr-badge fr-tag fr-tags-group",
    "fr-card__start": "fr-tags-group",
    "fr-card__title": "button target",
    "fr-fieldset__element": "after",
    "fr-fieldset__legend": "after",
    "fr-grid-row": "fr-card fr-tile",
    "fr-header__service-title": "fr-badge",
    "fr-link": "target",
    "fr-nav__item": "fr-btn fr-link",
    "fr-notice": "fr-btn--close",
    "fr-notice__body": "h1 h2 h3 h4 h5 h6",
    "fr-quote": "cite",
    "fr-tag": "target",
    "fr-tag--dismiss": "a",
    "fr-tag--sm": "target",
    "fr-tile": "button",
    "fr-tile--sm": "button fr-badge fr-tag",
    "fr-tile__title": "button target",
}
"""By class, the words of selectors that no page brings together with it in an element or within."""

_CLASS = re.compile(r"(?<![\w-])fr-[a-z0-9_-]*[a-z0-9]")
_ID = re.compile(r'\sid="([\w-]+)"')
_TAG = re.compile(r"<([a-z][a-z0-9]*)")
_ATTRIBUTE = re.compile(r'\s([a-z][a-z-]*)="')
_TYPE = re.compile(r'<input[^>]*\stype="([^"]*)"')
_SET_BY_SCRIPTS = "data-fr-js-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """Every class, id, attribute and tag that a page may hold; of types, those of inputs.

    `apart` are pairs of words that no selector of use brings together.
    """

    classes: frozenset[str] = SCRIPT_CLASSES
    ids: frozenset[str] = frozenset()
    attributes: frozenset[str] = SCRIPT_ATTRIBUTES
    types: frozenset[str] = frozenset()
    tags: frozenset[str] = CONTENT_TAGS
    apart: frozenset[tuple[str, str]] = frozenset(
        (name, other) for name, others in APART.items() for other in others.split()
    )

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
