"""Commits, made by the real git."""

import os
import subprocess
from pathlib import Path

from campus.publish.guards import commit_of
from campus.publish.head import Commit


def commit_in(folder: Path, day: str) -> Commit:
    """Commit at noon of a day, in a repository that is made where there is none."""
    environment = {
        **os.environ,
        "GIT_COMMITTER_DATE": f"{day}T12:00:00Z",
        "GIT_CONFIG_GLOBAL": os.devnull,
    }
    who = ("-c", "user.name=Essai", "-c", "user.email=essai@example.org")
    for command in (("init", "-q"), (*who, "commit", "-q", "--allow-empty", "-m", day)):
        subprocess.run(["git", *command], cwd=folder, env=environment, check=True)  # noqa: S607
    return commit_of(folder)
