"""New content files: valid at once, kept off the published site until their author has written."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from campus.catalogue.filenames import name_for
from campus.french.dates import PARIS
from campus.schemas import KINDS, Form, Kind
from campus.schemas.kinds.formation.defaults import DEFAULTS
from campus.schemas.types.pending import UNKNOWN, is_pending, pending
from campus.writing.facts import Facts
from campus.writing.layout import lay_out
from campus.writing.nodes import node_of

Header = dict[str, Any]

_GIVEN = frozenset("title reference exemple prenom nom formation etapes".split())
_NO_CHOICE = (UNKNOWN, "brouillon")
"""Keys and values that are not proposed: typed by the author, given, or still to be written."""
_WEEKS_AHEAD = 8
_TUESDAY = 1
_OBJECTIVE = pending("un verbe à l’infinitif, puis ce que l’agent saura faire")
_CHAPEAU = pending("une ou deux phrases qui donnent envie de lire la suite")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A file to write: its path from the root, its text, what was understood of the title.

    `proposed` are the keys whose values are a choice for the author to confirm.
    """

    path: str
    text: str
    understood: str
    proposed: tuple[str, ...]


def draft(name: str, title: str, facts: Facts) -> Draft:
    """Return the new file of a kind of DRAFTS; raise NothingToCiteError when it has to name one."""
    kind = next(kind for kind in KINDS if kind.name == name)
    header = DRAFTS[name](title, facts)
    yaml = lay_out(node_of(header), kind)
    date = f"{facts.now:%Y-%m-%d}-" if "date" in header else ""
    path, text = f"{kind.place}/{date}{name_for(title)}.md", f"---\n{yaml}---\n\n{_body(kind)}\n"
    if kind.form is Form.RECORD:
        path, text = _session_path(header["formation"], header["debut"]), yaml
    return Draft(
        path=path,
        text=text,
        understood=_understood(header),
        proposed=tuple(key for key, value in header.items() if _is_proposed(key, value)),
    )


def _understood(header: Header) -> str:
    if "formation" in header:
        return f"Formation retenue : « {header['formation']} ». "
    if "prenom" in header:
        return f"Prénom : {header['prenom']} ; nom : {header['nom']}. "
    return ""


def _is_proposed(key: str, value: Any) -> bool:  # noqa: ANN401 - any value of a header
    first = value[0] if isinstance(value, list) else value
    left = isinstance(first, str) and (first in _NO_CHOICE or is_pending(first))
    return key not in _GIVEN and not left


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
    first, last = _names(title)
    return {
        "prenom": first or pending("prénom"),
        "nom": last,
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


def _names(person: str) -> tuple[str, str]:
    """Return the first and last names: « Marie de La Tour », « DUPONT Marie », « Marie DUPONT »."""
    words = person.split()
    last = [word for word in words if word.isupper() and len(word) > 1]
    if not last or last == words:
        last = words[1:] or words
    return " ".join(word for word in words if word not in last), " ".join(last)


def _session(title: str, facts: Facts) -> Header:
    course = facts.course(title)
    ahead = facts.now.astimezone(PARIS) + timedelta(weeks=_WEEKS_AHEAD)
    day = ahead + timedelta(days=(_TUESDAY - ahead.weekday()) % 7)
    while not facts.is_free(_session_path(course, f"{day:%Y-%m-%d}")):
        day += timedelta(weeks=1)
    return {
        "formation": course,
        "exemple": "true",
        "debut": _moment(day.replace(hour=9, minute=30)),
        "fin": _moment(day.replace(hour=17, minute=0)),
        "modalite": "distanciel",
        "inscription": {"url": UNKNOWN},
        "statut": "prevue",
    }


def _session_path(course: str, start: str) -> str:
    """Return the path of the session of a course that begins on a day."""
    return f"content/sessions/{course.rpartition('/')[2]}-{start[: len('2027-01-12')]}.yml"


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
