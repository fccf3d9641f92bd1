"""Slips of typography: each is found where it is, with what to write, and nothing else is."""

from collections.abc import Callable, Iterator

import pytest

from campus.french.habits import false_apostrophes, repeated_signs, shortened
from campus.french.slips import (
    Slip,
    foreign_quotes,
    gaps,
    misplaced,
    three_dots,
    unspaced,
)

Finder = Callable[[str], Iterator[Slip]]


def corrected(find: Finder, text: str) -> str:
    """Return the text with each slip replaced."""
    for slip in sorted(find(text), key=lambda slip: slip.start, reverse=True):
        text = text[: slip.start] + slip.instead + text[slip.end :]
    return text


@pytest.mark.parametrize(
    ("find", "wrong", "right"),
    [
        (unspaced, "Durée: 3 h; prêt? Oui!", "Durée : 3 h ; prêt ? Oui !"),
        (unspaced, "**Public:** tous", "**Public :** tous"),
        (unspaced, "[le guide](x): suite", "[le guide](x) : suite"),
        (unspaced, "(durée: 3 h)", "(durée : 3 h)"),
        (unspaced, "Prêt?!", "Prêt ?!"),
        (unspaced, "à 50%: 20€, «oui»", "à 50 % : 20 €, « oui »"),
        (misplaced, "un , deux .", "un, deux."),
        (misplaced, "lire,trier", "lire, trier"),
        (misplaced, "Lire.Trier", "Lire. Trier"),
        (foreign_quotes, 'le mode "produit".', "le mode « produit »."),
        (foreign_quotes, "l’“expérience” d’usage", "l’« expérience » d’usage"),
        (foreign_quotes, "<<agile>> et << libre >>", "« agile » et « libre »"),
        (foreign_quotes, '« il dit "oui" »', "« il dit “oui” »"),
        (foreign_quotes, "le mode 'l'essai'", "le mode « l'essai »"),
        (three_dots, "lire, trier...", "lire, trier…"),
        (three_dots, "lire, trier.....", "lire, trier…"),
        (three_dots, "[...]", "[…]"),
        (gaps, "un  module,   deux", "un module, deux"),
        (repeated_signs, "Enfin!!! Prêt ??", "Enfin ! Prêt ?"),
        (false_apostrophes, "l\u00b4agent, d‘un", "l’agent, d’un"),
        (shortened, "la 1ère, les 2èmes, le XXIème", "la 1re, les 2es, le XXIe"),
        (shortened, "Mr Modèle et Mrs Modèle", "M. Modèle et MM. Modèle"),
    ],
)
def test_a_slip_is_mended(find: Finder, wrong: str, right: str) -> None:
    """What is written becomes what should be."""
    assert corrected(find, wrong) == right
    assert corrected(find, right) == right


@pytest.mark.parametrize(
    ("find", "text"),
    [
        (unspaced, "à 10:30, ratio 16:9, ISO 27001:2022, http://x, std::sort, :smile: et C:\\temp"),
        (unspaced, "https://exemple.fr/?a=b;c=d"),
        (misplaced, "1,5 ; E,S,G ; .net et .md, puis … fin"),
        (foreign_quotes, "« il dit “oui” »"),
        (foreign_quotes, 'un écran de 12" et un autre de 15"'),
        (foreign_quotes, 'lang="fr" dir="ltr"'),
        (misplaced, "le M.Dupont, l’A.T.N., 3.Lire"),
        (foreign_quotes, "l'agent, d'un 'a', les années '90 et l'autre"),
        (repeated_signs, "Prêt ?! Oui, !important"),
        (shortened, "la 1re, le système, un problème, M. Modèle, CMr et Mrac"),
        (three_dots, "../uploads et ..../x"),
        (gaps, "1.  un\n> 2.  deux\n-  trois\n    quatre  "),
        (gaps, "| lundi  | mardi  |"),
        (gaps, "fin.  \nDébut"),
    ],
)
def test_what_is_right_stays(find: Finder, text: str) -> None:
    """Hours, addresses, code, quotations within quotations, tables and line ends are no slips."""
    assert list(find(text)) == []
