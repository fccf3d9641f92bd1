"""Texts all in capitals, as one writes them."""

import pytest

from campus.french.capitals import lowered, proper


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("CONDUIRE UN PROJET DE DONNÉES", "Conduire un projet de données"),
        ("APPLIQUER LE RGPD EN ÉQUIPE", "Appliquer le RGPD en équipe"),
        ("CYBERSÉCURITÉ", "Cybersécurité"),
        ("RGAA 4.1", ""),
        ("ANSSI, CNIL, DINUM", ""),
        ("DATA", ""),
        ("Conduire un projet", ""),
        ("", ""),
    ],
)
def test_a_text_in_capitals_is_lowered(text: str, better: str) -> None:
    """Acronyms stay as they are, alone or in a sentence."""
    assert lowered(text) == better


@pytest.mark.parametrize(
    ("name", "better"),
    [
        ("EXEMPLE", "Exemple"),
        ("Camille EXEMPLE-MODÈLE", "Camille Exemple-Modèle"),
        ("Camille Exemple", ""),
        ("J. Exemple", ""),
    ],
)
def test_a_name_keeps_its_first_capitals(name: str, better: str) -> None:
    """A surname is written as a name, not as on a form."""
    assert proper(name) == better
