"""Stores that tests watch, stop or slow down, around a real one."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from obstore.store import MemoryStore

from campus.publish.headers import Headers
from campus.publish.plan import Phase
from campus.publish.publishing import Site
from campus.publish.settings import Publication
from campus.publish.stores import Listed, ObjectStore, Store, Stored


class Death(BaseException):
    """The process ends here, as by kill -9: nothing more reaches the store."""


def memory() -> ObjectStore:
    """Return an empty store in memory, which honours conditions as S3 does."""
    held = MemoryStore()
    return ObjectStore(name="mémoire", shown=held, hidden=held)


def site_in(store: Store, **settings: float) -> Site:
    """Return a live site, with the settings that a test wants otherwise."""
    few = {
        "workers": 1,
        "kept_releases": 5,
        "most_removed": 2.0,
        "keeps_addresses": False,
        **settings,
    }
    return Site(store=store, settings=Publication(**few))  # type: ignore[arg-type]


def silent(_phase: Phase, _done: int, _all: int) -> None:
    """Watch without a word."""


@dataclass(slots=True)
class Watched:
    """A store that calls `before` and `after` around each change, and counts its requests.

    With `dies_after`, only so many changes reach the store.
    """

    store: Store
    after: Callable[[], None] = lambda: None
    dies_after: int | None = None
    changes: list[str] = field(default_factory=list)
    requests: int = 0
    _guard: threading.Lock = field(default_factory=threading.Lock)

    def read(self, key: str) -> Stored | None:
        """Read, unless dead."""
        self._request()
        return self.store.read(key)

    def write(self, key: str, body: bytes, headers: Headers) -> str:
        """Write, unless dead."""
        self._change(key)
        tag = self.store.write(key, body, headers)
        self.after()
        return tag

    def swap(self, key: str, body: bytes, before: str | None) -> bool:
        """Swap, unless dead."""
        self._change(key)
        done = self.store.swap(key, body, before)
        self.after()
        return done

    def delete(self, keys: Sequence[str]) -> None:
        """Delete one by one: a store may stop in the middle of a request for many."""
        self.requests -= max(0, len(keys) - 1)
        for key in keys:
            self._change(key)
            self.store.delete([key])
            self.after()

    def list(self) -> dict[str, Listed]:
        """List, unless dead."""
        self._request()
        return self.store.list()

    def modified(self, key: str) -> datetime:
        """Tell the date, unless dead."""
        self._request()
        return self.store.modified(key)

    def headers(self, key: str) -> Headers | None:
        """Tell the headers, unless dead."""
        self._request()
        return self.store.headers(key)

    def public_address(self, key: str) -> str:
        """Tell where anybody may read."""
        return self.store.public_address(key)

    def _request(self) -> None:
        with self._guard:
            self.requests += 1
            if self.dies_after is not None and len(self.changes) >= self.dies_after:
                raise Death

    def _change(self, key: str) -> None:
        with self._guard:
            self.requests += 1
            if self.dies_after is not None and len(self.changes) >= self.dies_after:
                raise Death
            self.changes.append(key)
