"""The hooks of `make hooks`, as editors meet them: real commits, in real repositories."""

import shutil
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Done, Folder, committed
from tests.sites import module, parcours

pytestmark = pytest.mark.slow

PAGE = "content/modules/a.md"
ACCENTED = "content/modules/À propos d’un module.md"
GOOD = module(1, "tags:\n- Données")
BAD = module(1).replace("duree: 1 h", "duree: 3:30")
FAULT = f"{PAGE}:12:8 : erreur"


@pytest.fixture
def hooked(repository: Folder, root: Path) -> Folder:
    """Return a repository that has the tool, its hooks set by `make hooks`."""
    shutil.copytree(root / "hooks", repository.path / "hooks")
    shutil.copy(root / "Makefile", repository.path)
    (repository.path / ".venv").symlink_to(sys.prefix)
    repository.write(".gitignore", ".venv\n")
    committed(repository)
    done = make_hooks(repository)
    assert (done.status, done.err) == (0, "")
    assert "vérifiés à chaque commit" in done.out
    return repository


def make_hooks(folder: Folder) -> Done:
    """Run `make hooks` as if the tool were installed."""
    return folder.run("make", "--silent", "--assume-old=.venv/.project", "hooks")


def git(folder: Folder, *arguments: str) -> Done:
    """Run git as an editor does; the command may fail."""
    return folder.run("git", "-c", "user.name=E", "-c", "user.email=e@exemple.fr", *arguments)


def commit(folder: Folder, *arguments: str) -> Done:
    """Try to commit."""
    return git(folder, "commit", "--quiet", "--message", "Contenus", *arguments)


def staged(folder: Folder) -> Folder:
    """Stage all that the folder holds."""
    folder.git("add", "--all")
    return folder


def test_a_fault_stops_the_commit(hooked: Folder) -> None:
    """The fault is said at its line, then what to do; mended, the same command goes through."""
    hooked.write(PAGE, BAD)
    done = commit(hooked, "--all")
    assert done.status == 1
    assert FAULT in done.err
    assert "Commit arrêté : corrigez" in done.err
    hooked.write(PAGE, GOOD)
    assert commit(hooked, "--all").status == 0


def test_only_what_is_staged_is_checked(hooked: Folder) -> None:
    """A commit of some files, of some lines or from a folder is judged on what it holds."""
    hooked.write(PAGE, BAD.replace("Un chapeau", "Un autre chapeau"))
    hooked.write("parcours/p.md", parcours(1, "a").replace("Parcours 1", "Parcours un"))
    assert commit(hooked, "parcours/p.md").status == 0
    hooked.run("sh", "-c", f"printf 's\\ny\\nn\\n' | git add --patch {PAGE}")
    assert "Un autre chapeau" in git(hooked, "diff", "--cached").out
    assert commit(hooked).status == 0
    done = git(hooked, "-C", "content", "commit", "--all", "--message", "Contenus")
    assert done.status == 1
    assert FAULT in done.err


def test_a_reference_broken_elsewhere_stops_the_commit(hooked: Folder) -> None:
    """A file removed or renamed while another cites it: the other one is named."""
    git(hooked, "mv", PAGE, "content/modules/b.md")
    done = commit(hooked)
    assert done.status == 1
    assert "parcours/p.md:" in done.err


def test_a_merge_is_checked(hooked: Folder) -> None:
    """Two sound branches may make an unsound whole: a merge without conflict is a commit too."""
    git(hooked, "checkout", "--quiet", "-b", "autre")
    hooked.write("content/modules/b.md", module(2))
    hooked.write("parcours/q.md", parcours(2, "a"))
    assert commit(staged(hooked)).status == 0
    git(hooked, "checkout", "--quiet", "main")
    hooked.write("content/modules/c.md", module(2).replace("Module 2", "Module 3"))
    assert commit(staged(hooked)).status == 0
    done = git(hooked, "merge", "--quiet", "autre", "-m", "Réunion")
    assert done.status == 1
    assert "erreur [identifiant] reference : « MOD-002 »" in done.err


def test_an_amended_commit_is_checked(hooked: Folder) -> None:
    """What `--amend` adds is what the commit brings."""
    hooked.write(PAGE, BAD)
    done = commit(hooked, "--all", "--amend")
    assert done.status == 1
    assert FAULT in done.err


def test_a_second_work_tree_is_checked(hooked: Folder) -> None:
    """It has no environment of its own: that of the first one is used."""
    git(hooked, "worktree", "add", "--quiet", "../arbre", "-b", "arbre")
    tree = Folder(hooked.path.parent / "arbre", hooked.patch, hooked.printed)
    tree.write(PAGE, BAD)
    done = commit(tree, "--all")
    assert done.status == 1
    assert FAULT in done.err


def test_any_name_is_checked(hooked: Folder) -> None:
    """Spaces and accents in the name of a file change nothing."""
    hooked.write(ACCENTED, module(2).replace("1 h", "3:30"))
    done = commit(staged(hooked))
    assert done.status == 1
    assert f"{ACCENTED}:12:8 : erreur" in done.err


def test_a_fault_of_the_tool_stops_nobody(hooked: Folder) -> None:
    """Where the tool itself fails, it says so; continuous integration will check."""
    (hooked.path / ".venv").unlink()
    hooked.write(".venv/bin/python", "#!/bin/sh\nexit 2\n")
    (hooked.path / ".venv/bin/python").chmod(0o755)
    hooked.write(PAGE, BAD)
    done = commit(hooked, "--all")
    assert done.status == 0
    assert "l’outil a échoué" in done.err


@pytest.mark.parametrize("own", ["config", "file"])
def test_hooks_of_one_s_own_are_kept(hooked: Folder, own: str) -> None:
    """`make hooks` never puts aside hooks that are there already: it says what to add to them."""
    git(hooked, "config", "--unset", "core.hooksPath")
    path = ".git/hooks/pre-commit"
    if own == "config":
        path = "miens/pre-commit"
        git(hooked, "config", "core.hooksPath", "miens")
    hooked.write(path, "#!/bin/sh\nhooks/pre-commit || exit 1\n")
    (hooked.path / path).chmod(0o755)
    done = make_hooks(hooked)
    assert done.status != 0
    assert f"ajoutez à {path} la ligne « hooks/pre-commit || exit 1 »" in done.err
    hooked.write(PAGE, BAD)
    assert commit(hooked, "--all").status == 1
