"""Search and the catalogue, as a reader uses them: typing, filtering, keyboard, without scripts."""

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import brotli
import pytest
from playwright.sync_api import Page, ViewportSize, expect

from campus.catalogue.facets import facets
from campus.pages.boxes import BOXES, code
from tests.browser.conftest import OpenPage
from tests.browser.kinds import DESKTOP, PHONE
from tests.browser.looking import violations
from tests.sites import catalogue_of

NODES = "document.querySelectorAll('*').length"
FIRST_ANSWER = 25_000


def status(page: Page) -> str:
    """Return what the page says of the number of its results."""
    return page.locator("main [role=status]").inner_text()


def test_suggestions_come_while_typing_and_open_from_the_keyboard(open_page: OpenPage) -> None:
    """« / » focuses the field, arrows choose, Escape closes, Enter opens; axe finds nothing."""
    page = open_page("/agenda/", viewport=DESKTOP)
    page.keyboard.press("/")
    page.keyboard.type("hamecon")
    options = page.locator("[role=option]")
    expect(options.first).to_contain_text("hameçonnage")
    field = page.get_by_role("combobox", name="Rechercher")
    expect(field).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowDown")
    expect(field).to_have_attribute("aria-activedescendant", "suggestions-q-0")
    assert not violations(page)
    page.keyboard.press("Escape")
    expect(field).to_have_attribute("aria-expanded", "false")
    expect(field).to_have_value("hamecon")
    page.keyboard.press("ArrowDown")
    expect(options.first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/modules/reconnaitre-un-hameconnage/")


def test_enter_leads_to_the_results(open_page: OpenPage) -> None:
    """A query typed in the header, with a mistake, finds its page; what matches is marked."""
    page = open_page("/", viewport=DESKTOP)
    page.get_by_role("combobox", name="Rechercher").fill("kuberentes")
    page.keyboard.press("Enter")
    page.wait_for_url("**/recherche/?q=kuberentes")
    expect(page.locator(".resultat").first).to_contain_text("Kubernetes")
    page.goto(page.url.replace("kuberentes", "anonymiser"))
    expect(page.locator(".resultat mark").first).to_have_text("Anonymiser")
    assert not violations(page)


def test_facets_narrow_and_the_address_remembers(open_page: OpenPage) -> None:
    """A choice filters and counts, adds up with a query, is kept in the address, can be undone."""
    page = open_page("/catalogue/", viewport=DESKTOP)
    whole = status(page)
    page.get_by_role("checkbox", name="Avancé").check()
    expect(page.locator("main [role=status]")).not_to_have_text(whole)
    narrowed = status(page)
    assert page.url.endswith("?niveau=avance")
    page.get_by_label("Chercher dans le catalogue").fill("données")
    page.wait_for_url("**/catalogue/?q=donn%C3%A9es&niveau=avance")
    expect(page.locator("main [role=status]")).not_to_have_text(narrowed)
    found = status(page)
    other = open_page("/catalogue/?q=donn%C3%A9es&niveau=avance", viewport=DESKTOP)
    expect(other.locator("main [role=status]")).to_have_text(found)
    assert not violations(other)
    page.get_by_role("button", name="Retirer le filtre Niveau : Avancé").click()
    page.wait_for_url("**/catalogue/?q=donn%C3%A9es")
    page.go_back()
    expect(page.get_by_role("checkbox", name="Avancé")).to_be_checked()
    expect(page.locator("main [role=status]")).to_have_text(found)


def test_choices_add_up_within_a_facet(open_page: OpenPage) -> None:
    """Two values of a facet hold the courses of both."""
    page = open_page("/catalogue/?niveau=avance", viewport=DESKTOP)
    expect(page.get_by_role("checkbox", name="Avancé")).to_be_checked()
    expect(page.locator("main [role=status]")).not_to_have_text("150 formations")
    one = int(status(page).split()[0])
    label = page.locator("label", has_text="Expert (").inner_text()
    other = int(label.rpartition("(")[2].rstrip(")"))
    page.get_by_role("checkbox", name="Expert").check()
    expect(page.locator("main [role=status]")).to_have_text(f"{one + other} formations")


def test_an_empty_answer_says_what_to_loosen(open_page: OpenPage) -> None:
    """With nothing to show, each choice that is too much can be taken back, with what it gives."""
    page = open_page("/catalogue/?type=webinaire&niveau=expert", viewport=DESKTOP)
    offer = page.get_by_role("button", name="Sans « Expert »")
    expect(offer).to_be_visible()
    offer.click()
    expect(page.locator(".resultat").first).to_contain_text("Webinaire")
    page.goto(page.url.partition("?")[0] + "?q=kubernetes&type=webinaire")
    page.get_by_role("button", name="Sans les mots « kubernetes »").click()
    expect(page.locator(".resultat").first).to_contain_text("Webinaire")


def test_on_a_phone_the_field_is_ready_and_filters_lead_to_the_results(
    open_page: OpenPage,
) -> None:
    """The dialog of search opens on its field; below the filters, a button closes them."""
    page = open_page("/catalogue/", viewport=PHONE)
    page.locator("#bouton-recherche").click()
    expect(page.get_by_role("combobox", name="Rechercher")).to_be_focused()
    page.get_by_role("button", name="Fermer").first.click()
    page.get_by_text("Filtrer", exact=True).click()
    page.get_by_role("checkbox", name="Avancé").check()
    page.get_by_role("button", name="Voir les résultats (").click()
    expect(page.locator(".resultat a").first).to_be_focused()
    expect(page.get_by_role("checkbox", name="Avancé")).to_be_hidden()


def test_a_sort_is_kept(open_page: OpenPage) -> None:
    """Sorting by the next session puts a course that has one first."""
    page = open_page("/catalogue/", viewport=DESKTOP)
    page.get_by_label("Trier par").select_option("duree")
    page.wait_for_url("**/catalogue/?tri=duree")
    expect(page.locator(".resultat").first).to_contain_text("min")


def test_the_catalogue_is_whole_without_scripts(open_page: OpenPage) -> None:
    """Links lead to each value, to a type within an expertise, and to the next pages."""
    page = open_page("/catalogue/", viewport=PHONE, java_script_enabled=False)
    assert page.locator(".resultat").count() == 30
    assert page.get_by_role("link", name="Page suivante").is_visible()
    page.get_by_text("Filtrer", exact=True).click()
    page.get_by_role("link", name="Data (").click()
    page.get_by_text("Filtrer", exact=True).click()
    page.get_by_role("link", name="Atelier (").click()
    assert page.url.endswith("/catalogue/expertise/data/atelier/")
    assert page.locator(".resultat").count()


def test_boxes_filter_a_short_list_without_scripts(open_page: OpenPage) -> None:
    """Choices add up within a facet and restrict each other between facets, by style alone."""
    page = open_page(
        "/catalogue/expertise/data/atelier/", viewport=DESKTOP, java_script_enabled=False
    )
    shown = page.locator(".resultat:visible")
    whole = shown.count()
    niveaux = page.get_by_role("group", name="Niveau").get_by_role("checkbox")
    niveaux.first.check()
    one = shown.count()
    assert 0 < one < whole
    niveaux.nth(1).check()
    assert one < shown.count() <= whole
    page.get_by_role("group", name="Modalité").get_by_role("checkbox").first.check()
    assert shown.count() < whole


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["1280", "320"])
def test_boxes_count_what_they_leave(open_page: OpenPage, viewport: ViewportSize) -> None:
    """Without scripts, a status says how many courses are left, or none; a button clears all."""
    page = open_page("/catalogue/type/parcours/", viewport=viewport, java_script_enabled=False)
    whole, shown = page.locator(".resultat").count(), page.locator(".resultat:visible")
    assert whole > 30, "a list of more than thirty courses, on one page"
    assert not said(page)
    if viewport == PHONE:
        page.get_by_text("Filtrer", exact=True).click()
    page.get_by_label("Découverte (").check()
    left = shown.count()
    assert 1 < left < whole
    assert said(page) == f"{left} formations"
    page.get_by_label("Juristes (").check()
    page.get_by_label("En ligne et en présentiel (").check()
    assert shown.count() == 0
    assert said(page) == "Aucune formation ne réunit ces choix."
    page.get_by_role("button", name="Effacer mes choix").click()
    assert shown.count() == whole
    assert not said(page)


