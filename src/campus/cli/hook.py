"""`python -m campus.cli.hook`: the check before a commit, and nothing else to wait for."""

from campus.cli.check import CHECK
from campus.cli.main import run

if __name__ == "__main__":
    run((CHECK,), ("check", "--index"))
