"""What content may hold: an allow-list of tags, attributes, addresses and classes.

Markdown lets raw HTML through, and `{: onclick="…"}` too: the rendered HTML is what gets cleaned.
Nothing here depends on the hosts of frames: see `frames`.
"""

import re

import nh3

_TAGS = frozenset(
    "a abbr b blockquote br caption cite code dd del details div dl dt em figcaption figure"
    " h1 h2 h3 h4 h5 h6 hr i iframe img ins kbd li mark ol p pre q s samp section small span"
    " strong sub summary sup table tbody td tfoot th thead time tr ul var".split()
)
_ATTRIBUTES = {
    "*": "aria-describedby aria-hidden aria-label class dir id lang role title",
    "a": "download href hreflang",
    "blockquote": "cite",
    "details": "open",
    "iframe": "allowfullscreen height src width",
    "img": "alt height src width",
    "ol": "reversed start type",
    "q": "cite",
    "td": "colspan headers rowspan",
    "th": "colspan headers rowspan scope",
    "time": "datetime",
}
_WITHOUT_CONTENT = frozenset(
    "audio canvas noscript object script style svg template title video".split()
)
_SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_ROLES = frozenset({"group", "img", "note", "presentation"})
_RESERVED = "fr-"  # the classes and ids of the DSFR, which its scripts act upon

_CLASS = re.compile(r"[\w-]{1,40}", re.ASCII)
_ID = re.compile(r"[\w:.-]+", re.ASCII)
_LENGTH = re.compile(r"\d{1,4}")  # « 200px » is 200 in HTML


def cleaner() -> nh3.Cleaner:
    """Return a cleaner that applies the policy; making one costs a hundred cleanings."""
    return nh3.Cleaner(
        tags=set(_TAGS),
        clean_content_tags=set(_WITHOUT_CONTENT),
        attributes={tag: set(names.split()) for tag, names in _ATTRIBUTES.items()},
        attribute_filter=_allowed,
        url_schemes=set(_SCHEMES),
        link_rel=None,  # it protects pages opened in a new window, and there are none: no `target`
    )


def _allowed(_tag: str, name: str, value: str) -> str | None:
    """Return what may stay of the value of an attribute that is on the list, None for nothing."""
    if name == "class":
        return " ".join(filter(_is_free, _CLASS.findall(value))) or None
    if name == "id":
        return value if _ID.fullmatch(value) and _is_free(value) else None
    if name == "role":
        return value if value in _ROLES else None
    if name in {"width", "height"}:
        length = _LENGTH.match(value)
        return length[0] if length else None
    return value


def _is_free(name: str) -> bool:
    return not name.startswith(_RESERVED)
