"""The texts of a header: what readers will read of it, found again in the lines of the file."""

import re
from collections.abc import Sequence

from campus.checks.texts.site import Site
from campus.checks.texts.text import Text
from campus.model import (
    Actualite,
    Chiffre,
    Dispositif,
    Entree,
    Expertise,
    Fiche,
    Formateur,
    Formation,
    Module,
    Organisme,
    Page,
    Parcours,
    Plateforme,
    Temoignage,
)
from campus.schemas import Entry

_PAGE = ("title", "chapeau-text")
_COURSE = (
    *_PAGE,
    "methodes",
    "evaluation",
    "modalites-acces",
    "delai-acces",
    "tarif",
    "certification",
)
_KEYS: dict[type[Entree], tuple[str, ...]] = {
    Module: _COURSE,
    Parcours: _COURSE,
    Actualite: (*_PAGE, "lieu"),
    Page: _PAGE,
    Expertise: _PAGE,
    Formateur: ("fonction", "chapeau-text"),
    Chiffre: ("unite", "perimetre"),
    Dispositif: ("titre", "description"),
    Organisme: ("nom", "description"),
    Temoignage: ("citation", "fonction", "contexte"),
}
_FIELDS = {
    model: tuple((key, key.replace("-", "_")) for key in keys) for model, keys in _KEYS.items()
}
"""The keys whose values readers read, each with its attribute."""
_END = re.compile(r"---\s*|(?:- )?id:.*")

Value = tuple[str, str]
"""A key, and a text that stands under it."""


def header_values(entry: Entry) -> list[Value]:
    """Return the texts of a header that are written in its own file."""
    value, written = entry.value, entry.spans
    values = [
        (key, text)
        for key, name in _FIELDS.get(type(value), ())
        if key in written and (text := getattr(value, name))
    ]
    if isinstance(value, Formation):
        values += [("objectifs", objectif) for objectif in value.objectifs]
        if value.prerequis and value.prerequis.texte:
            values.append(("prerequis", value.prerequis.texte))
    if isinstance(value, Parcours):
        for etape in value.etapes:
            values += [("etapes", etape.titre), ("etapes", etape.description or "")]
    if isinstance(value, Plateforme):
        given = (getattr(text, "texte", text) for text in value.defauts.values())
        values += [("defauts", text) for text in given if isinstance(text, str)]
    if isinstance(value, Fiche):
        for image in value.une_ou_diaporama:
            texts = image.alternative_textuelle, image.legende, image.credit
            values += [("une-ou-diaporama", text) for text in texts if text]
    return values


def text_of(site: Site, entry: Entry, value: Value, lines: Sequence[str]) -> Text:
    """Return a text of a header at its place; at the place of its key when it cannot be found."""
    key, words = value
    place = entry.place(key)
    first = place.line - 1
    region = "\n".join(lines[first : _end(lines, first)])
    found = re.search(r"\s+".join(map(re.escape, words.split())), region)
    if found is None:
        return Text(
            site=site,
            entry=entry,
            source=words,
            line=place.line,
            column=place.column,
            exact=False,
        )
    start, end = found.span()
    begin = region.rfind("\n", 0, start) + 1
    stop = region.find("\n", end)
    return Text(
        site=site,
        entry=entry,
        source=found[0],
        line=place.line + region.count("\n", 0, start),
        column=start - begin + 1,
        before=region[begin:start],
        after=region[end : stop if stop >= 0 else len(region)],
    )


def _end(lines: Sequence[str], first: int) -> int:
    """Return the number of the line that ends a header, or a record of a list."""
    following = range(first + 1, len(lines))
    return next((number for number in following if _END.fullmatch(lines[number])), len(lines))
