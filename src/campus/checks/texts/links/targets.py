"""Where links lead: each kind of address has its own faults."""

import re
from collections.abc import Iterator
from html import unescape
from urllib.parse import unquote

from campus.checks.texts.hyperlinks import Link
from campus.checks.texts.links.addresses import is_example, is_misspelt, mended
from campus.checks.texts.links.inside import absolute_problems, relative_problems
from campus.checks.texts.links.outside import (
    PLACEHOLDERS,
    empty_link,
    external_problems,
    invented_address,
    misspelt_link,
)
from campus.checks.texts.text import Text
from campus.problems import Problem

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?:\?.*)?")
_PHONE = re.compile(r"tel:\+?[\d.-]{3,20}")
_ON_A_COMPUTER = re.compile(r"file:|[a-zA-Z]:[\\/]|\\\\")
_PROGRAMS = ("javascript:", "vbscript:", "data:")
_SCHEME = re.compile(r"[a-z][a-z0-9+-]*:(?!\d)", re.IGNORECASE)  # not « exemple.fr:8080 »


def target_problems(text: Text, link: Link) -> Iterator[Problem]:
    """Yield what is wrong with where a link leads."""
    target = unescape(link.target) if "&" in link.target else link.target
    if target.startswith(("https://", "http://")):
        yield from external_problems(text, link, target)
    elif _PHONE.fullmatch(target):
        return
    elif not target or target.lower() in PLACEHOLDERS:
        yield empty_link(text, link)
    elif _ON_A_COMPUTER.match(target):
        message = f"« {target} » : fichier d’un ordinateur, que les lecteurs n’ont pas"
        hint = "déposez-le dans content/uploads/ et écrivez /uploads/…"
        yield text.problem(link.target_span, "lien", message, hint)
    elif is_misspelt(target):
        yield misspelt_link(text, link, target)
    elif _SCHEME.match(target):
        yield from _other_scheme(text, link, target)
    elif not target.startswith(("//", "#")):
        path = target.split("#", 1)[0].split("?", 1)[0]
        judge = absolute_problems if target.startswith("/") else relative_problems
        yield from judge(text, link, path)


def _other_scheme(text: Text, link: Link, target: str) -> Iterator[Problem]:
    scheme, _, rest = target.partition(":")
    if scheme.lower() == "mailto" and not _EMAIL.fullmatch(unquote(rest)):
        right = mended(target)
        message = f"« {target} » : ce n’est pas une adresse électronique"
        hint = f"écrivez {right}" if right else "exemple : mailto:nom@exemple.fr"
        yield text.problem(link.target_span, "lien-incomplet", message, hint, right or None)
    elif scheme.lower() == "mailto" and is_example(rest.partition("?")[0]):
        yield invented_address(text, link)
    elif target.lower().startswith(_PROGRAMS):
        message = "lien qui lance un programme : le site retire son adresse"
        yield text.problem(link.target_span, "html-actif", message, "donnez l’adresse d’une page")
