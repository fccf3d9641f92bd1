"""Addresses written among the words: nobody can click on them."""

import re
from collections.abc import Iterator

from campus.checks.texts.code import hidden
from campus.checks.texts.rule import Rule
from campus.checks.texts.text import Text
from campus.glance import WORD
from campus.problems import Problem

_TAGS = re.compile(r"<[a-zA-Z/!][^<>]*>|\{[:#.][^{}\n]*\}")
_WEB = re.compile(
    r"(?<![\[\w/])(?:https?://|www\.(?=\w))[^\s<>\ufffc\]]+[^\s<>\ufffc\].,;:!?)»\"'*_]"
)
_OF_A_BROKEN_LINK = re.compile(
    r"(?:\[[^\[\]()\n]{1,120}|\] *)\($|\[[^\[\]\n]{1,120}(?:\||->)$|\":$"
)
_NEAR = 130  # signs before an address, enough to see the brackets of a link, told as broken
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")


def check_bare_addresses(text: Text) -> Iterator[Problem]:
    """An address is a link that one can click on."""
    bare = hidden(text.visible, _apart(link.span for link in text.links))
    bare = hidden(bare, [tag.span() for tag in _TAGS.finditer(bare)])
    for found in _WEB.finditer(bare):
        if _OF_A_BROKEN_LINK.search(bare, max(0, found.start() - _NEAR), found.start()):
            continue
        message = f"« {found[0]} » : adresse sur laquelle on ne peut pas cliquer"
        full = found[0] if found[0].startswith("http") else f"https://{found[0]}"
        hint = f"écrivez [nom de la page]({full})"
        yield text.problem(found.span(), "adresse-nue", message, hint)
    for found in _EMAIL.finditer(bare):
        message = f"« {found[0]} » : adresse sur laquelle on ne peut pas cliquer"
        right = f"[{found[0]}](mailto:{found[0]})"
        yield text.problem(found.span(), "adresse-nue", message, f"écrivez {right}", right)


BARE_ADDRESSES = Rule(
    check_bare_addresses,
    rf"(?:^|[^\w/(\[]|(?:^|[^\]])\()(?:https?://|www\.[{WORD}])|[{WORD}.+-]@[{WORD}-]",
)


def _apart(spans: Iterator[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the spans in order, but those that begin inside another one."""
    kept: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept
