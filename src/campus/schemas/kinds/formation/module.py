"""Modules: one course each, in `content/modules/`."""

from campus.model import Module
from campus.schemas.kind import Form, Kind
from campus.schemas.kinds import vocabulary
from campus.schemas.kinds.common import EXEMPLE, STATUT, TITLE
from campus.schemas.kinds.formation.defaults import BY_THE_PLATFORM, fact, with_defaults
from campus.schemas.kinds.formation.sheet import (
    DUREE,
    END,
    MODALITE,
    OBJECTIFS,
    SHEET,
    reference,
)
from campus.schemas.types import Boolean, Choice, Field, Mapping

MODULE = Kind(
    name="module",
    title="Module",
    place="content/modules",
    form=Form.PAGE,
    model=Module,
    complete=with_defaults,
    given=BY_THE_PLATFORM,
    body="le programme",
    keys=Mapping(
        fields=(
            TITLE,
            reference("MOD"),
            EXEMPLE,
            STATUT,
            *SHEET,
            OBJECTIFS,
            DUREE,
            MODALITE,
            fact("type", Choice(values=vocabulary.TYPES), "Forme de la formation."),
            Field(
                key="autonome",
                type=Boolean(),
                help="`true` pour un module qui se suit seul, hors de tout parcours.",
            ),
            *END,
        )
    ),
)
