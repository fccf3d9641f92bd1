"""The build, as the list of its steps: each makes outputs from the catalogue, none writes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from jinja2 import Environment

from campus.build.output import Output
from campus.catalogue import Catalogue
from campus.catalogue.filenames import UPLOADS
from campus.feeds import LATEST, REDIRECTS, agenda, news, redirect_map, robots, sitemap
from campus.model import Session
from campus.model.adresses import AGENDA, FIL, ROBOTS, SITEMAP, address, calendar
from campus.pages import composants, pages, render, site_view
from campus.problems import Problems
from campus.search import columns, documents, opensearch, search_files, too_heavy
from campus.settings import Settings
from campus.theme import read_assets


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """What the steps share; `theme` is the folder of the theme, `found` what they find wrong."""

    catalogue: Catalogue
    settings: Settings
    environment: Environment
    theme: Path
    found: Problems


def build(given: Build) -> Iterator[Output]:
    """Yield every file of the site."""
    for step in (html, style_guide, redirects, feeds, search, uploads, images, assets):
        yield from step(given)


def html(given: Build) -> Iterable[Output]:
    """Yield the pages."""
    site = site_view(given.catalogue, given.settings, read_assets(_dist(given.theme)))
    open_to_robots = []
    for page in pages(given.catalogue, given.settings, given.found):
        text = render(given.environment, site, page)
        yield Output(_file(page.address), text.encode())
        if page.indexed:
            open_to_robots.append(page.address)
    yield Output(_file(SITEMAP), sitemap(open_to_robots, given.settings).encode())


def style_guide(given: Build) -> Iterable[Output]:
    """Yield the page of the components, where the settings ask for it."""
    if given.settings.composants:
        site = site_view(given.catalogue, given.settings, read_assets(_dist(given.theme)))
        templates = given.theme / "templates"
        page = composants(given.environment, templates, site)
        yield Output(_file(page.address), render(given.environment, site, page).encode())
        yield Output(_file(f"{page.address}image.svg"), templates / "components/image.svg")


def feeds(given: Build) -> Iterable[Output]:
    """Yield what programs come back for: the calendars, the feed of the news."""
    catalogue, settings = given.catalogue, given.settings
    if catalogue.actualites:
        latest = islice(catalogue.actualites.values(), LATEST)
        yield Output(_file(FIL), news(latest, settings).encode())
    yield Output(_file(ROBOTS), robots(settings).encode())
    yield _calendar(given, AGENDA, settings.site_name, catalogue.sessions.values())
    for formation in (*catalogue.parcours.values(), *catalogue.modules.values()):
        sessions = catalogue.sessions_of(formation)
        if any(session.fin > settings.maintenant for session in sessions):
            yield _calendar(given, address(formation), formation.title, sessions)


def redirects(given: Build) -> Iterable[Output]:
    """Yield the former addresses, for nginx: elsewhere, the page left at each of them redirects."""
    former = given.catalogue.former_addresses()
    yield Output(REDIRECTS, redirect_map((old, address(fiche)) for old, fiche in former).encode())


def search(given: Build) -> Iterable[Output]:
    """Yield the index of search, and its description for browsers."""
    catalogue, settings = given.catalogue, given.settings
    synonyms = (synonymes.termes for synonymes in catalogue.synonymes.values())
    facets = columns(catalogue, settings.maintenant)
    found = documents(catalogue)
    files = search_files(found, facets, synonyms)
    given.found.extend(too_heavy(files, len(found)))
    for file in (*files, opensearch(settings.site_name, settings.site_url)):
        yield Output(file.path, file.content.encode())


def uploads(given: Build) -> Iterable[Output]:
    """Yield the images and documents of the editors, at the addresses that they cite."""
    folder, known = given.settings.root / UPLOADS, given.catalogue.images
    for upload in sorted(given.catalogue.uploads):
        cleaned = known[upload].cleaned if upload in known else None
        yield Output(upload.lstrip("/"), cleaned or folder / upload.removeprefix("/uploads/"))


def images(given: Build) -> Iterable[Output]:
    """Yield the lighter copies of the images, each once: two uploads may be the same image."""
    derivatives = (one for image in given.catalogue.images.values() for one in image.derivatives)
    for one in {one.address: one for one in derivatives}.values():
        yield Output(one.address.lstrip("/"), one.path)


def assets(given: Build) -> Iterable[Output]:
    """Yield the theme's style sheet, scripts, fonts and icons."""
    dist = _dist(given.theme)
    for path in sorted(dist.rglob("*")):
        if path.is_file() and not path.name.startswith("."):
            yield Output(f"theme/{path.relative_to(dist).as_posix()}", path)


def _calendar(given: Build, page: str, name: str, sessions: Iterable[Session]) -> Output:
    text = agenda(name, sessions, given.catalogue, given.settings)
    return Output(_file(calendar(page)), text.encode())


def _dist(theme: Path) -> Path:
    return theme / "static" / "dist"


def _file(address: str) -> str:
    """Return the file that a server sends for an address."""
    return f"{address}index.html".lstrip("/") if address.endswith("/") else address.lstrip("/")
