"""The state of a session follows what was decided, then the clock."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from campus.french.dates import PARIS
from campus.model import Etat, Inscriptions, Session

DAY = timedelta(days=1)
DEBUT = datetime(2027, 1, 12, 9, 30, tzinfo=PARIS)
SESSION = Session(
    slug="s",
    formation="f",
    debut=DEBUT,
    fin=DEBUT + DAY,
    modalite="distanciel",
    inscription=Inscriptions(url=None, ouverture=DEBUT - 60 * DAY, cloture=DEBUT - 10 * DAY),
    statut="prevue",
)


@pytest.mark.parametrize(
    ("statut", "before", "etat"),
    [
        ("prevue", 90, Etat.A_VENIR),
        ("prevue", 30, Etat.OUVERTE),
        ("prevue", 15, Etat.BIENTOT_CLOSE),
        ("prevue", 5, Etat.CLOSE),
        ("prevue", 0, Etat.EN_COURS),
        ("prevue", -1, Etat.TERMINEE),
        ("complete", 30, Etat.COMPLETE),
        ("complete", -1, Etat.TERMINEE),
        ("annulee", -1, Etat.ANNULEE),
        ("reportee", 30, Etat.REPORTEE),
    ],
)
def test_the_state_is_true_at_every_moment(statut: str, before: int, etat: Etat) -> None:
    """What was decided wins; else the state is read off the dates, `before` days ahead."""
    session = replace(SESSION, statut=statut)
    assert session.etat(DEBUT - before * DAY) is etat


def test_a_session_without_registration_is_only_to_come() -> None:
    """When nothing is known of its registration, a session does not claim that it is open."""
    session = replace(SESSION, inscription=None)
    assert session.etat(DEBUT - DAY) is Etat.A_VENIR
