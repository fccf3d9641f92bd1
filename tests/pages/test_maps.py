"""The map of a parcours or of an expertise says what the list beside it says."""

from campus.maps import Drawing
from campus.pages.views.formation import FormationView
from campus.pages.views.lists import ExpertiseView
from campus.pages.views.page import PageView
from tests.pages.conftest import PagesOf
from tests.sites import module, parcours

CHAIN = {
    "content/modules/avant.md": module(9),
    "content/modules/a.md": module(1, prerequis="{modules: [avant]}"),
    "content/modules/b.md": module(2, prerequis="{modules: [a]}", duree="2 h"),
    "content/modules/c.md": module(3, prerequis="{modules: [b]}"),
}


def drawing_of(page: PageView) -> Drawing | None:
    """Return the map of a page."""
    if isinstance(page.content, FormationView):
        return page.content.deroule.carte if page.content.deroule else None
    assert isinstance(page.content, ExpertiseView)
    return page.content.carte


def texts(drawing: Drawing | None) -> list[tuple[str, str]]:
    """Return the boxes of a map as (title, detail)."""
    assert drawing
    return [
        (" ".join(line.text for line in box.lines), box.detail.text if box.detail else "")
        for box in drawing.boxes
    ]


def test_a_parcours_draws_its_steps_and_its_modules(pages_of: PagesOf) -> None:
    """Each module stands once with its duration, at the address of its page, below its step."""
    made = pages_of({**CHAIN, "parcours/p.md": parcours(1, "a", "b")})
    drawing = drawing_of(made["/parcours/p/"])
    assert texts(drawing) == [("Module 1", "1\u00a0h"), ("Module 2", "2\u00a0h")]
    assert drawing
    assert [box.href for box in drawing.boxes] == ["/modules/a/", "/modules/b/"]
    assert [title.text for title in drawing.titles] == ["1. Étape"]


def test_what_to_know_before_a_parcours_stands_above_its_steps(pages_of: PagesOf) -> None:
    """A prerequisite of the parcours that it does not hold is drawn first, with its line."""
    text = parcours(1, "a").replace("prerequis: aucun", "prerequis: {modules: [avant]}")
    drawing = drawing_of(pages_of({**CHAIN, "parcours/p.md": text})["/parcours/p/"])
    assert [title for title, _ in texts(drawing)] == ["Module 9", "Module 1"]
    assert drawing
    assert drawing.titles[0].text == "Avant de commencer"
    assert drawing.wires.count("M") == 1


def test_the_list_of_steps_has_every_line_of_the_map(pages_of: PagesOf) -> None:
    """A module says which others of the parcours need it, and no module from elsewhere."""
    made = pages_of({**CHAIN, "parcours/p.md": parcours(1, "a", "b")})
    content = made["/parcours/p/"].content
    assert isinstance(content, FormationView)
    assert content.deroule
    said = {line.titre: line.debloque for line in content.deroule.etapes[0].modules}
    assert said == {"Module 1": ("Module 2",), "Module 2": ()}
    assert content.deroule.carte
    assert content.deroule.carte.wires.count("M") == 1


def test_optional_and_outside_modules_say_so(pages_of: PagesOf) -> None:
    """An optional module is dashed; a course of another site has no line."""
    text = parcours(1, "a").replace(
        "  - a\n",
        "  - {ref: a, facultatif: true}\n  - externe: {titre: Ailleurs, duree: 3 h}\n",
    )
    drawing = drawing_of(pages_of({**CHAIN, "parcours/p.md": text})["/parcours/p/"])
    assert texts(drawing) == [
        ("Module 1", "1\u00a0h · facultatif"),
        ("Ailleurs", "3\u00a0h · sur un autre site"),
    ]
    assert drawing
    assert [box.optional for box in drawing.boxes] == [True, False]


def test_an_expertise_draws_its_modules_by_level(pages_of: PagesOf) -> None:
    """Levels come in order, with a line from each module to those that need it."""
    files = {
        **CHAIN,
        "content/modules/c.md": CHAIN["content/modules/c.md"].replace("decouverte", "expert"),
    }
    drawing = drawing_of(pages_of(files)["/expertises/data/"])
    assert drawing
    assert [title.text for title in drawing.titles] == ["Découverte", "Expert"]
    assert texts(drawing)[-1][0] == "Module 3"
    assert drawing.wires.count("M") == 3


def test_a_map_that_would_say_nothing_is_not_drawn(pages_of: PagesOf) -> None:
    """An expertise whose modules ask for none of its own, or that has too many, has no map."""
    alone = {f"content/modules/m{n}.md": module(n) for n in range(1, 3)}
    assert drawing_of(pages_of(alone)["/expertises/data/"]) is None
    many = {
        f"content/modules/n{n}.md": module(10 + n, prerequis="{modules: [m1]}") for n in range(24)
    }
    assert drawing_of(pages_of({**alone, **many})["/expertises/data/"]) is None
