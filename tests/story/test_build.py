"""From files to pages: what an editor writes is built, or refused whole."""

import resource
import shutil
from pathlib import Path

import pytest

from tests.sites import module, parcours
from tests.story.conftest import NewSite, Site

NEWS = "---\ntitle: Une actualité\ndate: 2026-01-02\ntags:\n- Data\n---\n\nTexte.\n"


def bytes_below(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder with its bytes."""
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_an_empty_catalogue_makes_a_site(new_site: NewSite) -> None:
    """Without any content there is still a home page, and lists that say they are empty."""
    site = new_site({})
    shutil.rmtree(site.folder / "content")
    built = site.build()
    assert built.code == 0, built.said
    assert "Aucun parcours n’est encore publié." in site.page("/parcours/")


def test_a_single_file_makes_a_site(new_site: NewSite) -> None:
    """One module is enough for a site, and its page has its facts."""
    site = new_site({"content/modules/premier.md": module(1)})
    built = site.build()
    assert built.code == 0, built.said
    page = site.page("/modules/premier/")
    assert "<title>Module 1 - Campus du numérique public</title>" in page
    assert "MOD-001" in page


def test_three_mistakes_in_three_files_come_at_once_and_change_nothing(new_site: NewSite) -> None:
    """All mistakes are located in one run, the exit code is 1, the built site stays to the byte."""
    site = new_site(
        {
            "content/modules/a.md": module(1),
            "parcours/p.md": parcours(1, "a"),
            "actualites/2026-01-02-n.md": NEWS,
        }
    )
    assert site.build().code == 0
    before = bytes_below(site.output)
    faults = {
        "content/modules/a.md": module(1).replace("1 h", "3:30"),
        "parcours/p.md": parcours(1, "b"),
        "actualites/2026-01-02-n.md": NEWS.replace("2026-01-02", "2026-02-30"),
    }
    for path, text in faults.items():
        (site.folder / path).write_text(text)
    built = site.build()
    assert built.code == 1
    for place in (
        "actualites/2026-01-02-n.md:3:7 : erreur [valeur]",
        "content/modules/a.md:12:8 : erreur [valeur]",
        "parcours/p.md:21:5 : erreur [reference]",
        "3 erreurs, 0 avertissement.",
    ):
        assert place in built.said
    assert "Traceback" not in built.said
    assert bytes_below(site.output) == before
    assert site.check().code == 1
    assert site.check("content/expertises").code == 0


def test_a_removed_file_takes_its_page_away(new_site: NewSite) -> None:
    """A page lives as long as its file."""
    site = new_site({"content/modules/a.md": module(1), "content/modules/b.md": module(2)})
    assert site.build().code == 0
    (site.folder / "content/modules/b.md").unlink()
    assert site.build().code == 0
    assert not (site.output / "modules/b").exists()


def test_the_same_files_give_the_same_bytes(
    new_site: NewSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the clock held, two builds from nothing are identical."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795000000")
    site = new_site({"content/modules/a.md": module(1), "actualites/2026-01-02-n.md": NEWS})
    assert site.build().code == 0
    first = bytes_below(site.output)
    shutil.rmtree(site.output)
    assert site.build().code == 0
    assert bytes_below(site.output) == first


def test_a_former_address_leads_to_the_page(new_site: NewSite) -> None:
    """`anciennes-adresses` leaves a page that sends readers and machines on."""
    lines = "anciennes-adresses:\n- /modules/ancien/"
    site = new_site({"content/modules/nouveau.md": module(1, lines)})
    assert site.build().code == 0
    left = site.page("/modules/ancien/")
    assert "url=/modules/nouveau/" in left.replace(" ", "")
    moved = (site.output / "redirects.map").read_text(encoding="utf-8")
    assert '"/modules/ancien/" "/modules/nouveau/";' in moved


@pytest.mark.parametrize("former", ["/../../ailleurs/", "/a/./b/", "//ailleurs/", '/a";/', "/a$b/"])
def test_a_former_address_stays_inside_the_site(new_site: NewSite, former: str) -> None:
    """An address that would leave the folder, or end a line of nginx, is refused."""
    module_file = module(1, "anciennes-adresses:", f"- '{former}'")
    built = new_site({"content/modules/nouveau.md": module_file}).build()
    assert built.code == 1
    assert "une adresse de ce site" in built.said


@pytest.mark.parametrize(("line", "published"), [("", True), ("statut: brouillon\n", False)])
def test_a_draft_has_no_page(new_site: NewSite, line: str, *, published: bool) -> None:
    """What is a draft is checked, but never written."""
    site = new_site({"actualites/2026-01-02-n.md": NEWS.replace("tags", f"{line}tags")})
    assert site.build().code == 0
    assert (site.output / "actualites/n").exists() is published


def test_news_are_listed_by_ten_by_category_and_by_tag(new_site: NewSite) -> None:
    """Eleven items make two pages; each item is on the page of each of its tags."""
    files = {f"actualites/2026-01-{day:02}-n{day}.md": NEWS for day in range(1, 12)}
    site = new_site(files)
    assert site.build().code == 0
    assert site.page("/actualites/").count("/actualites/n") == 10
    assert site.page("/actualites/page/2/").count("/actualites/n") == 1
    assert "/actualites/n11/" in site.page("/actualites/tags/data/")


def test_a_text_that_cannot_be_rendered_stops_the_build(new_site: NewSite) -> None:
    """A body too deep to be made into HTML is named, and nothing is written."""
    text = NEWS + "> " * 500 + "fin\n"
    site = new_site({"actualites/2026-01-02-n.md": text})
    built = site.build()
    assert built.code == 1
    assert "actualites/2026-01-02-n.md:1:1 : erreur [corps]" in built.said
    assert not site.output.exists()


def uploads(site: Site) -> Path:
    """Return the folder of the images of a site."""
    folder = site.folder / "content/uploads"
    folder.mkdir(parents=True)
    return folder


def test_uploads_are_served_at_their_address(new_site: NewSite) -> None:
    """An image of the editors is where their pages say, and a link out of the folder is not."""
    site = new_site({"secret.txt": "secret"})
    folder = uploads(site)
    (folder / "a b.svg").write_text("<svg/>")
    assert site.build().code == 0
    assert (site.output / "uploads/a b.svg").read_text() == "<svg/>"
    (folder / "fuite.txt").symlink_to(site.folder / "secret.txt")
    assert site.build().code == 1


def test_a_full_disk_is_told(new_site: NewSite) -> None:
    """When the system refuses a file, one sentence says so; the next build ends the work."""
    site = new_site({"content/modules/a.md": module(1)})
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (5_000, hard))
    try:
        built = site.build()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert built.code == 2
    assert "un fichier est trop gros pour ce disque" in built.said
    assert "Traceback" not in built.said
    assert site.build().code == 0
