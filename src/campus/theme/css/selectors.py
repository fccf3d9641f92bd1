"""Whether a CSS selector can match anything made of a vocabulary."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tinycss2 import serialize
from tinycss2.ast import (
    FunctionBlock,
    HashToken,
    IdentToken,
    LiteralToken,
    Node,
    SquareBracketsBlock,
    StringToken,
)

from campus.theme.css.vocabulary import Vocabulary

_ANY_OF = frozenset({"is", "where", "has"})
_LINK_WITHOUT_ADDRESS = re.compile(r"(?<![\w.#-])a(?![\w-])[^\s>+~]*:not\(\[href\]\)")


def alternatives(selector: Sequence[Node]) -> Iterator[Sequence[Node]]:
    """Yield each member of a list of selectors."""
    start = 0
    for position, node in enumerate(selector):
        if _is(node, ","):
            yield selector[start:position]
            start = position + 1
    yield selector[start:]


def can_match(selector: Sequence[Node], words: Vocabulary) -> bool:
    """Tell whether every class, id, attribute and tag that the selector asks for may exist.

    What `:not()` excludes need not exist; the words may still never meet on one element, but for
    those that are said to be apart. Nothing is disabled: neither a link without address nor a field
    or a button, unless its words say so.
    """
    before: Node = LiteralToken(0, 0, " ")
    nodes = [before, *selector]
    if _LINK_WITHOUT_ADDRESS.search(serialize(selector)):
        return False
    names = frozenset(_names(selector))
    if any(one in names and other in names for one, other in words.apart):
        return False
    return all(_may_be(node, before, words) for before, node in pairwise(nodes))


def _names(selector: Sequence[Node]) -> Iterator[str]:
    """Yield the classes, pseudo-classes and tags that a selector asks for, and its attributes."""
    for node in selector:
        if isinstance(node, IdentToken):
            yield node.value
        elif isinstance(node, SquareBracketsBlock):
            yield next(name.value for name in node.content if isinstance(name, IdentToken))


def _may_be(node: Node, before: Node, words: Vocabulary) -> bool:
    match node:
        case IdentToken():
            return _name_may_be(node, before, words)
        case HashToken():
            return node.value in words.ids
        case SquareBracketsBlock():
            return _attribute_may_be(node.content, words)
        case FunctionBlock() if node.lower_name in _ANY_OF:
            return any(can_match(option, words) for option in alternatives(node.arguments))
    return True


def _name_may_be(name: IdentToken, before: Node, words: Vocabulary) -> bool:
    """Judge a name by the sign before it: a class, a pseudo-class or a tag."""
    if _is(before, "."):
        return name.value in words.classes
    if _is(before, ":"):
        return name.lower_value != "disabled" or words.has_attribute("disabled")
    return name.lower_value in words.tags


def _attribute_may_be(test: Sequence[Node], words: Vocabulary) -> bool:
    """Judge an attribute by its name; `[type=radio]`, `[class*=" fr-icon-"]` by its value too."""
    name, *values = [node.value for node in test if isinstance(node, IdentToken | StringToken)]
    if name != "class":
        return words.has_attribute(name, values)
    return all(any(value.strip() in given for given in words.classes) for value in values)


def _is(node: Node, sign: str) -> bool:
    return isinstance(node, LiteralToken) and node.value == sign
