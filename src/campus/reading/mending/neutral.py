"""Text whose signs mean nothing to YAML while it is parsed; its length, so places, stay right."""

import re

import yaml

from campus.reading.scalars import UNREADABLE

_AWAY = 0xE000  # a part of the private area, of which the signs of files are dropped
_ACTING = re.compile(r":(?=\s|$)|(?<=\s)#")
_FIRST = "[]{},#&*!|>'\"%@`?-:"
_BACK = {_AWAY + code: code for code in range(0x20, 0x7F)}


def neutral(text: str) -> str:
    """Return the text with other signs in the place of those that YAML would act upon."""
    text = _ACTING.sub(lambda match: _put_away(match[0]), text)
    stripped = text.lstrip()
    if stripped[:1] in _FIRST and stripped:
        margin = text[: len(text) - len(stripped)]
        return f"{margin}{_put_away(stripped[0])}{stripped[1:]}"
    return text


def restored(text: str) -> str:
    """Return the text as it was written."""
    return text if text.isascii() else text.translate(_BACK)


def restore(node: yaml.Node) -> None:
    """Give their signs back to all the texts of a tree; one that is lost in part is lost."""
    if isinstance(node, yaml.ScalarNode):
        node.value = UNREADABLE if UNREADABLE in node.value else restored(node.value)
    else:
        for child in node.value:
            for each in child if isinstance(child, tuple) else (child,):
                restore(each)


def _put_away(sign: str) -> str:
    return chr(_AWAY + ord(sign))
