"""YAML nodes: made from plain values, as if an editor had written them."""

from collections.abc import Iterable
from typing import Any

import yaml

MAP = yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG
SEQ = yaml.resolver.BaseResolver.DEFAULT_SEQUENCE_TAG
STR = yaml.resolver.BaseResolver.DEFAULT_SCALAR_TAG

Pair = tuple[yaml.ScalarNode, yaml.Node]


def node_of(value: Any) -> yaml.Node:  # noqa: ANN401 - texts, in lists and dicts at any depth
    """Return the node of a text, of a list or of a dict of such values."""
    if isinstance(value, dict):
        return mapping((scalar(key), node_of(inner)) for key, inner in value.items())
    if isinstance(value, list):
        return sequence(map(node_of, value))
    return scalar(value)


def scalar(text: str, style: str | None = None) -> yaml.ScalarNode:
    """Return a text; without a style it is written plain wherever YAML allows."""
    return yaml.ScalarNode(STR, text, style=style)


def sequence(items: Iterable[yaml.Node]) -> yaml.SequenceNode:
    """Return a list, one item a line; an empty one can only be `[]`."""
    items = list(items)
    return yaml.SequenceNode(SEQ, items, flow_style=not items)


def mapping(pairs: Iterable[Pair]) -> yaml.MappingNode:
    """Return keys and values, one a line; an empty one can only be `{}`."""
    pairs = list(pairs)
    return yaml.MappingNode(MAP, pairs, flow_style=not pairs)
