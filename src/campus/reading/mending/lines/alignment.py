"""Lines that are not at the column of their level."""

from campus.reading.mending.draft import Draft
from campus.reading.mending.entries import FIELD, Entry

_QUOTED = 60


def mend_outdented(draft: Draft) -> None:
    """Fields between two items of a list, the last of which opens a block, belong to the first."""
    items: dict[int, Entry] = {}
    fields: dict[int, list[Entry]] = {}
    before: Entry | None = None
    for entry in draft.entries():
        column = entry.lead
        items = {at: item for at, item in items.items() if at <= column}
        fields = {at: under for at, under in fields.items() if at <= column}
        if entry.is_item:
            under = fields.pop(column, [])
            if before and before.lead > column:
                for field in under:
                    _indent_field(draft, field, items[column])
            if entry.key in draft.keys:
                items[column] = entry
        elif entry.key and column in items:
            fields.setdefault(column, []).append(entry)
        before = entry


def mend_continuations(draft: Draft) -> None:
    """A line below a value, farther to the right, continues it: it is no field and no item."""
    levels: list[int] = []
    before: Entry | None = None
    item: Entry | None = None
    for entry in draft.entries():
        levels = [column for column in levels if column <= entry.lead]
        levels += [entry.indent] if entry.key else []
        if before and before.key and before.is_plain and _is_its_item(entry, before):
            if item and item.lead == before.lead and item.key in draft.keys:
                _indent_field(draft, before, item)
            else:
                _drop_value(draft, before)
        if entry.is_plain:
            _mend_below(draft, entry, levels)
        item = entry if entry.is_item else item if item and item.lead <= entry.lead else None
        before = entry


def _is_its_item(entry: Entry, before: Entry) -> bool:
    return entry.is_item and entry.lead == before.indent


def _indent_field(draft: Draft, entry: Entry, item: Entry) -> None:
    """Say that a field stands between two items of a list, and belongs to the first."""
    mended = " " * item.indent + draft.lines[entry.number].strip()
    message = f"« {entry.key} » n’est pas aligné avec « {item.key} », au-dessus"
    span = (entry.lead, entry.lead + len(entry.key))
    hint = f"ajoutez {item.indent - entry.lead} espaces au début de la ligne"
    draft.say(entry.number, span, "indentation", message, hint, mended)
    draft.mend(entry.number, mended)


def _mend_below(draft: Draft, entry: Entry, levels: list[int]) -> None:
    """Mend the lines that continue a plain value and were meant as something else."""
    for number in range(entry.number + 1, entry.end):
        line = draft.lines[number].strip()
        if FIELD.match(line) and (not draft.keys or line.split(":")[0] in draft.keys):
            _dedent_field(draft, entry, number, levels)
        elif line.startswith("- ") and entry.is_item:
            _align_item(draft, entry, number)
        elif line.startswith("- ") and entry.key and _all_items(draft, entry):
            _drop_value(draft, entry)
            return


def mend_blocks(draft: Draft) -> None:
    """The lines of a text after `|` or `>` stand at least at the column of the first one."""
    for entry in draft.entries():
        if not entry.is_block or any(sign.isdigit() for sign in entry.value):
            continue
        below = [
            number for number in range(entry.number + 1, entry.end) if draft.lines[number].strip()
        ]
        wanted = _margin(draft.lines[below[0]]) if below else 0
        said = False
        for number in below:
            line = draft.lines[number]
            if _margin(line) < wanted:
                mended = " " * wanted + line.strip()
                if not said:
                    message = f"« {line.strip()[:_QUOTED]} » est moins décalé que le début du texte"
                    hint = f"alignez-le sur la ligne {draft.before + below[0] + 1}"
                    draft.say(number, (0, _margin(line) + 1), "indentation", message, hint, mended)
                said = True
                draft.mend(number, mended)


