"""French typography: no-break spaces, apostrophes, guillemets and ellipses, in text and in HTML.

Only an ordinary space or a typewriter's sign that is already there is replaced, so typesetting
twice changes nothing more.

Typographers want a thin no-break space (U+202F) before ; ! ? and between thousands. No face of
Marianne or Spectral in the DSFR 1.14.4 has that sign (read in the 10 woff2 files), so a browser
would borrow it from another font: the no-break space U+00A0, which they all have, is used
everywhere. The DSFR 1.15 adds it to Marianne.
"""

import re

_NO_BREAK = "\u00a0"

# Signs that stand for a tag while HTML is typeset: controls, which no text of ours may hold.
_INLINE_MARK = "\x11"  # a tag within a sentence: the sign before and the sign after still meet
_BLOCK_MARK = "\x1d"  # any other tag: a space as far as sentences are concerned
_MARK = re.compile(f"[{_INLINE_MARK}{_BLOCK_MARK}]")

# Each pattern begins with its rarest sign and looks back from there, so that the engine can jump
# from sign to sign: half of the time of a page went into tests made at every letter.
_APOSTROPHE = re.compile(r"'(?<=[^\W\d_]')(?=[\w\"“«\x11])")
_ELLIPSIS = re.compile(r"\.\.\.(?<![./]\.{3})(?![./])")
_AFTER = re.compile(r"(«\x11*) +")
_BEFORE = re.compile(r" (?=\x11*[:;!?»%‰€])")
_SPACES_BEFORE = re.compile(r"(?<! ) {2,}+(?=\x11*[:;!?»%‰€])")
_THOUSANDS = re.compile(r" (?=\d{3}(?!\d))(?<=\d )(?<!\d{4} )")  # not « en 2024 150 agents »
_QUOTE = re.compile(f'["{_BLOCK_MARK}]')

_INLINE = frozenset(
    "a abbr b cite code del dfn em i img ins kbd mark q s samp"
    " small span strong sub sup time u var".split()
)
_TAG = re.compile(
    r"<(pre|code|kbd|samp|script|style|textarea)\b[^>]*>.*?</\1>"  # nothing in it is prose
    r"|<!--.*?-->"
    r"|</?([a-z][a-z0-9]*)(?:[^>\"']|\"[^\"]*\"|'[^']*')*>",
    re.DOTALL,
)


def typeset(text: str) -> str:
    """Return plain text as a French typographer sets it, quotes, apostrophes and spaces."""
    if '"' in text:
        text = _guillemets(text)
    if "'" in text:
        text = _APOSTROPHE.sub("’", text)
    if "..." in text:
        text = _ELLIPSIS.sub("…", text)
    if "  " in text:
        text = _SPACES_BEFORE.sub(_NO_BREAK, text)
    text = _AFTER.sub(rf"\1{_NO_BREAK}", _BEFORE.sub(_NO_BREAK, text))
    return _THOUSANDS.sub(_NO_BREAK, text)


def typeset_html(html: str) -> str:
    """Return HTML with its text nodes typeset; tags, attributes and code stay as they are.

    The HTML is expected as a serialiser writes it: names in lower case, each `<` of the text
    escaped, what is open closed.
    """
    masked, tags = _mask(html)
    pieces = [""] * (2 * len(tags) + 1)
    pieces[::2] = _MARK.split(typeset(masked))
    pieces[1::2] = tags
    return "".join(pieces)


def _mask(html: str) -> tuple[str, list[str]]:
    """Return the HTML with one mark for each tag or piece of code, and what the marks hide."""
    tags: list[str] = []

    def mark(tag: re.Match[str]) -> str:
        tags.append(tag[0])
        return _INLINE_MARK if (tag[1] or tag[2]) in _INLINE else _BLOCK_MARK

    if _INLINE_MARK in html or _BLOCK_MARK in html:
        html = _MARK.sub("", html)
    return _TAG.sub(mark, html.replace("&nbsp;", _NO_BREAK)), tags


def _guillemets(text: str) -> str:
    """Replace the straight quotes that go by two, within a block, by « and »."""
    signs: dict[int, str] = {}
    opened: list[int] = []
    for quote in _QUOTE.finditer(text):
        here = quote.start()
        if quote[0] == _BLOCK_MARK:
            opened.clear()
        elif opened and _closes(text, here):
            start = opened.pop()
            if here > start + 1:
                signs[start], signs[here] = f"«{_NO_BREAK}", f"{_NO_BREAK}»"
        elif _opens(text, here):
            opened.append(here)
    return _QUOTE.sub(lambda quote: signs.get(quote.start(), quote[0]), text)


def _opens(text: str, here: int) -> bool:
    before = text[here - 1] if here else " "
    after = text[here + 1 : here + 2] or " "
    return not before.isalnum() and before != "=" and not after.isspace()


def _closes(text: str, here: int) -> bool:
    before, after = text[here - 1], text[here + 1 : here + 2] or " "
    return not before.isspace() and not after.isalnum()
