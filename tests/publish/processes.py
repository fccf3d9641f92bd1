"""Publications in processes of their own, to be run at once or killed."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from campus.publish.lock import LOCK
from campus.publish.settings import DAY
from campus.publish.stores import Store
from tests.publish.servers import wait_for

PROGRAM = """
from pathlib import Path
import sys
from campus.publish.errors import RefusedError
from campus.publish.publishing import Site, publish
from campus.publish.settings import Publication
from campus.publish.stores import open_store
from campus.publish.guards import NO_COMMIT
from campus.publish.wanted import built

seconds = float(sys.argv[3])
workers = int(sys.argv[4])
settings = Publication(
    target=sys.argv[1],
    workers=workers,
    most_removed=2.0,
    keeps_addresses=False,
    lock_seconds=seconds,
    page_grace=float(sys.argv[5]),
)
here = Site(store=open_store(settings.target), settings=settings)
try:
    publish(here, built(Path(sys.argv[2]), NO_COMMIT), lambda *_: None)
except RefusedError:
    sys.exit(1)
"""


def process(
    target: str, folder: Path, lock_seconds: float, page_grace: float = DAY
) -> subprocess.Popen[bytes]:
    """Start a publication in a process of its own."""
    numbers = (str(lock_seconds), "2", str(page_grace))
    return subprocess.Popen([sys.executable, "-c", PROGRAM, target, str(folder), *numbers])


def kill_while_it_publishes(
    running: subprocess.Popen[bytes], store: Store, chance: random.Random
) -> bool:
    """Kill a publication by surprise once it has the lock; return whether it was still at work."""
    wait_for(lambda: store.read(LOCK) is not None or running.poll() is not None, "no lock")
    time.sleep(chance.uniform(0.0, 0.3))
    running.send_signal(signal.SIGKILL)
    return running.wait() == -signal.SIGKILL
