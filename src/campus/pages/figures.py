"""The images of a page."""

from collections.abc import Iterable

from campus.model import Illustration
from campus.pages.texts import typed
from campus.pages.views.page import Figure


def figures(images: Iterable[Illustration]) -> tuple[Figure, ...]:
    """Return the images of a page, at the addresses that the editor gave."""
    return tuple(
        Figure(
            src=image.image,
            alt=typed(image.alternative_textuelle),
            legende=typed(image.legende),
            credit=typed(image.credit),
        )
        for image in images
    )
