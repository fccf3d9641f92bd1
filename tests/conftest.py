"""What every test may ask for.

Tests of real input read the folder `shared`, which stands beside the repository and is never part
of it; `CAMPUS_SHARED` names another place. Where there is none, those tests are skipped and say so.
"""

import os
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent

# No deadline: how long an example takes depends on who else uses the machine. In continuous
# integration the examples are the same at each run, so that a failure is the change's own.
settings.register_profile("campus", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("campus")


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
