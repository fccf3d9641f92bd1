"""Dates: what editors write, what readers read."""

from contextlib import suppress
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus.french.dates import (
    PARIS,
    DateError,
    long_date,
    parse_date,
    parse_moment,
    period,
)
from campus.french.dates_libres import guess


def test_a_moment_keeps_its_zone() -> None:
    """The form that the former site's editor wrote is read with its offset."""
    moment = parse_moment("2023-12-12 16:01:00 +01:00")
    assert moment == datetime(2023, 12, 12, 16, 1, tzinfo=timezone(timedelta(hours=1)))
    assert moment.isoformat() == "2023-12-12T16:01:00+01:00"


def test_a_day_alone_begins_in_paris() -> None:
    """A news item dated by its day only is of midnight in Paris, in summer too."""
    assert parse_moment("2024-07-01").isoformat() == "2024-07-01T00:00:00+02:00"


@pytest.mark.parametrize(
    ("text", "why", "instead"),
    [
        ("2025-02-30", "ce mois n’a que 28 jours", "2025-02-28"),
        ("2025-14-03", "le mois 14 n’existe pas", "2025-03-14"),
        ("2205-03-14", "l’année 2205 est sans doute une faute de frappe", ""),
        ("14 mars 2025", "n’est pas une date AAAA-MM-JJ", ""),
        ("bientôt", "n’est pas une date AAAA-MM-JJ", ""),
    ],
)
def test_a_wrong_date_says_what_is_wrong(text: str, why: str, instead: str) -> None:
    """A date written otherwise, or impossible, is refused, with the nearest one that exists."""
    with pytest.raises(DateError) as refusal:
        parse_date(text)
    assert str(refusal.value) == why
    assert refusal.value.instead == instead


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("14/03/2025", "2025-03-14"),
        ("14-03-2025", "2025-03-14"),
        ("14.03.25", "2025-03-14"),
        ("2025/03/14", "2025-03-14"),
        ("20250314", "2025-03-14"),
        ("2025–03–14", "2025-03-14"),
        ("2O25-03-14", "2025-03-14"),
        ("03/14/2025", "2025-03-14"),
        ("14 mars 2025", "2025-03-14"),
        ("le 14 MARS 2025", "2025-03-14"),
        ("lundi 1er avril 2024", "2024-04-01"),
        ("14 fevrier 2025", "2025-02-14"),
        ("14 févr. 2025", "2025-02-14"),
        ("14 janver 2025", "2025-01-14"),
        ("March 14, 2025", "2025-03-14"),
        ("31/02/2025", "2025-02-28"),
        ("14 mars 2025 à 9h30", "2025-03-14 09:30:00 +01:00"),
        ("14/07/2025 14h", "2025-07-14 14:00:00 +02:00"),
        ("2025-03-14 9 h 30", "2025-03-14 09:30:00 +01:00"),
        ("2025-03-14 09:30 CET", "2025-03-14 09:30:00 +01:00"),
        ("2025-03-14 09:30:00 UTC+1", "2025-03-14 09:30:00 +01:00"),
        ("2025-03-14 09:30:00 UTC", "2025-03-14 09:30:00 +00:00"),
    ],
)
def test_what_people_write_is_understood(text: str, meant: str) -> None:
    """Every usual way to write a date leads to the one that files hold, in Paris time."""
    assert guess(text) == meant
    assert guess(text, with_hour=False) == meant[:10]


@pytest.mark.parametrize("text", ["bientôt", "mars 2025", "14 mars", "27-01-12", "12-14 mars 2025"])
def test_a_doubtful_date_is_not_guessed(text: str) -> None:
    """Nothing is suggested for what lacks a part, or could be read in two ways."""
    assert guess(text) == ""


@pytest.mark.parametrize("text", ["2025-03-14 25:00:00", "2025-03-14 10:00 +99:00"])
def test_an_impossible_hour_is_refused(text: str) -> None:
    """An hour or an offset that no clock shows is refused, not wrapped around."""
    with pytest.raises(DateError):
        parse_moment(text)


@given(st.text(max_size=40))
def test_any_text_is_a_date_or_a_refusal(text: str) -> None:
    """No text makes the reader of dates fail otherwise than by a DateError."""
    with suppress(DateError):
        parse_moment(text)
    assert isinstance(guess(text), str)


def test_dates_read_as_french() -> None:
    """The first of a month is « 1er », a period of one day gives its hours."""
    assert long_date(parse_date("2024-03-01")) == "1er mars 2024"
    start = datetime(2027, 1, 12, 9, 30, tzinfo=PARIS)
    assert period(start, start + timedelta(hours=7, minutes=30)) == (
        "12 janvier 2027, de 9 h 30 à 17 h"
    )
    assert period(start, start + timedelta(days=2)) == "du 12 janvier 2027 au 14 janvier 2027"
