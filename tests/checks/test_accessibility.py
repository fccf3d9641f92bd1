"""The accessibility statement says no more than its audit, and the footer no more than it."""

from pathlib import Path

import pytest

from campus.catalogue import Catalogue
from campus.french.dates import parse_moment
from campus.pages.declaration import declaration_view, etat
from tests.sites import NOW, catalogue_of, said_of, write_site

FILE = "content/donnees/accessibilite.yml"


def _statement(state: str, *audit: str) -> str:
    lines = [f"- id: a\n  perimetre: Le site.\n  etat: {state}\n  date: 2026-11-02"]
    lines += ["  courriel: a@exemple.gouv.fr", *(["  audit:"] if audit else [])]
    return "\n".join((*lines, *(f"    {line}" for line in audit), ""))


def _audit(rate: int, day: str = "2026-10-05") -> tuple[str, ...]:
    return f"date: {day}", "auditeur: Société Exemple", f"taux: {rate}"


def _told(folder: Path, statement: str) -> list[str]:
    site = write_site(folder, {FILE: statement})
    return [said for said in said_of(site) if said.startswith(FILE)]


@pytest.mark.parametrize(
    ("state", "audit", "why"),
    [
        ("totalement-conforme", (), "« totalement conforme » : aucun audit ne le montre"),
        ("partiellement-conforme", (), "« partiellement conforme » : aucun audit ne le montre"),
        ("totalement-conforme", _audit(99), "l’audit a trouvé 99 % des critères respectés"),
        ("partiellement-conforme", _audit(49), "l’audit a trouvé 49 % des critères respectés"),
        ("totalement-conforme", _audit(120), "un taux de 120 % n’existe pas"),
        ("totalement-conforme", _audit(100)[1:], "date : champ obligatoire absent"),
        (
            "totalement-conforme",
            _audit(100)[::2],
            "auditeur : champ obligatoire absent",
        ),
        ("totalement-conforme", _audit(100)[:2], "taux : champ obligatoire absent"),
    ],
)
def test_no_claim_without_its_proof(
    tmp_path: Path, state: str, audit: tuple[str, ...], why: str
) -> None:
    """Compliance needs the date, the auditor and the rate of an audit that allows it."""
    (said,) = _told(tmp_path, _statement(state, *audit))
    assert " : erreur [" in said
    assert why in said


@pytest.mark.parametrize(
    ("state", "rate"),
    [("totalement-conforme", 100), ("partiellement-conforme", 50), ("non-conforme", 20)],
)
def test_what_an_audit_shows_may_be_said(tmp_path: Path, state: str, rate: int) -> None:
    """A statement that its audit allows gives no problem; less may be claimed than it shows."""
    assert _told(tmp_path, _statement(state, *_audit(rate))) == []


def _made(folder: Path, statement: str) -> Catalogue:
    return catalogue_of(write_site(folder, {FILE: statement}))


def test_the_footer_follows_the_statement(tmp_path: Path) -> None:
    """One file says the state of the page and of every footer; without it, the worst is said."""
    assert etat(catalogue_of(write_site(tmp_path / "none", {})), NOW.date()) == "non conforme"
    catalogue = _made(tmp_path / "some", _statement("partiellement-conforme", *_audit(73)))
    assert etat(catalogue, NOW.date()) == "partiellement conforme"
    view = declaration_view(catalogue, NOW.date())
    assert view
    assert view.audit
    assert (view.etat, view.audit.taux) == ("partiellement conforme", 73)


def test_an_audit_lasts_three_years(tmp_path: Path) -> None:
    """After three years the site declares itself not compliant, and its editor is told so."""
    old = _statement("totalement-conforme", *_audit(100, "2023-10-05"))
    (said,) = _told(tmp_path, old)
    assert "attention [audit] l’audit est de plus de trois ans" in said
    catalogue = _made(tmp_path, old)
    assert etat(catalogue, NOW.date()) == "non conforme"
    assert etat(catalogue, parse_moment("2026-10-01").date()) == "totalement conforme"
    view = declaration_view(catalogue, NOW.date())
    assert view
    assert view.audit is None
