"""Images from the upload to the page, by the real Pelican."""

from io import BytesIO

import lxml.html
import pytest
from lxml.html import HtmlElement
from PIL import Image

from tests.story.conftest import NewSite, Site

PAGE = "content/pages/essai.md"
HEADER = """---
title: Essai
une-ou-diaporama:
- image: /uploads/photo.jpg
  alternative-textuelle: Une salle
  legende: La salle
  credit: Camille
- image: /uploads/absente.jpg
  alternative-textuelle: Rien
  legende: La légende reste
- image: /uploads/cassee.png
  alternative-textuelle: Rien
---

Avant ![Un plan](/uploads/plan.svg) et ![Une autre](/uploads/photo.jpg).

![Le schéma](/uploads/cassee.png)

![Ailleurs](https://exemple.fr/a.png)
"""


def _photo() -> bytes:
    out = BytesIO()
    Image.effect_mandelbrot((1600, 900), (-2, -1, 1, 1), 20).save(out, "JPEG")
    return out.getvalue()


@pytest.fixture
def site(new_site: NewSite) -> Site:
    """Return a site with a page that shows good, absent and broken images."""
    svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 6"><script/></svg>'
    return new_site(
        {
            PAGE: HEADER,
            "content/uploads/photo.jpg": _photo(),
            "content/uploads/plan.svg": svg,
            "content/uploads/cassee.png": _photo()[:500],
        }
    )


def test_images_are_light_and_none_is_broken(site: Site) -> None:
    """Every image has its size and exists; what cannot be shown is said and leaves its words."""
    built = site.build()
    assert built.code == 0
    for place in ("8:10 absente.jpg", "11:10 cassee.png", "17:14 cassee.png"):
        where, name = place.split()
        assert f"{PAGE}:{where} : attention [image-absente] image « /uploads/{name} »" in built.said
    assert "content/uploads/plan.svg:1:1 : attention [image-a-revoir]" in built.said
    main = _main(site)
    shown = list(main.iter("img"))
    assert len(shown) == 3
    for image in shown:
        addresses = [image.attrib["src"], *_choices(image.get("srcset", ""))]
        assert all((site.output / address.lstrip("/")).is_file() for address in addresses)
        assert int(image.attrib["width"]) > int(image.attrib["height"]) > 0
    assert [image.get("loading") for image in shown] == [None, "lazy", "lazy"]
    assert len(_choices(shown[0].attrib["srcset"])) == 3
    assert "La légende reste" in main.text_content()
    assert "Le schéma" in main.text_content()
    assert "exemple.fr" not in lxml.html.tostring(main, encoding="unicode")


def test_originals_stay_and_nothing_is_made_twice(site: Site) -> None:
    """The address of an upload is served as before; a second build writes and derives nothing."""
    site.build()
    assert (site.output / "uploads/photo.jpg").read_bytes() == _photo()
    assert "script" not in (site.output / "uploads/plan.svg").read_text()
    cache = _cache(site)
    assert "dont 0 réécrits et 0 supprimés" in site.build().said
    assert _cache(site) == cache


def _main(site: Site) -> HtmlElement:
    main = lxml.html.document_fromstring(site.page("/essai/")).find(".//main")
    assert isinstance(main, HtmlElement)
    return main


def _cache(site: Site) -> dict[str, int]:
    folder = site.folder / ".cache/images"
    return {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}


def _choices(srcset: str) -> list[str]:
    return [choice.split()[0] for choice in srcset.split(",") if choice]
