"""What git remembers of the files: the only questions that are asked to it."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

_PATIENCE = 10  # seconds
_MISSING = b"missing"


@dataclass(frozen=True, slots=True)
class Former:
    """A file of the base commit that is no more there, or that changed.

    `path` is where it was, `now` where it is, nothing when it is gone; `blob` is its former text.
    """

    path: str
    now: str
    blob: str


def changed_since(root: Path, base: str, folders: Sequence[str]) -> list[Former]:
    """Return the files changed, renamed or deleted since the branch left `base`.

    Nothing where there is no git, no such commit, or no common ancestor (a shallow clone).
    """
    options = "--merge-base --relative --raw -z --no-abbrev --find-renames --diff-filter=DMR"
    said = _git(root, "diff", *options.split(), base, "--", *folders)
    return list(_parsed(said.decode("utf-8", "replace").split("\0")))


def _parsed(fields: list[str]) -> Iterator[Former]:
    """Yield the files of `git diff --raw -z`: `:modes blobs STATUS`, the path, the new path."""
    rest = iter(fields)
    for header in rest:
        if header.startswith(":"):
            _, _, blob, _, status = header.split(" ")
            path = next(rest)
            now = next(rest) if status[0] == "R" else "" if status == "D" else path
            yield Former(path, now, blob)


def texts_of(root: Path, blobs: Sequence[str]) -> list[bytes]:
    """Return the texts of blobs, in one question; empty where git has lost one."""
    said = _git(root, "cat-file", "--batch", given="".join(f"{blob}\n" for blob in blobs).encode())
    texts, start = [], 0
    for _ in blobs:
        end = said.find(b"\n", start)
        header = said[start:end].split()
        size = int(header[2]) if end >= 0 and header[-1] != _MISSING else -1
        texts.append(said[end + 1 : end + 1 + max(size, 0)])
        start = end + 1 + size + 1
    return texts


def _git(root: Path, *arguments: str, given: bytes = b"") -> bytes:
    """Return what git answers, nothing when it cannot.

    Hooks run with variables that name a repository: the one around `root` is meant.
    """
    git = shutil.which("git")
    if git is None:
        return b""
    environment = {name: value for name, value in os.environ.items() if name[:4] != "GIT_"}
    try:
        done = subprocess.run(  # noqa: S603 - git, and arguments that are ours
            [git, "-C", str(root), *arguments],
            input=given,
            capture_output=True,
            check=False,
            env=environment,
            timeout=_PATIENCE,
        )
    except (OSError, subprocess.TimeoutExpired):
        return b""
    return done.stdout if done.returncode == 0 else b""
