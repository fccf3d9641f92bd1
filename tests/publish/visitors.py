"""What visitors ask of an nginx, and a crowd of them that reads without end."""

import http.client
import random
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from campus.publish.edge import Edge
from tests.publish.servers import Bucket, Front
from tests.publish.sites import REFERENCE


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: a status, headers in lower case, a body."""

    status: int
    headers: dict[str, list[str]]
    body: bytes

    def one(self, name: str) -> str:
        """Return a header that is there exactly once."""
        (value,) = self.headers[name]
        return value


def ask(place: Front, path: str, method: str = "GET", **headers: str) -> Answer:
    """Ask the front for a path over TLS."""
    context = ssl.create_default_context(cafile=str(place.certificate))
    connection = http.client.HTTPSConnection("localhost", place.https, context=context, timeout=20)
    try:
        return asked(connection, path, method, headers)
    finally:
        connection.close()


def asked(
    connection: http.client.HTTPConnection, path: str, method: str, headers: dict[str, str]
) -> Answer:
    """Ask for a path over a connection that stays open."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, headers=named)
    response = connection.getresponse()
    found: dict[str, list[str]] = {}
    for name, value in response.getheaders():
        found.setdefault(name.lower(), []).append(value)
    return Answer(response.status, found, response.read())


def before(bucket: Bucket, port: int = 0) -> Edge:
    """Return what differs for an nginx that reads a bucket, through a proxy if one is given."""
    host = f"127.0.0.1:{port or bucket.port}"
    return Edge(bucket=f"http://{host}/{bucket.name}", bucket_host=host)


@dataclass(slots=True)
class Reader(threading.Thread):
    """Reads the site as visitors do, page after page, with all that each page asks for."""

    place: Front
    seed: int
    pages: int = 0
    faults: list[str] = field(default_factory=list)
    ended: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        """Make it a thread that the end of the tests does not wait for."""
        threading.Thread.__init__(self, daemon=True)

    __hash__ = threading.Thread.__hash__

    def run(self) -> None:
        """Visit until told to stop."""
        chance = random.Random(self.seed)  # noqa: S311 - a seed, to replay
        context = ssl.create_default_context(cafile=str(self.place.certificate))
        connection = http.client.HTTPSConnection("localhost", self.place.https, context=context)
        path = "/"
        while not self.ended.is_set():
            answer = asked(connection, path, "GET", {})
            self.pages += 1
            if answer.status != 200:
                self.faults.append(f"{path}: {answer.status}")
            wishes = [found.decode() for found in REFERENCE.findall(answer.body)]
            for asset in (each for each in wishes if not each.endswith("/")):
                if (status := asked(connection, asset, "GET", {}).status) != 200:
                    self.faults.append(f"{path} -> {asset}: {status}")
            links = [each for each in wishes if each.endswith("/")]
            path = chance.choice(links) if links and chance.random() < 0.9 else "/"
        connection.close()


@contextmanager
def readers(place: Front, number: int = 2) -> Iterator[list[Reader]]:
    """Let visitors read while something else happens."""
    crowd = [Reader(place, seed) for seed in range(number)]
    for each in crowd:
        each.start()
    try:
        yield crowd
    finally:
        for each in crowd:
            each.ended.set()
            each.join()
