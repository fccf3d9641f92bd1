"""A name for each problem that stays the same while lines move around it."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence

from campus.problems.problem import Problem


def fingerprinted(problems: Sequence[Problem]) -> Iterator[tuple[Problem, str]]:
    """Yield each problem with its fingerprint, unique in the report.

    It depends on the file, the code and the message, not on the line; the same fault found twice
    in a file is told apart by its rank, since forges show one problem a fingerprint.
    """
    ranks: Counter[tuple[str, str, str]] = Counter()
    for problem in problems:
        said = (problem.place.path, problem.code, problem.message)
        ranks[said] += 1
        text = "\0".join((*said, str(ranks[said])))
        yield problem, hashlib.sha256(text.encode()).hexdigest()[:32]
