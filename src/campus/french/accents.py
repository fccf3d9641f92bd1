"""Capitals that lost their accent: « Etat », « Ecole », « A partir ».

In French an accent is part of the spelling, on capitals too (Académie française, « Accentuation
des majuscules »). Only words that mean nothing else without it are listed. Left out on purpose:
first names (Eric, Emilie), as people write theirs as they like, brands (Etalab, Ecolab), and words
that another language writes so: those count next to a French word only.
"""

import re
from collections.abc import Iterator

from campus.french.slips import Slip
from campus.french.words import fold

_WORDS = (
    "Ébauche Écart Échange Échanger Échangez Échantillon Échéance Échec Échelle Échelon Éclairage"
    " Éclairer École Écolier Écologie Écologique Écologiquement Écologiste Écoconception"
    " Écocontribution Économe Économie Économique Économiquement Économiser Écoresponsable"
    " Écoresponsabilité Écosystème Écoute Écouter Écoutez Écran Écrire Écris Écrit Écrite Écriture"
    " Écrivain Écrivez Écrivons Éditer Éditeur Éditrice Éducatif Éducation Éducative Éducateur"
    " Éducatrice Égal Égale Également Égalité Égaux Élaboration Élaborer Élaborez Élargir"
    " Élargissement Électricité Électrique Électronique Élève Éligibilité Élu Élue Émetteur Émettre"
    " Énergétique Énergie Énoncé Énoncer Énumération Énumérer Épargne Épidémie Épreuve Épuisé"
    " Équilibre Équilibrer Équipe Équipé Équipement Équiper Équitable Équité Équivalence Établi"
    " Établir Établissement Établissez Étage Étaient Était Étant Étape État Étatique Éteindre"
    " Éteignez Étendre Étendu Étendue Éthique Étoile Étrange Étranger Étrangère Étroit Étroitement"
    " Étude Étudiant Étudiante Étudier Étudiez Évaluateur Évaluatrice Évaluer Évaluez Événement"
    " Événementiel Évènement Éventail Éventuel Éventuelle Éventuellement Évidemment Évident Éviter"
    " Évitez Évoluer Évolutif Évolutive Évoquer Été Être Êtes Île Îlot"
)
_FOREIGN_TOO = (
    "Édition Éditorial Élection Élément Élite Émergence Émission Équation Équivalent Évaluation"
    " Évolution Éducation Énergie Éligible"
)
_FRENCH_BEFORE = re.compile(r"(?:\b[ld]['’]|\b(?:une?|son|cette|notre|votre|leur|même|1re) )$")
_FRENCH_AFTER = re.compile(
    r" (?:d['’]|(?:de|des|du|au|aux|par|pour|nationale?s?|numérique|populaire)\b)"
)
_WORDS_IN = (re.compile(r"E\w+"), re.compile(r"I\w+"))

_AFTER_A = (
    "la|ce|cet|cette|ces|notre|nos|votre|vos|leur|quoi|qui|quels?|quelles?|chaque"
    "|tout|toute|tous|toutes|partir|compter|défaut|destination|distance|propos|travers|titre"
    "|terme|venir|savoir|noter|retenir|lire|découvrir|télécharger|moins|peine|cause|force"
    "|condition|côté|court|long|moyen|bientôt|présent|proximité|nouveau|priori|tour|vous|nous"
)
_AFTER_CA = "ne|va|fait|marche|se|sera|suffit|permet|nous|vous|peut|donne|prend"
_A = re.compile(rf"A(?= (?:l['’]|(?:{_AFTER_A})\b))")
_CA = re.compile(rf"C(?=a (?:n['’]|(?:{_AFTER_CA})\b))")
_LIGATURE = re.compile(r"o(?=eu|eil)e")
_CAPITAL_LIGATURE = re.compile(r"O(?=eu|eil|EU[A-Z]|EIL)[eE]")
_NEAR = 20  # signs before a word, enough to see where its sentence starts
_SENTENCE_START = re.compile(r"(?:^|[.!?…:;«»|])[\s>#*_+(–—\"“-]*(?:\d+[.)]\s+)?$")


def _variants(words: str) -> dict[str, str]:
    """Return by faulty spelling the right one, for the singular, the plural and capitals."""
    right = [form for word in words.split() for form in (word, f"{word}s")]
    spelt = {fold(word[0]).upper() + word[1:]: word for word in right}
    for word in right:
        spelt.setdefault(fold(word).capitalize(), word)
        spelt.setdefault(fold(word).upper(), word.upper())
    return spelt


_SURE = _variants(_WORDS)
_DOUBTFUL = _variants(_FOREIGN_TOO)
_KNOWN = frozenset((*_SURE, *_DOUBTFUL))
SIGNS_OF_LOST_ACCENTS = (
    f"{'|'.join(sorted(_KNOWN))}|A (?:l['’]|{_AFTER_A})|Ca (?:n['’]|{_AFTER_CA})"
)
"""A pattern of RE2, without which no accent is lost."""


def lost_accents(text: str) -> Iterator[Slip]:
    """Yield the words whose capital lost its accent, each with its right spelling."""
    for pattern in _WORDS_IN:
        for word in pattern.finditer(text):
            if word[0] in _KNOWN and (right := _spelling(text, word)):
                yield Slip(word.start(), word.end(), right)
    yield from _at_sentence_start(_A, "À", text)
    yield from _at_sentence_start(_CA, "Ça", text)


def lost_ligatures(text: str) -> Iterator[Slip]:
    """Yield « oe » where French joins the letters: « oeuvre », « coeur », « oeil »."""
    if "oe" in text:
        for letters in _LIGATURE.finditer(text):
            yield Slip(letters.start(), letters.end(), "œ")
    for letters in _CAPITAL_LIGATURE.finditer(text):
        yield Slip(letters.start(), letters.end(), "Œ")


def _spelling(text: str, word: re.Match[str]) -> str | None:
    before = text[max(0, word.start() - 10) : word.start()]
    if before[-1:].isalnum() or before[-1:] in ("_", "@", "/"):
        return None
    if right := _DOUBTFUL.get(word[0]):
        french = _FRENCH_BEFORE.search(before) or _FRENCH_AFTER.match(text, word.end())
        return right if french else None
    return _SURE.get(word[0])


def _at_sentence_start(pattern: re.Pattern[str], right: str, text: str) -> Iterator[Slip]:
    for match in pattern.finditer(text):
        start = match.start()
        before = text[max(0, start - _NEAR) : start].rpartition("\n")[2]
        if _SENTENCE_START.search(before):
            yield Slip(start, start + len(right), right)
