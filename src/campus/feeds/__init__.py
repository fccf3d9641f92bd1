"""What programs read to follow the site: redirects (layer 6)."""

from campus.feeds.redirects import REDIRECTS, redirect_map

__all__ = ["REDIRECTS", "redirect_map"]
