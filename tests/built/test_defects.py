"""Defects planted in real pages and real content, each caught by the rule or the message named."""

from collections import Counter
from pathlib import Path

import pytest

from campus.catalogue import load
from campus.checks import check
from campus.settings import Settings
from tests.built.page import Page
from tests.built.rules import RULES, faults
from tests.built.site import BuiltSite
from tests.sites import NOW, write_site

END = "</main>"
PAGE = "/parcours/directeurs-administrations-centrales/"
NEWS = "actualites/2023-12-12-cooperation-franco-quebecoise.md"

# The rule that catches it, what the page has, what takes its place.
IN_PAGES = (
    ("images_have_alternatives", END, '<img src="/a.webp" width="4" height="3"></main>'),
    ("images_have_alternatives", END, '<img src="/a.webp" alt="ATN_DINUM.jpg"></main>'),
    ("images_keep_their_place", END, '<img src="/theme/absente.webp" alt="Un pont"></main>'),
    ("headings_make_an_outline", END, "<h2>Contact</h2><h4>Par courriel</h4></main>"),
    ("headings_make_an_outline", END, "<h2></h2></main>"),
    ("landmarks_are_there", END, "<h1>Un second titre</h1></main>"),
    ("document_is_declared", '<html lang="fr"', "<html"),
    ("document_is_declared", "initial-scale=1", "initial-scale=1, user-scalable=no"),
    ("title_is_its_own", "Parcours numérique des directeurs d’administrations centrales -", "-"),
    ("description_is_its_own", 'name="description"', 'name="description" content="" data-old'),
    ("address_is_canonical", 'rel="canonical" href="', 'rel="canonical" href="https://autre.fr'),
    ("ids_are_unique", END, '<p id="contenu">Bonjour</p></main>'),
    ("references_lead_somewhere", 'aria-controls="recherche"', 'aria-controls="modal-541"'),
    ("references_lead_somewhere", '<label class="fr-label" for="q">', '<label for="autre">'),
    ("fields_have_labels", '<label class="fr-label" for="q">', '<label for="autre">'),
    ("buttons_have_names", END, '<button type="button"><span></span></button></main>'),
    ("links_say_where_they_lead", END, '<p>Pour en savoir plus, <a href="/">cliquez ici</a>.</p>'),
    ("links_say_where_they_lead", END, '<a href="/contact/"><span class="fr-icon"></span></a>'),
    ("links_lead_somewhere", END, '<a href="/modules/absent/">Un module</a></main>'),
    ("anchors_exist", END, '<a href="/contact/#absente">Une partie</a></main>'),
    ("new_windows_are_announced", "info.gouv.fr - nouvelle fenêtre", "info.gouv.fr"),
    ("links_stand_apart", END, '<a href="/" role="button" aria-pressed="true">Filtre</a></main>'),
    ("what_acts_is_reached", END, '<div role="button">Valider</div></main>'),
    ("what_acts_is_reached", END, '<p><a href="/" tabindex="5">Accueil</a></p></main>'),
    ("nothing_is_inline", END, '<p style="color:#999">Bonjour</p></main>'),
    ("nothing_is_inline", END, "<script>ouvrir()</script></main>"),
    ("nothing_comes_from_elsewhere", END, '<script src="https://cdn.example.org/a.js"></script>'),
    ("nothing_plays_or_frames", END, '<iframe src="https://www.youtube.com/embed/x"></iframe>'),
    ("tables_have_headers", END, "<table><tr><td>Jour</td><td>Heure</td></tr></table></main>"),
    ("lists_hold_items", END, "<ul><p>Un</p></ul></main>"),
    ("lists_hold_items", END, "<p>- un<br>- deux</p></main>"),
    ("frame_is_the_same", ">Agenda</a></li>", ">Sessions</a></li>"),
    (
        "foreign_words_are_marked",
        END,
        "<p>This is the best way to learn with your team.</p></main>",
    ),
    ("quotations_are_marked", END, f"<p>« {'Le numérique nous rapproche. ' * 4} »</p></main>"),
    ("drawings_are_named_or_hidden", END, '<svg viewBox="0 0 9 9"><path d="M0 0h9"/></svg></main>'),
    ("data_are_valid", END, '<script type="application/ld+json">{"a": 1,}</script></main>'),
    ("elements_are_few", END, "<p></p>" * 620 + END),
    ("ecoindex_is_green", END, "<p></p>" * 620 + END),
    ("html_is_light", END, "".join(chr(33 + n * n % 8999) for n in range(9000)) + END),
    ("requests_are_few", END, "".join(f'<img src="/{n}.webp" alt="">' for n in range(9)) + END),
)

# The code of the message, and what is written at the end of the text.
IN_MARKDOWN = (
    ("alternative", "![ATN_DINUM_DGAFP.jpg](/uploads/mission-quebec.svg)"),
    ("image-absente", "![Un pont au-dessus de la Seine](/uploads/pont.jpg)"),
    ("lien", "[Un module](../content/modules/absent.md)"),
    ("lien-texte", "Pour vous inscrire, [cliquez ici](https://www.numerique.gouv.fr/)."),
    ("adresse-nue", "Voir aussi https://www.numerique.gouv.fr/ pour la suite."),
    ("ancre", "[Plus bas](#nulle-part)"),
    ("titre-niveau", "##### Trop bas"),
    ("faux-titre", "**Ce que nous avons appris**\n\nBeaucoup."),
    ("liste", "– un\n– deux"),
    ("tableau", "| lundi | mardi |\n| un | deux |"),
    ("html-actif", '<div onclick="ouvrir()">Ouvrir</div>'),
    ("html-style", '<font color="red">Attention</font>'),
    ("cadre", '<iframe src="https://exemple.org/video"></iframe>'),
    ("inclusif", "Les agent·e·s du numérique."),
    ("gabarit", "{% include contact.html %}"),
    ("lien-malforme", "[La DINUM] (https://www.numerique.gouv.fr/)"),
)


@pytest.mark.parametrize(
    ("rule", "before", "after"), IN_PAGES, ids=[f"{row[0]}-{n}" for n, row in enumerate(IN_PAGES)]
)
def test_a_defect_in_a_page_is_caught(built: BuiltSite, rule: str, before: str, after: str) -> None:
    """The rule finds nothing in the real page, and what was planted in its copy."""
    page = built.pages[PAGE]
    text = page.content.decode()
    assert before in text, f"{PAGE} has no « {before} » any more: plant this defect elsewhere"
    planted = Page(PAGE, text.replace(before, after, 1).encode())
    assert not faults(RULES[rule], page, built)
    assert faults(RULES[rule], planted, built.having(planted))


@pytest.mark.parametrize(("code", "text"), IN_MARKDOWN, ids=[row[0] for row in IN_MARKDOWN])
def test_a_defect_in_markdown_is_caught(root: Path, tmp_path: Path, code: str, text: str) -> None:
    """The checker says of the real file with a defect what it did not say of the file."""
    file = (root / NEWS).read_text("utf-8")
    told = codes(tmp_path / "planted", f"{file}\n\n{text}\n") - codes(tmp_path / "real", file)
    assert code in told


def codes(folder: Path, news: str) -> Counter[str]:
    """Count the codes of what is said of a site with this news item, and little else."""
    write_site(folder, {NEWS: news, "content/uploads/mission-quebec.svg": "<svg/>"})
    found = check(load(folder), Settings(root=folder, maintenant=NOW))
    return Counter(problem.code for problem in found)
