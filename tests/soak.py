"""How long the tests at random last: little in `make test`, whole in `make soak`."""

import os

SOAK = bool(os.environ.get("CAMPUS_SOAK"))
"""Whether `make soak` runs the tests."""


def rounds(small: int, whole: int) -> int:
    """Return how many rounds a test makes: the whole number in `make soak`."""
    return whole if SOAK else small
