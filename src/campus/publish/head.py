"""The head: the one small file that says which release is live, moved by compare-and-swap."""

import json
from dataclasses import asdict, dataclass

from campus.publish.errors import StoreError
from campus.publish.manifest import require_version
from campus.publish.stores import PRIVATE

HEAD = f"{PRIVATE}head.json"
MANIFESTS = f"{PRIVATE}manifests/"
PACKS = f"{PRIVATE}packs/"


@dataclass(frozen=True, slots=True)
class Commit:
    """The state of the contents that a site was built from: its hash, its time in seconds."""

    hash: str = ""
    at: int = 0


NO_COMMIT = Commit()
"""That of a site built outside git."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """A state of the site that was committed, and to which one may return.

    `manifest` is the key of its manifest; `origin` is the release that a rollback brought back,
    nothing for a release that was built.
    """

    id: str
    at: float
    manifest: str
    commit: Commit
    origin: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The releases, the live one first; the last commit that was built; the paths taken down.

    A path that ends with a slash stands for all that is below it.
    """

    releases: tuple[Release, ...] = ()
    newest: Commit = NO_COMMIT
    removed: tuple[str, ...] = ()

    @property
    def live(self) -> Release | None:
        """The release that readers see."""
        return self.releases[0] if self.releases else None

    def hides(self, path: str) -> bool:
        """Tell whether a path was taken down."""
        return any(is_under(path, removed) for removed in self.removed)

    def encode(self) -> bytes:
        """Return the head as it is stored."""
        return json.dumps({"version": 1, **asdict(self)}, indent=1).encode()


def is_under(path: str, place: str) -> bool:
    """Tell whether a path is a place, or below one that ends with a slash."""
    return path == place or (place.endswith("/") and path.startswith(place))


def decode_head(body: bytes) -> Head:
    """Read a stored head; raise StoreError when it is damaged or from a newer version."""
    try:
        state = json.loads(body)
        require_version(state)
        releases = tuple(
            Release(**{**release, "commit": Commit(**release["commit"])})
            for release in state["releases"]
        )
        return Head(
            releases=releases, newest=Commit(**state["newest"]), removed=tuple(state["removed"])
        )
    except (ValueError, TypeError, KeyError):
        raise StoreError(f"{HEAD} est abîmé : voyez docs/exploitation.md.") from None
