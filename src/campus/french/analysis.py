"""French texts as the words that search compares: « L’accessibilité » → accessibl.

The browser analyses what readers type in the same way (`theme/static/js/search/engine.js`), from
the two lists below, which travel in the index; `tests/search/vectors.json` holds both together.
"""

import functools
import re
import unicodedata

STOP = frozenset(
    "a b d e f g h i j k l m n o p q s t u v w x y z ai as au aux avec avoir car ce cela ces cet"
    " cette chez ci comme comment dans de des dont du elle elles en entre es est et etc ete etes"
    " etre eu eux faire il ils je la le les leur leurs lors lui ma mais me meme mes moi mon ne ni"
    " nos notre nous on ont or ou par pas plus pour pourquoi qu quand que quel quelle quelles"
    " quels qui quoi sa sans se sera ses si soi son sont sous sur ta te tes toi ton tous tout"
    " toute toutes tres tu un une vers voici voila vos votre vous".split()
)
"""Words that say nothing of a subject, folded; `c` and `r` are programming languages."""

ENDINGS = (
    "eaux:eau:1 aux:al:3 eux:eu:1 s::2",
    "ification:ifi:3 ibilite:ibl:3 abilite:abl:3 issement::4 ication:iqu:4 eation:e:2 ation::4"
    " ition::4 ement::4 issant::3 issez::3 ance::4 ante::4 ant::4 age::5 adrice:adeu:3"
    " atrice:ateu:3 trice:teu:3 euse:eu:3 eur:eu:3 enne:en:3 onne:on:3 elle:el:3 eau:el:3"
    " iere:i:3 ere::4 ier:i:3 if:iv:3 ail:al:3",
    "ee::3 er::3 ez::4 ir::4 e::3",
)
"""Three passes of `ending:replacement:letters that must be left`; each takes its first that fits.

Number, then families of words (« programmation », « programmer »), then what is silent.
"""

_SIGNS = (("œ", "oe"), ("æ", "ae"), ("ß", "ss"), ("’", "'"), ("\u02bc", "'"), ("\u2011", "-"))
_ACCENT = re.compile("[\u0300-\u036f]+")
_ELISION = re.compile(r"\b(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)'", re.ASCII)
# e-mail, MOD-012, I.A.
_JOINED = re.compile(r"\b([a-z]|par|mod)-(?=[a-z]{3}|\d)|\b([a-z])\.(?=[a-z]\b)", re.ASCII)
_WORD = re.compile(r"[a-z](?:\+\+|#)|[a-z0-9]+")
_NUMBERED = re.compile(r"([a-z]{2,})?0*(\d[a-z0-9]*)")
_KINDS = {"par": "parcours", "mod": "module"}
"""How references begin, and what they say."""
_RULES = tuple(tuple(tuple(rule.split(":")) for rule in row.split()) for row in ENDINGS)
_PASSES = tuple(
    (tuple(rule[0] for rule in rules), tuple((end, new, int(left)) for end, new, left in rules))
    for rules in _RULES
)
_SHORT = 3
"""Words up to this length are kept as they are: they are acronyms as often as not."""


def words(text: str) -> list[str]:
    """Return the words of a text that say something, folded, in order."""
    folded = text.lower()
    for sign, letters in _SIGNS:
        folded = folded.replace(sign, letters)
    folded = _ACCENT.sub("", unicodedata.normalize("NFD", folded)).replace("d'hui", "dhui")
    folded = _JOINED.sub(r"\1\2", _ELISION.sub(" ", folded))
    kept: list[str] = []
    for word in _WORD.findall(folded):
        if word.isalpha():
            if word not in STOP:
                kept.append(word)
        else:
            kept.extend(_numbered(word))
    return kept


def _numbered(word: str) -> list[str]:
    """Return the words of one that holds a number: « nis2 » is nis and 2, « mod012 » module 12."""
    match = _NUMBERED.fullmatch(word)
    if not match:
        return [word]
    name, number = match.groups()
    return [_KINDS.get(name, name), number] if name else [number]


@functools.lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """Return what the forms of a folded word have in common: « donnees » → donn."""
    if len(word) <= _SHORT or not word.isalpha():
        return word
    for endings, rules in _PASSES:
        if word.endswith(endings):
            word = _shortened(word, rules)
    return word


def _shortened(word: str, rules: tuple[tuple[str, str, int], ...]) -> str:
    for ending, new, left in rules:
        if word.endswith(ending) and len(word) - len(ending) >= left:
            return word[: len(word) - len(ending)] + new
    return word


def stems(text: str) -> list[str]:
    """Return the words of a text as the index knows them."""
    return [stem(word) for word in words(text)]
