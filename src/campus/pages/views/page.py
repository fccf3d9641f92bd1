"""What every page shows around its content, and the pieces that pages share."""

from dataclasses import dataclass

from markupsafe import Markup

from campus.theme import Assets


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link to a page of the site or elsewhere; `detail` is said after it."""

    text: str
    href: str
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A page in a list: its title, what it is (`kind`), a plain summary and short facts.

    `pictogramme` is the name of a DSFR pictogram.
    """

    title: str
    href: str
    summary: str = ""
    kind: str = ""
    details: tuple[str, ...] = ()
    pictogramme: str = ""
    exemple: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Pager:
    """Where a list of several pages stands; `pages` are all of them in order, from 1."""

    current: int
    pages: tuple[Link, ...]

    @property
    def previous(self) -> Link | None:
        """The page before this one."""
        return self.pages[self.current - 2] if self.current > 1 else None

    @property
    def next(self) -> Link | None:
        """The page after this one."""
        return self.pages[self.current] if self.current < len(self.pages) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """An image with its texts; `alt` is empty when it is decorative.

    `width` and `height` keep its room, in pixels. Without `src` only its caption can be shown.
    """

    src: str
    alt: str
    width: int = 0
    height: int = 0
    srcset: str = ""
    legende: str = ""
    credit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageView:
    """A page: the template that draws it, what surrounds its content, and the content itself.

    `address` is from the root of the site, `section` the entry of the navigation it belongs to;
    `description` is plain text. `content` is one of the views of this package.
    """

    template: str
    address: str
    title: str
    description: str
    content: object
    document_title: str = ""
    section: str = ""
    crumbs: tuple[Link, ...] = ()
    exemple: bool = False
    indexed: bool = True
    updated: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteView:
    """What is the same on every page: names, navigation, footer, the theme's hashed files.

    `fil` is the address of the news feed, empty when there is no news.
    """

    name: str
    url: str
    navigation: tuple[Link, ...]
    footer: tuple[Link, ...]
    fil: str
    assets: Assets


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """A Markdown text made into HTML, with the summary of its headings."""

    html: Markup
    headings: tuple[Link, ...] = ()

    @property
    def untitled(self) -> bool:
        """Whether it begins without a heading of its own."""
        return not self.html.startswith("<h2")
