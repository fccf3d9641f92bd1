"""Anchors: the part of a page that a link names is there."""

import re
from collections.abc import Iterator
from functools import lru_cache
from html import unescape
from urllib.parse import unquote

from campus.checks.texts.hyperlinks import Link
from campus.checks.texts.markup.headings import headings_in
from campus.checks.texts.text import Text
from campus.french.words import nearest, slug
from campus.markup import MarkupError, Renderer
from campus.model import Fiche
from campus.problems import Problem

OF_THE_THEME = frozenset(("contenu", "menu", "pied-de-page", "sessions", "sommaire"))
"""The anchors that every page, or every page of a course, has around its text."""

_ID = re.compile(r'\bid="([^"]+)"')
_SHOWN = 6
_MARKUP = re.compile(r"\]\([^)\n]*\)|<[^<>]*>|\{[:#][^{}]*\}|[*`]")


def anchor_problems(text: Text, link: Link) -> Iterator[Problem]:
    """Yield what is wrong with the part of a page that a link names."""
    path, _, fragment = link.target.partition("#")
    anchor = unquote(fragment)
    page = text.site.page_at(link.target, text.entry) if anchor else None
    if page is None or not isinstance(fiche := page.value, Fiche):
        return
    if anchor in OF_THE_THEME or anchor in likely_anchors(fiche.corps):
        return
    known = sure_anchors(fiche.corps)
    if anchor not in known and "[chiffre:" not in fiche.corps:
        close = nearest(anchor, known)
        hint = f"ancres de la page : {', '.join(known[:_SHOWN])}" if known else "retirez l’ancre"
        hint = f"vouliez-vous dire #{close} ?" if close else hint
        message = f"« #{anchor} » : aucun titre ne porte cette ancre"
        instead = f"{path}#{close}" if close else None
        yield text.problem(link.target_span, "ancre", message, hint, instead)


def likely_anchors(body: str) -> set[str]:
    """Return the anchors that a look at the source tells: most of the time it is enough."""
    return {slug(unescape(_MARKUP.sub("", heading.text))) for heading in headings_in(body)}


@lru_cache(maxsize=64)
def sure_anchors(body: str) -> tuple[str, ...]:
    """Return the anchors of a page as it is rendered: slow, so only when one seems missing."""
    try:
        return tuple(dict.fromkeys(_ID.findall(Renderer().block(body).html)))
    except MarkupError:
        return ()
