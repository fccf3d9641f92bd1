"""Where links lead: on the Web, to an address that is whole and that readers can open."""

import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import urlsplit

from campus.checks.texts.hyperlinks import Link
from campus.checks.texts.links.addresses import (
    is_example,
    is_misspelt,
    is_private,
    is_shortened,
    mended,
    untracked,
)
from campus.checks.texts.links.inside import absolute_problems
from campus.checks.texts.text import Text
from campus.problems import Problem

PLACEHOLDERS = frozenset(
    "# lien url todo xxx xx x … ... adresse link a-completer à-compléter votre-lien lien-a-venir"
    " http:// https:// http https https://… https://... https://xxx https://www. mailto: tel:"
    " javascript:void(0) javascript:; à-venir a-venir à-définir lien-à-venir adresse-à-compléter"
    " insérer-le-lien lien-à-insérer lien-à-ajouter".split()
)
_LOCAL_HOSTS = frozenset({"localhost", "127.0.0.1", "0.0.0.0", "::1"})  # noqa: S104 - refused
_TRIAL = re.compile(
    r"(?:^|[.-])(?:preview|apercu|preprod|recette|staging|dev|test|review|deploy)(?:[.-]|$)"
)


@lru_cache(maxsize=8192)
def external_fault(target: str, own: str) -> str:
    """Return what is wrong with an address of the Web: nothing for nearly all."""
    if target.lower() in PLACEHOLDERS:
        return "empty"
    try:
        host = urlsplit(target).hostname or ""
    except ValueError:
        return "empty"
    if host == own:
        return "own"
    ours = host.endswith(f".{own}") or own.split(".", 1)[0] in re.split(r"[.-]", host)
    faults = (
        ("trial", host in _LOCAL_HOSTS or (ours and _TRIAL.search(host))),
        ("misspelt", is_misspelt(target)),
        ("example", is_example(host)),
        ("private", is_private(target)),
        ("shortened", is_shortened(target)),
        ("tracked", untracked(target) != target),
    )
    return next((name for name, found in faults if found), "")


def external_problems(text: Text, link: Link, target: str) -> Iterator[Problem]:
    """Yield what is wrong with an address of the Web."""
    fault = external_fault(target, text.site.host)
    if fault == "empty":
        yield empty_link(text, link)
    elif fault in ("own", "trial"):
        yield from _ours(text, link, fault)
    elif fault:
        yield _elsewhere(text, link, target, fault)


def empty_link(text: Text, link: Link) -> Problem:
    """Say that a link has no address, or one that holds the place of another."""
    message = f"« {link.target} » : adresse à compléter" if link.target else "lien sans adresse"
    hint = "donnez l’adresse, ou retirez le lien en gardant son texte"
    if (words := link.text.strip()).startswith(("https://", "http://")):
        hint = f"écrivez [nom de la page]({words})"
    return text.problem(link.span, "lien-vide", message, hint)


def invented_address(text: Text, link: Link) -> Problem:
    """Say that an address is one that manuals invent, and that nobody has."""
    message = f"« {link.target} » : adresse d’exemple"
    return text.problem(link.target_span, "provisoire", message, "donnez la vraie adresse")


def misspelt_link(text: Text, link: Link, target: str) -> Problem:
    """Say that no browser would understand an address, and what was meant when it can be told."""
    right = mended(target)
    message = f"« {target} » : aucun navigateur ne comprend cette adresse"
    hint = f"écrivez {right}" if right else "corrigez l’adresse"
    return text.problem(link.target_span, "lien-malforme", message, hint, right or None)


def _ours(text: Text, link: Link, fault: str) -> Iterator[Problem]:
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


def _elsewhere(text: Text, link: Link, target: str, fault: str) -> Problem:
    if fault == "misspelt":
        return misspelt_link(text, link, target)
    if fault == "example":
        return invented_address(text, link)
    host = urlsplit(target).hostname
    if fault == "private":
        message = f"« {host} » : il faut un compte, ou le réseau d’une administration"
        hint = "déposez le document dans content/uploads/, ou donnez une adresse publique"
        return text.problem(link.target_span, "lien-prive", message, hint)
    if fault == "shortened":
        message = f"« {host} » : adresse de passage, qui cache où elle mène"
        return text.problem(link.target_span, "lien-suivi", message, "donnez l’adresse complète")
    right = untracked(target)
    message = f"« {host} » : l’adresse dit à d’autres qui l’a suivie"
    return text.problem(link.target_span, "lien-suivi", message, f"écrivez {right}", right)
