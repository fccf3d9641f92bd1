"""The settings of a build: typed, frozen, read from nowhere else."""

import os
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from campus.french.dates import PARIS, parse_moment


def clock(text: str = "") -> datetime:
    """Return the moment of the build: the one given, else SOURCE_DATE_EPOCH, else now, in Paris.

    `text` is a date or a moment as editors write them; raise DateError when it is neither.
    """
    if text:
        return parse_moment(text).astimezone(PARIS)
    if epoch := os.environ.get("SOURCE_DATE_EPOCH"):
        return datetime.fromtimestamp(int(epoch), UTC).astimezone(PARIS)
    return datetime.now(PARIS)


def base() -> str:
    """Return the commit to compare addresses with: CAMPUS_BASE, else the published branch."""
    return os.environ.get("CAMPUS_BASE", "origin/main")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What changes from one build to another.

    `root` is the folder of the site, `site_url` has no final slash, `exemples` shows samples.
    `composants` adds the page of the components, for those who make the theme.
    `base` is the commit whose addresses have to last, as git names it; none is looked at without.
    """

    root: Path = field(default_factory=Path.cwd)
    site_name: str = "Campus du numérique public"
    site_url: str = "https://campus.numerique.gouv.fr"
    exemples: bool = True
    composants: bool = False
    maintenant: datetime = field(default_factory=clock)
    base: str = ""
    frame_hosts: frozenset[str] = frozenset(
        {
            "www.dailymotion.com",
            "geo.dailymotion.com",
            "www.youtube-nocookie.com",
            "player.vimeo.com",
        }
    )
