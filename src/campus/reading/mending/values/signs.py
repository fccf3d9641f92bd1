"""Signs that do not show, where they change what YAML reads: tabs, no-break spaces, zero width."""

import re

from campus.reading.mending.draft import Draft
from campus.reading.mending.entries import entries

_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_INVISIBLE = "\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ue000-\ue0ff\ufeff"
ODD = re.compile(rf"[\t{_SPACES}{_INVISIBLE}]")
_HIDDEN = re.compile(rf"[{_INVISIBLE}]+")
_MARGIN = re.compile(rf"(?:[ \t{_SPACES}]|-(?=[ \t{_SPACES}]))*")
_ODD_SPACE = re.compile(rf"[\t{_SPACES}]")
_COLON = re.compile(
    rf"(?P<key>[^\W\d_][\w-]*)(?P<before>[ \t{_SPACES}]*):(?P<after>[ \t{_SPACES}]*)"
)
_NAMES = {
    "\u00ad": "trait d’union conditionnel",
    "\u200b": "espace de largeur nulle",
    "\u200d": "liant de largeur nulle",
    "\ufeff": "marque d’ordre des octets",
}
_LINKS_EMOJI = "\u200d"
_FIRST_EMOJI = "\u2190"


def mend_signs(draft: Draft) -> None:
    """Tabs and no-break spaces are no indentation; invisible signs are no part of a value."""
    for number, line in enumerate(draft.lines):
        if _HIDDEN.search(line):
            _drop_hidden(draft, number)
    odd = [number for number, line in enumerate(draft.lines) if ODD.search(line)]
    texts = _lines_of_texts(draft) if odd else set()
    for number in odd:
        _mend_margin(draft, number)
        if number not in texts:
            _mend_colon(draft, number)


def _drop_hidden(draft: Draft, number: int) -> None:
    line = draft.lines[number]
    kept = [not _HIDDEN.match(sign) or _joins_emoji(line, at) for at, sign in enumerate(line)]
    if all(kept):
        return
    first = kept.index(False)
    mended = "".join(sign for sign, keep in zip(line, kept, strict=True) if keep)
    name = _NAMES.get(line[first], "signe sans dessin")
    message = f"signe invisible U+{ord(line[first]):04X} ({name})"
    draft.say(number, (first, first + 1), "invisible", message, "supprimez-le", mended)
    draft.mend(number, mended)


def _joins_emoji(line: str, position: int) -> bool:
    """Tell whether a sign joins two emoji into one, as families and trades are made."""
    after = line[position + 1 : position + 2]
    return line[position] == _LINKS_EMOJI and after >= _FIRST_EMOJI


def _lines_of_texts(draft: Draft) -> set[int]:
    """Return the lines that continue a value: a space before a colon is right there."""
    lines = [_ODD_SPACE.sub(" ", line) for line in draft.lines]
    return {line for entry in entries(lines) for line in range(entry.number + 1, entry.end)}


def _mend_margin(draft: Draft, number: int) -> None:
    line = draft.lines[number]
    margin = _MARGIN.match(line)
    match = margin and _ODD_SPACE.search(margin[0])
    if not margin or not match or margin.end() == len(line):
        return
    mended = margin[0].replace("- \t", "- ").replace("-\t", "- ").replace("\t", "  ")
    mended = _ODD_SPACE.sub(" ", mended) + line[margin.end() :]
    after = " après le tiret" if "-" in margin[0][: match.start()] else " en début de ligne"
    if match[0] == "\t":
        message = f"tabulation{after}, YAML n’admet que des espaces"
        hint = (
            "remplacez-la par une espace" if "tiret" in after else "remplacez-la par deux espaces"
        )
        draft.say(number, match.span(), "tabulation", message, hint, mended)
    else:
        hint = "remplacez-la par une espace ordinaire"
        draft.say(number, match.span(), "insecable", f"espace insécable{after}", hint, mended)
    draft.mend(number, mended)


def _mend_colon(draft: Draft, number: int) -> None:
    """Mend the spaces on both sides of the colon that follows a key."""
    line = draft.lines[number]
    start = len(line) - len(line.lstrip(" -"))
    match = _COLON.match(line, start)
    if not match or not (start == 0 or not draft.keys or match["key"] in draft.keys):
        return
    for part, where in (("before", "avant"), ("after", "après")):
        if odd := re.search(rf"[{_SPACES}]", match[part]):
            column = match.start(part) + odd.start()
            mended = f"{line[: match.end('key')]}: {line[match.end() :]}"
            message = f"espace insécable {where} les deux-points de « {match['key']} »"
            hint = f"écrivez {mended.strip()}"
            draft.say(number, (column, column + 1), "insecable", message, hint, mended)
            draft.mend(number, mended)
            return
    if "\t" in match[0]:
        draft.mend(number, f"{line[: match.end('key')]}: {line[match.end() :]}")
