"""Taking a page down at once, out of every release that is kept: a legal duty, or an accident."""

from dataclasses import replace
from urllib.parse import unquote, urlsplit

from campus.publish.errors import RefusedError
from campus.publish.head import MANIFESTS, Head, is_under
from campus.publish.lock import locked
from campus.publish.manifest import Manifest
from campus.publish.publishing import Site, commit, new_id
from campus.publish.snapshot import Snapshot, take


def covered(live: Snapshot, place: str) -> list[str]:
    """Return the live files at a place, or below it when it ends with a slash."""
    return sorted(path for path in live.site if is_under(path, place))


def place_of(address: str) -> str:
    """Return what an address of the site covers in the store: `/x/` covers all that is below.

    The address may be a whole one, encoded, or lack its last slash, as one copies it.
    """
    place = unquote(urlsplit(address).path).lstrip("/")
    if place and "." not in place.rpartition("/")[2]:
        place = f"{place.rstrip('/')}/"
    if not place:
        raise RefusedError("Tout le site ne se retire pas ainsi : voyez docs/exploitation.md.")
    return place


def take_down(site: Site, place: str) -> list[str]:
    """Delete the files at a place now, and keep them from coming back by any publication.

    Return their paths. The pages that link there keep their link until the content is corrected.
    """
    with locked(site.store, site.settings.lock_seconds):
        live = take(site.store)
        paths = covered(live, place)
        removed = tuple(sorted({*live.head.removed, place}))
        _commit(site, live, replace(live.head, removed=removed), _without(live, place))
        site.store.delete(paths)
    return paths


def put_back(site: Site, place: str) -> None:
    """Allow a place again; its files come back with the next publication that has them."""
    with locked(site.store, site.settings.lock_seconds):
        live = take(site.store)
        if place not in live.head.removed:
            raise RefusedError(f"« /{place} » n’a pas été retiré.")
        removed = tuple(other for other in live.head.removed if other != place)
        _commit(site, live, replace(live.head, removed=removed), live.manifest)


def _without(live: Snapshot, place: str) -> Manifest:
    return replace(
        live.manifest,
        files={path: its for path, its in live.manifest.files.items() if not is_under(path, place)},
        tombs={path: its for path, its in live.manifest.tombs.items() if not is_under(path, place)},
    )


def _commit(site: Site, live: Snapshot, head: Head, manifest: Manifest) -> None:
    """Commit under the name of the live release: nothing else changed."""
    if head.live is None:
        raise RefusedError("Le site n’a encore jamais été publié.")
    same = replace(head.live, manifest=f"{MANIFESTS}{new_id()}.json.gz")
    commit(site.store, replace(head, releases=(same, *head.releases[1:])), manifest, live.tag)
    site.store.delete([head.live.manifest])
