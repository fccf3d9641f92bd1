"""Markdown, HTML and entities in a text that is shown as it is written."""

import html
import re

_TAG = re.compile(r"</?(?:[a-z][a-z0-9]*)(?:\s[^<>]*)?/?>", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{2,5}|#x[0-9a-fA-F]{2,5});")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(?:\s[^()]*)?\)")
_EMPHASIS = re.compile(r"(\*\*|__|\*|`|(?<!\w)_(?!_))(?=\S)([^*`\n]*?\S)\1(?!\w)")
_HEADING = re.compile(r"^#{1,6}\s+")
_ESCAPE = re.compile(r"\\([*_#\[\]`])")

_SIGNS = "<&]*`_#\\"
"""Without one of them a text is plain."""

_KINDS = (
    (_TAG, "", "une balise HTML"),
    (_LINK, r"\1", "un lien Markdown"),
    (_EMPHASIS, r"\2", "une mise en forme Markdown"),
    (_HEADING, "", "un titre Markdown"),
    (_ESCAPE, r"\1", "une barre oblique inverse"),
)


def may_hold_markup(text: str) -> bool:
    """Tell at little cost whether a text may not be plain; what it holds is told afterwards."""
    for sign in _SIGNS:  # noqa: SIM110 - twice as fast as `any`, for each text of each header
        if sign in text:
            return True
    return False


def plain(text: str) -> tuple[str, str]:
    """Return the text without its markup, and the name of the first one met; "" when it has none.

    « **Git** &amp; Python » → « Git & Python », « une mise en forme Markdown ».
    """
    found = ""
    for pattern, instead, name in _KINDS:
        mended = pattern.sub(instead, text)
        found = found or (name if mended != text else "")
        text = mended
    if _ENTITY.search(text):
        mended = html.unescape(text)
        found = found or ("un code HTML" if mended != text else "")
        text = mended
    return " ".join(text.split()) if found else text, found
