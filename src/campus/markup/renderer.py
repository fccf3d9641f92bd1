"""Markdown to safe, typeset HTML."""

import re
from collections.abc import Mapping
from dataclasses import replace

from markdown import Markdown

from campus.french.typography import typeset_html
from campus.markup.dialect.extension import EditorsMarkdown
from campus.markup.dialect.limits import TOO_DEEP, MarkupError, check_depth
from campus.markup.fragment import Fragment
from campus.markup.frames import keep_frames
from campus.markup.html import plain_text
from campus.markup.outline import outlined
from campus.markup.sanitising import cleaner
from campus.markup.targets import Rewrite, Show, Targets

_NOTES = {"BACKLINK_TITLE": "Revenir à l’appel de la note {}"}
_UNMARKED = re.compile(r"[^\W\d_](?:[^\W_]|[ \u00a0\u202f,;:.!?()’'«»…%/–-])*(?<! )")
"""One line of words and punctuation that no rule of Markdown looks at."""
_PARAGRAPH, _END = "<p>", "</p>"
_EMPTY_PARAGRAPH = _PARAGRAPH + _END  # what is left where a frame or an image was refused


def as_written(address: str) -> str:
    """Return the address unchanged: the rewriting of texts that stay where they are."""
    return address


def at_its_address(address: str) -> Mapping[str, str]:
    """Return an image as it is: how texts show them where nothing more is known."""
    return {"src": address}


class Renderer:
    """Renders any number of texts, one after the other, with one Markdown object and one cleaner.

    `frame_hosts` are the only hosts that an `<iframe>` may show. Every method raises `MarkupError`
    when a text would take too long or too deep a dive to read.
    """

    def __init__(self, *, frame_hosts: frozenset[str] = frozenset()) -> None:
        self._frame_hosts = frame_hosts
        self._markdown = _markdown()
        self._cleaner = cleaner()

    def block(
        self, text: str, *, rewrite: Rewrite = as_written, show: Show = at_its_address
    ) -> Fragment:
        """Render the body of a page; `rewrite` gets every link, `show` every image, once each."""
        html, headings = outlined(self._clean_html(text))
        targets = Targets(rewrite, show)
        return Fragment(
            html=targets.rewritten(html).replace(_EMPTY_PARAGRAPH, ""),
            headings=headings,
            links=tuple(targets.links),
            images=tuple(targets.images),
        )

    def inline(
        self, text: str, *, rewrite: Rewrite = as_written, show: Show = at_its_address
    ) -> Fragment:
        """Render a short text, a chapeau say: like a body, but a lone paragraph loses its `<p>`."""
        if _UNMARKED.fullmatch(text):  # most chapeaux: Markdown would read them for nothing
            return Fragment(html=typeset_html(text), headings=(), links=(), images=())
        fragment = self.block(text, rewrite=rewrite, show=show)
        html = fragment.html
        alone = html.count(_PARAGRAPH) == 1 and html.startswith(_PARAGRAPH) and html.endswith(_END)
        return replace(fragment, html=html[len(_PARAGRAPH) : -len(_END)]) if alone else fragment

    def plain(self, text: str) -> str:
        """Return the text without markup on one line, for descriptions, search and meta tags.

        Where the HTML is wanted too, `plain_text(fragment.html)` says the same for less.
        """
        return plain_text(self._clean_html(text))

    def _clean_html(self, text: str) -> str:
        html = self._converted(text)
        check_depth(html)
        html = self._cleaner.clean(html)
        if "<" in text:  # taking a raw tag out may change how a browser reads those around it
            html = self._cleaner.clean(html)
        html = keep_frames(html, self._frame_hosts)
        return typeset_html(html.replace(_EMPTY_PARAGRAPH, "").strip())

    def _converted(self, text: str) -> str:
        try:
            return self._markdown.reset().convert(text)
        except (RecursionError, MarkupError) as error:
            self._markdown = _markdown()  # the one that stopped half-way is in an unknown state
            if isinstance(error, MarkupError):
                raise
            raise MarkupError(TOO_DEEP) from error


def _markdown() -> Markdown:
    return Markdown(
        extensions=["extra", "sane_lists", EditorsMarkdown()],
        extension_configs={"extra": {"footnotes": _NOTES}},
        output_format="html",
    )
