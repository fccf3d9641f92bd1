"""Where links lead: on the Web, to an address that is whole and that readers can reach."""

import re
from collections.abc import Iterator
from functools import lru_cache
from html import unescape
from urllib.parse import unquote, urlsplit

from campus.checks.texts.hyperlinks import Link
from campus.checks.texts.links.inside import absolute_problems, relative_problems
from campus.checks.texts.text import Text
from campus.problems import Problem

_PLACEHOLDERS = frozenset(
    "# lien url todo xxx xx x … ... adresse link a-completer à-compléter votre-lien lien-a-venir"
    " http:// https:// http https https://… https://... https://xxx https://www. mailto: tel:"
    " javascript:void(0) javascript:;".split()
)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?:\?.*)?")
_PHONE = re.compile(r"tel:\+?[\d.-]{3,20}")
_ON_A_COMPUTER = re.compile(r"file:|[a-zA-Z]:[\\/]|\\\\")
_LOCAL_HOSTS = frozenset({"localhost", "127.0.0.1", "0.0.0.0", "::1"})  # noqa: S104 - refused
_TRIAL = re.compile(
    r"(?:^|[.-])(?:preview|apercu|preprod|recette|staging|dev|test|review|deploy)(?:[.-]|$)"
)
_PROGRAMS = ("javascript:", "vbscript:", "data:")
_SCHEME = re.compile(r"[a-z][a-z0-9+-]*:(?!\d)", re.IGNORECASE)  # not « exemple.fr:8080 »


def target_problems(text: Text, link: Link) -> Iterator[Problem]:
    """Yield what is wrong with where a link leads."""
    target = unescape(link.target) if "&" in link.target else link.target
    if target.startswith(("https://", "http://")):
        if fault := external_fault(target, text.site.host):
            yield from _external(text, link, fault)
    elif _PHONE.fullmatch(target):
        return
    elif not target or target.lower() in _PLACEHOLDERS:
        yield _empty(text, link)
    elif _ON_A_COMPUTER.match(target):
        message = f"« {target} » : fichier d’un ordinateur, que les lecteurs n’ont pas"
        hint = "déposez-le dans content/uploads/ et écrivez /uploads/…"
        yield text.problem(link.target_span, "lien", message, hint)
    elif _SCHEME.match(target):
        yield from _other_scheme(text, link, target)
    elif not target.startswith(("//", "#")):
        path = target.split("#", 1)[0].split("?", 1)[0]
        judge = absolute_problems if target.startswith("/") else relative_problems
        yield from judge(text, link, path)


@lru_cache(maxsize=8192)
def external_fault(target: str, own: str) -> str:
    """Return what is wrong with an address of the Web: nothing for nearly all."""
    if target.lower() in _PLACEHOLDERS:
        return "empty"
    try:
        host = urlsplit(target).hostname or ""
    except ValueError:
        return "empty"
    if host == own:
        return "own"
    ours = host.endswith(f".{own}") or own.split(".", 1)[0] in re.split(r"[.-]", host)
    return "trial" if host in _LOCAL_HOSTS or (ours and _TRIAL.search(host)) else ""


def _external(text: Text, link: Link, fault: str) -> Iterator[Problem]:
    if fault == "empty":
        yield _empty(text, link)
        return
    parts = urlsplit(link.target)
    path = parts.path or "/"
    page = text.site.page_named(path)
    right = text.site.relative(text.entry, page, parts.fragment) if page else path
    if fault == "trial":
        message = f"« {link.target} » : adresse d’un site d’essai, que les lecteurs n’ont pas"
        hint = f"écrivez {right}" if page else "donnez l’adresse publique"
        instead = right if page else None
        yield text.problem(link.target_span, "lien-apercu", message, hint, instead)
        return
    message = f"« {link.target} » : adresse complète d’une page de ce site"
    yield text.problem(link.target_span, "lien-absolu", message, f"écrivez {right}", right)
    yield from absolute_problems(text, link, path)


def _empty(text: Text, link: Link) -> Problem:
    message = f"« {link.target} » : adresse à compléter" if link.target else "lien sans adresse"
    hint = "donnez l’adresse, ou retirez le lien en gardant son texte"
    if (words := link.text.strip()).startswith(("https://", "http://")):
        hint = f"écrivez [nom de la page]({words})"
    return text.problem(link.span, "lien-vide", message, hint)


def _other_scheme(text: Text, link: Link, target: str) -> Iterator[Problem]:
    scheme, _, rest = target.partition(":")
    if scheme.lower() == "mailto" and not _EMAIL.fullmatch(unquote(rest)):
        message = f"« {target} » : ce n’est pas une adresse électronique"
        hint = "exemple : mailto:nom@exemple.fr"
        yield text.problem(link.target_span, "lien-incomplet", message, hint)
    elif target.lower().startswith(_PROGRAMS):
        message = "lien qui lance un programme : le site retire son adresse"
        yield text.problem(link.target_span, "html-actif", message, "donnez l’adresse d’une page")
