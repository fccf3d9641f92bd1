"""Markdown as editors write it, to safe HTML as a French typographer sets it."""

from campus.markup.dialect.limits import MarkupError
from campus.markup.fragment import Fragment, Heading, Image
from campus.markup.html import plain_text
from campus.markup.renderer import Renderer

__all__ = ["Fragment", "Heading", "Image", "MarkupError", "Renderer", "plain_text"]
