"""Blocks that do not begin as they should: without their dash, their first key or their margin."""

from collections.abc import Iterator
from itertools import count as count_from
from itertools import islice

from campus.french.words import count
from campus.reading.mending.draft import Draft
from campus.reading.mending.entries import FIELD, Entry

_QUOTED = 60


def mend_first_items(draft: Draft) -> None:
    """The first item of a list of blocks has its dash, as those below it have theirs."""
    opened: Entry | None = None
    for entry in draft.entries():
        if opened and not entry.is_item and entry.key and _has_dash_below(draft, entry, opened):
            margin = " " * (entry.lead - 2)
            mended = f"{margin}- {draft.lines[entry.number][entry.lead :]}"
            message = f"« {entry.key} » commence le premier élément de « {opened.key} »"
            message += " : il manque son tiret"
            span = (entry.lead, entry.lead + len(entry.key))
            hint = f"écrivez « - {entry.key}: »"
            draft.say(entry.number, span, "tiret", message, hint, mended)
            draft.mend(entry.number, mended)
        opened = entry if entry.key and entry.opens else None


def _has_dash_below(draft: Draft, first: Entry, opened: Entry) -> bool:
    """Tell whether an item begins as the first entry does, two columns to its left."""
    if first.lead < max(2, opened.indent + 1):
        return False
    item = f"{' ' * (first.lead - 2)}- {first.key}:"
    for line in draft.lines[first.number + 1 :]:
        if line.startswith(item):
            return True
        if (
            line.strip()
            and len(line) - len(line.lstrip()) < first.lead
            and not line.lstrip().startswith("- ")
        ):
            return False
    return False


def mend_lost_dashes(draft: Draft) -> None:
    """A block that begins as the item above it does, one column to its left, lacks its dash."""
    above: list[Entry] = []
    for entry in draft.entries():
        while above and above[-1].lead > entry.lead:
            above.pop()
        item = above[-1] if above else None
        if item and not entry.is_item and entry.key == item.key and _is_between(draft, entry, item):
            mended = f"{' ' * item.lead}- {draft.lines[entry.number].strip()}"
            message = f"« {entry.key} » commence un nouvel élément : il manque son tiret"
            span = (entry.lead, entry.lead + len(entry.key))
            hint = f"écrivez « - {entry.key}: »"
            draft.say(entry.number, span, "tiret", message, hint, mended)
            draft.mend(entry.number, mended)
        elif item and not entry.is_item and entry.key and item.lead < entry.lead < item.indent:
            _align(draft, entry, item)
        if entry.is_item and entry.key:
            above.append(entry)


def _align(draft: Draft, entry: Entry, item: Entry) -> None:
    """Say that a field is not quite below the first one of its item."""
    mended = " " * item.indent + draft.lines[entry.number].strip()
    message = f"« {entry.key} » n’est pas aligné avec « {item.key} », au-dessus"
    missing = item.indent - entry.lead
    hint = f"ajoutez {count(missing, 'espace')} au début de la ligne"
    draft.say(entry.number, (0, entry.lead + len(entry.key)), "indentation", message, hint, mended)
    draft.mend(entry.number, mended)


def mend_many_dashes(draft: Draft) -> None:
    """An item has one dash: « - - titre » has one too many, as a field of an item that has one."""
    above: Entry | None = None
    for entry in draft.entries():
        line = draft.lines[entry.number]
        if line[entry.lead : entry.indent].count("-") > 1 and entry.value:
            mended = f"{' ' * entry.lead}- {line[entry.indent :]}"
            _say_dash(draft, entry, (entry.lead, entry.lead + 1), mended)
        elif above and entry.is_item and entry.lead == above.indent and entry.key in draft.keys:
            mended = " " * entry.lead + line[entry.indent :]
            _say_dash(draft, entry, (entry.lead, entry.lead + 1), mended)
        above = entry if entry.is_item and entry.key and entry.is_plain else None


def _say_dash(draft: Draft, entry: Entry, span: tuple[int, int], mended: str) -> None:
    message = f"un tiret de trop devant « {entry.key or entry.value} »"
    draft.say(entry.number, span, "tiret", message, f"écrivez {mended.strip()}", mended)
    draft.mend(entry.number, mended)


