"""Items of lists whose dash lacks its space, is another sign, or stands on the line of the key."""

import re

from campus.reading.mending.draft import Draft
from campus.reading.mending.entries import Entry, entry_at
from campus.reading.mending.neutral import neutral

_BULLET = re.compile(
    r"(?:-(?=[^\s-])|[–—−•·▪●◦*+✅✔✓➡→►▶➢➤★☑‣\uf0a7\uf0b7\uf0d8]\s+|(?:\d{1,2}|[a-z])[.)]\s+)"
    r"(?P<text>\S.*)"
)
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+")
_QUOTED = 50
_INLINE = re.compile(r"-(?:\s+(?P<items>.*))?")


def mend_bullets(draft: Draft) -> None:
    """An item is a hyphen, a space and a text, on a line of its own."""
    before: Entry | None = None
    leads: list[int] = []
    for entry in draft.entries():
        leads = [lead for lead in leads if lead <= entry.lead]
        if entry.is_item:
            leads.append(entry.lead)
        if entry.is_text and (_follows_a_list(entry, before) or entry.lead in leads):
            lost = before is not None and _is_another(entry, before)
            for number in range(entry.number, entry.end):
                _mend_bullet(draft, entry_at(draft.lines, number), lost=lost)
        elif entry.key and _INLINE.fullmatch(entry.value):
            _mend_inline(draft, entry)
        if not entry.is_text or _BULLET.fullmatch(entry.value):
            before = entry


def _follows_a_list(entry: Entry, before: Entry | None) -> bool:
    """Tell whether an item may stand here: under a key without value, or after another item."""
    if before is None:
        return False
    if before.opens:
        return before.lead <= entry.indent
    return before.lead == entry.indent


def _is_another(entry: Entry, before: Entry) -> bool:
    """Tell whether a text at the column of the dashes is an item, and not the rest of one."""
    if not before.is_item or before.key or before.lead != entry.indent or not before.is_plain:
        return False
    names = _NAME.fullmatch(before.value) and _NAME.fullmatch(entry.value)
    return bool(names) or (before.value[0].isupper() and entry.value[0].isupper())


def _mend_lost(draft: Draft, entry: Entry) -> None:
    """Say that the line of an item lacks its dash."""
    item = f"- {entry.value.rstrip()}"
    mended = " " * entry.indent + item
    message = f"il manque un tiret devant « {entry.value[:_QUOTED]} »"
    span = (entry.indent, entry.indent + len(entry.value))
    draft.say(entry.number, span, "tiret", message, f"écrivez {item}", mended)
    draft.mend(entry.number, mended)


def _mend_bullet(draft: Draft, entry: Entry, *, lost: bool) -> None:
    match = _BULLET.fullmatch(entry.value) if entry.is_text else None
    if not match:
        if lost:
            _mend_lost(draft, entry)
        return
    bullet = entry.value[: match.start("text")].strip()
    item = f"- {match['text']}"
    mended = " " * entry.indent + item
    if bullet == "-":
        message = f"« {entry.value} » : une espace manque après le tiret"
    else:
        message = f"« {bullet} » n’annonce pas un élément de liste"
    span = (entry.indent, entry.indent + len(bullet))
    draft.say(entry.number, span, "tiret", message, f"écrivez {item}", mended)
    draft.mend(entry.number, mended)


def _mend_inline(draft: Draft, entry: Entry) -> None:
    match = _INLINE.fullmatch(entry.value)
    items = re.split(r"(?:\s+|,\s*)-\s+", match["items"] or "") if match else []
    line = draft.lines[entry.number]
    margin = " " * entry.indent
    listed = "".join(f"\n{margin}- {item.strip(' ,')}" for item in items if item.strip(" ,"))
    message = f"{entry.key} : un élément de liste ne se met pas sur la ligne de la clé"
    hint = f"écrivez « {entry.key}: » puis, à la ligne, un tiret par élément"
    span = (entry.column, entry.column + len(entry.value))
    correction = line[: entry.column].rstrip() + listed
    draft.say(entry.number, span, "tiret", message, hint, correction)
    draft.mend(entry.number, line[: entry.column] + neutral(entry.value))
