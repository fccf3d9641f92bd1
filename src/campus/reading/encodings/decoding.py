"""Bytes to text: UTF-8 or a message that names the sign, and the text all the same."""

import re
import unicodedata
from contextlib import suppress

from campus.glance import Glance
from campus.problems import Place, Problem, Problems
from campus.reading.encodings.legacy import eight_bits, wide
from campus.reading.encodings.mojibake import spoilt_words

UTF_8_MARK = b"\xef\xbb\xbf"
_LARGEST = 2_000_000
_NOT_TEXTS = (
    (b"PK\x03\x04", "un document Word, LibreOffice ou une archive zip"),
    (b"\xd0\xcf\x11\xe0", "un ancien document Word"),
    (b"{\\rtf", "un document RTF"),
    (b"%PDF", "un document PDF"),
    (b"\x89PNG", "une image PNG"),
    (b"\xff\xd8\xff", "une image JPEG"),
    (b"GIF8", "une image GIF"),
)
_MOST_CONTROLS = 100
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")
_C1 = range(0x80, 0xA0)
_STRANGE = Glance(("[^\n\t -~\u00a0«»°·²³À-ÁÄÆ-ÓÖ-ÜŒßà-öù-üœ\u202fŸÿ‘’“”„–—…•€]", "â€"))
"""What is neither ASCII nor a sign of French, or may be one whose encoding was misread."""
_END_OF_WORD = re.compile(r"[\s\"':,]|$")
_TWICE_ENCODED, _LOST = "accents abîmés par un double encodage", "lettre perdue"


def decode(path: str, data: bytes, found: Problems) -> str | None:
    """Return the text, with one kind of line end and composed accents (NFC).

    A text in another encoding is read all the same once `found` has said so, for its other faults
    to be said in the same run. None when the file is no text at all.
    """
    if problem := _not_a_text(path, data):
        found.append(problem)
        return None
    if not _STRANGE(data):
        with suppress(UnicodeDecodeError):
            return data.decode("utf-8")
    text = _decoded(path, data, found)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if controls := _CONTROL.findall(text):
        if len(controls) > _MOST_CONTROLS:
            found.append(_refused(path, "fichier binaire, et non un texte"))
            return None
        text = _without_controls(path, text, found)
    text = unicodedata.normalize("NFC", text)
    found += _spoilt(path, text)
    return text


def lenient(data: bytes) -> str:
    """Return the same text without a word, as far as it can be read: to quote its lines."""
    if legacy := wide(data):
        text = legacy.text
    else:
        data = data.removeprefix(UTF_8_MARK)
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            text = eight_bits(data).text
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def _not_a_text(path: str, data: bytes) -> Problem | None:
    if len(data) > _LARGEST:
        weight = len(data) // 1_000_000
        return _refused(path, f"fichier de {weight} Mo, 2 Mo au plus", "partagez-le en pages")
    for start, name in _NOT_TEXTS:
        if data.startswith(start):
            hint = "copiez son texte dans un fichier .md, ou placez-le dans content/uploads/"
            return _refused(path, f"c’est {name}, et non un texte", hint)
    return None


def _refused(path: str, message: str, hint: str = "remplacez-le par un texte en UTF-8") -> Problem:
    return Problem(Place(path), "fichier", message, hint)


def _decoded(path: str, data: bytes, found: Problems) -> str:
    if legacy := wide(data):
        message = f"fichier en {legacy.name}"
        hint = "enregistrez-le en UTF-8 (Bloc-notes : Enregistrer sous, Encodage : UTF-8)"
        found.append(Problem(Place(path), "encodage", message, hint))
        return legacy.text
    data = data.removeprefix(UTF_8_MARK)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        legacy = eight_bits(data)
    text = legacy.text
    start = max(text.rfind(sign, 0, legacy.first) for sign in " \t\n\r\"':,") + 1
    end = _END_OF_WORD.search(text, legacy.first + 1)
    word = text[start : end.start() if end else len(text)]
    message = (
        f"« {text[legacy.first]} » de « {word} » n’est pas en UTF-8 (sans doute {legacy.name})"
    )
    hint = "rouvrez le fichier dans cet encodage et enregistrez-le en UTF-8"
    found.append(Problem(_place(path, text, legacy.first), "encodage", message, hint))
    return text


def _place(path: str, text: str, start: int) -> Place:
    """Return the place of a sign, whatever the system that wrote line ends and accents."""
    before = text[:start].replace("\r\n", "\n").replace("\r", "\n")
    before = unicodedata.normalize("NFC", before)
    column = len(before) - before.rfind("\n")
    return Place(path, before.count("\n") + 1, column, column + 1)


def _without_controls(path: str, text: str, found: Problems) -> str:
    """Say where the first control sign is; return the text with a space, or its sign, instead."""
    match = _CONTROL.search(text)
    if match:
        sign = match[0]
        stands_for = _sign_of(sign)
        hint = "supprimez-le" if stands_for == " " else f"remplacez-le par « {stands_for} »"
        message = f"signe de contrôle invisible U+{ord(sign):04X}"
        found.append(Problem(_place(path, text, match.start()), "encodage", message, hint))
    return _CONTROL.sub(lambda match: _sign_of(match[0]), text)


def _sign_of(control: str) -> str:
    """Return the sign of Windows-1252 that a control sign of Latin-1 was, else a space."""
    if ord(control) not in _C1:
        return " "
    return bytes([ord(control)]).decode("cp1252", "replace").replace("\ufffd", " ")


def _spoilt(path: str, text: str) -> Problems:
    return [
        Problem(
            Place(path, spoilt.line, spoilt.column, spoilt.column + 1),
            "mojibake",
            f"« {spoilt.word} » : {_TWICE_ENCODED if spoilt.meant else _LOST}",
            f"vouliez-vous dire « {spoilt.meant} » ?" if spoilt.meant else "récrivez le mot",
            spoilt.corrected,
        )
        for spoilt in spoilt_words(text)
    ]
