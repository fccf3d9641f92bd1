"""How tags and attributes are written."""

import re

TAG = re.compile(
    r"<(?<!<<)(?P<end>/?)(?P<name>(?:[ovwm]:|st1:)?[a-zA-ZÀ-ÿ][\w-]*)"
    r"(?P<attributes>(?:[\s/][^<>]*)?)>"
)
ATTRIBUTE = re.compile(
    r"(?<![\w-])(?P<name>[a-zA-Z-]+)\s*=\s*(?:\"(?P<a>[^\"]*)\"|'(?P<b>[^']*)'|(?P<c>[^\s\"'>]+))"
)


def value_of(attribute: re.Match[str]) -> str:
    """Return the value of an attribute, whatever quotes it has."""
    return attribute["a"] or attribute["b"] or attribute["c"] or ""


def values_of(tag: re.Match[str]) -> dict[str, str]:
    """Return the attributes of a tag, by their names in lower case."""
    return {
        found["name"].lower(): value_of(found) for found in ATTRIBUTE.finditer(tag["attributes"])
    }
