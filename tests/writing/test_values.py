"""Values are mended when what they mean is sure, and left to their author otherwise."""

import pytest

from campus.schemas.kinds import vocabulary
from campus.schemas.types import Boolean, Choice, Day, Duration, Moment, Number, Text, Type
from campus.writing.mending.values import sure_value

PUBLIC = Choice(values=vocabulary.PUBLICS)
MODALITE = Choice(values=vocabulary.MODALITES)


@pytest.mark.parametrize(
    ("kind", "written", "mended"),
    [
        (Day(), "14/03/2025", "2025-03-14"),
        (Day(), "14 mars 2025", "2025-03-14"),
        (Day(), "1er avril 2025", "2025-04-01"),
        (Day(), "20250314", "2025-03-14"),
        (Moment(), "14/03/2025", "2025-03-14"),
        (Moment(), "2023-12-12 16:01:00 +01:00", "2023-12-12 16:01:00 +01:00"),
        (Duration(), "3h30", "3 h 30"),
        (Duration(), "3h", "3 h"),
        (Duration(), "3:30", "3 h 30"),
        (Duration(), "45mn", "45 min"),
        (Duration(), "2j", "2 jours"),
        (Duration(), "deux heures", "2 h"),
        (Duration(), "120 min", "120 min"),
        (Boolean(), "Oui", "true"),
        (Boolean(), "FALSE", "false"),
        (Number(), "21 000", "21000"),
        (PUBLIC, "Tous agents", "tous-agents"),
        (PUBLIC, "Ressources humaines", "rh"),
        (MODALITE, "Présentiel", "presentiel"),
        (MODALITE, "E-learning", "e-learning"),
    ],
)
def test_what_is_sure_is_mended(kind: Type, written: str, mended: str) -> None:
    """Dates and durations as French people write them, yes and no, words with their accents."""
    assert sure_value(written, kind) == mended
    assert sure_value(mended, kind) == mended


@pytest.mark.parametrize(
    ("kind", "written"),
    [
        (Day(), "30/02/2025"),
        (Day(), "31/04/2030"),
        (Day(), "2025-02-30"),
        (Day(), "au printemps"),
        (Duration(), "3"),
        (Duration(), "environ 3 h"),
        (Duration(), "2 à 3 heures"),
        (Duration(), "non-communique"),
        (Boolean(), "peut-être"),
        (Number(), "vingt"),
        (PUBLIC, "agents"),
        (MODALITE, "à distance"),
        (Text(), "Oui"),
    ],
)
def test_what_is_a_guess_is_left(kind: Type, written: str) -> None:
    """A date that does not exist, a duration without unit, an unknown word: the check says them."""
    assert sure_value(written, kind) == written
