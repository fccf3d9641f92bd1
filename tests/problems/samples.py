"""Two problems of a page, and the lines of that page."""

from campus.problems import Place, Problem

LINES = ("---", "title: Coopération : un bilan", "tags:\u00a0x", "duree: 3", "x" * 300)
PATH = "content/pages/à propos.md"
COLON = Problem(
    Place(PATH, 2, 20, 21),
    "deux-points",
    "la valeur contient « : », 100 % des fois",
    'écrivez title: "Coopération : un bilan"',
    'title: "Coopération : un bilan"',
)
WARNING = Problem(Place(PATH, 4, 8, 9), "alternative", "image sans alternative")


def lines_of(_path: str) -> tuple[str, ...]:
    """Return the lines of the only file of these tests."""
    return LINES