def _is_between(draft: Draft, entry: Entry, item: Entry) -> bool:
    """Tell whether an entry is nearer to the dash of an item than its fields, which it opens."""
    below = draft.lines[entry.number + 1] if entry.number + 1 < len(draft.lines) else ""
    opens = entry.is_plain and FIELD.match(below.strip()) is not None
    farther = len(below) - len(below.lstrip()) == item.indent
    return item.lead < entry.lead < item.indent or (entry.lead == item.lead and opens and farther)


def mend_bare_items(draft: Draft) -> None:
    """An item that goes on with fields has a key: « - git-debutant » then « facultatif: true »."""
    for entry, holder in _items(draft):
        keys = draft.keys.get(holder, ())
        below = draft.lines[entry.number + 1] if entry.number + 1 < len(draft.lines) else ""
        field = FIELD.match(below.strip())
        if keys and not entry.key and entry.is_plain and field and field[0].split(":")[0] in keys:
            value = entry.value.rstrip()
            mended = f"{' ' * entry.lead}- {keys[0]}: {value}"
            span = (entry.column, entry.column + len(value))
            message = f"« {value} » n’a pas de clé, alors que « {field[0].strip()} » la suit"
            draft.say(entry.number, span, "cle", message, f"écrivez {mended.strip()}", mended)
            draft.mend(entry.number, mended)


def _items(draft: Draft) -> Iterator[tuple[Entry, str]]:
    """Yield the items, each with the key of their list."""
    opened: list[Entry] = []
    for entry in draft.entries():
        while opened and opened[-1].indent > entry.lead:
            opened.pop()
        if entry.is_item and opened:
            yield entry, opened[-1].key
        if entry.key and entry.opens:
            opened.append(entry)


def mend_first_fields(draft: Draft) -> None:
    """The first field of a block stands at the column of those below it."""
    before: Entry | None = None
    for entry in draft.entries():
        keys = draft.keys.get(before.key, ()) if before and before.opens else ()
        if before and entry.key in keys and entry.is_plain and entry.lead == before.indent:
            below = draft.lines[entry.number + 1] if entry.end > entry.number + 1 else ""
            margin = below[: len(below) - len(below.lstrip())]
            if below.strip().split(":")[0] in keys:
                mended = margin + draft.lines[entry.number].strip()
                message = f"« {entry.key} » n’est pas décalé sous « {before.key}: »"
                span = (0, entry.lead + len(entry.key))
                hint = "alignez-le sur la ligne suivante"
                draft.say(entry.number, span, "indentation", message, hint, mended)
                draft.mend(entry.number, mended)
        before = entry


def mend_mixed_dashes(draft: Draft) -> None:
    """The first item of a list stands at the column of the others."""
    every = list(draft.entries())
    for key, first, rank in zip(every, every[1:], count_from(2), strict=False):
        if key.key and key.opens and first.is_item and first.lead > key.indent:
            other = _first_at_the_left(every, rank, key, first)
            if other:
                _move_first(draft, first, other)


def _first_at_the_left(every: list[Entry], rank: int, key: Entry, first: Entry) -> Entry | None:
    """Return the second item of a list when it stands below the key, and the first farther."""
    for entry in islice(every, rank, None):
        if entry.lead <= key.indent:
            return entry if entry.is_item and entry.lead == key.indent else None
        if entry.is_item and entry.lead == first.lead:
            return None
    return None


def _move_first(draft: Draft, first: Entry, other: Entry) -> None:
    """Say that the first item is too far; the lines below it come along when they are too."""
    shift = first.lead - other.lead
    line = draft.lines[first.number]
    message = f"« {line.strip()[:_QUOTED]} » est plus décalé que l’élément de la ligne "
    message += str(draft.before + other.number + 1)
    below = draft.lines[first.number + 1 : other.number]
    along = any(len(each) - len(each.lstrip()) == first.indent for each in below[:1])
    end = other.number if along else first.number + 1
    mended, last = line[shift:], draft.before + end
    hint = f"supprimez {count(shift, 'espace')} au début de la ligne"
    hint += f" et des suivantes, jusqu’à la ligne {last}" if along else ""
    span = (0, first.lead + 1)
    draft.say(first.number, span, "indentation", message, hint, "" if along else mended)
    for number in range(first.number, end):
        draft.mend(number, draft.lines[number][shift:])
