"""The EcoIndex of a page, from what its calculation asks: elements, requests and kilobytes.

The tables are the quantiles of the reference that cnumr publishes (« ecoindex_reference »).
"""

from bisect import bisect_right
from collections.abc import Sequence

A, B = 80.0, 70.0
"""A page has the grade when its score is higher."""

_NODES = (
    0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801,
    2479, 594601,
)  # fmt: skip
_REQUESTS = (
    0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920,
)  # fmt: skip
_KILOBYTES = (
    0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27,
    1876.08, 2142.06, 2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223212.26,
)  # fmt: skip


def score(nodes: int, requests: int, kilobytes: float) -> float:
    """Return the score of a page, from 100 (nothing) down to 0."""
    ranks = 3 * _rank(nodes, _NODES) + 2 * _rank(requests, _REQUESTS) + _rank(kilobytes, _KILOBYTES)
    return 100 - 5 * ranks / 6


def _rank(value: float, quantiles: Sequence[float]) -> float:
    """Return where a value lies among the quantiles, from 0 to 20, between two in proportion."""
    place = bisect_right(quantiles, value)
    if place == len(quantiles):
        return place - 1
    low, high = quantiles[place - 1], quantiles[place]
    return place - 1 + (value - low) / (high - low)
