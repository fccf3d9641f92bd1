"""A style sheet as a tree of frozen values: what a subset is made from."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import tinycss2
from tinycss2.ast import AtRule, Declaration, Node, QualifiedRule

from campus.theme.css.selectors import alternatives

_READ = re.compile(r"var\(\s*(--[\w-]+)")
_OBSOLETE = re.compile(r"[^,]*\(-ms-[^,]*,")  # what Internet Explorer alone would answer
_NESTING = frozenset({"media", "supports"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """A declaration; `value` holds `!important` too."""

    name: str
    value: str

    @property
    def is_custom(self) -> bool:
        """Whether it only means something to those who read it."""
        return self.name.startswith("--")

    @property
    def reads(self) -> frozenset[str]:
        """The custom properties that its value reads."""
        return frozenset(_READ.findall(self.value))


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """A rule: each of its selectors as nodes, and its declarations."""

    selectors: tuple[tuple[Node, ...], ...]
    properties: tuple[Property, ...]

    def __str__(self) -> str:
        """Return the rule as CSS."""
        selectors = ",".join(tinycss2.serialize(selector).strip() for selector in self.selectors)
        properties = ";".join(f"{item.name}:{item.value}" for item in self.properties)
        return f"{selectors}{{{properties}}}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The rules of an `@media` or an `@supports`, condition included in `prelude`."""

    prelude: str
    rules: tuple["Rule", ...]

    def __str__(self) -> str:
        """Return the group as CSS."""
        return f"{self.prelude}{{{written(self.rules)}}}"


Rule = Style | Group


def parsed(css: str) -> tuple[Rule, ...]:
    """Return the tree of a sheet, without its comments and its other at-rules (`@font-face`…)."""
    return tuple(_rules(tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)))


def written(rules: Iterable[Rule]) -> str:
    """Return rules as CSS."""
    return "".join(map(str, rules))


def properties_of(rules: Iterable[Rule]) -> Iterator[Property]:
    """Yield every declaration of a tree."""
    for rule in rules:
        if isinstance(rule, Style):
            yield from rule.properties
        else:
            yield from properties_of(rule.rules)


def _rules(nodes: Iterable[Node]) -> Iterator[Rule]:
    for node in nodes:
        if isinstance(node, QualifiedRule):
            yield Style(
                selectors=tuple(tuple(one) for one in alternatives(node.prelude)),
                properties=tuple(_properties(node.content)),
            )
        elif isinstance(node, AtRule) and node.lower_at_keyword in _NESTING:
            content = tinycss2.parse_rule_list(
                node.content, skip_comments=True, skip_whitespace=True
            )
            condition = _OBSOLETE.sub("", tinycss2.serialize(node.prelude)).strip()
            yield Group(prelude=f"@{node.at_keyword} {condition}", rules=tuple(_rules(content)))


def _properties(content: Sequence[Node]) -> Iterator[Property]:
    declarations = tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True)
    for declaration in declarations:
        if isinstance(declaration, Declaration):
            value = tinycss2.serialize(declaration.value).strip()
            important = "!important" if declaration.important else ""
            yield Property(name=declaration.name, value=value + important)
