"""Lines that are no field, because their colon lacks a space, is an equal sign or is forgotten."""

import difflib
import re

from campus.reading.mending.draft import Draft
from campus.reading.mending.entries import FIELD, Entry
from campus.reading.mending.neutral import neutral

_GLUED = re.compile(r"(?P<key>[^\W\d_][\w-]*)(?P<colon> ?: *)(?P<value>\S.*)")
_EQUAL = re.compile(r"(?P<key>[^\W\d_][\w-]*)(?P<colon> *= *)(?P<value>.*)")
_SEPARATED = re.compile(r"(?P<key>[^\W\d_][\w-]*)(?P<colon>\s*[;：]\s*|\s+)(?P<value>\S.*)")
_BARE = re.compile(r"(?P<key>[a-z][a-z-]*)(?P<value>)")
_TWO_FIELDS = re.compile(
    r"(?P<value>\S+(?: \S+){0,2}?)(?:[,;]| [/|–-])? +(?P<key>[a-z][a-z-]*):(?: |$)"
)
_HTML_COMMENT = re.compile(r"<!--+\s*(?P<text>.*?)\s*--+>")
_SCHEMES = ("http", "https", "mailto", "ftp", "tel")
_QUOTED = 50
_SIMILAR = 0.85


def mend_shapes(draft: Draft) -> None:
    """A field is a key, a colon, a space and a value; a line that is none continues a value."""
    for entry in draft.entries():
        if not entry.key:
            _ = _mend_glued(draft, entry) or _mend_equal(draft, entry) or _mend_bare(draft, entry)


def mend_strays(draft: Draft) -> None:
    """A line without a colon forgot it, or continues the value above and must be indented."""
    before: Entry | None = None
    said = -2
    for entry in draft.entries():
        if not entry.is_text or (before and before.opens and before.indent < entry.indent):
            keys = draft.keys.get(before.key, ()) if before and entry.is_text else ()
            if entry.value.split(" ")[0] in keys:
                _mend_forgotten(draft, entry)
            before = entry
        elif not _mend_forgotten(draft, entry):
            if said != entry.number - 1:
                _say_stray(draft, entry, before)
            said = entry.end - 1
            _put_away(draft, entry, before)


def mend_crowded(draft: Draft) -> None:
    """A line holds one field: « niveau: decouverte duree: 1 h » lacks a line end."""
    for entry in draft.entries():
        if not entry.key or not entry.is_plain:
            continue
        match = _TWO_FIELDS.match(draft.lines[entry.number], entry.column)
        if match and _is_missing(draft, match["key"]):
            _say_crowded(draft, entry, match)


def _is_missing(draft: Draft, key: str) -> bool:
    return key in draft.keys and not any(
        line.lstrip(" -").startswith(f"{key}:") for line in draft.lines
    )


def _say_crowded(draft: Draft, entry: Entry, match: re.Match[str]) -> None:
    line = draft.lines[entry.number].rstrip()
    first = line[: match.end("value")].rstrip(",;")
    margin = " " * entry.indent
    message = f"« {match['key']} » est sur la même ligne que « {entry.key} »"
    hint = f"passez à la ligne avant « {match['key']}: »"
    second = f"{margin}{line[match.start('key') :]}"
    draft.say(entry.number, match.span("key"), "cle", message, hint, f"{first}\n{second}")
    draft.mend(entry.number, first)
    draft.displaced.add(match["key"])


def _is_key(draft: Draft, entry: Entry, word: str) -> bool:
    """Tell whether a word can be a key here: at the margin any word can, elsewhere a known one."""
    if word in draft.keys:
        return True
    return entry.is_text and entry.indent == 0 and word not in _SCHEMES


def _mend_glued(draft: Draft, entry: Entry) -> bool:
    match = _GLUED.fullmatch(entry.value)
    if not match or match["colon"].endswith(": ") or not _is_key(draft, entry, match["key"]):
        return False
    colon = entry.column + match.start("colon") + match["colon"].index(":")
    _rewrite(draft, entry, match, colon, f"« {match['key']}: » doit être suivi d’une espace")
    return True


def _mend_equal(draft: Draft, entry: Entry) -> bool:
    match = _EQUAL.fullmatch(entry.value)
    if not match or not _is_key(draft, entry, match["key"]):
        return False
    colon = entry.column + entry.value.index("=")
    message = f"« = » au lieu des deux-points après « {match['key']} »"
    _rewrite(draft, entry, match, colon, message)
    return True


def _mend_bare(draft: Draft, entry: Entry) -> bool:
    """Mend « modules » above the items of its list: it lacks only its colon."""
    below = draft.lines[entry.number + 1] if entry.number + 1 < len(draft.lines) else ""
    match = _BARE.fullmatch(entry.value)
    holds = below.startswith(f"{' ' * entry.indent}- ") or (
        below.startswith(f"{' ' * entry.indent} ") and FIELD.match(below.strip())
    )
    if not match or not holds or match["key"] not in draft.keys:
        return False
    after = entry.column + match.end("key")
    message = f"il manque les deux-points après « {match['key']} »"
    _rewrite(draft, entry, match, after, message)
    return True


def _mend_forgotten(draft: Draft, entry: Entry) -> bool:
    match = _SEPARATED.fullmatch(entry.value)
    close = match and difflib.get_close_matches(match["key"], draft.keys, 1, _SIMILAR)
    if not match or not close:
        return False
    after = entry.column + match.end("key")
    message = f"il manque les deux-points après « {match['key']} »"
    _rewrite(draft, entry, match, after, message, key=close[0])
    return True


def _rewrite(  # noqa: PLR0913, PLR0917 - the line, the fault in it, and how to write it
    draft: Draft, entry: Entry, match: re.Match[str], colon: int, message: str, key: str = ""
) -> None:
    """Say the fault and write the field as it should be."""
    field = f"{key or match['key']}: {match['value']}".rstrip()
    mended = draft.lines[entry.number][: entry.column] + field
    span = (colon, colon + 1)
    draft.say(entry.number, span, "deux-points", message, f"écrivez {field}", mended)
    draft.mend(entry.number, mended)


def _put_away(draft: Draft, entry: Entry, before: Entry | None) -> None:
    """Read stray lines as the value that waits for them, or not at all."""
    waits = before is not None and before.key and (before.opens or before.is_block)
    for number in range(entry.number, entry.end):
        text = draft.lines[number]
        margin = " " * (before.indent + 2) if before else ""
        draft.mend(
            number, margin + (neutral(text) if before and before.opens else text) if waits else ""
        )


def _say_stray(draft: Draft, entry: Entry, before: Entry | None) -> None:
    text = entry.value[:_QUOTED]
    message = f"« {text} » n’est pas de la forme « clé: valeur »"
    hint = "il manque les deux-points"
    correction = ""
    if comment := _HTML_COMMENT.fullmatch(entry.value):
        message, correction = "un commentaire s’écrit ici après « # »", f"# {comment['text']}"
        hint = f"écrivez {correction}"
    elif before and (before.key or before.is_item):
        correction = " " * (before.indent + 2 * bool(before.key)) + entry.value
        above = f"« {before.key} »" if before.key else "l’élément au-dessus"
        hint += f", ou c’est la suite de {above} et la ligne doit être décalée"
    span = (entry.column, entry.column + len(entry.value))
    draft.say(entry.number, span, "cle", message, hint, correction)
