"""The facets as columns, for the browser: one number a course and a facet, courses by title."""

from collections.abc import Mapping
from datetime import datetime

from campus.catalogue import Catalogue
from campus.catalogue.facets import facets, formations_by_title, next_session, values_of


def columns(catalogue: Catalogue, now: datetime) -> Mapping[str, object]:
    """Return the facets, and what courses are sorted by.

    `sets` are the sets of values that courses have, `of` the number of the set of each course;
    `durees` are minutes (0: unknown), `sessions` days since 1970 (0: none).
    """
    formations = formations_by_title(catalogue)
    answers = [values_of(formation, catalogue, now) for formation in formations]
    coming = [next_session(formation, catalogue, now) for formation in formations]
    durees = [catalogue.duree_of(formation) for formation in formations]
    return {
        "count": len(formations),
        "facets": {
            facet.id: _column([answer[facet.id] for answer in answers])
            for facet in facets(catalogue)
        },
        "durees": [duree.minutes if duree else 0 for duree in durees],
        "sessions": [int(s.debut.timestamp() // 86_400) if s else 0 for s in coming],
    }


def _column(answers: list[tuple[str, ...]]) -> Mapping[str, object]:
    numbers = {values: number for number, values in enumerate(dict.fromkeys(answers))}
    return {"sets": list(numbers), "of": [numbers[values] for values in answers]}
