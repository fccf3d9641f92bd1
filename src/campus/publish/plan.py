"""The plan: what to write and in which order, what goes. Pure: a wanted site against a live one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from campus.publish.headers import Role, rule_of
from campus.publish.manifest import Entry, Manifest, Tombstone
from campus.publish.settings import Publication
from campus.publish.snapshot import Snapshot
from campus.publish.wanted import Wanted


class Phase(IntEnum):
    """The barriers of a publication: a phase begins when all files of the one before are live.

    After NOUVELLES and NOUVEAUX_FLUX every address of the wanted site answers, while nothing has
    been deleted: whatever the order afterwards, no link and no reference can be broken.
    """

    RESSOURCES = 0
    NOUVELLES = 1
    NOUVEAUX_FLUX = 2
    REVENUES = 3
    """Pages that the live release does not have but the store does: dropped lately, or written by a
    publication that died. Others may link to them as soon as they change."""
    MODIFIEES = 4
    ENTREES = 5
    FLUX = 6


_CHANGED = {
    Role.RESSOURCE: Phase.RESSOURCES,
    Role.PAGE: Phase.MODIFIEES,
    Role.ENTREE: Phase.ENTREES,
    Role.FLUX: Phase.FLUX,
}
# Readers arrive there without a link: even when they are new they come after what they lead to.
_DOORS = {"index.html", "404.html"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What one publication does; `now` is in seconds.

    `tombs` are all the tombstones that it leaves, `gone` the paths among them that go today, `due`
    the paths to delete after the commit, `hidden` those left out because they were taken down.
    """

    live: Snapshot
    files: Mapping[str, Entry]
    writes: Mapping[str, Phase]
    tombs: Mapping[str, Tombstone]
    gone: Sequence[str]
    due: Sequence[str]
    hidden: Sequence[str]
    now: float

    @property
    def changes(self) -> bool:
        """Whether readers will see a difference."""
        return bool(self.writes) or self.files.keys() != self.live.manifest.files.keys()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to do at all."""
        return not (self.changes or self.due or self.tombs.keys() - self.live.manifest.tombs.keys())

    def phases(self) -> Iterator[tuple[Phase, list[str]]]:
        """Yield the phases that have something to write, with their paths."""
        for phase in Phase:
            if paths := sorted(path for path, its in self.writes.items() if its is phase):
                yield phase, paths


def plan(wanted: Wanted, live: Snapshot, settings: Publication, now: float) -> Plan:
    """Compare the site that one wants with the one that is live."""
    files = {path: entry for path, entry in wanted.files.items() if not live.head.hides(path)}
    tombs = dict(_tombs(files, live, now))
    due = [path for path, tomb in tombs.items() if _is_due(path, tomb, live, settings, now)]
    return Plan(
        live=live,
        files=files,
        writes={
            path: _phase(path, live)
            for path, entry in files.items()
            if not _is_live(path, entry, live)
        },
        tombs={path: tomb for path, tomb in tombs.items() if path not in due},
        gone=sorted(path for path in live.manifest.files if path not in files),
        due=sorted(due),
        hidden=sorted(wanted.files.keys() - files.keys()),
        now=now,
    )


def _is_live(path: str, entry: Entry, live: Snapshot) -> bool:
    """Tell whether readers already receive this; a hashed file may come back from its tombstone."""
    known = live.manifest.files.get(path) or _revived(path, live.manifest)
    return known is not None and entry.is_same(known) and live.holds(path, known.etag)


def _revived(path: str, manifest: Manifest) -> Entry | None:
    tomb = manifest.tombs.get(path)
    return tomb.entry if tomb and rule_of(path).hashed else None


def _phase(path: str, live: Snapshot) -> Phase:
    role = rule_of(path).role
    if role is Role.RESSOURCE or path in _DOORS or path in live.manifest.files:
        # A file that was deleted by hand is linked already: it is repaired like one that changed.
        return _CHANGED[role]
    if path in live.site:
        return Phase.REVENUES
    return Phase.NOUVEAUX_FLUX if role is Role.FLUX else Phase.NOUVELLES


def _tombs(
    files: Mapping[str, Entry], live: Snapshot, now: float
) -> Iterator[tuple[str, Tombstone]]:
    """Yield a tombstone for each file that the store holds and the wanted site does not."""
    last = live.head.live.id if live.head.live else ""
    for path, found in live.site.items():
        if path in files:
            continue
        if path in live.manifest.files:
            yield path, Tombstone(now, last, live.manifest.files[path])
        elif path in live.manifest.tombs:
            yield path, live.manifest.tombs[path]
        else:
            yield path, Tombstone(now, "", Entry("", 0, "", "", found.etag))


def _is_due(path: str, tomb: Tombstone, live: Snapshot, settings: Publication, now: float) -> bool:
    """Tell whether a file may be deleted: nobody can hold a page that asks for it any more."""
    age = now - tomb.gone
    if live.head.hides(path):
        return True
    if rule_of(path).role is Role.RESSOURCE:
        kept = any(release.id == tomb.last for release in live.head.releases)
        return age >= settings.asset_grace and not kept
    return age >= settings.page_grace


def next_manifest(plan: Plan, tags: Mapping[str, str], pack: str, kept: Sequence[str]) -> Manifest:
    """Return the manifest to commit: `tags` of what was written, `pack` that holds it.

    `kept` are the releases that the new head keeps.
    """
    before = plan.live.manifest
    files = {path: _recorded(path, plan, tags, pack) for path in plan.files}
    used = {entry.pack for entry in files.values() if entry.pack}
    last = plan.live.head.live.id if plan.live.head.live else ""
    others = {key: final or last for key, final in before.packs.items() if key not in used}
    packs = dict.fromkeys(used, "") | {key: end for key, end in others.items() if end in kept}
    return Manifest(files=files, tombs=plan.tombs, packs=packs)


def _recorded(path: str, plan: Plan, tags: Mapping[str, str], pack: str) -> Entry:
    if path in tags:
        held = "" if rule_of(path).hashed else pack
        return replace(plan.files[path], etag=tags[path], pack=held)
    known = plan.live.manifest.files.get(path) or _revived(path, plan.live.manifest)
    return (
        replace(plan.files[path], etag=known.etag, pack=known.pack) if known else plan.files[path]
    )
