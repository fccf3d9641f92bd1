"""What was true once and has not been verified for long, or is dated in the future."""

from collections.abc import Iterator
from datetime import date

from campus.catalogue import Contents
from campus.checks.places import Places
from campus.french.dates import long_date
from campus.model import Actualite, Chiffre, Contact, Fiche, Formateur, Formation, Statut
from campus.problems import Problem
from campus.schemas import Entry
from campus.settings import Settings

_OF_A_FIGURE, _OF_A_CONTACT, _OF_A_COURSE = 24, 24, 12  # months

Dated = tuple[Entry, str, date, int]
"""An entry, the key of a date, the date, and how many months it may be trusted (0: for ever)."""


def check_freshness(contents: Contents, settings: Settings) -> Iterator[Problem]:
    """Figures, contacts and courses have been verified not too long ago, and not in the future."""
    today, places = settings.maintenant.date(), Places(settings.root)
    for entry, key, day, months in _dated(contents):
        if day > today:
            message = f"{key} : {long_date(day)}, une date à venir"
            place = places.inside(entry, key, "date") if months == 0 else entry.place(key)
            yield Problem(place, "dates-douteuses", message, "vérifiez l’année")
        elif months and _months_between(day, today) >= months:
            age = "plus d’un an" if months == _OF_A_COURSE else "plus de deux ans"
            message = f"{key} : {long_date(day)}, il y a {age}"
            hint = "vérifiez l’information, puis écrivez la date du jour"
            yield Problem(entry.place(key), "perime", message, hint)


def _dated(contents: Contents) -> Iterator[Dated]:
    for entry, chiffre in contents.of(Chiffre):
        yield entry, "au", chiffre.au, _OF_A_FIGURE
    for entry, contact in contents.of(Contact):
        yield entry, "valide-du", contact.valide_du, _OF_A_CONTACT
    for entry, formation in contents.of(Formation):
        if formation.statut is Statut.PUBLIE:
            yield entry, "date-verification", formation.date_verification, _OF_A_COURSE
    for entry, formateur in contents.of(Formateur):
        yield entry, "consentement", formateur.consentement.date, 0


def _months_between(past: date, today: date) -> int:
    """Return the whole months from a day to another one."""
    months = 12 * (today.year - past.year) + today.month - past.month
    return months - (today.day < past.day)


def check_publication(contents: Contents) -> Iterator[Problem]:
    """A page expires after it has appeared."""
    for entry, fiche in contents.of(Fiche):
        key, start = "publier-le", fiche.publier_le
        if isinstance(fiche, Actualite) and not start:
            key, start = "date", fiche.date
        if start and fiche.expirer_le and fiche.expirer_le <= start:
            message = (
                f"expirer-le : {long_date(fiche.expirer_le)}, avant {key} ({long_date(start)})"
            )
            yield Problem(entry.place("expirer-le"), "dates", message, "corrigez l’une des deux")
