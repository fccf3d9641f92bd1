"""`python -m campus`."""

from campus.cli.check import CHECK
from campus.cli.fix import FIX
from campus.cli.guides import GUIDES
from campus.cli.live import PUBLICATION
from campus.cli.main import run
from campus.cli.new import NEW
from campus.cli.serve import SERVE
from campus.cli.theme import THEME

COMMANDS = (CHECK, NEW, FIX, THEME, SERVE, GUIDES, *PUBLICATION)

if __name__ == "__main__":
    run(COMMANDS)
