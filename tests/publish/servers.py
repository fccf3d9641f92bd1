"""Real servers for the tests: SeaweedFS, nginx, and a proxy that delays, fails and counts."""

import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sysconfig
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from campus.publish.edge import Edge, render
from campus.publish.stores import Store, open_store
from campus.settings import Settings
from tests.publish.nginx import Nginx
from tests.publish.signing import signed_put

KEYS = {"AWS_ACCESS_KEY_ID": "test-key", "AWS_SECRET_ACCESS_KEY": "test-secret"}
_PORTS = (
    "s3.port",
    "s3.port.grpc",
    "master.port",
    "master.port.grpc",
    "volume.port",
    "volume.port.grpc",
    "filer.port",
    "filer.port.grpc",
)
_SECONDS = 30


def free_ports(number: int) -> list[int]:
    """Return ports that nobody listens on."""
    with contextlib.ExitStack() as held:
        sockets = [held.enter_context(socket.socket()) for _ in range(number)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]


def wait_for(ready: Callable[[], bool], what: str) -> None:
    """Wait until something is ready; fail when it takes too long."""
    end = time.monotonic() + _SECONDS
    while not ready():
        if time.monotonic() > end:
            raise TimeoutError(what)
        time.sleep(0.05)


@contextlib.contextmanager
def running(
    *command: str, environment: dict[str, str] | None = None, end: int = signal.SIGTERM
) -> Iterator[None]:
    """Run a server for as long as it is needed; `end` is the signal that stops it."""
    process = subprocess.Popen(
        command,
        env={**os.environ, **(environment or {})},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        process.send_signal(end)
        process.wait()


@dataclass(frozen=True, slots=True)
class Bucket:
    """A bucket of the server: the port of its S3, its name."""

    port: int
    name: str

    def target(self, port: int = 0) -> str:
        """Return its address, through a proxy on another port if one is given."""
        return f"s3://{self.name}?endpoint=http://127.0.0.1:{port or self.port}"

    def open(self, port: int = 0) -> Store:
        """Return it as a store; the keys have to be in the environment."""
        return open_store(self.target(port))


def new_bucket(port: int) -> Bucket:
    """Make a bucket whose site anybody may read."""
    name = f"site-{uuid.uuid4().hex[:12]}"
    host, keys = f"127.0.0.1:{port}", (KEYS["AWS_ACCESS_KEY_ID"], KEYS["AWS_SECRET_ACCESS_KEY"])
    everybody = {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject"}
    statement = [{**everybody, "Resource": f"arn:aws:s3:::{name}/*"}]
    policy = json.dumps({"Version": "2012-10-17", "Statement": statement}).encode()
    signed_put(host, f"/{name}", "", b"", keys)
    signed_put(host, f"/{name}", "policy=", policy, keys)
    return Bucket(port, name)


@contextlib.contextmanager
def seaweed(folder: Path) -> Iterator[int]:
    """Run a SeaweedFS whose data lies in a folder, and give the port of its S3."""
    folder.mkdir(exist_ok=True)
    weed = Path(sysconfig.get_path("scripts")) / "weed"
    ports = free_ports(len(_PORTS))
    options = [f"-{name}={port}" for name, port in zip(_PORTS, ports, strict=True)]
    local = ("-ip=127.0.0.1", "-ip.bind=127.0.0.1", "-s3.port.iceberg=0", "-s3.port.lance=0")
    quiet = ("-admin.ui=false", "-webdav=false")
    mini = (str(weed), f"-logdir={folder}", "mini", f"-dir={folder}", *local, *quiet, *options)
    # What it holds goes with the folder: it need not end properly, which takes it seconds.
    with running(*mini, environment=KEYS, end=signal.SIGKILL):
        wait_for(lambda: _answers(ports[0]), "SeaweedFS did not start")
        yield ports[0]


def _answers(port: int) -> bool:
    """Tell whether the server takes a signed request: its port answers long before."""
    try:
        new_bucket(port)
    except OSError:
        return False
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """An nginx in front of a site: its ports, the certificate that it shows.

    `folder` holds its configuration; `environment` lets `$CAMPUS_NGINX` command it.
    """

    http: int
    https: int
    certificate: Path
    folder: Path
    environment: dict[str, str]


@contextlib.contextmanager
def front(
    nginx: Nginx, folder: Path, origin: str, edge: Edge, kept: int | None = None
) -> Iterator[Front]:
    """Run nginx with the generated configuration for an origin, `disk` or `bucket`.

    `kept` is how many seconds it keeps a page, 0 for no cache, instead of what the page says.
    """
    http, https = free_ports(2)
    certificate, key = certify(folder)
    here = Edge(
        server_name="localhost",
        http=f"127.0.0.1:{http}",
        https=f"127.0.0.1:{https}",
        certificate=str(certificate),
        key=str(key),
        folder=edge.folder,
        bucket=edge.bucket,
        bucket_host=edge.bucket_host,
        cache=str(folder / "cache"),
        includes=str(folder),
    )
    for name, text in render(Settings().frame_hosts, here).items():
        understood = text if nginx.modules else without_brotli(text)
        (folder / name).write_text(understood if kept is None else keeping(understood, kept))
    (folder / "redirects.map").write_text('"/formations/" "/parcours/";\n')
    configuration = folder / "nginx.conf"
    configuration.write_text(_main(nginx, folder, origin))
    environment = {"LD_LIBRARY_PATH": nginx.libraries} if nginx.libraries else {}
    command = (nginx.program, "-p", str(folder), "-c", str(configuration))
    tested = subprocess.run(
        [*command, "-t"],
        env={**os.environ, **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if tested.returncode or "[warn]" in tested.stderr:
        raise ValueError(tested.stderr)
    with running(*command, environment=environment):
        wait_for(lambda: _listens(https), "nginx did not start")
        yield Front(
            http=http,
            https=https,
            certificate=certificate,
            folder=folder,
            environment={**os.environ, **environment, "CAMPUS_NGINX": " ".join(command)},
        )


def _listens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), 1).close()
    except OSError:
        return False
    return True


def without_brotli(text: str) -> str:
    """Return a configuration for an nginx that has no brotli."""
    lines = text.splitlines(keepends=True)
    return "".join(line for line in lines if not line.strip().startswith("brotli"))


def keeping(text: str, seconds: int) -> str:
    """Return a configuration whose cache keeps everything for so many seconds, or nothing."""
    if seconds == 0:
        return text.replace("proxy_cache campus;", "proxy_cache off;")
    ignored = "proxy_ignore_headers Vary Set-Cookie"
    return text.replace(ignored, f"proxy_cache_valid {seconds}s;\n{ignored} Cache-Control")


def _main(nginx: Nginx, folder: Path, origin: str) -> str:
    modules = "".join(f"load_module {module};\n" for module in nginx.modules)
    places = "".join(
        f"    {kind}_temp_path {folder}/{kind};\n"
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    user = "user root;\n" if os.geteuid() == 0 else ""
    return (
        f"{modules}{user}worker_processes 1;\ndaemon off;\npid {folder}/nginx.pid;\n"
        f"error_log {folder}/error.log warn;\nevents {{ worker_connections 512; }}\n"
        f"http {{\n    access_log off;\n{places}    include {folder}/{origin}.conf;\n}}\n"
    )


def certify(folder: Path) -> tuple[Path, Path]:
    """Make a certificate for localhost and its key; needs the `openssl` command."""
    certificate, key = folder / "localhost.pem", folder / "localhost.key"
    openssl = shutil.which("openssl") or "openssl"
    subject = ("-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost")
    kind = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2")
    subprocess.run(
        (openssl, "req", "-x509", *kind, *subject, "-keyout", str(key), "-out", str(certificate)),
        check=True,
        capture_output=True,
    )
    return certificate, key
