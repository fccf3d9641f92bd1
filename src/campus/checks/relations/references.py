"""Every reference leads to an entry that exists."""

import re
from collections.abc import Container, Iterator

from campus.catalogue import Contents
from campus.checks.places import Places
from campus.french.suggestions import Suggestions
from campus.french.words import fold
from campus.model import Contact, Entree, Expertise, Formateur, Formation, Organisme, Plateforme
from campus.problems import Problem
from campus.schemas import KINDS, UPLOAD, Form, Reference
from campus.settings import Settings

_KINDS = {kind.name: kind for kind in KINDS}
_PAGES = [kind for kind in KINDS if kind.form is Form.PAGE]
_FEW = 15
_MANY = {"module", "parcours", "formateur"}
_WEB = re.compile(r"^https?://(?:www\.)?")
_FOLDERS = {"parcours": "parcours", "modules": "module"}


def check_references(contents: Contents, settings: Settings) -> Iterator[Problem]:
    """A reference names an existing entry of its kind, by its slug."""
    places = Places(settings.root)
    named: dict[tuple[str, ...], _Names] = {}
    for references in contents.references:
        for reference in references:
            if UPLOAD not in reference.kinds and not _exists(contents, reference):
                kinds = reference.kinds
                if kinds not in named:
                    named[kinds] = _Names(contents, kinds)
                cited = {
                    other.slug for other in references if _list_of(other) == _list_of(reference)
                }
                yield _unknown(contents, reference, named[kinds], places, cited)
            elif _is_ambiguous(contents, reference):
                slug = reference.slug
                message = f"{reference.where} : « {slug} » est un parcours et un module"
                hint = f"écrivez parcours/{slug} ou modules/{slug}"
                yield Problem(reference.place, "reference", message, hint)


def check_repeated(contents: Contents) -> Iterator[Problem]:
    """A list names an entry once."""
    for references in contents.references:
        seen: dict[tuple[str, str], int] = {}
        for reference in references:
            listed = _list_of(reference), reference.slug
            if "[" not in reference.where or UPLOAD in reference.kinds:
                continue
            if listed in seen:
                message = f"{reference.where} : « {reference.slug} » déjà cité ligne {seen[listed]}"
                yield Problem(reference.place, "doublon", message, "supprimez cette ligne")
            seen.setdefault(listed, reference.place.line)


class _Names:
    """The names that a reference may have meant: slugs, titles, and what else people call them."""

    def __init__(self, contents: Contents, kinds: tuple[str, ...]) -> None:
        self.titles = {
            slug: title for kind in kinds for slug, title in contents.names[kind].items()
        }
        values = [entry.value for entry in contents.entries if entry.kind in kinds]
        self._others = {_bare(name): value.slug for value in values for name in _others(value)}
        self._slugs = {title: slug for slug, title in self.titles.items() if title} | self._others
        self._few = len(self.titles) <= _FEW and not {*kinds} & _MANY
        self._close_slugs = Suggestions(self.titles)
        self._close_titles = Suggestions(self._slugs)

    def meant_by(self, name: str) -> str | None:
        """Return the slug that a wrong name means, by its slug, else by another of its names."""
        if other := self._others.get(_bare(name)):
            return other
        if close := self._close_slugs.nearest(name):
            return close
        title = self._close_titles.nearest(name)
        return self._slugs[title] if title else None

    @property
    def advice(self) -> str:
        """What to write when nothing is close: the few names there are, if they are few."""
        if self.titles and self._few:
            return f"valeurs possibles : {', '.join(sorted(self.titles))}"
        return "corrigez le nom ou créez-le"


def _others(value: Entree) -> tuple[str, ...]:
    """Return how people also name an entry: its reference, its full name, its address."""
    names: tuple[str | None, ...] = ()
    match value:
        case Formation():
            names = (value.reference,)
        case Expertise():
            names = value.remplace
        case Formateur():
            names = (f"{value.nom} {value.prenom}",)
        case Organisme():
            names = (value.nom, value.sigle, value.url)
        case Contact():
            names = (value.nom, value.courriel)
        case Plateforme():
            names = (value.nom, value.url)
    return tuple(name for name in names if name)


def _bare(name: str) -> str:
    """Return a name without case nor accents, an address without what all addresses have."""
    return _WEB.sub("", fold(name)).rstrip("/")


def _exists(contents: Contents, reference: Reference) -> bool:
    folder, _, slug = reference.slug.rpartition("/")
    kinds = reference.kinds
    if folder and _FOLDERS.get(folder) in kinds:
        kinds = (_FOLDERS[folder],)
    elif folder:
        return False
    return any(slug in contents.names[kind] for kind in kinds)


def _is_ambiguous(contents: Contents, reference: Reference) -> bool:
    several = [kind for kind in reference.kinds if reference.slug in contents.names.get(kind, ())]
    return len(several) > 1


def _list_of(reference: Reference) -> str:
    """Return the key of the list in which an entry is cited."""
    return reference.where.split("[", 1)[0]


def _unknown(
    contents: Contents, reference: Reference, names: _Names, places: Places, cited: Container[str]
) -> Problem:
    wanted = " ni ".join(_expected(kind, reference.slug) for kind in reference.kinds)
    message = f"{reference.where} : « {reference.slug} » : aucun {wanted}"
    if other := next(
        (kind for kind in _PAGES if reference.slug in contents.names[kind.name]), None
    ):
        message = f"{reference.where} : « {reference.slug} » est le nom d’un autre fichier"
        message += f", {other.place}/{reference.slug}.md"
        wanted = " ou ".join(f"{_KINDS[kind].place}/" for kind in reference.kinds)
        return Problem(reference.place, "reference", message, f"citez un fichier de {wanted}")
    close = names.meant_by(reference.slug)
    if close is None or close in cited:
        return Problem(reference.place, "reference", message, names.advice)
    title = f" ({names.titles[close]})" if names.titles[close] else ""
    hint = f"vouliez-vous dire « {close} »{title} ?"
    correction = places.mended(reference.place, close)
    return Problem(reference.place, "reference", message, hint, correction)


def _expected(kind: str, slug: str) -> str:
    declared = _KINDS[kind]
    if declared.form is Form.LIST:
        return f"identifiant de {declared.place}"
    return f"fichier {declared.place}/{slug}.md"
