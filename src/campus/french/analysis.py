"""French texts as the words that search compares: « L’accessibilité » → accessibl.

The browser analyses what readers type in the same way (`theme/static/js/search/engine.js`), from
the lists below, which travel in the index; `tests/search/vectors.json` holds both together.
"""

import functools
import re
import unicodedata

REWRITES = (
    ("œ", "oe"),
    ("æ", "ae"),
    ("[’\u02bc]", "'"),
    ("[\u0300-\u036f]+", ""),
    ("[_\u2011]", "-"),
    (r"\b(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)'", " "),
    # e-mail, I.A.
    (r"\b([a-z])-(?=[a-z]{3}|\d)|\b([a-z])\.(?=[a-z]\b)", "$1$2"),
    # How references begin, and what they say: MOD-012 is module 12.
    (r"\bpar-?(?=\d)", "parcours "),
    (r"\bmod-?(?=\d)", "module "),
    # NIS2 is nis and 2.
    (r"\b([a-z]{2,})?0*(\d[a-z0-9]*)\b", "$1 $2"),
)
"""What is replaced in a text in lower case whose accents stand apart, in order.

Patterns that Python and JavaScript read alike; none reaches beyond a blank.
"""

STOP = frozenset(
    "a b d e f g h i j k l m n o p q s t u v w x y z ai as au aux avec avoir car ce cela ces cet"
    " cette chez ci comme comment dans de des dont du elle elles en entre es est et etc ete etes"
    " etre eu eux faire il ils je la le les leur leurs lors lui ma mais me meme mes moi mon ne ni"
    " nos notre nous on ont or ou par pas plus pour pourquoi qu quand que quel quelle quelles"
    " quels qui quoi sa sans se sera ses si soi son sont sous sur ta te tes toi ton tous tout"
    " toute toutes tres tu un une vers voici voila vos votre vous".split()
)
"""Words that say nothing of a subject, folded; `c` and `r` are programming languages."""

WEAK = (
    "aide aider aimer aimerai aimerais apprendre apprentissage besoin bien bjr bonjour cherche"
    " chercher cmt connaitre cours debut debutant debutante debuter devenir devoir dois existe"
    " faut fer fera formation former initiation jveu jveux koi maitriser merci mieux peut peux"
    " savoir souhaite souhaiter stage svp trouver utiliser veut veux voudrais vouloir"
)
"""Words of a wish rather than of its subject: « je voudrais apprendre à … »."""

ENDINGS = (
    "eaux:eau:1 aux:al:3 eux:eu:1 s::2",
    "donnee:donnee:0 ification:ifi:3 ibilite:ibl:3 abilite:abl:3 issement::4 ication:iqu:4"
    " eation:e:2 ation::4 ition::4 ement::4 issant::3 issez::3 ance::4 ante::4 ant::4 age::5"
    " adrice:adeu:3 atrice:ateu:3 trice:teu:3 ppeuse:pp:3 ppeur:pp:3 euse:eu:3 eur:eu:3 enne:en:3"
    " onne:on:3 elle:el:3 eau:el:3 iere:i:3 ere::4 ier:i:3 if:iv:3 ail:al:3",
    "donnee:donnee:0 ee::3 er::3 ez::4 ir::4 e::3",
)
"""Three passes of `ending:replacement:letters that must be left`; each takes its first that fits.

Number, then families of words (« programmation », « programmer »), then what is silent. « Donnée »
stays apart from « donner ».
"""

_REWRITES = tuple((re.compile(old, re.ASCII), new.replace("$", "\\")) for old, new in REWRITES)
_WORD = re.compile(r"[a-z](?:\+\+|#)|[a-z0-9]+")
_PASSES = [[rule.split(":") for rule in row.split()] for row in ENDINGS]
_SHORT = 3
"""Words up to this length are kept as they are: they are acronyms as often as not."""


def words(text: str) -> list[str]:
    """Return the words of a text that say something, folded, in order."""
    return [word for part in text.split() for word in _words(part)]


@functools.lru_cache(maxsize=1 << 16)
def _words(part: str) -> tuple[str, ...]:
    """Return the words of what stands between two blanks: a text says the same things often."""
    folded = unicodedata.normalize("NFD", part.lower())
    for old, new in _REWRITES:
        folded = old.sub(new, folded)
    return tuple(word for word in _WORD.findall(folded) if word not in STOP)


@functools.lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """Return what the forms of a folded word have in common: « formatrices » → formateu."""
    if len(word) <= _SHORT or not word.isalpha():
        return word
    for rules in _PASSES:
        for ending, new, left in rules:
            if word.endswith(ending) and len(word) - len(ending) >= int(left):
                word = word[: len(word) - len(ending)] + new
                break
    return word


def stems(text: str) -> list[str]:
    """Return the words of a text as the index knows them."""
    return [stem(word) for word in words(text)]
