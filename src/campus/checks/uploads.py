"""Uploads: documents and images that readers can open, none that acts, none too heavy."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from urllib.parse import quote

from campus.catalogue import Contents
from campus.french.words import slug
from campus.images import is_image
from campus.model import Fiche
from campus.problems import Place, Problem
from campus.settings import Settings

_PROGRAMS = frozenset(
    ".apk .app .asp .aspx .bat .cmd .com .dll .dmg .docm .dotm .exe .hta .htm .html .jar .js .jsp"
    " .lnk .mjs .msi .php .pptm .ps1 .py .reg .scr .sh .url .vbs .xhtml .xlsm .xltm".split()
)
_LEFTOVERS = frozenset(".bak .crdownload .db .download .ini .part .swp .temp .tmp".split())
_HEAVY, _NOTABLE = 10_000_000, 1_000_000  # bytes


def check_uploads(contents: Contents, settings: Settings) -> Iterator[Problem]:
    """What is uploaded can be opened by readers, does nothing by itself, and is of use."""
    heavy = []
    for address in sorted(contents.uploads):
        path = Path(f"{settings.root}/content{address}")
        size = path.stat().st_size if path.is_file() else _NOTABLE
        place = Place(f"content{address}")
        if fault := _fault(PurePosixPath(address), size):
            yield Problem(place, "fichier", *fault)
            continue
        yield from _poor_name(place, PurePosixPath(address))
        if size > _HEAVY and not is_image(address):
            message = f"fichier de {size // 1_000_000} Mo, {_HEAVY // 1_000_000} au plus"
            hint = "allégez-le ; une vidéo se dépose sur une plateforme de vidéos"
            yield Problem(place, "fichier-lourd", message, hint)
        elif size > _NOTABLE:
            heavy.append(address)
    for address in _unused(contents, heavy) if heavy else ():
        message = "fichier de plus de 1 Mo que ni page ni donnée ne cite"
        hint = "supprimez-le, ou écrivez le lien qui y mène"
        yield Problem(Place(f"content{address}"), "fichier-lourd", message, hint)


def _fault(path: PurePosixPath, size: int) -> tuple[str, str] | None:
    """Return why a file cannot be published and what to do, nothing when it can."""
    suffix = path.suffix.lower()
    if path.name.startswith("~$") or suffix in _LEFTOVERS:
        return "fichier laissé par un programme", "supprimez-le"
    if suffix in _PROGRAMS:
        message = f"un fichier {suffix} peut agir sur l’ordinateur de qui l’ouvre"
        return message, "supprimez-le ; donnez le document en PDF ou en OpenDocument"
    is_lost = not size and not is_image(path.as_posix())  # pages tell the images they cannot show
    return ("fichier vide", "déposez-le de nouveau") if is_lost else None


def _poor_name(place: Place, path: PurePosixPath) -> Iterator[Problem]:
    if not path.name.isascii() or " " in path.name:
        message = "nom avec des espaces ou des accents : son adresse serait illisible"
        better = f"{slug(path.stem)}{path.suffix.lower()}"
        hint = f"renommez le fichier {better}, et changez les liens qui y mènent"
        yield Problem(place, "nom", message, hint)


def _unused(contents: Contents, addresses: list[str]) -> Iterator[str]:
    """Yield the addresses that no text and no header cites."""
    named = {reference.slug for references in contents.references for reference in references}
    bodies = "\n".join(fiche.corps for _, fiche in contents.of(Fiche))
    for address in addresses:
        if address not in named and address not in bodies and quote(address) not in bodies:
            yield address
