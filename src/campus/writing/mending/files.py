"""Content files put in order: what can be mended without a doubt, and the layout of the header."""

import yaml

from campus.problems import Problem, Problems
from campus.reading import Document, read_data, read_page
from campus.reading.encodings.decoding import decode
from campus.schemas import Form, Kind
from campus.schemas.types import Reader
from campus.writing.layout import lay_out
from campus.writing.mending.trees import mended

_SURE = frozenset(
    """
    apostrophe caractere commentaire deux-points entete guillemet guillemet-courbe insecable
    invisible mojibake non-communique tabulation
    """.split()
)
"""Codes whose corrections are sure; those of « indentation » and « valeur » are guesses."""

_MOST_PASSES = 30
_LOST = "\ufffd"


def mend(kind: Kind, path: str, data: bytes) -> bytes:
    """Return a file of a kind as it should be written, the same bytes when it cannot be read.

    What is mended shows at times what else is to be: the work goes on until nothing changes.
    """
    for _ in range(_MOST_PASSES):
        if data == (data := _mended_once(kind, path, data)):
            break
    return data


def _mended_once(kind: Kind, path: str, data: bytes) -> bytes:
    text = decode(path, data, [])
    if text is None or (_LOST in text and _LOST.encode() not in data):
        return data
    text = _with_corrections(kind, path, _trimmed(kind, text))
    document = _read(kind, path, text, [])
    if document is None:
        return data
    return (text if document.faulty else _in_order(kind, document)).encode()


def _trimmed(kind: Kind, text: str) -> str:
    """Return the text without what would stand before its header, and with its last line ended."""
    start = text.lstrip("\ufeff \t\n") if kind.form is Form.PAGE else text.lstrip("\ufeff")
    return start if start.endswith("\n") or not start else f"{start}\n"


def _with_corrections(kind: Kind, path: str, text: str) -> str:
    """Take the corrections that the reading proposes, until it has no more to propose."""
    for _ in range(_MOST_PASSES):
        found: Problems = []
        document = _read(kind, path, text, found)
        if document and not document.faulty:
            _read_values(kind, document, found)
        lines = text.split("\n")
        corrections = {
            problem.place.line: problem.correction
            for problem in reversed(found)
            if problem.correction and _is_sure(problem)
        }
        for line, correction in corrections.items():
            lines[line - 1] = correction
        if text == (text := "\n".join(lines)):
            break
    return text


def _is_sure(problem: Problem) -> bool:
    """Tell whether a correction can be taken at its word: to add a dash is, to drop one is not."""
    if problem.code == "tiret":
        return problem.correction.lstrip().startswith("- ")
    return problem.code in _SURE


def _read(kind: Kind, path: str, text: str, found: Problems) -> Document | None:
    data, keys = text.encode(), kind.keys.every_key
    if kind.form is Form.PAGE:
        return read_page(path, data, found, keys)
    return read_data(path, data, found, keys, many=kind.form is Form.LIST)


def _read_values(kind: Kind, document: Document, found: Problems) -> None:
    """Read the values for what the schema has to say of their syntax."""
    header = document.header
    for record in header.value if isinstance(header, yaml.SequenceNode) else [header]:
        if isinstance(record, yaml.MappingNode):
            kind.keys.read(record, Reader(document, found), "")


def _in_order(kind: Kind, document: Document) -> str:
    header = lay_out(mended(document, kind.keys), kind)
    return f"---\n{header}---\n{document.body}" if kind.form is Form.PAGE else header
