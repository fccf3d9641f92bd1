"""Whether lines are one record, or a list of them: what the dashes at the margin tell."""

from campus.reading.mending.draft import Draft


def mend_records(draft: Draft) -> None:
    """A list holds records whose fields are below their dash; a lone record has no dash."""
    every = [entry for entry in draft.entries() if not entry.is_text]
    if every and every[0].is_item:
        if draft.many:
            _indent_fields(draft)
        else:
            _drop_first_dashes(draft)


def _indent_fields(draft: Draft) -> None:
    """A field at the column of the dashes belongs to the record above it."""
    before = -1
    for entry in draft.entries():
        if entry.lead or entry.is_item or entry.key not in draft.keys:
            continue
        mended = f"  {draft.lines[entry.number]}"
        if entry.number != before:
            message = f"« {entry.key} » n’est pas décalé sous le tiret de sa fiche"
            span = (0, len(entry.key))
            hint = "ajoutez deux espaces au début de la ligne"
            draft.say(entry.number, span, "indentation", message, hint, mended)
        before = entry.number + 1
        draft.mend(entry.number, mended)


def _drop_first_dashes(draft: Draft) -> None:
    """A file that begins as a list and goes on as fields is one record: its dashes are too many."""
    every = [entry for entry in draft.entries() if not entry.is_text]
    fields = [entry for entry in every if not entry.is_item]
    if not every or not every[0].is_item or not any(e.lead == every[0].lead for e in fields):
        return
    message = f"« - » devant « {every[0].key or every[0].value} » commence une liste"
    text = draft.lines[every[0].number].strip("- ")
    hint = "supprimez le tiret devant les clés de la fiche"
    draft.say(every[0].number, (every[0].lead, every[0].lead + 1), "tiret", message, hint, text)
    for entry in every[: every.index(fields[0])]:
        draft.mend(entry.number, draft.lines[entry.number].strip("- "))
