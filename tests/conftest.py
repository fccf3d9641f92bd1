"""What every test may ask for.

Tests of real input read the folder `shared`, which stands beside the repository and is never part
of it; `CAMPUS_SHARED` names another place. Where there is none, those tests are skipped and say so.
"""

import fcntl
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import settings

from tests.soak import rounds

SLOW = {"browser", "new_site", "nginx", "published", "server", "site"}
"""Fixtures that build a whole site, or start a browser or a server: `make unit` does without."""

ROOT = Path(__file__).resolve().parent.parent

# No deadline: how long an example takes depends on who else uses the machine. In continuous
# integration the examples are the same at each run, so that a failure is the change's own.
settings.register_profile(
    "campus",
    deadline=None,
    derandomize=bool(os.environ.get("CI")),
    max_examples=rounds(100, 1_000),
)
settings.load_profile("campus")


# A shell that runs the tests in the background has them, and what they start, ignore Ctrl-C.
signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark as slow the tests that ask for what is slow; others say it themselves."""
    for item in items:
        if isinstance(item, pytest.Function) and SLOW.intersection(item.fixturenames):
            item.add_marker("slow")


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the root of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def shared(root: Path) -> Path:
    """Return the folder of real input; skip the test where it is absent."""
    folder = Path(os.environ.get("CAMPUS_SHARED", root.parent / "shared"))
    if not folder.is_dir():
        pytest.skip(f"no real input here: {folder} is not a folder (see CAMPUS_SHARED)")
    return folder


@pytest.fixture(scope="session")
def site(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the real site, built from the real content by the command that users run.

    It is built once, also where several processes share the tests: the first to come builds it.
    """
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent  # each process has its own folder in that of the run
    output = folder / "site" / "output"
    with (folder / "site.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not output.is_dir():
            _build(root, output)
    return output


def _build(root: Path, output: Path) -> None:
    command = [sys.executable, "-m", "pelican", "-s", "pelicanconf.py", "-o", str(output)]
    built = subprocess.run(command, cwd=root, capture_output=True, encoding="utf-8", check=False)
    if built.returncode:
        pytest.fail(f"the site does not build:\n{built.stdout}{built.stderr}", pytrace=False)