def said(page: Page) -> str:
    """Return what Chromium tells assistive technologies of the status, which style sheets write."""
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    nodes = {node["nodeId"]: node for node in tree}

    def text(node: dict[str, Any]) -> str:
        if node["role"]["value"] == "StaticText":
            return str(node["name"]["value"])
        return "".join(text(nodes[child]) for child in node["childIds"])

    status = next(node for node in tree if node.get("role", {}).get("value") == "status")
    return text(status)


def test_every_value_of_a_box_has_its_rule(root: Path) -> None:
    """The style sheet knows each value of the facets that have boxes, and no two have the same."""
    style = (root / "theme/static/css/search.css").read_text("utf-8")
    boxed = [facet for facet in facets(catalogue_of(root)) if facet.id in BOXES]
    values = [code(facet, value) for facet in boxed for value in facet.values]
    assert len(set(values)) == len(values)
    for value in values:
        assert f'[value="{value}"]:checked) [data-valeurs~="{value}"]' in style


def test_search_without_scripts_leads_to_all_courses(open_page: OpenPage) -> None:
    """The form of the header answers with the courses of each expertise."""
    page = open_page("/", viewport=PHONE, java_script_enabled=False)
    page.locator("header input").fill("git")
    page.keyboard.press("Enter")
    page.wait_for_url("**/recherche/?q=git")
    assert page.get_by_role("link", name="Git et les forges, premiers pas").is_visible()


def test_pages_keep_their_budgets(open_page: OpenPage, site: Path) -> None:
    """The catalogue has at most 620 nodes and weighs at most 8 KB on the wire."""
    for path in (
        "catalogue",
        "catalogue/modalite/hybride",
        "catalogue/expertise/data",
        "recherche",
    ):
        page = open_page(f"/{path}/", viewport=DESKTOP)
        assert page.evaluate(NODES) <= 620, path
        assert len(brotli.compress((site / path / "index.html").read_bytes())) <= 8_000, path


def test_the_first_answer_keeps_its_budget(open_page: OpenPage, site: Path) -> None:
    """The engine and what one word needs weigh at most 25 KB on the wire."""
    page = open_page("/", viewport=DESKTOP)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.get_by_role("combobox", name="Rechercher").fill("hamecon")
    expect(page.locator("[role=option]").first).to_be_visible()
    needed = [url.split("/", 3)[3] for url in asked if "/i." not in url or url == asked[-1]]
    assert sum(len(brotli.compress((site / path).read_bytes())) for path in needed) <= FIRST_ANSWER


def test_the_index_is_found_by_one_small_pointer(site: Path) -> None:
    """The pointer and the description for browsers name what is there."""
    pointer = site / "recherche/index.json"
    assert pointer.stat().st_size < 100
    assert (site / "recherche" / json.loads(pointer.read_text("utf-8"))["index"]).is_file()
    description = ET.parse(site / "recherche/opensearch.xml")  # noqa: S314 (our own)
    url = description.find("{http://a9.com/-/spec/opensearch/1.1/}Url")
    assert url is not None
    assert url.attrib["template"].endswith("/recherche/?q={searchTerms}")
