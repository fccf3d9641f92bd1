"""The State's former site reads as it did: the founding article, and 32 others."""

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from campus.catalogue import load
from campus.model import Actualite, Statut
from tests.sites import catalogue_of, said_of
from tests.story.conftest import NewSite, Site

SEED = "actualites/2023-12-12-cooperation-franco-quebecoise.md"
INVALID_YAML = "publications/recommandations-partage-donnees-api"


@pytest.fixture
def seed_site(new_site: NewSite, shared: Path) -> Site:
    """Return a site that holds the founding article, byte for byte."""
    return new_site({SEED: (shared / "seeds/cooperation-franco-quebecoise.md").read_bytes()})


def test_the_founding_article_is_read_whole(seed_site: Site) -> None:
    """Its title over two lines, its date with its zone, its tags, its chapeau and its image."""
    article = catalogue_of(seed_site.folder).actualites["cooperation-franco-quebecoise"]
    assert article.title == (
        "Coopération franco-québécoise : la DGAFP et la DINUM partagent leur expertise en "
        "transformation numérique avec les agents publics québécois"
    )
    assert article.date.isoformat() == "2023-12-12T16:01:00+01:00"
    assert article.tags == ("International", "Numérique", "Transformation publique")
    assert article.categories == ("Actualité",)
    assert article.une_ou_diaporama[0].image == "/uploads/Mission%20Quebec.png"


def test_the_founding_article_is_published_as_it_reads(seed_site: Site) -> None:
    """Its two lists hold their six items, its chapeau its two links; no image of it is broken."""
    built = seed_site.build()
    assert built.code == 0, built.said
    page = seed_site.page("/actualites/cooperation-franco-quebecoise/")
    main = page[page.index("<main") : page.index("</main>")]
    body = main[main.index("L’ATN est l’opérateur") :]
    assert [item.count("<li") for item in re.findall(r"<ul>.*?</ul>", body, re.DOTALL)] == [3, 3]
    assert "<img" not in main
    assert main.count("https://www.fonction-publique.gouv.fr/la-dgafp") == 1
    assert main.count("https://transformation-numerique.ulaval.ca/") == 1


def test_its_images_are_shown_once_they_are_there(seed_site: Site) -> None:
    """Both images of the article show, and stay served at the addresses that it cites."""
    uploads = seed_site.folder / "content/uploads"
    uploads.mkdir()
    for name in ("Mission Quebec.png", "ATN_DINUM_DGAFP.jpg"):
        Image.new("RGB", (900, 600), (0, 0, 145)).save(uploads / name)
    assert seed_site.build().code == 0
    page = seed_site.page("/actualites/cooperation-franco-quebecoise/")
    assert re.findall(r'<img[^>]* src="/images/([\w-]+)-900\.', page) == [
        "mission-quebec",
        "atn-dinum-dgafp",
    ]
    for name in ("Mission Quebec.png", "ATN_DINUM_DGAFP.jpg"):
        assert (seed_site.output / "uploads" / name).read_bytes() == (uploads / name).read_bytes()


def test_the_founding_article_gives_four_warnings(seed_site: Site) -> None:
    """Two images that were not supplied, one without alternative, one named after its file."""
    assert [said.split(" ; ")[0] for said in said_of(seed_site.folder)] == [
        f"{SEED}:19:10 : attention [alternative] image « /uploads/Mission%20Quebec.png » "
        "sans alternative-textuelle",
        f"{SEED}:19:10 : attention [image-absente] image « /uploads/Mission%20Quebec.png » "
        "introuvable dans content/uploads/",
        f"{SEED}:24:1 : attention [alternative] l’alternative « ATN_DINUM_DGAFP.jpg » "
        "est un nom de fichier",
        f"{SEED}:24:24 : attention [image-absente] image « /uploads/ATN_DINUM_DGAFP.jpg » "
        "introuvable dans content/uploads/",
    ]


def expected(shared: Path) -> dict[str, Any]:
    """Return what each file of the corpus must become."""
    read: dict[str, Any] = json.loads((shared / "corpus/expected.json").read_text())
    return read


@pytest.fixture
def corpus_site(new_site: NewSite, shared: Path) -> Site:
    """Return a site of the whole corpus: dated files among the news, the others among the pages."""
    site = new_site({})
    for name, wanted in expected(shared).items():
        folder = "actualites" if "date" in (wanted["front_matter"] or {}) else "content/pages"
        (site.folder / folder).mkdir(parents=True, exist_ok=True)
        shutil.copy(shared / "corpus" / name, site.folder / folder)
    return site


def test_one_file_of_the_corpus_is_refused_at_its_line(corpus_site: Site) -> None:
    """The one file whose YAML is broken is refused where it is; no other has an error."""
    errors = [said for said in said_of(corpus_site.folder) if " : erreur [" in said]
    broken = f"content/pages/{Path(INVALID_YAML).name}"
    assert {error.split(":")[0] for error in errors} == {broken}
    unreadable = [error for error in errors if "[cle-inconnue]" not in error]
    assert [error.split(" : ")[0] for error in unreadable] == [f"{broken}:139:1"]


def test_the_headers_of_the_corpus_keep_their_values(corpus_site: Site, shared: Path) -> None:
    """Titles, dates, tags and drafts are those that the former site read."""
    values = {
        Path(entry.path).name: entry.value
        for entry in load(corpus_site.folder).entries
        if Path(entry.path).parts[0] == "actualites"
    }
    for name, wanted in expected(shared).items():
        header = wanted["front_matter"] or {}
        value = values.get(Path(name).name)
        if value is None:
            continue
        assert isinstance(value, Actualite)
        assert value.title == " ".join(header["title"].split()), name
        assert value.date.isoformat() == header["date"].replace("Z", "+00:00"), name
        assert list(value.tags) == header.get("tags", []), name
        assert (value.statut is Statut.BROUILLON) == (header.get("published") is False), name


def test_the_corpus_is_published(corpus_site: Site, shared: Path) -> None:
    """All but the refused file and the drafts have their page."""
    (corpus_site.folder / "content/pages" / Path(INVALID_YAML).name).unlink()
    built = corpus_site.build()
    assert built.code == 0, built.said
    drafts = sum(
        (wanted["front_matter"] or {}).get("published") is False
        for wanted in expected(shared).values()
    )
    catalogue = catalogue_of(corpus_site.folder)
    assert len(catalogue.actualites) + len(catalogue.pages) == len(expected(shared)) - 1 - drafts
    for address in catalogue.addresses.values():
        assert (corpus_site.output / address.strip("/") / "index.html").exists(), address
