"""What a command is, and the statuses with which it ends."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass

CLEAN, WRONG_CONTENT, FAULT = 0, 1, 2
"""All is well; the content has errors; the command was misused or the tool is at fault."""


class MisuseError(Exception):
    """What was asked cannot be done; `str()` says why, in a French sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A command: its name, what it does in a line, its arguments, and what runs it."""

    name: str
    help: str
    declare: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]
