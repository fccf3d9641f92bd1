"""What libyaml says in English about a line, said in French about its cause."""

import yaml

from campus.reading.mending import Draft

_QUOTED = 60


def explain(draft: Draft, error: yaml.YAMLError) -> int:
    """Say the fault that a YAML error reveals; return the number of the line to leave out.

    Nothing is added to what was said of a line: the rest comes of it.
    """
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is None:
        draft.say(0, (0, 0), "yaml", f"en-tête illisible : {error}")
        return 0
    number: int = min(mark.line, len(draft.lines) - 1)
    while number > 0 and not draft.lines[number].strip():
        number -= 1
    line = draft.lines[number]
    column = mark.column if number == mark.line else len(line)
    span = (min(column, len(line)), len(line.rstrip()) if number == mark.line else 0)
    message = f"ligne illisible : « {line.strip()[:_QUOTED]} »"
    hint = (
        "vérifiez les deux-points, les tirets, les guillemets et l’alignement des lignes voisines"
    )
    if number not in draft.said:
        draft.say(number, span, "yaml", message, hint)
    return number
