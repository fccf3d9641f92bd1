"""Returning to a release that was live before, without a build."""

from campus.publish.errors import RefusedError
from campus.publish.head import Head, Release
from campus.publish.packs import Archive
from campus.publish.plan import plan
from campus.publish.publishing import Done, Site, Watch, publish
from campus.publish.snapshot import read_manifest, take
from campus.publish.wanted import Wanted


def roll_back(site: Site, name: str, watch: Watch) -> Done:
    """Publish again the release of that name, or the one before what is live when none is named.

    Every file comes back byte for byte, or RefusedError is raised before anything is written.
    """
    live = take(site.store)
    release = _chosen(live.head, name)
    archive = Archive(site.store, read_manifest(site.store, release.manifest).files)
    wanted = Wanted(
        files=archive.files, read=archive.read, commit=release.commit, origin=release.id
    )
    needed = plan(wanted, live, site.settings, now=0.0).writes
    archive.fetch(needed)
    for path in needed:
        wanted.bytes_of(path)
    return publish(site, wanted, watch)


def _chosen(head: Head, name: str) -> Release:
    if head.live is None:
        raise RefusedError("Le site n’a encore jamais été publié.")
    if name:
        return _named(head, name)
    # After a rollback, one more goes further back, and not to what was just fled.
    shown = head.live.origin or head.live.id
    older = [release for release in _since(head, shown) if not release.origin]
    if not older:
        raise RefusedError("Aucune version plus ancienne n’est gardée : voyez « releases ».")
    return older[0]


def _named(head: Head, name: str) -> Release:
    found = [release for release in head.releases if release.id.startswith(name)]
    if len(found) != 1:
        problem = "Plusieurs versions commencent" if found else "Aucune version gardée ne commence"
        raise RefusedError(f"{problem} par « {name} » : voyez « releases ».")
    return found[0]


def _since(head: Head, name: str) -> tuple[Release, ...]:
    """Return the releases that came before the named one, the latest first."""
    names = [release.id for release in head.releases]
    return head.releases[names.index(name) + 1 :] if name in names else ()
