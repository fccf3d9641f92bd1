"""Clean HTML as text: its tags, its attributes, its prose.

Everything here expects HTML that the cleaner wrote: attributes between double quotes, `<` and `>`
escaped in them, every element closed.
"""

import html
import re

ATTRIBUTES = r'((?: [\w-]+="[^"]*")*)'

_ATTRIBUTE = re.compile(r' ([\w-]+)="([^"]*)"')
_TAG = re.compile(r"</?([a-z0-9]+)[^>]*>")
_TO_NOTES_AND_BACK = re.compile(
    r'<sup id="fnref[^>]*>.*?</sup>|<a class="footnote-backref"[^>]*>.*?</a>', re.DOTALL
)
_WITHIN_WORDS = frozenset(
    "a abbr b cite code del em i ins kbd mark q s samp small span strong".split()
)
_SPACES = re.compile(r"[ \t\n\r\f]+")  # not the no-break ones, which typography put there
_ESCAPES = str.maketrans({"&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;"})


def attributes_of(tag: str) -> dict[str, str]:
    """Return the attributes of a tag with their values as a browser reads them."""
    return {name: html.unescape(value) for name, value in _ATTRIBUTE.findall(tag)}


def write_tag(name: str, attributes: dict[str, str]) -> str:
    """Return an opening tag."""
    written = (f' {key}="{value.translate(_ESCAPES)}"' for key, value in attributes.items())
    return f"<{name}{''.join(written)}>"


def plain_text(fragment: str) -> str:
    """Return what a reader reads, on one line: no tags, no images, no calls of notes."""
    prose = _TAG.sub(_gap, _TO_NOTES_AND_BACK.sub("", fragment))
    return _SPACES.sub(" ", html.unescape(prose)).strip()


def _gap(tag: re.Match[str]) -> str:
    return "" if tag[1] in _WITHIN_WORDS else " "
