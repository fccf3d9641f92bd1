"""The words of links: each says where it leads, out of its context too (RGAA 6.1)."""

import re
from functools import lru_cache

from campus.checks.texts.hyperlinks import Link
from campus.checks.texts.text import Text
from campus.french.words import fold
from campus.model import Fiche
from campus.problems import Problem

_VAGUE = frozenset(
    fold(words)
    for words in (
        "ici", "là", "lien", "ce lien", "le lien", "lien ici", "via ce lien", "suivez ce lien",
        "suivre ce lien", "cliquez", "cliquer", "cliquez ici", "cliquer ici", "cliquez sur ce lien",
        "par ici", "c’est ici", "c’est par ici", "juste ici", "lire", "lire la suite", "la suite",
        "suite", "lire plus", "en lire plus", "lire l’article", "lire ici", "voir", "voir plus",
        "voir ici", "voir la suite", "voir en ligne", "voir la version en ligne",
        "version en ligne",
        "voir le lien", "voir la page", "en savoir plus",
        "pour en savoir plus", "plus", "plus d’infos", "plus d’info", "plus d’informations",
        "infos", "informations", "savoir plus", "page", "cette page", "la page", "site", "ce site",
        "le site", "site web", "site internet", "le site web", "le site internet", "télécharger",
        "télécharger ici", "téléchargez", "téléchargement", "à télécharger", "document",
        "ce document", "le document", "fichier", "ce fichier", "le fichier", "pdf", "consulter",
        "consultez", "consulter ici", "accéder", "accéder ici", "accès", "détails",
        "plus de détails", "découvrir", "découvrez", "s’inscrire ici", "inscription ici",
        "article", "cet article", "l’article", "url", "web", "adresse", "cette adresse",
        "à cette adresse", "link", "here", "click here", "read more", "more",
    )
)  # fmt: skip
_MARKUP = re.compile(r"[*_`]|\{:[^{}]*\}|</?\w[^<>]*>")
_ENDS = re.compile(r"^[\s>\u203a»→:.…«(–-]+|[\s>\u203a»→:.…)!-]+$")
_CLICK = re.compile(
    r"cliqu(?:ez|er) (?:ici|sur ce lien|ci-dessous) (?:pour|afin de) (?=\w)", re.IGNORECASE
)
_DECORATED = re.compile(r"\s*(?P<sign>>+|&gt;|\u203a|→|⇒|➔|►|»)\s*(?=\w)")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_IMAGE = re.compile(r"!\[[^\]]*\]\([^)]*\)|<img\b[^<>]*>", re.IGNORECASE)
_IMAGE_WORDS = re.compile(r"!\[([^\]]*)\]|\balt=[\"']([^\"']*)")


@lru_cache(maxsize=4096)
def wording_fault(words: str) -> str:
    """Return which fault the words of a link have, nothing for good ones."""
    if _IMAGE.search(words):
        rest = _IMAGE.sub("", words).strip()
        described = any(map(any, _IMAGE_WORDS.findall(words)))
        return "" if rest or described else "vide"
    plain = " ".join(_MARKUP.sub("", words).split())
    if not plain:
        return "vide"
    if _ADDRESS.fullmatch(plain):
        return "adresse"
    if fold(_ENDS.sub("", plain)) in _VAGUE:
        return "vague"
    if _CLICK.match(plain):
        return "clic"
    return "signe" if _DECORATED.match(plain) else ""


def wording_problem(text: Text, link: Link, fault: str) -> Problem:
    """Say what is wrong with the words of a link."""
    words = " ".join(link.text.split())
    instead = None
    if fault == "vide":
        message, hint = "lien sans texte", "écrivez entre les crochets ce que l’on trouve derrière"
        if _IMAGE.search(link.text):
            hint = "donnez à l’image une alternative qui dit où mène le lien"
    elif fault == "adresse":
        message = f"« {words} » : une adresse n’est pas un texte de lien"
        hint = "écrivez le nom de la page : [nom de la page](adresse)"
    elif fault == "vague":
        message = f"« {words} » ne dit pas où mène le lien"
        hint = "écrivez ce que l’on trouve derrière, par exemple le titre de la page"
        page = text.site.page_at(link.target, text.entry)
        if page and isinstance(page.value, Fiche):
            hint = f"écrivez par exemple « {page.value.title} »"
    else:
        right = _DECORATED.sub("", link.text, count=1)
        message = f"« {words} » : le signe serait lu à voix haute"
        if fault == "clic":
            right = _CLICK.sub("", link.text, count=1)
            right = f"{right[:1].upper()}{right[1:]}"
            message = f"« {words} » : un lien dit ce qu’il ouvre, et tous ne cliquent pas"
        hint = f"écrivez « {' '.join(right.split())} »"
        if not link.is_html:
            instead = text.source[link.start : link.end].replace(link.text, right, 1)
    return text.problem(link.span, "lien-texte", message, hint, instead)
