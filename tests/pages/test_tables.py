"""A wide table scrolls within the page, for the keyboard too; a narrow one is left alone."""

from markupsafe import Markup

from campus.pages.tables import in_regions
from campus.pages.views.publications import PageLibreView
from tests.pages.conftest import PagesOf

PAGE = "---\ntitle: Une page\n---\n\n{}\n"


def table(columns: int) -> str:
    """Return a Markdown table of this many columns."""
    return "\n".join("|" + f" {cell} |" * columns for cell in ("Titre", "---", "valeur"))


def test_a_wide_table_is_a_named_region_that_takes_the_focus(pages_of: PagesOf) -> None:
    """From four columns on, in the body of any page."""
    made = pages_of({"content/pages/large.md": PAGE.format(table(4))})["/large/"].content
    assert isinstance(made, PageLibreView)
    assert made.text.html.startswith(
        '<div class="tableau" role="region" tabindex="0" aria-label="Tableau 1"><table>'
    )


def test_a_table_that_a_phone_shows_whole_is_no_stop_of_the_keyboard(pages_of: PagesOf) -> None:
    """Up to three columns."""
    made = pages_of({"content/pages/etroite.md": PAGE.format(table(3))})["/etroite/"].content
    assert isinstance(made, PageLibreView)
    assert made.text.html.startswith("<table>")


def test_a_caption_names_its_table() -> None:
    """Its words only, whatever they hold; other tables go by their place."""
    row = f"<tr>{'<td>x</td>' * 4}</tr>"
    one = f"<table><caption>Prix « A &amp; <em>B</em> »</caption>{row}</table>"
    framed = in_regions(f"<p>Avant</p>{one}<table>{row}</table>")
    assert 'aria-label="Prix « A &amp; B »"><table><caption>' in framed
    assert 'aria-label="Tableau 2"><table><tr>' in framed


def test_a_text_without_a_table_stays_as_it_is() -> None:
    """Nothing else is touched."""
    assert in_regions(Markup("<p>Texte</p>")) == "<p>Texte</p>"
