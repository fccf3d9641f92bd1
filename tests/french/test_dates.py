"""Dates: what editors write, what readers read."""

from contextlib import suppress
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus.french.dates import (
    DateError,
    long_date,
    long_day,
    parse_date,
    parse_moment,
    period,
)
from campus.french.dates_libres import guess, lacking


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
        ("14 mars 2025 à midi", "2025-03-14 12:00:00 +01:00"),
        ("46399", "2027-01-12"),
        ("46399,39583", "2027-01-12 09:30:00 +01:00"),
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


def test_a_text_without_end_is_no_date() -> None:
    """Whatever its length, it is refused at once: it was once tried in every way, for minutes."""
    assert guess("9" * 100_000) == ""
    assert lacking("9 au " * 20_000) == ""


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
    """The first of a month is « 1er », and a day of the week is in lower case."""
    assert long_date(parse_date("2024-03-01")) == "1er mars 2024"
    assert long_day(parse_date("2024-03-01")) == "vendredi 1er mars 2024"


@pytest.mark.parametrize(
    ("start", "end", "read"),
    [
        ("2026-12-08 09:00", "2026-12-08 17:30", "le 8 décembre 2026 de 9 h à 17 h 30"),
        ("2026-12-08", "2026-12-08", "le 8 décembre 2026"),
        ("2026-12-08 09:00", "2026-12-10 17:00", "du 8 au 10 décembre 2026"),
        ("2026-12-01", "2026-12-02", "du 1er au 2 décembre 2026"),
        ("2026-11-30", "2026-12-01", "du 30 novembre au 1er décembre 2026"),
        ("2026-12-30", "2027-01-04", "du 30 décembre 2026 au 4 janvier 2027"),
        ("2026-12-08 23:30 Z", "2026-12-09 10:00 Z", "le 9 décembre 2026 de 0 h 30 à 11 h"),
    ],
)
def test_a_period_says_nothing_twice(start: str, end: str, read: str) -> None:
    """What both ends share is said once; one day gives its hours, in Paris."""
    said = period(parse_moment(start), parse_moment(end))
    assert said.replace("\u00a0", " ") == read


def test_a_period_breaks_neither_a_date_nor_an_hour() -> None:
    """Lines break around « de », « à », « du » and « au » alone."""
    said = period(parse_moment("2026-12-08 09:30"), parse_moment("2026-12-08 17:00"))
    assert said.split(" ") == [
        "le",
        "8\u00a0décembre\u00a02026",
        "de",
        "9\u00a0h\u00a030",
        "à",
        "17\u00a0h",
    ]
