"""Texts all in capitals, which are slow to read and which some screen readers spell out."""

import re

_WORD = re.compile(r"[^\W\d_]+")
_LONG, _LONGER, _ALONE = 4, 6, 9
"""Letters of two words, of one of them and of a lone word: more than acronyms have."""
_ACRONYMS = frozenset(
    "ACV ANSSI API CNIL CSS DGAFP DINUM DNUM DSFR DSI EBIOS ENT FP FPE FSE HTML IA INSP IRA MOOC"
    " NIS NLP PDF PIX PSSI RGAA RGESN RGPD RGS RH RSE RSSI SI SILL SQL UI UX VPN".split()
)


def lowered(text: str) -> str:
    """Return a text all in capitals as one writes it, nothing when it is not, or is an acronym.

    « CONDUIRE UN PROJET DE DONNÉES » → « Conduire un projet de données ».
    """
    if not text.isupper():
        return ""
    lengths = sorted((len(word) for word in _WORD.findall(text)), reverse=True)
    shouts = lengths[0] >= _ALONE or (lengths[0] >= _LONGER and lengths[1:2] >= [_LONG])
    return _WORD.sub(_word, text[:1] + text[1:].lower()) if shouts else ""


def _word(match: re.Match[str]) -> str:
    return acronym if (acronym := match[0].upper()) in _ACRONYMS else match[0]


def proper(text: str) -> str:
    """Return a name without its capitals, nothing when it has none: « DUPONT » → « Dupont »."""
    better = _WORD.sub(lambda word: word[0].title() if word[0].isupper() else word[0], text)
    return better if better != text else ""
