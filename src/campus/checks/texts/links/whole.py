"""Links: each is well written, says where it leads, and leads there."""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import replace

from campus.checks.texts.hyperlinks import Link
from campus.checks.texts.links.addresses import mended
from campus.checks.texts.links.anchors import anchor_problems
from campus.checks.texts.links.outside import PLACEHOLDERS, empty_link, external_fault
from campus.checks.texts.links.targets import target_problems
from campus.checks.texts.links.wording import wording_fault, wording_problem
from campus.checks.texts.markup.images import image_problems
from campus.checks.texts.rule import Rule
from campus.checks.texts.site import Site
from campus.checks.texts.text import Text
from campus.french.words import fold
from campus.problems import Problem

_SIMPLE = re.compile(r"\[([^\[\]\n]+)\]\((https?://[^()\s<>]*|[\w./-]+\.md)\)")
_MEETING = re.compile(r"\](?=[(:])")
_TWISTED = re.compile(
    r"\((?P<words>[^()\n]{1,120})\)"
    r"\[(?P<target>(?:https?://|mailto:|\.{0,2}/)[^\]\s]+|[^\]\s]+\.md)\]"
)
_PARTED = re.compile(
    r"\](?= ) +\((?P<target>(?:https?://|mailto:|#|[./]|\w[\w/-]*/)[^)\s]+|[^)\s]+\.md)\)"
)
_UNCLOSED = re.compile(
    r"\[(?P<words>[^\[\]()\n]{1,120})\((?P<target>(?:https?://|mailto:|/|\.)[^)\s]+)\)(?!\])"
)
_INSIDE_OUT = re.compile(r"\[!(?P<words>[^\[\]\n]+)\](?=\([^)\s]+\))")
_WITHIN = re.compile(r"[^()\n]*(?:\([^()\n]*\)[^()\n]*)*")


def check_links(text: Text) -> Iterator[Problem]:
    """A link is well written, says where it leads, and leads there."""
    if _look_right(text):
        return
    targets: dict[str, Link] = {}
    for link in text.links:
        if link.is_broken:
            yield from _broken(text, link)
        elif link.is_image:
            yield from image_problems(text, link)
        else:
            if fault := wording_fault(link.text):
                yield wording_problem(text, link, fault)
            else:
                yield from _same_words(text, link, targets)
            yield from target_problems(text, link)
            yield from anchor_problems(text, link)


LINKS = Rule(check_links, r"\][(:]|<(?:http|[aA])")


def _same_words(text: Text, link: Link, targets: dict[str, Link]) -> Iterator[Problem]:
    """Yield a link that reads as one before it, and leads elsewhere."""
    before = targets.setdefault(fold(" ".join(link.text.split())), link)
    if before.target.rstrip("/") != link.target.rstrip("/") and "](" not in link.text:
        line = text.place(*before.span).line
        message = f"« {link.text} » mène ailleurs que le lien de même texte, ligne {line}"
        hint = "dites dans chaque texte ce qui distingue les deux pages"
        yield text.problem(link.span, "lien-texte", message, hint)


def _look_right(text: Text) -> bool:
    """Tell at a glance that all is well: plain links, to the Web or to files next to this one."""
    source = text.source
    if "<" in source or ("!" in source and "![" in source):
        return False
    found = _SIMPLE.findall(source) if "[" in source else ()
    if len(found) != len(_MEETING.findall(source)) or len(dict(found)) != len(set(found)):
        return False
    folder = posixpath.dirname(text.entry.path)
    return all(_looks_right(words, target, folder, text.site) for words, target in found)


def _looks_right(words: str, target: str, folder: str, site: Site) -> bool:
    if wording_fault(words) or "#" in target:
        return False
    if target.startswith("http"):
        return not external_fault(target, site.host)
    return "/" not in target and f"{folder}/{target}" in site.open


def check_link_signs(text: Text) -> Iterator[Problem]:
    """Brackets and parentheses of a link touch each other, in this order."""
    for found in _PARTED.finditer(text.visible):
        message = "espace entre « ] » et « ( » : le lien serait affiché tel quel"
        right = f"]({found['target']})"
        yield text.problem(found.span(), "lien-malforme", message, "supprimez l’espace", right)
    for found in _UNCLOSED.finditer(text.visible):
        right = f"[{found['words']}]({found['target']})"
        message = "crochet ouvert et jamais refermé : le lien serait affiché tel quel"
        yield text.problem(found.span(), "lien-malforme", message, f"écrivez {right}", right)
    for found in _INSIDE_OUT.finditer(text.visible):
        right = f"![{found['words'].strip()}]"
        message = "« ! » après le crochet : l’image serait un lien"
        yield text.problem(found.span(), "lien-malforme", message, f"écrivez {right}", right)
    for found in _TWISTED.finditer(text.visible):
        right = f"[{found['words']}]({found['target']})"
        message = "crochets et parenthèses intervertis"
        yield text.problem(found.span(), "lien-malforme", message, f"écrivez {right}", right)


LINK_SIGNS = Rule(
    check_link_signs,
    r"\[![^\[\]\n]+\]\(|\] +\(|\)\[(?:http|mailto:|\.{0,2}/|[^\]\s]+\.md\])|\[[^\[\]()\n]+\((?:https?://|mailto:|[/.])",
)


def _broken(text: Text, link: Link) -> Iterator[Problem]:
    """Yield what is wrong with an address that has spaces, or no end."""
    start = link.target_start
    written = _WITHIN.match(text.visible, start)
    address = written[0] if written else ""
    closed = text.visible.startswith(")", start + len(address))
    if "{{" in address or "{%" in address:  # told as a template
        return
    if "-".join(address.lower().split()) in PLACEHOLDERS:
        yield empty_link(text, replace(link, target=address, end=start + len(address) + 1))
    elif closed and address.endswith(".md"):
        yield from target_problems(text, replace(link, target=address, is_broken=False))
    elif closed:
        right = mended(address) or "%20".join(address.split())
        message = f"« {address} » : une adresse ne contient pas d’espace"
        if right.startswith("tel:"):
            message = f"« {address} » : un numéro se lie par tel: et ses chiffres, sans espace"
        elif right.endswith('"'):
            message = f"« {address} » : le titre d’un lien se met entre guillemets droits"
        span = start, start + len(address)
        yield text.problem(span, "lien-malforme", message, f"écrivez {right}", right)
    else:
        address = link.target.split(maxsplit=1)[0] if link.target.strip() else ""
        message = f"« ({address} » : parenthèse ouverte et jamais refermée"
        span, right = (start, start + len(address)), f"{address})"
        yield text.problem(span, "lien-malforme", message, "ajoutez ) après l’adresse", right)
