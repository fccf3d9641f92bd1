"""The settings of a publication: typed, frozen, made in publishconf.py."""

import os
from dataclasses import dataclass, field
from pathlib import Path

DAY = 86_400.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """Where the site goes, and what is promised about it.

    `target` is the address of a store (see `campus.publish.stores`), `output` the built site.
    Keys are no settings: they stay in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.
    """

    target: str = field(default_factory=lambda: os.environ.get("CAMPUS_PUBLISH_TARGET", ""))
    output: Path = Path("output-public")
    workers: int = 32
    kept_releases: int = 10
    """How many releases one can return to; never fewer than 5."""
    page_grace: float = DAY
    """Seconds that a page stays after the site has dropped it: longer than any cache keeps HTML."""
    asset_grace: float = 30 * DAY
    """Idem for a style sheet, a script or an image; each kept release keeps its own anyway."""
    most_removed: float = 0.2
    """The share of the files that may go at once without `--force`."""
    keeps_addresses: bool = True
    """Whether a page that leaves the site without a redirect needs `--force`."""
    lock_seconds: float = 120.0
    """After so long without a sign of life, a publication is taken for dead."""
