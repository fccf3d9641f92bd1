"""The catalogue as readers see it: views, pages, HTML (layer 6)."""

from campus.pages.composants import composants
from campus.pages.rendering import render
from campus.pages.site import pages, site_view

__all__ = ["composants", "pages", "render", "site_view"]
