"""YAML text to a node tree: a dict would have lost places, duplicate keys and « 3:30 »."""

import re

import yaml
from yaml.cyaml import CParser  # type: ignore[attr-defined] # compiled, without types

from campus.problems import Place, Problem
from campus.reading.mending import Draft, TooFaultyError, is_suspect, mend
from campus.reading.mending.neutral import restore, restored
from campus.reading.scalars import UNREADABLE
from campus.reading.syntax import explain

_USUAL = 10_000
_LARGEST = 150_000
_MOST_LINES = 10_000
_MOST_BRACKETS = 1_000
_MOST_INDENT = 400
_NESTED_ON_A_LINE = re.compile(r"(?:[-?][ \t]+){12}")
_DEEP = "\n" + _MOST_INDENT * " "
_MAYBE_A_MARK = re.compile(r"(?:^|[\s,\[{:-])[&*!][^\s]", re.MULTILINE)
_MARKS = {
    yaml.AliasToken: "*",
    yaml.AnchorToken: "&",
    yaml.TagToken: "!",
}
_KEY = re.compile(r"(?P<margin> *(?:- +)*)(?P<key>[^\s:#][^:#]*?) *:(?: |$)")
_MOST_ATTEMPTS = 20
_MOST_WORK = 1_000_000
_TAGS = {
    yaml.ScalarNode: yaml.resolver.BaseResolver.DEFAULT_SCALAR_TAG,
    yaml.SequenceNode: yaml.resolver.BaseResolver.DEFAULT_SEQUENCE_TAG,
    yaml.MappingNode: yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG,
}


class _Parser(CParser):
    """libyaml, without the resolution of tags: a scalar is a text until a schema says better."""

    def resolve(self, kind: type[yaml.Node], _value: object, _implicit: object) -> str:
        return _TAGS[kind]

    def descend_resolver(self, _parent: object, _index: object) -> None:
        pass

    def ascend_resolver(self) -> None:
        pass


def compose(draft: Draft) -> yaml.Node | None:
    """Return the tree of the lines, None when they are empty or built to harm.

    What is wrong in them is said in the draft and mended there; a line that cannot be mended is
    left out of the tree, its key kept with the value UNREADABLE.
    """
    text = "\n".join(draft.lines) + "\n"
    suspect = len(text) > _USUAL or is_suspect(text)
    if suspect and (problem := _too_much(draft, text)):
        draft.found.append(problem)
        return None
    try:
        node = None if suspect else _parsed(text)[0]
        node = node if node is not None else _mended(draft)
    except TooFaultyError:
        message = "plus de cent fautes dans les champs : la suite n’est pas lue"
        draft.found.append(Problem(Place(draft.path, draft.before + 1), "yaml", message))
        return None
    if node is not None and draft.written:
        restore(node)
        draft.lines[:] = (restored(line) for line in draft.lines)
    return node


def _mended(draft: Draft) -> yaml.Node | None:
    """Return the tree of the lines once their faults are said and mended."""
    mend(draft)
    if problem := _marked(draft):
        draft.found.append(problem)
        return None
    node, error = _parsed("\n".join(draft.lines) + "\n")
    attempts = min(_MOST_ATTEMPTS, _MOST_WORK // sum(map(len, draft.lines)) if error else 0)
    while error and attempts:
        _give_up(draft, explain(draft, error))
        node, error = _parsed("\n".join(draft.lines) + "\n")
        attempts -= 1
    return node


def _parsed(text: str) -> tuple[yaml.Node | None, yaml.YAMLError | None]:
    """Return the tree of a text, or the error that stops it."""
    try:
        return _Parser(text).get_single_node(), None
    except yaml.YAMLError as error:
        return None, error


def _give_up(draft: Draft, number: int) -> None:
    """Leave out a line that cannot be read, with those that depend on it."""
    while number > 0 and not draft.lines[number].strip():
        number -= 1
    line = draft.lines[number]
    match = _KEY.match(line)
    if match and not line.endswith(UNREADABLE):
        draft.mend(number, f"{match['margin']}{match['key']}: {UNREADABLE}")
        margin = len(match["margin"])
    else:
        draft.mend(number, "")
        margin = len(line) - len(line.lstrip())
    for below in range(number + 1, len(draft.lines)):
        other = draft.lines[below]
        if other.strip() and len(other) - len(other.lstrip()) <= margin:
            break
        draft.mend(below, "")


def _too_much(draft: Draft, text: str) -> Problem | None:
    """Refuse what libyaml would read in quadratic time or with a recursion that breaks it."""
    why = ""
    if len(text) > _LARGEST:
        why = f"{len(text) // 1000} ko de champs, {_LARGEST // 1000} ko au plus"
    elif len(draft.lines) > _MOST_LINES:
        why = f"{len(draft.lines)} lignes de champs, {_MOST_LINES} au plus"
    elif text.count("[") + text.count("{") > _MOST_BRACKETS:
        why = "trop de crochets ou d’accolades"
    elif _NESTED_ON_A_LINE.search(text):
        why = "trop de tirets imbriqués sur une ligne"
    elif _DEEP in text:
        why = "trop de niveaux imbriqués"
    return Problem(Place(draft.path, draft.before + 1), "yaml-interdit", why) if why else None


def _marked(draft: Draft) -> Problem | None:
    """Return the problem of the first anchor, alias or tag that is really one."""
    text = "\n".join(draft.lines) + "\n"
    if not _MAYBE_A_MARK.search(text):
        return None
    try:
        for token in yaml.scan(text, Loader=yaml.CBaseLoader):
            if sign := _MARKS.get(type(token)):
                return _forbidden(draft, sign, token.start_mark)
    except yaml.YAMLError:
        return None
    return None


def _forbidden(draft: Draft, sign: str, mark: yaml.Mark) -> Problem:
    place = Place(draft.path, draft.before + mark.line + 1, mark.column + 1, mark.column + 2)
    message = f"« {sign} » est un signe réservé de YAML"
    return Problem(place, "yaml-interdit", message, "entourez la valeur de guillemets")
