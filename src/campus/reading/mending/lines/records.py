"""Whether lines are one record, or a list of them: what the dashes at the margin tell."""

from campus.reading.mending.draft import Draft
from campus.reading.mending.entries import Entry


def mend_records(draft: Draft) -> None:
    """A list holds records whose fields are below their dash; a lone record has no dash."""
    every = [entry for entry in draft.entries() if not entry.is_text]
    if every and every[0].is_item:
        if draft.many:
            _indent_fields(draft)
        else:
            _drop_first_dashes(draft)
    elif every and draft.many and every[0].key in draft.keys:
        _add_first_dash(draft, every)


def _indent_fields(draft: Draft) -> None:
    """A field at the column of the dashes belongs to the record above it."""
    fields = [
        entry
        for entry in draft.entries()
        if not entry.lead and not entry.is_item and entry.key in draft.keys
    ]
    numbers = {entry.number for entry in fields}
    for entry in fields:
        mended = f"  {draft.lines[entry.number]}"
        if entry.number - 1 not in numbers:
            alone = entry.number + 1 not in numbers
            message = f"« {entry.key} » n’est pas décalé sous le tiret de sa fiche"
            span = (0, len(entry.key))
            lines = "de la ligne" if alone else "de la ligne et des suivantes"
            hint = f"ajoutez deux espaces au début {lines}"
            draft.say(entry.number, span, "indentation", message, hint, mended if alone else "")
        draft.mend(entry.number, mended)


def _add_first_dash(draft: Draft, every: list[Entry]) -> None:
    """The first record has its dash, as those below it have theirs."""
    first = every[0]
    second = next((entry for entry in every if entry.is_item and not entry.lead), None)
    if second is None or first.lead not in (0, 2):
        return
    line = draft.lines[first.number].strip()
    message = f"« {first.key} » commence la première fiche : il manque son tiret"
    hint = f"écrivez « - {first.key}: »"
    hint += "" if first.lead else ", et décalez de deux espaces les autres lignes de la fiche"
    span = (first.lead, first.lead + len(first.key))
    mended = f"- {line}"
    draft.say(first.number, span, "tiret", message, hint, mended if first.lead else "")
    margin = "" if first.lead else "  "
    for number in range(first.number + 1, second.number):
        draft.mend(number, margin + draft.lines[number])
    draft.mend(first.number, mended)


def _drop_first_dashes(draft: Draft) -> None:
    """A file that begins as a list and goes on as fields is one record: its dashes are too many."""
    every = [entry for entry in draft.entries() if not entry.is_text]
    fields = [entry for entry in every if not entry.is_item]
    if not every or not every[0].is_item or not any(e.lead == every[0].lead for e in fields):
        return
    items = every[: every.index(fields[0])]
    message = f"« - » devant « {every[0].key or every[0].value} » commence une liste"
    text = draft.lines[every[0].number].strip("- ") if len(items) == 1 else ""
    hint = "supprimez le tiret devant les clés de la fiche"
    draft.say(every[0].number, (every[0].lead, every[0].lead + 1), "tiret", message, hint, text)
    for entry in items:
        draft.mend(entry.number, draft.lines[entry.number].strip("- "))
