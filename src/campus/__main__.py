"""`python -m campus`: of the commands, only the one that is asked for is imported."""

import sys
from importlib import import_module

from campus.cli.command import Command
from campus.cli.main import run

_ALONE = ("check", "new", "fix", "theme", "serve", "guides")
"""Commands that have a module of their own name; those of publication share one."""


def commands(asked: str = "") -> tuple[Command, ...]:
    """Return the command of a name that has a module of its own, else all the commands."""
    modules = (asked,) if asked in _ALONE else (*_ALONE, "live")
    found = (import_module(f"campus.cli.{module}").COMMANDS for module in modules)
    return tuple(command for of_module in found for command in of_module)


if __name__ == "__main__":
    run(commands("".join(sys.argv[1:2])))
