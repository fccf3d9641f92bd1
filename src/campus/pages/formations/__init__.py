"""The sheets of parcours and modules: what decides a reader, what details it, the steps."""

from campus.pages.formations.sheets import Formations

__all__ = ["Formations"]
