"""The lock: one publication at a time, and none that is dead for long.

It is one conditional write. Its age is told by the store's own clock, so that a machine whose clock
is wrong neither steals a lock nor waits for ever. A publication that is alive renews it; one that
finds it taken over stops at once.
"""

import json
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from campus.publish.errors import RefusedError, StoreError
from campus.publish.headers import Headers
from campus.publish.stores import PRIVATE, Store

LOCK = f"{PRIVATE}lock.json"
CLOCK = f"{PRIVATE}clock"
_TRIES = 3


@dataclass(slots=True, kw_only=True)
class Lock:
    """The lock as its holder knows it; `taken_over` when a dead publication had left it.

    `litter` are private files that go with the lock, in one request.
    """

    store: Store
    seconds: float
    taken_over: bool = False
    litter: list[str] = field(default_factory=list)
    _run: str = field(default_factory=lambda: uuid.uuid4().hex)
    _beat: int = 0
    _since: float = field(default_factory=time.monotonic)

    def take(self) -> None:
        """Take the lock; raise RefusedError while another publication is alive."""
        age = 0.0
        for _ in range(_TRIES):
            if self._write(None):
                return
            held = self.store.read(LOCK)
            if held is None:
                continue
            if self._is_ours(held.body):
                return
            age = self._age()
            if age >= self.seconds and self._write(held.etag):
                self.taken_over = True
                return
        raise RefusedError(
            f"Une autre publication est en cours (dernier signe de vie il y a {age:.0f} s). "
            f"Recommencez quand elle aura fini ; morte, elle ne bloque que {self.seconds:.0f} s."
        )

    def keep(self) -> None:
        """Renew the lock when it is a quarter old; raise RefusedError when another one has it."""
        if time.monotonic() - self._since < self.seconds / 4:
            return
        held = self.store.read(LOCK)
        if held is None or not self._is_ours(held.body) or not self._write(held.etag):
            raise RefusedError(
                "Une autre publication a pris la suite de celle-ci, restée trop longtemps sans "
                "signe de vie : celle-ci s’arrête, l’autre remet tout en ordre."
            )

    def moment(self) -> float:
        """Return the time of the store's clock when the lock was last written, in seconds."""
        return self.store.modified(LOCK).timestamp()

    def free(self) -> None:
        """Give the lock back, unless another publication has it by now."""
        fresh = time.monotonic() - self._since < self.seconds / 2
        held = None if fresh else self.store.read(LOCK)
        if fresh or (held and self._is_ours(held.body)):
            self.store.delete([*self.litter, LOCK])

    def _write(self, before: str | None) -> bool:
        # The beat makes each renewal another version: a tag is often the hash of the content.
        self._beat += 1
        body = json.dumps({"run": self._run, "beat": self._beat}).encode()
        written = self.store.swap(LOCK, body, before)
        if not written and before is not None:
            found = self.store.read(LOCK)
            written = found is not None and found.body == body
        if written:
            self._since = time.monotonic()
        return written

    def _is_ours(self, body: bytes) -> bool:
        with suppress(ValueError, TypeError, KeyError):
            return bool(json.loads(body)["run"] == self._run)
        return False

    def _age(self) -> float:
        """Return how long ago the lock was written, both moments by the store's clock."""
        self.store.write(CLOCK, self._run.encode(), Headers("text/plain", "no-store"))
        return (self.store.modified(CLOCK) - self.store.modified(LOCK)).total_seconds()


@contextmanager
def locked(store: Store, seconds: float) -> Iterator[Lock]:
    """Hold the lock of a store; it is given back whatever happens, death excepted."""
    lock = Lock(store=store, seconds=seconds)
    lock.take()
    try:
        yield lock
    finally:
        # What happened inside matters more than a lock that will expire by itself.
        with suppress(StoreError):
            lock.free()
