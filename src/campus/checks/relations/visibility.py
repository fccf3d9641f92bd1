"""What a published page refers to is published as well."""

from collections.abc import Iterator, Mapping

from campus.catalogue import Contents, is_shown
from campus.model import Fiche, Formation, Statut
from campus.problems import Problem
from campus.schemas import Entry, Reference
from campus.settings import Settings

Fault = tuple[str, str, str]
"""A code, what is wrong, what to do."""


def check_visibility(contents: Contents, settings: Settings) -> Iterator[Problem]:
    """A published page names neither drafts nor samples, nor courses that are archived."""
    kept_back = _kept_back(contents, settings)
    if not kept_back:
        return
    for entry in contents.entries:
        for reference in entry.references:
            target = _target(reference, kept_back)
            fault = target and (reach_fault(entry, target, settings) or _archived(entry, target))
            if fault:
                code, message, hint = fault
                said = f"{reference.where} : « {reference.slug} » : {message}"
                yield Problem(reference.place, code, said, hint)


def reach_fault(source: Entry, target: Entry, settings: Settings) -> Fault | None:
    """Return what is wrong with a reference from an entry to another one, None when all is well."""
    now, exemples = settings.maintenant, settings.exemples
    if not is_shown(source, now, exemples=exemples):
        return None
    if isinstance(target.value, Fiche) and target.value.statut is Statut.BROUILLON:
        return "non-publie", f"{target.path} est un brouillon", "publiez-le, ou retirez le renvoi"
    if _is_sample(target) and not _is_sample(source):
        hint = "renvoyez vers un vrai contenu, ou écrivez « exemple: true » ici aussi"
        return "exemple", f"{target.path} est un contenu d’exemple", hint
    if not is_shown(target, now, exemples=exemples):
        return "pas-encore", f"{target.path} n’est pas encore publié", "donnez-lui la même date"
    return None


def _archived(source: Entry, target: Entry) -> Fault | None:
    """Return the fault of leading to a course that is no more: news and archives may."""
    archived = isinstance(target.value, Formation) and target.value.statut is Statut.ARCHIVE
    lasting = isinstance(source.value, Fiche) and source.value.statut is Statut.ARCHIVE
    if not archived or lasting or source.kind == "actualite":
        return None
    return "archive", f"{target.path} est archivé", "remplacez-le, ou retirez-le"


def _is_sample(entry: Entry) -> bool:
    return bool(getattr(entry.value, "exemple", False))


def _kept_back(contents: Contents, settings: Settings) -> Mapping[tuple[str, str], Entry]:
    """Return the entries that not every page may lead to, by kind and slug: there are few."""
    now = settings.maintenant
    return {
        (entry.kind, entry.value.slug): entry
        for entry, fiche in contents.of(Fiche)
        if not is_shown(entry, now, exemples=False) or fiche.statut is not Statut.PUBLIE
    }


def _target(reference: Reference, entries: Mapping[tuple[str, str], Entry]) -> Entry | None:
    slug = reference.slug.rpartition("/")[2]
    return next((entries[kind, slug] for kind in reference.kinds if (kind, slug) in entries), None)
