"""Settings of the site, for `python -m pelican -s pelicanconf.py`.

Pelican's own generators (articles, pages, static files, feeds) are given nothing to do: the plugin
makes the whole site from one catalogue. See docs/decisions/0001-pelican-at-the-edge.md.
"""

import os
from pathlib import Path

from jinja2 import StrictUndefined

from campus.settings import Settings, clock

SITENAME = "Campus du numérique public"
SITEURL = os.environ.get("SITE_URL", "https://campus.numerique.gouv.fr").rstrip("/")
TIMEZONE = "Europe/Paris"
DEFAULT_LANG = "fr"

CAMPUS = Settings(
    root=Path(__file__).parent,
    site_name=SITENAME,
    site_url=SITEURL,
    exemples=True,
    composants=bool(os.environ.get("CAMPUS_COMPOSANTS")),
    maintenant=clock(os.environ.get("CAMPUS_MAINTENANT", "")),
)

PLUGINS = ["campus.plugin"]
PATH = "."
OUTPUT_PATH = "output"
THEME = "theme"
JINJA_ENVIRONMENT = {
    "autoescape": True,
    "auto_reload": False,
    "trim_blocks": True,
    "lstrip_blocks": True,
    "undefined": StrictUndefined,
}
IGNORE_FILES = [".*", "*/output/*", "*/tests/*"]

ARTICLE_PATHS: list[str] = []
PAGE_PATHS: list[str] = []
STATIC_PATHS: list[str] = []
THEME_STATIC_PATHS: list[str] = []
DIRECT_TEMPLATES: list[str] = []
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
AUTHOR_SAVE_AS = CATEGORY_SAVE_AS = TAG_SAVE_AS = ""
