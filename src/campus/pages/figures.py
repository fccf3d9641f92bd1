"""The images that the header of a page names, each in several widths, its room kept."""

from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from campus.catalogue import Catalogue
from campus.images import Picture
from campus.model import Illustration
from campus.pages.texts import typed
from campus.pages.views.page import Figure


def figures(catalogue: Catalogue, illustrations: Iterable[Illustration]) -> tuple[Figure, ...]:
    """Return the images of a page; of one that cannot be shown, its caption alone if it has one."""
    return tuple(_figures(catalogue, illustrations))


def _figures(catalogue: Catalogue, illustrations: Iterable[Illustration]) -> Iterator[Figure]:
    for given in illustrations:
        picture = catalogue.images.get(unquote(given.image))
        legende = typed(given.legende)
        if picture:
            yield _figure(picture, given, legende)
        elif legende:
            yield Figure(src="", alt="", legende=legende)


def _figure(picture: Picture, given: Illustration, legende: str) -> Figure:
    return Figure(
        src=picture.src,
        srcset=picture.srcset,
        width=picture.width,
        height=picture.height,
        alt=typed(given.alternative_textuelle),
        legende=legende,
        credit=typed(given.credit),
    )
