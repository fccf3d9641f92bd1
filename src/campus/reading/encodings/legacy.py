"""Texts that are not in UTF-8: which encoding of an older system they are in."""

from dataclasses import dataclass

_FRENCH = frozenset("àâäçéèêëîïôöùûüÿœæÀÂÇÉÈÊËÎÏÔÙÛÜŒÆ«»’‘“”…–—€°·\u00a0")
_BYTE_OF_A_SURROGATE = 0xDC00
_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32-le", "UTF-32"),
    (b"\x00\x00\xfe\xff", "utf-32-be", "UTF-32"),
    (b"\xff\xfe", "utf-16-le", "UTF-16"),
    (b"\xfe\xff", "utf-16-be", "UTF-16"),
)
_EIGHT_BITS = (("cp1252", "Windows-1252"), ("mac_roman", "MacRoman"), ("cp850", "DOS"))
_LEAST_ZEROS = 0.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Legacy:
    """A text in an older encoding: its name for people, the text, and the first sign in cause."""

    name: str
    text: str
    first: int


def wide(data: bytes) -> Legacy | None:
    """Return the text when it is in UTF-16 or UTF-32, with or without its mark."""
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            text = data[len(mark) :].decode(codec, "replace")
            return Legacy(name=name, text=text, first=0)
    if b"\0" not in data:
        return None
    sample = data[:2_000]
    for codec, zeros in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[::2])):
        if zeros.count(0) > _LEAST_ZEROS * len(zeros):
            return Legacy(name="UTF-16", text=data.decode(codec, "replace"), first=0)
    return None


def eight_bits(data: bytes) -> Legacy:
    """Return the text whose bytes that are not UTF-8 are read in the likeliest older encoding.

    The other bytes are UTF-8 still: files are often mended in part, or pasted together.
    """
    text = data.decode("utf-8", "surrogateescape")
    wrong = [sign for sign in text if "\udc80" <= sign <= "\udcff"]
    strangers = bytes(ord(sign) - _BYTE_OF_A_SURROGATE for sign in wrong)
    codec, name = max(_EIGHT_BITS, key=lambda each: _likeness(strangers, each[0]))
    table = {ord(sign): bytes([ord(sign) - _BYTE_OF_A_SURROGATE]).decode(codec, "replace")
             for sign in set(wrong)}  # fmt: skip
    return Legacy(name=name, text=text.translate(table), first=text.index(wrong[0]))


def _likeness(strangers: bytes, codec: str) -> int:
    """Return how many of the bytes are letters and signs of French in the encoding."""
    return sum(sign in _FRENCH for sign in strangers.decode(codec, "replace"))
