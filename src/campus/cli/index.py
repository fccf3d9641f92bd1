"""The index of git: the content as the next commit will hold it, whatever the working tree says."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from campus.cli.command import MisuseError
from campus.schemas import KINDS

_CONTENT = ("content", *sorted({kind.place for kind in KINDS if "/" not in kind.place}))


@contextmanager
def indexed(root: Path, tree: str = "") -> Iterator[Path]:
    """Give a folder that holds the content of the index, or that of the commit `tree`."""
    if not tree and _is_worked_on(root):
        yield root
        return
    with TemporaryDirectory(prefix="campus-") as folder:
        own = {"GIT_INDEX_FILE": str(Path(folder, "index"))} if tree else {}
        if tree:
            git(root, "read-tree", tree, own=own)
        paths = git(root, "ls-files", "-z", "--", *_CONTENT, own=own)
        prefix = f"--prefix={folder}/site/"
        git(root, "checkout-index", "-z", "--stdin", prefix, own=own, given=paths)
        site = Path(folder, "site")
        site.mkdir(exist_ok=True)
        yield site


def _is_worked_on(root: Path) -> bool:
    """Tell whether the work tree holds the content of the index, no more and no less."""
    told = git(root, "status", "--porcelain", "-z", "--no-renames", "--", *_CONTENT)
    return all(entry[1:2] == b" " for entry in told.split(b"\0") if entry)


def staged(root: Path) -> frozenset[str]:
    """Return the paths of the content files that the next commit adds or changes."""
    names = git(root, "diff", "--cached", "--name-only", "--diff-filter=d", "-z", "--", *_CONTENT)
    return frozenset(name.decode() for name in names.split(b"\0") if name)


def touched(root: Path) -> bool:
    """Tell whether the next commit adds, changes or removes a content file."""
    return bool(git(root, "diff", "--cached", "--name-only", "-z", "--", *_CONTENT))


def head(root: Path, name: str = "HEAD") -> str:
    """Return the name of the last commit, or of another, nothing when there is none yet."""
    return git(root, "rev-parse", "--quiet", "--verify", name, may_fail=True).decode().strip()


def published(root: Path, base: str) -> str:
    """Return the commit whose addresses have to last: the last one where nothing is published."""
    return head(root, base) or head(root)


def git(
    root: Path,
    *arguments: str,
    own: dict[str, str] | None = None,
    given: bytes = b"",
    may_fail: bool = False,
) -> bytes:
    """Return what a git command prints; `own` are variables of its environment."""
    try:
        done = subprocess.run(  # noqa: S603 - the arguments are our own
            ["git", *arguments],  # noqa: S607 - git is where each machine has it
            cwd=root,
            env=os.environ | (own or {}),
            input=given,
            capture_output=True,
            check=False,
        )
    except FileNotFoundError as error:
        raise MisuseError("git est introuvable sur cette machine.") from error
    if done.returncode and not may_fail:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise MisuseError(f"git {arguments[0]} a échoué : {said[-1] if said else 'sans raison'}")
    return done.stdout
