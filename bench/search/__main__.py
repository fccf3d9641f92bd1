"""`make eval-search`: how well search answers and what it costs, beside Pagefind and MiniSearch.

Three catalogues: the real one, then generated ones of 1,600 and 10,000 items. On each, queries
drawn by chance; on the real one, those written by hand too, and those typed as agents type.
Arguments: the sizes wanted (160 is the real catalogue); `--detail` lists the queries that our
engine misses.
"""

import statistics
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench.catalogue import write_catalogue
from bench.search.arena import ENGINES, ROOT, Answer, ask, prepare
from bench.search.queries import Query, drawn, written
from campus.catalogue import Catalogue, link, load
from campus.settings import clock

REAL = 160
SIZES = (REAL, 1_600, 10_000)
EACH = 60
_FIVE = 5
ROW = "{:>6}  {:<11} {:<9} {:>5} {:>6} {:>6} {:>6} {:>8} {:>8} {:>7} {:>7} {:>7} {:>7} {:>8}"
HEADINGS = (
    "items",
    "engine",
    "queries",
    "n",
    "s@1",
    "s@5",
    "MRR",
    "KB p50",
    "KB max",
    "ms p50",
    "ms p95",
    "again",
    "p95",
    "index s",
)


def main() -> None:
    """Print the table."""
    detail = "--detail" in sys.argv
    sizes = [int(argument) for argument in sys.argv[1:] if argument.isdigit()] or SIZES
    print(ROW.format(*HEADINGS))
    for items in sizes:
        with tempfile.TemporaryDirectory() as temporary:
            arena = prepare(Path(temporary) / "site", _catalogue(Path(temporary), items))
            groups = {"drawn": drawn(arena.documents, EACH)}
            if items == REAL:
                groups["by hand"] = written(Path(__file__).with_name("requetes.yml"))
                groups["agents"] = written(Path(__file__).with_name("agents.yml"))
            for kind, queries in groups.items():
                for name in ENGINES:
                    answers, weights = ask(arena, name, [query.text for query in queries])
                    seconds = {"ours": arena.ours, "pagefind": arena.pagefind}.get(name)
                    costs = [*_costs(answers, weights), f"{seconds:.2f}" if seconds else "–"]
                    success = _success(queries, answers)
                    print(ROW.format(items, name, kind, *success, *costs), flush=True)
                    if detail and name == "ours":
                        _misses(queries, answers)


def _catalogue(folder: Path, items: int) -> Catalogue:
    if items == REAL:
        return link(load(ROOT), clock())
    write_catalogue(folder / "content", items)
    return link(load(folder / "content"), clock())


def _success(queries: Sequence[Query], answers: Sequence[Answer]) -> list[str]:
    """Return how many queries there are, success at one, at five, and the mean reciprocal rank."""
    ranks = [_rank(query, answer) for query, answer in zip(queries, answers, strict=True)]
    first = statistics.mean(rank == 1 for rank in ranks)
    five = statistics.mean(1 <= rank <= _FIVE for rank in ranks)
    reciprocal = statistics.mean(1 / rank if rank else 0 for rank in ranks)
    return [f"{len(ranks)}", f"{first:.3f}", f"{five:.3f}", f"{reciprocal:.3f}"]


def _costs(answers: Sequence[Answer], weights: Sequence[int]) -> list[str]:
    """Return the bytes before a first answer and the time of an answer: usual, and at worst."""
    median, most = statistics.median(weights) / 1e3, max(weights) / 1e3
    figures = [median, most]
    for times in ([a.milliseconds for a in answers], [a.again for a in answers]):
        figures += [sorted(times)[len(times) // 2], sorted(times)[len(times) * 95 // 100]]
    return [f"{figure:.1f}" for figure in figures]


def _rank(query: Query, answer: Answer) -> int:
    """Return the place of the first right answer, from 1; 0 when there is none."""
    places = (place for place, address in enumerate(answer.found, 1) if address in query.expected)
    return next(places, 0)


def _misses(queries: Sequence[Query], answers: Sequence[Answer]) -> None:
    for query, answer in zip(queries, answers, strict=True):
        if not 1 <= _rank(query, answer) <= _FIVE:
            print(f"        {query.kind}: {query.text} → {', '.join(answer.found[:3])}")


main()
