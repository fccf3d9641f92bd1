"""`docs/champs.md`: every field of every kind, as the check reads it."""

from collections.abc import Iterator

from campus.french.words import listing
from campus.schemas import KINDS, Form, Kind
from campus.schemas.kinds.labels import LABELS
from campus.schemas.types import Boolean, Choice, Either, Field, ListOf, Mapping, Text, Type
from campus.schemas.types.composites.mapping import Holder
from campus.schemas.types.pending import UNKNOWN

_HEAD = """\
# Les champs

Ce document est produit par `make docs` à partir des déclarations que la vérification applique : il
dit exactement ce qu’elle accepte. Ses messages sont expliqués dans [erreurs.md](erreurs.md).

Les champs s’écrivent en tête du fichier, entre deux lignes `---` (un fichier de données n’a pas ces
deux lignes), dans l’ordre où ils sont donnés ici. `non-communique` tient lieu, là où c’est dit,
d’une information que personne n’a encore donnée.
"""
_FORMS = {
    Form.PAGE: "Un fichier Markdown par page, dans `{place}/` ; le corps du fichier est {body}.",
    Form.RECORD: "Un fichier YAML par fiche, dans `{place}/`.",
    Form.LIST: "Une liste de fiches, dans `{place}`.",
}
_COLUMNS = ("Clé", "Obligatoire", "Ce qui s’écrit", "Exemple")
_UNBOUNDED = 500


def fields_guide() -> str:
    """Return the guide, in Markdown: pages first, then data."""
    kinds = sorted(KINDS, key=lambda kind: kind.form is Form.LIST)
    contents = "\n".join(f"- [{kind.title}](#{_anchor(kind.title)})" for kind in kinds)
    return "\n".join([_HEAD, contents, *map(_section, kinds)])


def _anchor(title: str) -> str:
    """Return the anchor that forges give to a title: accents stay, apostrophes go."""
    return "".join(
        sign for sign in title.lower().replace(" ", "-") if sign.isalnum() or sign == "-"
    )


def _section(kind: Kind) -> str:
    lines = [f"\n## {kind.title}\n", _FORMS[kind.form].format(place=kind.place, body=kind.body), ""]
    lines += [_row(_COLUMNS), _row(["---"] * len(_COLUMNS))]
    lines += [_row(cells) for cells in _rows(kind.keys, kind)]
    lines += ["", "Le fichier le plus court :", "", "```yaml", *_shortest(kind), "```", ""]
    if kind.keys.legacy:
        lines += ["Clés de l’ancien site, encore comprises mais signalées :", ""]
        lines += [*(_former(key, today) for key, today in kind.keys.legacy.items()), ""]
    return "\n".join(lines)


def _shortest(kind: Kind) -> list[str]:
    """Return the lines of the fields that no file can do without."""
    needed = (field for field in kind.keys.fields if field.required and field.key not in kind.given)
    lines = "\n".join(field.example for field in needed).split("\n")
    if kind.form is Form.LIST:
        return [f"{'  ' if number else '- '}{line}" for number, line in enumerate(lines)]
    return ["---", *lines, "---"] if kind.form is Form.PAGE else lines


def _rows(keys: Mapping, kind: Kind, above: str = "") -> Iterator[tuple[str, ...]]:
    """Yield the cells of each key, each followed by the keys inside it."""
    for field in keys.fields:
        path = f"{above}{field.key}"
        inside = field.type.fields_inside if isinstance(field.type, Holder) else None
        yield (
            f"`{path}`<br>{LABELS[field.key]}",
            _required(field, kind.given.get(path)),
            f"{field.help}<br>{_written(field)}",
            "" if inside else "<br>".join(f"`{line}`" for line in field.example.split("\n")),
        )
        if inside:
            yield from _rows(inside, kind, f"{path}.")


def _required(field: Field, given_by: str | None) -> str:
    if not field.required:
        return "non"
    return f"oui, sauf si {given_by} le donne" if given_by else "oui"


def _written(field: Field) -> str:
    unknown = f" Ou `{UNKNOWN}`." if field.may_be_unknown else ""
    text = _form(field.type)
    return f"{text[:1].upper()}{text[1:]}.{unknown}"


def _form(kind: Type) -> str:
    """Return what is written, the values of a choice with their meaning."""
    match kind:
        case Choice():
            labels = (f"`{word}` ({label})" for word, label in kind.values.items())
            return f"l’une des valeurs {listing(list(labels), 'ou')}"
        case ListOf():
            return f"une liste{_bounds(kind)}, chaque ligne étant {_form(kind.item)}"
        case Boolean():
            return "`true` (oui) ou `false` (non)"
        case Either():
            return kind.block.expected
        case Text(longest=longest) if longest:
            return f"{kind.expected} de {longest} signes au plus"
        case _:
            return kind.expected


def _bounds(kind: ListOf) -> str:
    if kind.most < _UNBOUNDED:
        return f" (de {kind.least} à {kind.most})" if kind.least else f" ({kind.most} au plus)"
    return f" (au moins {kind.least})" if kind.least else ""


def _former(key: str, today: str) -> str:
    return f"- `{key}` : {f'écrivez aujourd’hui {today}' if today else 'sans effet, supprimez-la'}"


def _row(cells: list[str] | tuple[str, ...]) -> str:
    return f"| {' | '.join(cell.replace('|', '&#124;') for cell in cells)} |"
