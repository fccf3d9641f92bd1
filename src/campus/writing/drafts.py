"""New content files: valid at once, kept off the published site until their author has written."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from campus.french.dates import PARIS
from campus.french.words import slug
from campus.schemas import KINDS, Form, Kind
from campus.schemas.kinds.formation.defaults import DEFAULTS
from campus.schemas.types.field import UNKNOWN
from campus.schemas.types.pending import pending
from campus.writing.facts import Facts
from campus.writing.layout import lay_out
from campus.writing.nodes import node_of

Header = dict[str, Any]

_WEEKS_AHEAD = 8
_TUESDAY = 1
_OBJECTIVE = pending("un verbe à l’infinitif, puis ce que l’agent saura faire")
_CHAPEAU = pending("une ou deux phrases qui donnent envie de lire la suite")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A file to write: its path from the root, its text, and the course that a session got."""

    path: str
    text: str
    course: str = ""


def draft(name: str, title: str, facts: Facts) -> Draft:
    """Return the new file of a kind of DRAFTS; raise NothingToCiteError when it has to name one."""
    kind = next(kind for kind in KINDS if kind.name == name)
    header = DRAFTS[name](title, facts)
    yaml = lay_out(node_of(header), kind)
    if kind.form is Form.RECORD:
        path = f"{kind.place}/{slug(title)}-{header['debut'][:10]}.yml"
        return Draft(path=path, text=yaml, course=header["formation"])
    date = f"{facts.now:%Y-%m-%d}-" if "date" in header else ""
    path = f"{kind.place}/{date}{slug(title)}.md"
    return Draft(path=path, text=f"---\n{yaml}---\n\n{_body(kind)}\n")


def _body(kind: Kind) -> str:
    title = "## Programme\n\n" if kind.name == "module" else ""
    return f"{title}{pending(kind.body)}"


def _module(title: str, facts: Facts) -> Header:
    return {
        "title": title,
        "reference": facts.reference("MOD"),
        "statut": "brouillon",
        **_sheet(facts),
        "objectifs": [_OBJECTIVE],
        "duree": UNKNOWN,
        "modalite": UNKNOWN,
        "type": UNKNOWN,
        **_registration(facts),
    }


def _parcours(title: str, facts: Facts) -> Header:
    return {
        "title": title,
        "reference": facts.reference("PAR"),
        "statut": "brouillon",
        "categorie": "thematique",
        **_sheet(facts),
        "objectifs": [_OBJECTIVE],
        "modalite": UNKNOWN,
        **_registration(facts),
        "ordre": "libre",
        "etapes": [{"titre": pending("titre de la première étape")}],
    }


def _sheet(facts: Facts) -> Header:
    return {
        "expertise": facts.expertise(),
        "public": ["tous-agents"],
        "niveau": UNKNOWN,
        "chapeau-text": _CHAPEAU,
        "prerequis": "aucun",
        "date-verification": f"{facts.now:%Y-%m-%d}",
    }


def _registration(facts: Facts) -> Header:
    """Return where one registers, and what no platform says for the course."""
    platform = facts.platform()
    missing = [] if platform else [field.key for field in DEFAULTS if field.required]
    return {
        **dict.fromkeys(missing, UNKNOWN),
        "inscription": {"plateforme": platform or UNKNOWN, "url": UNKNOWN},
    }


def _actualite(title: str, facts: Facts) -> Header:
    return {
        "title": title,
        "date": _moment(facts.now),
        "statut": "brouillon",
        "categories": ["Actualité"],
        "chapeau-text": _CHAPEAU,
    }


def _formateur(title: str, facts: Facts) -> Header:
    first, _, last = title.partition(" ")
    return {
        "prenom": first if last else pending("prénom"),
        "nom": last or first,
        "exemple": "true",
        "fonction": pending("fonction exercée"),
        "organisme": UNKNOWN,
        "statut": "interne-remunere",
        "expertises": [facts.expertise()],
        "consentement": {
            "date": f"{facts.now:%Y-%m-%d}",
            "portee": pending("ce que la personne accepte de voir publié, et la vraie date"),
        },
    }


def _session(title: str, facts: Facts) -> Header:
    ahead = facts.now.astimezone(PARIS) + timedelta(weeks=_WEEKS_AHEAD)
    day = ahead + timedelta(days=(_TUESDAY - ahead.weekday()) % 7)
    return {
        "formation": facts.course(title),
        "exemple": "true",
        "debut": _moment(day.replace(hour=9, minute=30)),
        "fin": _moment(day.replace(hour=17, minute=0)),
        "modalite": "distanciel",
        "inscription": {"url": UNKNOWN},
        "statut": "prevue",
    }


def _moment(moment: datetime) -> str:
    """Write a moment as editors do: `2027-01-12 09:30:00 +01:00`."""
    local = moment.astimezone(PARIS)
    offset = f"{local:%z}"
    return f"{local:%Y-%m-%d %H:%M}:00 {offset[:3]}:{offset[3:]}"


DRAFTS: dict[str, Callable[[str, Facts], Header]] = {
    "parcours": _parcours,
    "module": _module,
    "actualite": _actualite,
    "formateur": _formateur,
    "session": _session,
}
"""The kinds that a command can begin for an author."""
