"""`python -m bench [ITEMS…]`: how the time of a build grows with the catalogue.

Each size is built from nothing, then again with nothing changed, as a user would: a whole process,
its CPU time (user and system) and its peak memory. The ratio per item tells the growth. The check
is also measured on the same files once each holds one to six faults of editors, and told as a ratio
to PyYAML reading the same headers.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from bench.catalogue import write_catalogue
from bench.faults import spoil

ROOT = Path(__file__).resolve().parent.parent
SIZES = (160, 1_600, 10_000)


@dataclass(frozen=True, slots=True)
class Run:
    """What a process cost: CPU seconds, peak memory in MB."""

    seconds: float
    memory: float


def new_site(folder: Path, items: int) -> Path:
    """Make a site of `items` items below `folder`, with our settings and our theme."""
    write_catalogue(folder, items)
    shutil.copy(ROOT / "pelicanconf.py", folder)
    (folder / "theme").symlink_to(ROOT / "theme")
    return folder


def run(folder: Path, *command: str, status: int = 0) -> Run:
    """Run `python -m …` in a folder; fail with what it said when it ends with another status."""
    process = subprocess.Popen(
        [sys.executable, "-m", *command],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    said = process.stdout.read() if process.stdout else b""
    _, ended, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(ended)
    if process.returncode != status:
        sys.exit(said.decode())
    return Run(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def main() -> None:
    """Print the table."""
    sizes = [int(argument) for argument in sys.argv[1:]] or SIZES
    print("items    check  faulty    yaml   ratio   build   again  µs/item   MB   (CPU seconds)")
    for items in sizes:
        with tempfile.TemporaryDirectory() as temporary:
            folder = new_site(Path(temporary), items)
            check = run(folder, "campus", "check")
            yaml = run(folder, "bench.peer")
            build = run(folder, "pelican", "-s", "pelicanconf.py")
            again = run(folder, "pelican", "-s", "pelicanconf.py")
            spoil(folder)
            faulty = run(folder, "campus", "check", status=1)
            print(
                f"{items:6} {check.seconds:7.2f} {faulty.seconds:7.2f} {yaml.seconds:7.2f} "
                f"{check.seconds / yaml.seconds:7.2f} {build.seconds:7.2f} {again.seconds:7.2f} "
                f"{build.seconds / items * 1e6:8.0f} {build.memory:5.0f}"
            )


if __name__ == "__main__":
    main()
