"""The formats of a report: for people, for forges, for programs."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from campus.problems import human
from campus.problems.formats import github, gitlab, records, sarif
from campus.problems.human import Source
from campus.problems.problem import Problem

Report = Callable[[Sequence[Problem], Source], Iterator[str]]
"""Gives the lines to print for problems, in order; `Source` gives the lines of their files."""

FORMATS: Mapping[str, Report] = {
    "human": human.report,
    "github": github.report,
    "gitlab": gitlab.report,
    "sarif": sarif.report,
    "json": records.report,
}

__all__ = ["FORMATS", "Report"]
