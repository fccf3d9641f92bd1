"""A module: one course, the unit of the catalogue."""

from dataclasses import dataclass

from campus.model.formation import Formation


@dataclass(frozen=True, slots=True, kw_only=True)
class Module(Formation):
    """A course that is followed on its own or as part of a parcours; `corps` is its programme.

    One that is `autonome` is meant to be in no parcours.
    """

    type: str | None
    autonome: bool = False
