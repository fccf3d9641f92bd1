"""How slips of French are told: what is wrong on a line, and what to do."""

from campus.french.words import listing

_SHOWN = 3
_LONGEST = 50

Wrong = list[tuple[str, str]]
"""What is written on a line, and what should be, in order and each once."""


def spaces(wrong: Wrong) -> tuple[str, str]:
    """Say that spaces lack."""
    signs = dict.fromkeys(sign for sign, _ in wrong)
    if not signs.keys() - {"«", "»"}:
        message = "espace manquante entre un guillemet et le mot"
    else:
        message = f"espace manquante avant {listing([f'« {s} »' for s in signs if s != '«'])}"
    return message, "ajoutez-la : le site la rend insécable"


def accents(wrong: Wrong) -> tuple[str, str]:
    """Say that capitals lack their accents."""
    return f"capitale sans accent : {_quoted(wrong, 0)}", f"écrivez {_quoted(wrong, 1)}"


def misplaced(wrong: Wrong) -> tuple[str, str]:
    """Say that spaces are misplaced."""
    signs = listing(list(dict.fromkeys(f"« {sign} »" for sign, _ in wrong)))
    hint = "une espace après, aucune avant"
    if any(sign[0] in "()" for sign, _ in wrong):
        hint = "les parenthèses touchent ce qu’elles contiennent, une espace les sépare du reste"
    elif all(sign in ":;!?" for sign, _ in wrong):
        hint = "une espace avant, une après"
    return f"espace mal placée autour de {signs}", hint


def ligatures(_: Wrong) -> tuple[str, str]:
    """Say that letters are not joined."""
    return "« oe » à la place de « œ »", "écrivez « œ »"


def guillemets(wrong: Wrong) -> tuple[str, str]:
    """Say that quotes are not French."""
    passages = listing([_short(each) for each, _ in wrong[:_SHOWN]])
    right = listing([_short(each) for _, each in wrong[:_SHOWN]])
    return f"guillemets étrangers : {passages}", f"écrivez {right}"


def habits(wrong: Wrong) -> tuple[str, str]:
    """Say what French writes otherwise."""
    return f"ce n’est pas l’usage en français : {_quoted(wrong, 0)}", f"écrivez {_quoted(wrong, 1)}"


def repeated(wrong: Wrong) -> tuple[str, str]:
    """Say that signs are repeated."""
    return f"signe répété : {_quoted(wrong, 0)}", "un seul suffit"


def misspelt(wrong: Wrong) -> tuple[str, str]:
    """Say that words are misspelt."""
    return f"mot mal orthographié : {_quoted(wrong, 0)}", f"écrivez {_quoted(wrong, 1)}"


def twice(wrong: Wrong) -> tuple[str, str]:
    """Say that words are written twice."""
    return f"mot écrit deux fois : {_quoted(wrong, 0)}", f"écrivez {_quoted(wrong, 1)}"


def apostrophes(_: Wrong) -> tuple[str, str]:
    """Say that apostrophes are other signs."""
    return "un autre signe à la place de l’apostrophe", "écrivez ’, ou ' : le site la courbe"


def joined(wrong: Wrong) -> tuple[str, str]:
    """Say that letters are joined in one sign."""
    return f"lettres soudées : {_quoted(wrong, 0)}, que personne ne trouverait", "retapez-les"


def cut(wrong: Wrong) -> tuple[str, str]:
    """Say that words are cut."""
    begin, _, end = wrong[0][0].partition("\n")
    message = f"mot coupé en fin de ligne : il serait affiché « {begin} {end} »"
    return message, "récrivez-le sur une seule ligne"


def dots(_: Wrong) -> tuple[str, str]:
    """Say that three dots stand for one sign."""
    return "trois points à la place du signe « … »", "écrivez « … »"


def gaps(_: Wrong) -> tuple[str, str]:
    """Say that spaces come twice."""
    return "deux espaces à la suite", "gardez-en une"


def double_forms(wrong: Wrong) -> tuple[str, str]:
    """Say that a word holds both genders."""
    known = [(each, right) for each, right in wrong if each != right]
    hint = f"écrivez {_quoted(known, 1)}" if known else "écrivez les deux formes en entier"
    return f"signe au milieu d’un mot : {_quoted(wrong, 0)}", hint


def _quoted(wrong: Wrong, side: int) -> str:
    return listing([f"« {pair[side]} »" for pair in wrong[:_SHOWN]])


def _short(passage: str) -> str:
    half = _LONGEST // 2 - 1
    return passage if len(passage) <= _LONGEST else f"{passage[:half]}…{passage[-half:]}"
