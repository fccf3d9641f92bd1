"""The files of the site, found in their folders, none that would leave them."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from campus.catalogue.filenames import (
    GOOD_NAME,
    UPLOADS,
    advice,
    collisions,
    copied,
    lost,
    parts,
    refusal,
    strangers,
)
from campus.problems import Place, Problem, Problems
from campus.schemas import Form, Kind

_CONTENT = ("content", "content/donnees")
_DATE = re.compile(r"\d{4}-\d{1,2}-\d{1,2}-")
_NOT_IN_AN_ADDRESS = re.compile(r"[^\w._~!$&'()+,;=@]+")


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read: its kind, its path from the root, and its name without extension."""

    kind: Kind
    path: str
    name: str

    @property
    def slug(self) -> str:
        """The name of the entry: that of the file, without its date, as the former site had it."""
        name = _DATE.sub("", self.name, count=1) if self.kind.name == "actualite" else self.name
        return name if GOOD_NAME.fullmatch(name) else _NOT_IN_AN_ADDRESS.sub("-", name).strip("-")


def sources(root: Path, kind: Kind, found: Problems) -> Iterator[Source]:
    """Yield the files of a kind, sorted by name; say which ones cannot be published."""
    place = root / kind.place
    if kind.form is Form.LIST:
        if place.is_file():
            yield Source(kind, kind.place, place.stem)
        return
    listed = list(_listed(root, kind.place, found))
    names = {entry.name for entry in listed}
    found += collisions(kind.place, sorted(names))
    for entry in listed:
        path = f"{kind.place}/{entry.name}"
        if problem := _refused(kind, entry, root, path):
            found.append(problem)
        elif original := copied(entry.name, names):
            message, hint = f"copie de {original}", "supprimez-la, ou donnez-lui le nom de sa page"
            found.append(Problem(Place(path), "fichier", message, hint))
        else:
            found += advice(path, entry.name, dated=kind.name == "actualite")
            yield Source(kind, path, parts(entry.name)[0])


def unread(root: Path) -> Iterator[Problem]:
    """Yield the problems of files that stand where no content is looked for."""
    yield from lost(sorted(entry.name for entry in os.scandir(root) if entry.is_dir()))
    for place in _CONTENT:
        found: Problems = []
        yield from strangers(place, [entry.name for entry in _listed(root, place, found)])
        yield from found


def _listed(root: Path, place: str, found: Problems) -> Iterator[os.DirEntry[str]]:
    """Yield what a folder holds, sorted by name, but for what is hidden or a model."""
    if not (root / place).is_dir():
        return
    with os.scandir(root / place) as scanned:
        listed = sorted(scanned, key=lambda entry: entry.name)
    for entry in listed:
        if not entry.name.isprintable():
            shown = entry.name.encode("ascii", "backslashreplace").decode()
            message = "nom de fichier illisible sur d’autres systèmes"
            found.append(Problem(Place(f"{place}/{shown}"), "fichier", message, "renommez-le"))
        elif not entry.name.startswith((".", "_")):
            yield entry


def _refused(kind: Kind, entry: os.DirEntry[str], root: Path, path: str) -> Problem | None:
    message, hint = refusal(kind, entry.name)
    if entry.is_symlink() and not _inside(root / path, root):
        message, hint = "lien symbolique qui sort du site", "copiez le fichier"
    elif not entry.is_file():
        message, hint = "dossier inattendu", f"placez ses fichiers directement dans {kind.place}/"
    return Problem(Place(path), "fichier", message, hint) if message else None


def _inside(path: Path, root: Path) -> bool:
    return path.resolve().is_relative_to(root.resolve())


def uploads(root: Path, found: Problems) -> Iterator[str]:
    """Yield the address of each file that pages may show, `/uploads/…`, not encoded."""
    base = root / UPLOADS
    for folder, folders, names in os.walk(base):
        folders.sort()
        for name in sorted(names):
            path = Path(folder) / name
            inside = path.relative_to(base).as_posix()
            if name.startswith("."):
                continue
            if path.is_symlink() and not _inside(path, base):
                place = Place(f"{UPLOADS}/{inside}")
                found.append(
                    Problem(
                        place, "fichier", "lien symbolique qui sort du dossier", "copiez le fichier"
                    )
                )
                continue
            yield f"/uploads/{inside}"
