"""Durations of training."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus.french.durees import Duree, parse, total
from campus.french.durees_libres import guess, suggestion


@pytest.mark.parametrize(
    ("text", "minutes", "written"),
    [
        ("45 min", 45, "45 min"),
        ("3 h", 180, "3 h"),
        ("3 h 30", 210, "3 h 30"),
        ("3h30", 210, "3 h 30"),
        ("2 jours", 840, "2 jours"),
        ("1 jour", 420, "1 jour"),
        ("1,5 jour", 630, "1,5 jour"),
        ("3H30", 210, "3 h 30"),
        ("3h30min", 210, "3 h 30"),
        ("90 min", 90, "1 h 30"),
    ],
)
def test_a_duration_is_read_and_written_back(text: str, minutes: int, written: str) -> None:
    """Each accepted form gives its minutes and the form readers see."""
    duree = parse(text)
    assert duree is not None
    assert (duree.minutes, str(duree)) == (minutes, written)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("3", "unité manquante ; vouliez-vous dire « 3 h » ou « 3 min » ?"),
        ("3:30", "vouliez-vous dire « 3 h 30 » ?"),
        ("90", "unité manquante ; vouliez-vous dire « 90 min » ?"),
        ("deux heures", "vouliez-vous dire « 2 h » ?"),
        ("2 à 3 heures", "écrivez une seule durée, par exemple « 3 h »"),
        ("à votre rythme", "écrivez « 45 min », « 3 h », « 3 h 30 » ou « 2 jours »"),
    ],
)
def test_another_form_is_refused_with_the_right_one(text: str, hint: str) -> None:
    """A number without a unit, a clock time or words are refused with what to write."""
    assert parse(text) is None
    assert suggestion(text) == hint


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("3 heures", "3 h"),
        ("3:30", "3 h 30"),
        ("1h30mn", "1 h 30"),
        ("3,5 heures", "3 h 30"),
        ("une heure et demie", "1 h 30"),
        ("1 heure et quart", "1 h 15"),
        ("une heure trente", "1 h 30"),
        ("trois quarts d’heure", "45 min"),
        ("quatre-vingt-dix minutes", "1 h 30"),
        ("90'", "1 h 30"),
        ("PT3H30M", "3 h 30"),
        ("une demi-journée", "0,5 jour"),
        ("½ journée", "0,5 jour"),
        ("2 demi-journées", "1 jour"),
        ("2 jours et demi", "2,5 jours"),
        ("1 journée", "1 jour"),
        ("1 semaine", "5 jours"),
        ("1 j 3 h", "10 h"),
        ("environ 2 h", "2 h"),
    ],
)
def test_what_people_write_is_understood(text: str, meant: str) -> None:
    """Every usual way to write a duration leads to the one that files hold."""
    assert str(guess(text)) == meant


@pytest.mark.parametrize("text", ["0 h", "1 mois", "2 x 3 h", "6 h (2 jours)", "10 000 h", "h"])
def test_a_doubtful_duration_is_not_guessed(text: str) -> None:
    """Nothing is suggested for what could mean several durations, or none."""
    assert guess(text) is None


@given(st.text(max_size=20))
def test_any_text_gives_a_sentence(text: str) -> None:
    """Whatever was written, there is something to answer."""
    assert suggestion(text)


@given(st.integers(1, 10_000))
def test_hours_and_minutes_survive_a_round_trip(minutes: int) -> None:
    """What is written can be read again, to the minute."""
    assert parse(str(Duree(minutes))) == Duree(minutes)


def test_a_long_total_is_told_in_days() -> None:
    """The sum of modules given in days is in days from two days on."""
    assert str(total([Duree(840, en_jours=True), Duree(210)])) == "2,5 jours"
    assert str(total([Duree(60), Duree(45)])) == "1 h 45"


def test_a_duration_for_programs_is_iso_8601() -> None:
    """Programs read `PT3H30M`."""
    assert Duree(210).iso == "PT3H30M"
