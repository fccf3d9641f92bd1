"""The images of a site, looked at when pages or their checks are about to need them."""

from dataclasses import replace
from pathlib import Path

from campus.catalogue.contents import Contents
from campus.catalogue.filenames import UPLOADS
from campus.images import survey

CACHE = Path(".cache/images")
"""What was learnt of the images, from the root of the site; may be erased at any time."""


def illustrate(contents: Contents, root: Path) -> Contents:
    """Return the contents of the site at `root`, with what is known of each of its images."""
    images = survey(root / UPLOADS, contents.uploads, root / CACHE)
    return replace(contents, images=images)
