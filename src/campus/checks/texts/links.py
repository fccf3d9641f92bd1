"""Links: each is well written, says where it leads, and leads there."""

import posixpath
import re
from collections.abc import Iterator

from campus.checks.texts.anchors import anchor_problems
from campus.checks.texts.hyperlinks import Link
from campus.checks.texts.images import image_problems
from campus.checks.texts.targets import external_fault, target_problems
from campus.checks.texts.text import Text
from campus.checks.texts.wording import wording_fault, wording_problem
from campus.problems import Problem

_SIMPLE = re.compile(r"\[([^\[\]\n]+)\]\((https?://[^()\s<>]*|[\w./-]+\.md)\)")
_MEETING = re.compile(r"\](?=[(:])")
_TWISTED = re.compile(r"\((?P<words>[^()\n]{1,120})\)(?=\[)\[(?P<target>https?://[^\]\s]+)\]")
_PARTED = re.compile(r"\](?= ) +\((?P<target>(?:https?://|mailto:)[^)\s]+|[^)\s]+\.md)\)")


def check_links(text: Text) -> Iterator[Problem]:
    """A link is well written, says where it leads, and leads there."""
    if _look_right(text):
        return
    for link in text.links:
        if link.is_broken:
            yield _broken(text, link)
        elif link.is_image:
            yield from image_problems(text, link)
        else:
            if fault := wording_fault(link.text):
                yield wording_problem(text, link, fault)
            yield from target_problems(text, link)
            yield from anchor_problems(text, link)


def _look_right(text: Text) -> bool:
    """Tell at a glance that all is well: plain links, to the Web or to files next to this one."""
    if text.visible is not text.source:
        return False
    source = text.source
    found = _SIMPLE.findall(source) if "[" in source else ()
    if len(found) != len(_MEETING.findall(source)) or "<" in source:
        return False
    if "!" in source and "![" in source:
        return False
    folder = posixpath.dirname(text.entry.path)
    for words, target in found:
        if wording_fault(words) or "#" in target:
            return False
        if target[:4] == "http":
            if external_fault(target, text.site.host):
                return False
        elif "/" in target or f"{folder}/{target}" not in text.site.open:
            return False
    return True


def check_link_signs(text: Text) -> Iterator[Problem]:
    """Brackets and parentheses of a link touch each other, in this order."""
    if _PARTED.search(text.source):
        for found in _PARTED.finditer(text.visible):
            message = "espace entre « ] » et « ( » : le lien serait affiché tel quel"
            right = f"]({found['target']})"
            yield text.problem(found.span(), "lien-malforme", message, "supprimez l’espace", right)
    if _TWISTED.search(text.source):
        for found in _TWISTED.finditer(text.visible):
            right = f"[{found['words']}]({found['target']})"
            message = "crochets et parenthèses intervertis"
            yield text.problem(found.span(), "lien-malforme", message, f"écrivez {right}", right)


def _broken(text: Text, link: Link) -> Problem:
    address, closed, _ = link.target.partition(")")
    if not closed:
        message = f"« ]({address[:40].strip()} » : parenthèse ouverte et jamais refermée"
        hint = "ajoutez ) à la fin de l’adresse"
    else:
        message = f"« {address} » : une adresse ne contient pas d’espace"
        hint = f"écrivez ({'%20'.join(address.split())})"
    return text.problem(link.span, "lien-malforme", message, hint)
