"""From folders to one linked catalogue (layer 4)."""

from campus.catalogue.catalogue import Catalogue
from campus.catalogue.contents import Contents
from campus.catalogue.illustrating import illustrate
from campus.catalogue.linking import is_shown, link
from campus.catalogue.loading import load

__all__ = ["Catalogue", "Contents", "illustrate", "is_shown", "link", "load"]
