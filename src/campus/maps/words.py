"""How wide words are, and where lines break: an SVG wraps nothing by itself."""

from collections.abc import Iterator

_WIDTHS = {
    28: " \u00a0\u202fijlîï.,;:'’·!-",
    36: "I()J/",
    43: "frt",
    47: "s1",
    56: "z?FLvx«»–kyacgEàâäçÉÈ",
    60: "eéèêëSu023456789Bùûü+P",
    66: "hnToRôöbdpq",
    73: "ZY…KXU",
    84: "AVÀ&CÇwDG%HNOQ",
}
"""Advances in Marianne, regular or bold, in hundredths of the size, never less than measured."""
_WIDEST = 108
_ADVANCES = {sign: width for width, signs in _WIDTHS.items() for sign in signs}


def width(text: str, size: int) -> int:
    """Return how wide a text is at most, in the unit of its size."""
    return -(-sum(_ADVANCES.get(sign, _WIDEST) for sign in text) * size // 100)


def wrapped(text: str, size: int, room: int) -> tuple[str, ...]:
    """Return the lines of a text that fit the room; a word that does not fit alone is cut."""
    lines: list[str] = []
    for word in _pieces(text, size, room):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer, size) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)


def _pieces(text: str, size: int, room: int) -> Iterator[str]:
    """Yield the words; no-break spaces hold theirs together."""
    for word in text.split(" "):
        piece = ""
        for sign in word:
            if piece and width(piece + sign, size) > room:
                yield piece
                piece = ""
            piece += sign
        if piece:
            yield piece
