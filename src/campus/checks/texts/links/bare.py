"""Addresses written among the words: nobody can click on them."""

import re
from collections.abc import Iterator

from campus.checks.texts.code import hidden
from campus.checks.texts.text import Text
from campus.problems import Problem

_TAGS = re.compile(r"<[a-zA-Z/!][^<>]*>|\{[:#.][^{}\n]*\}")
_MAYBE_BARE = {
    "/": re.compile(r"h(?=ttps?://)(?<![(<\"'=]h)"),
    "w": re.compile(r"w(?=ww\.)(?<![/w]w)"),
}
"""By a sign without which there is none: one sign is found ten times faster than a pattern."""
_WEB = re.compile(
    r"(?<![\[\w/])(?:https?://|www\.(?=\w))[^\s<>\ufffc\]]+[^\s<>\ufffc\].,;:!?)»\"'*_]"
)
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")


def check_bare_addresses(text: Text) -> Iterator[Problem]:
    """An address is a link that one can click on."""
    if not _may_hold_addresses(text.source):
        return
    bare = hidden(text.visible, _apart(link.span for link in text.links))
    bare = hidden(bare, [tag.span() for tag in _TAGS.finditer(bare)])
    for found in _WEB.finditer(bare):
        message = f"« {found[0]} » : adresse sur laquelle on ne peut pas cliquer"
        full = found[0] if found[0].startswith("http") else f"https://{found[0]}"
        hint = f"écrivez [nom de la page]({full})"
        yield text.problem(found.span(), "adresse-nue", message, hint)
    for found in _EMAIL.finditer(bare):
        message = f"« {found[0]} » : adresse sur laquelle on ne peut pas cliquer"
        right = f"[{found[0]}](mailto:{found[0]})"
        yield text.problem(found.span(), "adresse-nue", message, f"écrivez {right}", right)


def _may_hold_addresses(text: str) -> bool:
    return "@" in text or any(
        sign in text and bare.search(text) for sign, bare in _MAYBE_BARE.items()
    )


def _apart(spans: Iterator[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the spans in order, but those that begin inside another one."""
    kept: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept
