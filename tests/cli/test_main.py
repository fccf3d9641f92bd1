"""Every command helps in French, and answers for its faults in a sentence."""

import pytest

from campus.__main__ import commands
from tests.cli.conftest import NewFolder

ALONE = ("check", "new", "fix", "theme", "serve", "guides")


def test_a_command_starts_without_the_others() -> None:
    """Only the command that is asked for is imported; all are when its name is not known."""
    assert [command.name for command in commands("check")] == ["check"]
    assert {*ALONE, "publish"} < {command.name for command in commands("chek")}


@pytest.mark.parametrize("command", [(), *((name,) for name in ALONE)])
def test_help_is_in_french(new_folder: NewFolder, command: tuple[str, ...]) -> None:
    """`--help` lists the arguments, all of it in French."""
    done = new_folder({}).campus(*command, "--help")
    assert done.status == 0
    assert done.out.startswith("utilisation : campus")
    assert "affiche cette aide et s’arrête" in done.out
    for english in ("usage:", "positional", "show this help", "options:\n\n"):
        assert english not in done.out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((), "campus : il manque COMMANDE."),
        (("chek",), "campus : COMMANDE : « chek » est inconnu ; vouliez-vous dire « check » ?"),
        (("check", "nulle-part"), "campus check : « nulle-part » n’existe pas."),
        (("check", ".."), "campus check : « .. » n’est pas dans le site."),
        (("check", "--maintenant", "demain"), "campus check : --maintenant : « demain » n’est pas"),
        (("new", "module", "!!!"), "campus new : donnez un titre"),
    ],
)
def test_a_misuse_is_said_in_french(
    new_folder: NewFolder, arguments: tuple[str, ...], sentence: str
) -> None:
    """A misuse ends with status 2 and a sentence on the standard error, nothing else."""
    done = new_folder({}).campus(*arguments)
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith(sentence)


def test_a_fault_of_the_tool_is_one_sentence(new_folder: NewFolder) -> None:
    """What the tool did not foresee is told in a sentence with its kind, and ends with 2."""
    done = new_folder({}).campus("new", "module", "Essai", SOURCE_DATE_EPOCH="hier")
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("L’outil a rencontré un défaut imprévu")
    assert "ValueError" in done.err
    assert len(done.err.splitlines()) == 1


@pytest.mark.parametrize("arguments", [("--trace", "new"), ("new", "--trace")])
def test_developers_ask_for_the_trace(new_folder: NewFolder, arguments: tuple[str, ...]) -> None:
    """`--trace`, before or after the command, shows where the fault is."""
    done = new_folder({}).campus(*arguments, "module", "Essai", SOURCE_DATE_EPOCH="hier")
    assert done.status == 2
    assert "Traceback" in done.err
    assert "ValueError" in done.err.splitlines()[-1]


@pytest.mark.slow
def test_a_terminal_of_another_time_can_show_it(new_folder: NewFolder) -> None:
    """Signs that a terminal lacks are replaced; the command does not stop for them."""
    done = new_folder({}).process("check", PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert (done.status, done.err) == (0, "")
