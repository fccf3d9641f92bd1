"""Inclusive spellings, and their double forms."""

import pytest

from campus.french.inclusive import inclusive_spellings


def found(text: str) -> list[tuple[str, str]]:
    """Return the spellings, with what to write."""
    return [(text[slip.start : slip.end], slip.instead) for slip in inclusive_spellings(text)]


@pytest.mark.parametrize(
    ("spelling", "double"),
    [
        ("agent·e·s", "agents et agentes"),
        ("agent·es", "agents et agentes"),
        ("agent·e", "agent ou agente"),
        ("agent•e•s", "agents et agentes"),
        ("agent.e.s", "agents et agentes"),
        ("intéressé.e", "intéressé ou intéressée"),
        ("inscrit(e)s", "inscrits et inscrites"),
        ("citoyen·ne·s", "citoyens et citoyennes"),
        ("professionnel·le·s", "professionnels et professionnelles"),
        ("formateur·rice·s", "formateurs et formatrices"),
        ("acteur/trice", "acteur ou actrice"),
        ("chercheur·euse·s", "chercheurs et chercheuses"),
        ("recruteur·ses", "recruteurs et recruteuses"),
        ("curieux·se", "curieux ou curieuse"),
        ("usager·e·s", "usagers et usagères"),
        ("sportif·ive·s", "sportifs et sportives"),
        ("nouveau·elle", "nouveau ou nouvelle"),
        ("directeur-rice-s", "directeurs et directrices"),
        ("Citoyen·ne·s", "Citoyens et citoyennes"),
    ],
)
def test_a_spelling_has_its_double_form(spelling: str, double: str) -> None:
    """The masculine and the feminine, in full, in the number that is written."""
    assert found(f"les {spelling} du Campus") == [(spelling, double)]


def test_a_spelling_that_cannot_be_undone_is_told_all_the_same() -> None:
    """The editor knows the feminine that we do not."""
    assert found("ceux·celles") == [("ceux·celles", "ceux·celles")]


@pytest.mark.parametrize(
    "text",
    [
        "data·inclusion, beta·gouv",
        "les document(s), la ou les note(s)",
        "www.site.es, fichier.e2e, i.e., site.e",
        "porte-clés, rendez-vous, est-ce, et/ou, 3/4",
    ],
)
def test_other_signs_within_words_stay(text: str) -> None:
    """Brands, plurals between parentheses, addresses, compound words."""
    assert found(text) == []
