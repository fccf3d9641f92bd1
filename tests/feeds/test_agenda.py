"""Calendars, read back by the library that mail programs' authors use."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from campus.catalogue import Catalogue
from campus.feeds import agenda
from campus.settings import Settings
from tests.sites import NOW, catalogue_of, module, write_site

OCTETS = 75
TITLE = "Lire, trier ; croiser des données « ouvertes » : l’essentiel pour décider"


def session(name: str, debut: datetime, *more: str, statut: str = "prevue") -> dict[str, str]:
    """Return the file of a session of one hour."""
    lines = (
        "formation: m1",
        f"debut: {debut:%Y-%m-%d %H:%M:%S} +01:00",
        f"fin: {debut + timedelta(hours=1):%Y-%m-%d %H:%M:%S} +01:00",
        "modalite: presentiel",
        "lieu:",
        "  nom: Cité administrative",
        "  adresse: 2, rue de l’Exemple",
        "  code-postal: '69003'",
        "  ville: Lyon",
        "inscription:",
        "  url: non-communique",
        f"statut: {statut}",
        *more,
    )
    return {f"content/sessions/{name}.yml": "\n".join(lines) + "\n"}


def events(folder: Path, files: dict[str, str]) -> tuple[str, list[Any]]:
    """Return the calendar of every session, as text and as events."""
    one = module(1).replace("title: Module 1", f'title: "{TITLE}"')
    catalogue = catalogue_of(write_site(folder, {"content/modules/m1.md": one, **files}))
    text = _agenda(catalogue)
    return text, Calendar.from_ical(text).walk("VEVENT")


def _agenda(catalogue: Catalogue) -> str:
    settings = Settings(maintenant=NOW, site_url="https://campus.exemple.fr")
    return agenda("Campus", catalogue.sessions.values(), catalogue, settings)


def test_a_session_is_an_event(tmp_path: Path) -> None:
    """Title, moments, place and page are those of the session, whatever signs they hold."""
    _, (event,) = events(tmp_path, session("s1", NOW + timedelta(days=20)))
    assert event["SUMMARY"].replace("\u00a0", " ") == TITLE
    assert event["DTSTART"].dt == NOW + timedelta(days=20)
    assert event["DTEND"].dt == NOW + timedelta(days=20, hours=1)
    assert event["LOCATION"] == "Cité administrative, 2, rue de l’Exemple, 69003 Lyon"
    assert event["URL"] == "https://campus.exemple.fr/modules/m1/"
    assert event["UID"] == "s1-1@campus.exemple.fr"


def test_each_sitting_is_an_event(tmp_path: Path) -> None:
    """A session of several sittings takes only their hours; those that are over are left out."""
    over, coming = NOW - timedelta(days=1), NOW + timedelta(days=1)
    hour = timedelta(hours=1)
    (path, text), *_ = session("s1", over).items()
    text = text.replace(f"fin: {over + hour:%Y-%m-%d}", f"fin: {coming + hour:%Y-%m-%d}")
    sittings = "".join(
        f"- debut: {start:%Y-%m-%d %H:%M:%S} +01:00\n"
        f"  fin: {start + hour:%Y-%m-%d %H:%M:%S} +01:00\n"
        for start in (over, coming)
    )
    _, found = events(tmp_path, {path: f"{text}seances:\n{sittings}"})
    assert [event["UID"] for event in found] == ["s1-2@campus.exemple.fr"]


@pytest.mark.parametrize("statut", ["annulee", "reportee"])
def test_what_will_not_take_place_is_cancelled(tmp_path: Path, statut: str) -> None:
    """A calendar that a reader follows strikes out what will not take place, and says why."""
    _, (event,) = events(tmp_path, session("s1", NOW + timedelta(days=2), statut=statut))
    assert event["STATUS"] == "CANCELLED"
    assert event["SUMMARY"].endswith(("(annulée)", "(reportée)"))


def test_lines_are_short_and_whole(tmp_path: Path) -> None:
    """A title longer than a line fills it to 75 bytes, and no letter is cut in two."""
    text, _ = events(tmp_path, session("s1", NOW + timedelta(days=2)))
    lines = [line.decode() for line in text.encode().split(b"\r\n")]
    assert max(len(line.encode()) for line in lines) == OCTETS


def test_the_same_sessions_give_the_same_bytes(tmp_path: Path) -> None:
    """A calendar changes when its sessions do, and not at each build."""
    files = session("s1", NOW + timedelta(days=2))
    first, _ = events(tmp_path / "a", files)
    second, _ = events(tmp_path / "b", files)
    assert first == second
