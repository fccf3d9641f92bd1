"""Accents spoilt by a double encoding: « donnÃ©es » was « données »."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache, partial

_LOST = "\ufffd"
_FRENCH = frozenset("àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ«»’‘“”„…–—•€°·²³½\u00a0\u202f\ufeff")
_LEADS = b"\xc2\xc3\xc5"
_LEAD_OF_THREE = b"\xe2"
_END_OF_WORD = re.compile(r"[\s\"(),;]|$")
_MOST = 20


def _spoilt_signs(codec: str) -> re.Pattern[str]:
    """Return what the letters and signs of French look like, their UTF-8 read as `codec`."""
    pairs = f"[{_LEADS.decode(codec)}][^\\x00-\\x7f]"
    return re.compile(f"{pairs}|Ã  ?|{_LEAD_OF_THREE.decode(codec)}[^\\x00-\\x7f]{{2}}")


_SPOILT = {codec: _spoilt_signs(codec) for codec in ("cp1252", "mac_roman", "cp850")}
_HINTS = (
    *(
        sign
        for codec in _SPOILT
        for sign in (_LEADS + _LEAD_OF_THREE).decode(codec)
        if sign not in _FRENCH
    ),
    "Â",
    "â€",
    "Ô",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoilt:
    """A spoilt word: its line and column (from 1), itself, and the word it was.

    `corrected` is its whole line, mended; it is empty, like `meant`, when a letter is lost.
    """

    line: int
    column: int
    word: str
    meant: str = ""
    corrected: str = ""


def spoilt_words(text: str) -> Iterator[Spoilt]:
    """Yield the first spoilt word of each line, twenty at most."""
    if _LOST not in text and not any(sign in text for sign in _HINTS):
        return
    found = 0
    for number, line in enumerate(text.split("\n"), 1):
        if found < _MOST and (spoilt := _first(number, line)):
            found += 1
            yield spoilt


def mended(text: str) -> str:
    """Return the text with every double encoding undone that can be."""
    for codec, pattern in _SPOILT.items():
        text = pattern.sub(partial(_undone, codec), text)
    return text


def _undone(codec: str, match: re.Match[str]) -> str:
    return _decoded(codec, match[0])


@lru_cache(maxsize=1024)
def _decoded(codec: str, signs: str) -> str:
    """Return what the signs were, themselves when they were not a letter or a sign of French."""
    if signs.startswith("Ã "):  # a no-break space that was lost on the way, and an ordinary one
        return "à "
    try:
        sign = b"".join(_byte(sign, codec) for sign in signs).decode("utf-8")
    except UnicodeError:
        return signs
    return sign if sign in _FRENCH else signs


def _byte(sign: str, codec: str) -> bytes:
    """Return the byte that showed as the sign."""
    try:
        return sign.encode(codec)
    except UnicodeEncodeError:
        return sign.encode("latin-1")


def _first(number: int, line: str) -> Spoilt | None:
    """Return the first spoilt word of a line, with the line as it was."""
    corrected = mended(line)
    if corrected == line:
        start = line.find(_LOST)
        return _word(number, line, start) if start >= 0 else None
    same = (one == other for one, other in zip(line, corrected, strict=False))
    return _word(number, line, list(same).index(False), corrected)


def _word(number: int, line: str, start: int, corrected: str = "") -> Spoilt:
    begin = max(line.rfind(sign, 0, start) for sign in " \"'(,;:\u00a0") + 1
    end = _END_OF_WORD.search(line, start + 2)
    word = line[begin : end.start() if end else len(line)]
    meant = mended(word) if corrected else ""
    return Spoilt(line=number, column=start + 1, word=word, meant=meant, corrected=corrected)
