"""A proxy between a publication and its bucket: it counts requests, delays and fails some."""

import asyncio
import random
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial

_UNAVAILABLE = b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
_CHUNK = 1 << 16


@dataclass(slots=True)
class Proxy:
    """What the proxy does: `delay` in seconds for each request, and the share that it fails.

    Of those that fail, half are answered 503, half are carried out and their answer is lost.
    `moments` are those at which each request came and was answered.
    """

    target: int
    delay: float = 0.0
    failing: float = 0.0
    port: int = 0
    requests: int = 0
    failed: int = 0
    moments: list[tuple[float, float]] = field(default_factory=list)
    _chance: random.Random = field(default_factory=lambda: random.Random(7))  # noqa: S311 (replay)

    @property
    def round_trips(self) -> int:
        """How many requests had to wait for one another: those that a distance makes long."""
        trips, last = 0, 0.0
        for came, answered in sorted(self.moments, key=lambda moment: moment[1]):
            if came > last:
                trips, last = trips + 1, answered
        return trips

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Pass the requests of one connection, one after the other."""
        upstream = await asyncio.open_connection("127.0.0.1", self.target)
        try:
            with suppress(OSError, EOFError, asyncio.CancelledError):
                while await self._one(reader, writer, upstream):
                    pass
        finally:
            upstream[1].close()
            writer.close()

    async def _one(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        upstream: tuple[asyncio.StreamReader, asyncio.StreamWriter],
    ) -> bool:
        request = await _message(reader)
        self.requests += 1
        came = time.monotonic()
        await asyncio.sleep(self.delay)
        fails, unavailable = self._chance.random() < self.failing, self._chance.random() < 1 / 2
        self.failed += fails
        if fails and unavailable:
            writer.write(_UNAVAILABLE)
            await writer.drain()
            return False
        upstream[1].write(request)
        await upstream[1].drain()
        answer = await _message(upstream[0], bodiless=request.startswith(b"HEAD"))
        self.moments.append((came, time.monotonic()))
        if not fails:
            writer.write(answer)
            await writer.drain()
        return not fails


async def _message(reader: asyncio.StreamReader, *, bodiless: bool = False) -> bytes:
    """Return one HTTP message, whole: its head, then its body."""
    head = await reader.readuntil(b"\r\n\r\n")
    if bodiless:
        return head
    lines = dict(line.lower().split(b":", 1) for line in head.split(b"\r\n")[1:] if b":" in line)
    if b"chunked" in lines.get(b"transfer-encoding", b""):
        return head + await _chunks(reader)
    return head + await reader.readexactly(int(lines.get(b"content-length", b"0")))


async def _chunks(reader: asyncio.StreamReader) -> bytes:
    body = b""
    while True:
        line = await reader.readline()
        size = int(line.split(b";")[0], 16)
        body += line + await reader.readexactly(size + 2)
        if size == 0:
            return body


@contextmanager
def proxied(target: int, *, delay: float = 0.0, failing: float = 0.0) -> Iterator[Proxy]:
    """Run a proxy in a thread of its own."""
    proxy = Proxy(target, delay, failing)
    started: Future[Callable[[], object]] = Future()
    thread = threading.Thread(target=lambda: asyncio.run(_run(proxy, started)))
    thread.start()
    stop = started.result()
    try:
        yield proxy
    finally:
        stop()
        thread.join()


async def _run(proxy: Proxy, started: "Future[Callable[[], object]]") -> None:
    server = await asyncio.start_server(proxy.serve, "127.0.0.1", 0)
    proxy.port = server.sockets[0].getsockname()[1]
    loop, ended = asyncio.get_running_loop(), asyncio.Event()
    started.set_result(partial(loop.call_soon_threadsafe, ended.set))
    await ended.wait()
    server.close()
