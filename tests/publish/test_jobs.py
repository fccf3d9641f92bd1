"""Each job of both forges, run as its forge would: a fresh clone, a bare environment.

It installs everything again: `make soak` runs it.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.publish.jobs import Job, jobs_of
from tests.publish.test_forges import GITHUB, GITLAB
from tests.soak import SOAK

ROOT = Path(__file__).resolve().parents[2]
# What a machine has of its own: where its registries and authorities are.
MACHINE = ("HOME", "PATH", "PIP_", "NPM_", "npm_", "NODE_", "SSL_", "CURL_")
JOBS = [
    job for file in (*GITHUB, *GITLAB) for job in jobs_of(ROOT, file) if ".ci/run" not in job.script
]

pytestmark = pytest.mark.skipif(not SOAK, reason="installs everything again: `make soak` runs it")


@pytest.fixture(scope="module")
def clone(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a fresh clone, where jobs find what earlier ones have installed, as in a cache."""
    folder = tmp_path_factory.mktemp("forge") / "site"
    subprocess.run(["git", "clone", "--quiet", root, folder], check=True)  # noqa: S607
    return folder


@pytest.fixture
def asked(tmp_path: Path) -> Path:
    """Return a folder of commands that note what they are asked, instead of opening an issue."""
    for name in ("gh", "curl"):
        command = tmp_path / name
        command.write_text(f'#!/bin/sh\necho "$@" >> {tmp_path}/asked\n')
        command.chmod(0o755)
    return tmp_path


@pytest.mark.parametrize("job", JOBS, ids=lambda job: f"{job.file}:{job.name}")
def test_a_job_ends_well(job: Job, clone: Path, asked: Path) -> None:
    """The commands of a job, one after the other, end well in a fresh clone."""
    machine = {name: value for name, value in os.environ.items() if name.startswith(MACHINE)}
    environment = {
        **machine,
        "PATH": f"{asked}:{machine['PATH']}",
        "CI": "true",
        "CAMPUS_PUBLISH_TARGET": f"file://{clone.parent}/www",
        "CI_API_V4_URL": "https://forge.example/api/v4",
        "LINKS_TOKEN": "token",
    }
    shell = shutil.which("bash") or "bash"
    done = subprocess.run(
        [shell, "-e", "-o", "pipefail", "-c", job.script],
        cwd=clone,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout[-2_000:] + done.stderr[-2_000:]
    if "publish" in job.script:
        assert (clone.parent / "www" / "index.html").is_file()
        assert "exactement ce qui a été publié" in done.stdout
    if "contenus.json" in job.script:
        assert isinstance(json.loads((clone / "contenus.json").read_text("utf-8")), list)
