"""A publication, from the plan to the deletions. See docs/exploitation.md for what it promises."""

import time
import uuid
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from campus.publish.errors import RefusedError
from campus.publish.guards import guard
from campus.publish.head import HEAD, MANIFESTS, Head, Release
from campus.publish.headers import Headers, rule_of
from campus.publish.lock import Lock, locked
from campus.publish.manifest import Manifest
from campus.publish.packs import pack_key, write_pack
from campus.publish.plan import Phase, Plan, next_manifest, plan
from campus.publish.settings import Publication
from campus.publish.snapshot import Snapshot, read_head, take
from campus.publish.stores import Store
from campus.publish.wanted import Wanted

Watch = Callable[[Phase, int, int], None]
"""Told after each file: the phase, how many of its files are done, how many it has."""

_PATIENCE = 5.0
_MANIFEST_HEADERS = Headers("application/gzip", "no-store")


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A live site: where it is and what is promised about it."""

    store: Store
    settings: Publication


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What a publication did; `release` is None when there was nothing to do."""

    plan: Plan
    release: Release | None


def prepare(site: Site, wanted: Wanted, live: Snapshot | None = None) -> Plan:
    """Return what a publication would do now, without touching anything.

    `live` is what has just been read of the store, if it has.
    """
    return plan(wanted, live or take(site.store), site.settings, time.time())


def publish(
    site: Site,
    wanted: Wanted,
    watch: Watch,
    *,
    live: Snapshot | None = None,
    force: bool = False,
) -> Done:
    """Make the live site the wanted one; raise RefusedError when someone has to decide first."""
    prepared = prepare(site, wanted, live)
    if prepared.is_empty:
        return Done(plan=prepared, release=None)
    guard(prepared, wanted, site.settings, force=force)
    with locked(site.store, site.settings.lock_seconds) as lock:
        planned = _confirmed(site, wanted, prepared, lock)
        if planned.is_empty:
            return Done(plan=planned, release=None)
        if planned.live is not prepared.live:
            guard(planned, wanted, site.settings, force=force)
        run = _Run(site=site, wanted=wanted, plan=planned, lock=lock, watch=watch)
        return Done(plan=planned, release=_carry_out(run))


def _confirmed(site: Site, wanted: Wanted, planned: Plan, lock: Lock) -> Plan:
    """Return the plan for what is live now that nobody else writes, on the store's clock."""
    live, waits = planned.live, bool(planned.tombs or planned.due)
    with ThreadPoolExecutor(1) as pool:
        moment = pool.submit(lock.moment) if waits else None
        if lock.taken_over or read_head(site.store)[1] != live.tag:
            live = take(site.store)
    if live is planned.live and not moment:
        return planned
    return plan(wanted, live, site.settings, moment.result() if moment else lock.moment())


def new_id() -> str:
    """Return a name that sorts by date and that no other publication takes."""
    return f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}-{uuid.uuid4().hex[:6]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Run:
    """What the steps of one publication share, from the lock to the deletions."""

    site: Site
    wanted: Wanted
    plan: Plan
    lock: Lock
    watch: Watch
    id: str = field(default_factory=new_id)

    def put(self, path: str) -> str:
        """Write a file where readers find it; return its tag."""
        headers = self.plan.files[path].headers
        return self.site.store.write(path, self.wanted.bytes_of(path), headers)


def _carry_out(run: _Run) -> Release | None:
    store, planned = run.site.store, run.plan
    with ThreadPoolExecutor(run.site.settings.workers) as pool:
        mutable = [path for path in planned.writes if not rule_of(path).hashed]
        pack = pool.submit(write_pack, store, run.id, mutable, run.wanted.bytes_of)
        tags = dict(_write(run, pool))
        pack.result()
    head = _next_head(run)
    manifest = next_manifest(planned, tags, run.id, [release.id for release in head.releases])
    run.lock.keep()
    commit(store, head, manifest, planned.live.tag)
    store.delete(planned.due)
    run.lock.litter.extend(_outlived(planned, head, manifest))
    return head.live


def _write(run: _Run, pool: ThreadPoolExecutor) -> Iterable[tuple[str, str]]:
    """Write the files phase by phase and yield their paths with their tags."""
    for phase, paths in run.plan.phases():
        under_way = [(path, pool.submit(run.put, path)) for path in paths]
        try:
            for done, (path, written) in enumerate(under_way, 1):
                yield path, _alive(written, run.lock)
                run.watch(phase, done, len(paths))
        finally:
            for _, written in under_way:
                written.cancel()


def _alive(written: Future[str], lock: Lock) -> str:
    """Wait for a write, however slow, while the lock shows that this publication lives."""
    while True:
        lock.keep()
        with suppress(TimeoutError):
            return written.result(timeout=_PATIENCE)


def _next_head(run: _Run) -> Head:
    """Return the head to commit: a new release, or the same one when readers see no difference."""
    head, wanted = run.plan.live.head, run.wanted
    key = f"{MANIFESTS}{run.id}.json.gz"
    # What was not refused as older is the newest; a rollback fled it, and must not forget it.
    newest = wanted.commit if wanted.commit.hash and not wanted.origin else head.newest
    if head.live and not run.plan.changes:
        same = replace(head.live, manifest=key)
        return replace(head, releases=(same, *head.releases[1:]), newest=newest)
    release = Release(
        id=run.id, at=run.plan.now, manifest=key, commit=wanted.commit, origin=wanted.origin
    )
    kept = (release, *head.releases)[: max(5, run.site.settings.kept_releases)]
    return replace(head, releases=kept, newest=newest)


def commit(store: Store, head: Head, manifest: Manifest, tag: str | None) -> None:
    """Make a head the live one if `tag` still is; raise RefusedError when another one came first.

    The manifest is written first, so that the head never names a missing one.
    """
    if head.live is None:
        raise RefusedError("Le site n’a encore jamais été publié.")
    store.write(head.live.manifest, manifest.encode(), _MANIFEST_HEADERS)
    body = head.encode()
    if store.swap(HEAD, body, tag):
        return
    found = store.read(HEAD)
    if found is None or found.body != body:
        raise RefusedError("Une autre publication est passée avant celle-ci : recommencez.")


def _outlived(planned: Plan, head: Head, manifest: Manifest) -> Iterable[str]:
    """Yield the manifests and packs that no release needs any more."""
    kept = {release.manifest for release in head.releases}
    yield from (
        release.manifest for release in planned.live.head.releases if release.manifest not in kept
    )
    yield from (pack_key(pack) for pack in planned.live.manifest.packs.keys() - manifest.packs)