def mend_levels(draft: Draft) -> None:
    """A field or an item stands at the column of one that is above it, or opens a level."""
    levels: list[int] = []
    _dedent_first(draft)
    for entry in draft.entries():
        if entry.is_text:
            continue
        popped = -1
        while levels and levels[-1] > entry.lead:
            popped = levels.pop()
        if popped >= 0 and (not levels or levels[-1] != entry.lead):
            levels = _realign(draft, entry, levels, popped)
            continue
        levels += [column for column in (entry.lead, entry.indent) if column not in levels]


def _dedent_first(draft: Draft) -> None:
    """The first entry stands at the column of the others."""
    every = [entry for entry in draft.entries() if not entry.is_text]
    if every and every[0].lead and not min(entry.lead for entry in every):
        text = draft.lines[every[0].number].strip()
        span = (0, every[0].lead)
        hint = "supprimez les espaces du début de la ligne"
        draft.say(
            every[0].number, span, "indentation", f"« {text[:_QUOTED]} » est décalée", hint, text
        )
        draft.mend(every[0].number, text)


def _dedent_field(draft: Draft, entry: Entry, number: int, levels: list[int]) -> None:
    """Say that a field is read as a text; move it to the nearest level at its left."""
    line = draft.lines[number]
    column, text = _margin(line), line.strip()
    key = text.split(":")[0]
    message = f"« {key} » est lu comme la suite de la valeur de la ligne {_line(draft, entry)}"
    wanted = max((level for level in levels if level < column), default=0)
    mended = " " * wanted + text
    hint = "supprimez les espaces en trop au début de la ligne"
    draft.say(number, (0, column + len(key)), "indentation", message, hint, mended)
    draft.mend(number, mended)


def _align_item(draft: Draft, entry: Entry, number: int) -> None:
    """Say, at the first of the two items, that both are read as one."""
    text = draft.lines[number].strip()
    one = f"{entry.value} {text}"[:_QUOTED]
    lines = f"{_line(draft, entry)} et {draft.before + number + 1}"
    message = f"les lignes {lines} sont lues comme une seule valeur « {one} »"
    span = (entry.column, entry.column + len(entry.value))
    hint = "alignez leurs tirets sur la même colonne"
    draft.say(entry.number, span, "indentation", message, hint)
    draft.mend(number, " " * entry.lead + text)


def _all_items(draft: Draft, entry: Entry) -> bool:
    below = [draft.lines[number].strip() for number in range(entry.number + 1, entry.end)]
    return all(line.startswith("- ") or not line for line in below)


def _drop_value(draft: Draft, entry: Entry) -> None:
    """Say that a key has a value on its line, and a list below; read the list."""
    line = draft.lines[entry.number]
    message = f"{entry.key} : « {entry.value} » est suivi d’une liste"
    hint = "mettez-le aussi à la ligne, après un tiret"
    span = (entry.column, entry.column + len(entry.value))
    column = _margin(draft.lines[entry.number + 1])
    correction = f"{line[: entry.column].rstrip()}\n{' ' * column}- {entry.value}"
    draft.say(entry.number, span, "indentation", message, hint, correction)
    draft.mend(entry.number, line[: entry.column].rstrip())


def _realign(draft: Draft, entry: Entry, levels: list[int], popped: int) -> list[int]:
    """Say that an entry is between two levels; move it to the nearest one."""
    below = levels[-1] if levels else 0
    wanted = popped if popped - entry.lead <= entry.lead - below else below
    text = draft.lines[entry.number].strip()
    message = f"« {text[:_QUOTED]} » n’est alignée avec aucune des lignes au-dessus"
    hint = "deux espaces par niveau, les mêmes pour toutes les lignes d’un niveau"
    mended = " " * wanted + text
    draft.say(entry.number, (0, entry.indent + 1), "indentation", message, hint, mended)
    draft.mend(entry.number, mended)
    moved = wanted + entry.indent - entry.lead
    return levels + [column for column in (wanted, moved) if column not in levels]


def _margin(line: str) -> int:
    return len(line) - len(line.lstrip())


def _line(draft: Draft, entry: Entry) -> int:
    return draft.before + entry.number + 1
