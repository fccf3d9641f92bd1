"""Words that the search takes for each other."""

from campus.french.words import slug
from campus.model import Synonymes
from campus.schemas.kind import Defaults, Form, Kind, Values
from campus.schemas.types import (
    Field,
    ListOf,
    Mapping,
    Text,
)


def _named_after_the_first(values: Values, _name: str, _defaults: Defaults) -> Values:
    return {**values, "slug": slug(next(iter(values.get("termes") or ()), "") or "")}


SYNONYMES = Kind(
    name="synonymes",
    title="Synonymes",
    place="content/donnees/synonymes.yml",
    form=Form.LIST,
    model=Synonymes,
    complete=_named_after_the_first,
    keys=Mapping(
        fields=(
            Field(
                key="termes",
                type=ListOf(item=Text(keyword=True, example="hameçonnage"), least=2),
                help="Termes équivalents pour la recherche.",
                sample="\n- hameçonnage\n- phishing",
                required=True,
            ),
        )
    ),
)
