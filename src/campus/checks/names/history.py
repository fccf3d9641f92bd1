"""An address that was published lasts: git remembers those of the base commit."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from campus.catalogue import Contents, is_shown
from campus.catalogue.folders import Source
from campus.checks.names.git import Former, changed_since, texts_of
from campus.model import Fiche, Plateforme, Statut
from campus.model.adresses import address
from campus.problems import Place, Problem
from campus.reading import read_page
from campus.schemas import KINDS, Defaults, Form, read
from campus.settings import Settings

_MAY_GO = "formateur"
"""A trainer may withdraw their consent: nothing has to be left of their page."""
_KINDS = {kind.place: kind for kind in KINDS if kind.form is Form.PAGE and kind.name != _MAY_GO}


def check_history(contents: Contents, settings: Settings) -> Iterator[Problem]:
    """A page that was published is still at its address, or another page redirects from it."""
    if not settings.base or settings.base.startswith("-"):
        return
    drafts = {entry.path for entry, fiche in contents.of(Fiche) if _is_draft(fiche)}
    changed = changed_since(settings.root, settings.base, sorted(_KINDS))
    faulty = {problem.place.path for problem in contents.problems}
    former = [
        file
        for file in changed
        if file.path in drafts or (file.now != file.path and file.now not in faulty)
    ]
    if not former:
        return
    kept = _addresses(contents)
    defaults = {plateforme.slug: plateforme.defauts for _, plateforme in contents.of(Plateforme)}
    for file, text in zip(former, texts_of(settings.root, [f.blob for f in former]), strict=True):
        where = _published(file.path, text, defaults, settings)
        if where and where not in kept:
            yield _vanished(file, where)


def _is_draft(fiche: Fiche) -> bool:
    return fiche.statut is Statut.BROUILLON


def _addresses(contents: Contents) -> set[str]:
    """Return the addresses of the pages, and those that redirect to them."""
    kept: set[str] = set()
    for _, fiche in contents.of(Fiche):
        if not _is_draft(fiche):
            kept.add(address(fiche))
            kept.update(f"{former.rstrip('/')}/" for former in fiche.anciennes_adresses)
    return kept


def _published(path: str, text: bytes, defaults: Defaults, settings: Settings) -> str | None:
    """Return the address that a former file had, None when it had none: a draft, a sample."""
    file = PurePosixPath(path)
    kind = _KINDS.get(str(file.parent))
    if kind is None or file.name.startswith(("_", ".")):
        return None
    document = read_page(path, text, [], kind.keys.every_key)
    if document is None:
        return None
    name = Source(kind, path, file.name.removesuffix(file.suffix))
    for entry in read(kind, document, name, [], defaults).entries:
        if isinstance(entry.value, Fiche) and is_shown(entry, settings.maintenant, exemples=False):
            return address(entry.value)
    return None


def _vanished(file: Former, where: str) -> Problem:
    message = f"l’adresse {where} était publiée et ne mène plus nulle part"
    if file.now == file.path:
        hint = "écrivez « statut: archive » : la page reste à son adresse, sans être proposée"
    elif file.now:
        hint = f"ajoutez « - {where} » sous anciennes-adresses: dans {file.now}"
    else:
        hint = (
            f"ajoutez « - {where} » aux anciennes-adresses de la page qui la remplace, "
            "ou gardez le fichier avec « statut: archive »"
        )
    return Problem(Place(file.now or file.path), "adresse-disparue", message, hint)
