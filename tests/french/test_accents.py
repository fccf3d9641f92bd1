"""Capitals keep their accents, and letters their ligatures."""

import pytest

from campus.french.accents import lost_accents, lost_ligatures


def found(text: str) -> list[tuple[str, str]]:
    """Return the words without their accent, with the right ones."""
    return [(text[slip.start : slip.end], slip.instead) for slip in lost_accents(text)]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Etat", "État"),
        ("Etats", "États"),
        ("ETAT", "ÉTAT"),
        ("Ecole", "École"),
        ("Equipe", "Équipe"),
        ("Evenement", "Événement"),
        ("EVENEMENTS", "ÉVÉNEMENTS"),
        ("Elève", "Élève"),
        ("Etre", "Être"),
        ("Ile", "Île"),
    ],
)
def test_a_capital_finds_its_accent(wrong: str, right: str) -> None:
    """In the singular, the plural and in capitals, with or without its other accents."""
    assert found(f"L’{wrong} change.") == [(wrong, right)]
    assert found(f"L’{right} change.") == []


@pytest.mark.parametrize(
    "text",
    [
        "A partir de mars",
        "Ensuite. A noter : rien.",
        "- A la fin",
        "## A propos",
        "**A l’issue du module**",
        "1. A qui s’adresse ce guide ?",
        "« A distance »",
    ],
)
def test_a_preposition_that_begins_a_sentence_finds_its_accent(text: str) -> None:
    """« A » before a word that no other « a » precedes, where a sentence begins."""
    assert found(text) == [("A", "À")]


@pytest.mark.parametrize(
    "text",
    [
        "Eric, Emilie et Etienne travaillent chez Etalab, Ecolab et Engie.",
        "le plan A la veille, de A à Z, le vitamine A",
        "A-t-il lu ? A participé à l’atelier.",
        "EtatCivil, l’@Etat_FR, /Etat/, Elémentaire",
        "Open Education Week, Energie Cities, Special Edition, Evaluation Studies",
        "Calcium (Ca) et cadmium (Cd)",
        "Écart, État, Évaluation",
    ],
)
def test_what_has_another_meaning_stays(text: str) -> None:
    """First names, brands, code, other languages, letters of the alphabet."""
    assert found(text) == []


@pytest.mark.parametrize(
    "text", ["l’Education nationale", "une Evaluation", "Edition de mars", "d’Energie"]
)
def test_what_is_english_too_counts_in_a_french_phrase(text: str) -> None:
    """A French word next to it tells the language."""
    assert len(found(text)) == 1


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("oeuvre", "œuvre"),
        ("Oeuvres", "Œuvres"),
        ("MANOEUVRE", "MANŒUVRE"),
        ("coeur", "cœur"),
        ("noeuds", "nœuds"),
        ("voeux", "vœux"),
        ("oeil", "œil"),
        ("oeillet", "œillet"),
    ],
)
def test_letters_that_french_joins_are_joined(wrong: str, right: str) -> None:
    """« oe » before a « u », and in the eye."""
    (slip,) = lost_ligatures(wrong)
    assert wrong[: slip.start] + slip.instead + wrong[slip.end :] == right


def test_letters_that_french_keeps_apart_stay() -> None:
    """Not every « oe » is a letter."""
    assert list(lost_ligatures("poème, coefficient, moelleux, coexister, Noël, poêle, oe")) == []
