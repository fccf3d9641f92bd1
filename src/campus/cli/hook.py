"""`python -m campus.cli.hook`: the check before a commit, and nothing else to wait for."""

from campus.cli.check import COMMANDS
from campus.cli.main import run

if __name__ == "__main__":
    run(COMMANDS, ("check", "--index"))
