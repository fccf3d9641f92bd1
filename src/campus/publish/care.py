"""Looking after a live site: whether it is what was published, and what it keeps for nothing."""

from dataclasses import dataclass
from datetime import timedelta

from campus.publish.head import HEAD, MANIFESTS, PACKS
from campus.publish.lock import CLOCK, LOCK, locked
from campus.publish.packs import pack_key
from campus.publish.publishing import Site
from campus.publish.snapshot import Snapshot, take

_YOUNG = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """How the store differs from what was published: paths."""

    missing: list[str]
    changed: list[str]
    unknown: list[str]

    def __bool__(self) -> bool:
        """Whether there is any difference."""
        return bool(self.missing or self.changed or self.unknown)


def verify(live: Snapshot) -> Drift:
    """Compare the listing with the manifest of the live release."""
    files = live.manifest.files
    return Drift(
        missing=sorted(files.keys() - live.site.keys()),
        changed=sorted(
            path
            for path, entry in files.items()
            if path in live.site and not live.holds(path, entry.etag)
        ),
        unknown=sorted(live.site.keys() - files.keys() - live.manifest.tombs.keys()),
    )


def is_changing(live: Snapshot, since: float) -> bool:
    """Tell whether a publication has shown a sign of life since a moment, in seconds."""
    return LOCK in live.private and live.private[LOCK].modified.timestamp() > since


def collect(site: Site) -> list[str]:
    """Delete what dead publications left among the private files, and return it.

    Files of the site itself go by tombstones, with the next publication.
    """
    with locked(site.store, site.settings.lock_seconds):
        live = take(site.store)
        orphans = sorted(live.private.keys() - _needed(live))
        # What a paused publication may still want to name is left alone for a day.
        newest = max((live.private[key].modified for key in live.private), default=None)
        old = [key for key in orphans if newest and newest - live.private[key].modified > _YOUNG]
        site.store.delete(old)
    return old


def _needed(live: Snapshot) -> set[str]:
    manifests = {release.manifest for release in live.head.releases}
    packs = {pack_key(pack) for pack in live.manifest.packs}
    others = {
        key for key in live.private if not key.startswith((MANIFESTS, PACKS)) and key != CLOCK
    }
    return {HEAD, LOCK} | manifests | packs | others
