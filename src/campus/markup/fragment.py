"""A rendered piece of content, and what the rest of the site asks about it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading: its level from 2 to 6, the anchor that links may name, its text."""

    level: int
    id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """An image: its address as the editor wrote it, its alternative (`""` where there is none)."""

    src: str
    alt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fragment:
    """Safe HTML, ready to be put in a page, with what it holds in the order of the text.

    `links` are the addresses as the editor wrote them, before any rewriting.
    """

    html: str
    headings: tuple[Heading, ...]
    links: tuple[str, ...]
    images: tuple[Image, ...]
