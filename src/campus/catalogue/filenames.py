"""Names of files: they become addresses, and every system must hold them side by side."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator

from campus.french.words import nearest, slug
from campus.problems import Place, Problem
from campus.schemas import KINDS, Form, Kind

UPLOADS = "content/uploads"
PAGES = ("md", "markdown", "")
RECORDS = ("yml", "yaml")
GOOD_NAME = re.compile(r"(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*")
"""What the name of a file should be, without its date and its extension."""

_DATE = re.compile(r"\d{4}-\d{1,2}-\d{1,2}-")
_LONGEST = 80
_LONGEST_EXTENSION = 8
_EXTENSION = re.compile(r"[A-Za-z0-9]+~?|~?")
_OF_WINDOWS = re.compile(r"con|prn|aux|nul|com\d|lpt\d")
_COPY = re.compile(
    r"(?:copie|copy)(?:[ _-](?:de|of))?[ _-]+(?P<after>.+)"
    r"|(?P<before>.+?)(?:[ _-]+(?:copie|copy)(?:[ _-]*\(?\d+\)?)?| ?\(\d+\))",
    re.IGNORECASE,
)
_MAYBE_COPY = re.compile(r"cop[iy]|\(\d", re.IGNORECASE)
_COPIES = ("bak", "swp", "tmp", "orig")
_IMAGES = ("png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "heic")
_DOCUMENTS = ("docx", "doc", "odt", "rtf", "pdf", "html", "htm", "xlsx", "xls", "ods", "pptx")
_EXPLANATIONS = ("readme", "lisezmoi", "licence", "license")


def parts(name: str) -> tuple[str, str]:
    """Return the name of a file without its extension, and the extension, in the case it has."""
    stem, dot, extension = name.rpartition(".")
    is_one = len(extension) <= _LONGEST_EXTENSION and _EXTENSION.fullmatch(extension)
    return (stem, extension) if dot and is_one else (name, "")


def refusal(kind: Kind, name: str) -> tuple[str, str]:
    """Return why a file cannot be one of a kind and what to do; two empty texts when it can."""
    if name.startswith("~$"):
        return "fichier temporaire de Word ou d’Excel", "fermez le document, puis supprimez-le"
    stem, extension = parts(name)
    accepted = PAGES if kind.form is Form.PAGE else RECORDS
    if extension in accepted:
        if GOOD_NAME.fullmatch(stem):
            return "", ""
        named = slug(stem) != ""
        return ("", "") if named else ("nom sans lettre ni chiffre", "renommez le fichier")
    better = f"renommez-le {slug(stem)}.{accepted[0]}"
    message = f"extension .{extension} inattendue" if extension else "extension manquante"
    lower = extension.lower()
    if lower in RECORDS and kind.form is Form.PAGE:
        hint = f"{better} et placez ses champs entre deux lignes ---"
    elif lower in PAGES and lower and kind.form is Form.RECORD and extension == lower:
        hint = f"{better} et gardez-y les champs seuls, sans les lignes --- ni le texte"
    elif lower in _IMAGES:
        hint = "placez-le dans content/uploads/"
    elif lower in _DOCUMENTS:
        hint = (
            f"copiez son texte dans un fichier .{accepted[0]}, ou placez-le dans content/uploads/"
        )
    elif lower in _COPIES or extension.endswith("~"):
        message, hint = "copie de sauvegarde", "supprimez-la"
    else:
        hint = better
    return message, hint


def name_for(text: str) -> str:
    """Return the name, without extension, of a file that has this title."""
    name = slug(text)
    if _OF_WINDOWS.fullmatch(name):
        return f"{name}-1"
    if len(name) <= _LONGEST:
        return name
    return name[: _LONGEST + 1].rpartition("-")[0] or name[:_LONGEST]


def copied(name: str, others: Collection[str]) -> str:
    """Return the file that a name says to be a copy of, nothing when there is none beside it."""
    if not _MAYBE_COPY.search(name):
        return ""
    stem, extension = parts(name)
    match = _COPY.fullmatch(stem)
    original = match and f"{match['after'] or match['before']}{extension and '.'}{extension}"
    return original if original and original in others else ""


def advice(path: str, name: str, *, dated: bool) -> Iterator[Problem]:
    """Yield the problem of a name that works but makes a poor address.

    A `dated` one begins with a date; without it, it is told elsewhere, with the date it needs.
    """
    stem, extension = parts(name)
    match = _DATE.match(stem)
    if dated and not match:
        return
    date = match[0] if dated and match else ""
    bare = stem[len(date) :]
    if match and not dated and extension in PAGES:
        message = "la date du nom ferait partie de l’adresse de la page"
        better = f"{name_for(stem[match.end() :])}.{extension}"
        yield Problem(Place(path), "nom", message, f"renommez le fichier {better}")
        return
    if GOOD_NAME.fullmatch(bare) and not _OF_WINDOWS.fullmatch(bare):
        return
    better = name_for(bare.removesuffix(f".{extension}"))
    if _OF_WINDOWS.fullmatch(slug(bare)):
        message = f"« {bare} » est un nom réservé par Windows"
    elif len(bare) > _LONGEST:
        message = f"nom de {len(bare)} signes, {_LONGEST} au plus"
    elif bare != better:
        message = "nom avec des espaces, des majuscules, des accents ou d’autres signes"
    else:
        return
    suffix = f".{extension}" if extension else ""
    yield Problem(Place(path), "nom", message, f"renommez le fichier {date}{better}{suffix}")


def collisions(place: str, names: Iterable[str]) -> Iterator[Problem]:
    """Yield a problem for each name that other systems would take for one before it."""
    before: dict[str, str] = {}
    for name in names:
        key = unicodedata.normalize("NFC", name).casefold()
        if other := before.get(key):
            message = f"« {name} » et « {other} » seraient le même fichier sous Windows et macOS"
            hint = "renommez ou supprimez l’un des deux"
            yield Problem(Place(f"{place}/{name}"), "fichier", message, hint)
        before.setdefault(key, name)


def strangers(place: str, names: Iterable[str]) -> Iterator[Problem]:
    """Yield a problem for each file or folder of `content/…` in which no kind is looked for."""
    known = {
        kind.place.removeprefix(f"{place}/").split("/")[0]
        for kind in KINDS
        if kind.place.startswith(f"{place}/")
    }
    for name in names:
        if name in known or f"{place}/{name}" == UPLOADS or slug(parts(name)[0]) in _EXPLANATIONS:
            continue
        close = nearest(name, sorted(known))
        if outside := nearest(name, [kind.place for kind in KINDS if "/" not in kind.place]):
            message = "dossier inattendu : il ne serait pas lu"
            hint = f"placez ses fichiers dans {outside}/, à la racine du site"
            yield Problem(Place(f"{place}/{name}"), "fichier", message, hint)
            continue
        meant = f"vouliez-vous dire {place}/{close} ?" if close else _places(place, known)
        message = "fichier ou dossier inattendu : il ne serait pas lu"
        yield Problem(Place(f"{place}/{name}"), "fichier", message, meant)


def lost(names: Iterable[str]) -> Iterator[Problem]:
    """Yield a problem for each folder of the root that has the name of one of `content/`.

    Those of the other folders of the root, whatever they hold, are no business of ours.
    """
    known = {kind.place.rpartition("/")[2]: kind.place for kind in KINDS}
    for name in names:
        if (place := known.get(slug(name))) and place != name:
            message = "dossier inattendu : il ne serait pas lu"
            yield Problem(Place(name), "fichier", message, f"placez ses fichiers dans {place}/")


def _places(place: str, known: Iterable[str]) -> str:
    return f"{place}/ contient {', '.join(sorted(known))}"
