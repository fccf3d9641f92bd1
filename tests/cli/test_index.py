"""The pre-commit hook: what a commit brings is checked as it is in the index of git."""

from tests.cli.conftest import Folder, NewFolder, committed
from tests.sites import module, parcours

PAGE = "content/modules/a.md"
BAD = module(1).replace("duree: 1 h", "duree: 3:30")


def test_nothing_staged_says_nothing(repository: Folder) -> None:
    """A commit without content is none of the checker's business, whatever the files hold."""
    repository.write(PAGE, BAD)
    done = repository.campus("check", "--index")
    assert (done.status, done.out, done.err) == (0, "", "")


def test_the_staged_text_is_checked_not_the_one_on_disk(repository: Folder) -> None:
    """A mistake that is staged is found although the file is mended since, and the reverse."""
    repository.write(PAGE, BAD)
    repository.git("add", PAGE)
    repository.write(PAGE, module(1))
    done = repository.campus("check", "--index")
    assert done.status == 1
    assert f"{PAGE}:12:8 : erreur" in done.out
    assert "│ duree: 3:30" in done.out
    repository.git("add", PAGE)
    repository.write(PAGE, BAD)
    assert repository.campus("check", "--index").status == 0


def test_a_file_that_is_not_staged_cannot_be_cited(repository: Folder) -> None:
    """A reference to a file that the commit would not hold is an error before it is pushed."""
    repository.write("content/modules/b.md", module(2))
    repository.write("parcours/p.md", parcours(1, "a", "b"))
    repository.git("add", "parcours/p.md")
    done = repository.campus("check", "--index")
    assert done.status == 1
    assert "« b » : aucun" in done.out
    repository.git("add", "content/modules/b.md")
    assert repository.campus("check", "--index").status == 0


def test_what_a_commit_breaks_elsewhere_is_told(repository: Folder) -> None:
    """A file that is removed while another one cites it stops the commit."""
    repository.git("rm", "--quiet", PAGE)
    done = repository.campus("check", "--index")
    assert done.status == 1
    assert "parcours/p.md:" in done.out


def test_older_mistakes_of_other_files_are_not_told(repository: Folder) -> None:
    """A commit answers for what it brings, not for what the last one had already."""
    repository.write("content/modules/vieux.md", BAD.replace("MOD-001", "MOD-009"))
    committed(repository)
    repository.write(PAGE, module(1, "tags:\n- Données"))
    repository.git("add", PAGE)
    done = repository.campus("check", "--index")
    assert done.status == 0
    assert "vieux" not in done.out


def test_the_first_commit_is_checked(new_folder: NewFolder) -> None:
    """Before any commit everything is new."""
    folder = new_folder({PAGE: BAD})
    folder.git("init", "--quiet")
    folder.git("add", "--all")
    assert folder.campus("check", "--index").status == 1


def test_outside_git_it_is_a_misuse(new_folder: NewFolder) -> None:
    """Without a repository there is no index to check."""
    done = new_folder({}).campus("check", "--index")
    assert done.status == 2
    assert done.err.startswith("campus check : git diff a échoué")


def test_an_address_that_vanishes_is_said(repository: Folder) -> None:
    """A page renamed by `git mv` leaves its address: the commit says where people find it now."""
    repository.git("mv", PAGE, "content/modules/nouveau.md")
    repository.write("parcours/p.md", parcours(1, "nouveau"))
    repository.git("add", "--all")
    done = repository.campus("check", "--index")
    assert done.status == 1
    assert "« - /modules/a/ » sous anciennes-adresses: dans content/modules/nouveau.md" in done.out
    mended = module(1, "anciennes-adresses:", "- /modules/a/")
    repository.write("content/modules/nouveau.md", mended)
    repository.git("add", "--all")
    assert repository.campus("check", "--index").status == 0
