"""What programs read to follow the site: calendars, news, map for robots, redirects (layer 6)."""

from campus.feeds.agenda import agenda
from campus.feeds.news import LATEST, news
from campus.feeds.redirects import REDIRECTS, redirect_map
from campus.feeds.robots import robots, sitemap

__all__ = ["LATEST", "REDIRECTS", "agenda", "news", "redirect_map", "robots", "sitemap"]
