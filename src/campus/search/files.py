"""The files of the index: a small pointer that changes, and files named after their content.

The pointer names the root; the root names the shards of the index, the blocks of records (titles
and addresses), the words that typing mistakes are compared with, and the facets. A reader's browser
asks for what one query needs.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import takewhile
from xml.sax.saxutils import escape

from campus.french.analysis import ENDINGS, REWRITES, STOP, WEAK, stems, words
from campus.search.documents import PROMISE, Document
from campus.search.index import Fields, postings, shards

FOLDER = "recherche/"
POINTER = f"{FOLDER}index.json"
WHOLE = 400
"""Up to so many documents, their records fit in one block."""
_BLOCK = 24
"""Documents in a block of records, in a larger catalogue."""
_SPAN = 4
"""Documents in a file of texts: excerpts are cut from them once the titles are shown."""
_LEXICON = 6_000
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_SHORT_NAME = 16
"""Letters of a name that browsers show, says OpenSearch."""
_SHARED = 3
"""Documents that hold a word, at least, for it to be worth correcting wherever it stands."""
_MISTYPED = 4
"""Letters of the shortest word worth correcting."""


@dataclass(frozen=True, slots=True)
class File:
    """A file of the index: its path from the root of the site, and its text."""

    path: str
    content: str


@dataclass(frozen=True, slots=True)
class _Files:
    """Files in the making, each under the name of its content."""

    made: dict[str, File] = field(default_factory=dict)

    def add(self, name: str, content: str) -> str:
        """Keep a file and return its name in the folder."""
        stem, suffix = name.split(".")
        named = f"{stem}.{sha256(content.encode()).hexdigest()[:10]}.{suffix}"
        self.made[named] = File(FOLDER + named, content)
        return named


def search_files(
    documents: Sequence[Document],
    facets: Mapping[str, object],
    synonyms: Iterable[Sequence[str]],
) -> list[File]:
    """Return every file of the index; `facets` is what the catalogue filters and sorts by."""
    files = _Files()
    fields = [_worded(document) for document in documents]
    block = len(documents) if len(documents) <= WHOLE else _BLOCK
    index = postings(fields)
    root = {
        "count": len(documents),
        "rewrites": REWRITES,
        "stop": " ".join(sorted(STOP)),
        "weak": " ".join(dict.fromkeys(stems(WEAK))),
        "endings": ENDINGS,
        "synonyms": list(_analysed(synonyms, index)),
        "block": max(1, block),
        "span": _SPAN,
        "shards": [[first, files.add("i.txt", text)] for first, text in shards(index)],
        "records": [files.add("r.json", text) for text in _records(documents, block, files)],
        "lexicon": files.add("mots.txt", " ".join(_shared(_lexicon(fields)))),
        "facets": files.add("facettes.json", _json(facets)),
    }
    pointer = File(POINTER, _json({"index": files.add("index.json", _json(root))}))
    return [*files.made.values(), pointer]


def opensearch(name: str, url: str) -> File:
    """Return the description by which browsers offer the search of the site."""
    text = f"""\
<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>{escape(name[:_SHORT_NAME])}</ShortName>
<Description>{escape(f"Rechercher sur le site {name}")}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" template="{escape(url)}/recherche/?q={{searchTerms}}"/>
</OpenSearchDescription>
"""
    return File(f"{FOLDER}opensearch.xml", text)


def _records(documents: Sequence[Document], block: int, files: _Files) -> Iterator[str]:
    """Yield each block of records, with the names of the files of its texts."""
    for start in range(0, len(documents), max(1, block)):
        chosen = documents[start : start + block]
        texts = (
            [document.text for document in chosen[place : place + _SPAN]]
            for place in range(0, len(chosen), _SPAN)
        )
        yield _json(
            {
                "records": [[d.title, d.address, d.kind] for d in chosen],
                "texts": [files.add("t.json", _json(several)) for several in texts],
            }
        )


def _worded(document: Document) -> list[tuple[float, list[str]]]:
    return [(weight, words(text)) for weight, text in document.fields]


def _lexicon(documents: Iterable[Fields]) -> list[str]:
    """Return the words that readers are likely to mistype, the most shared ones if too many.

    They are in the best texts of a document (title, names, chapeau, objectives), or in several.
    """
    shared: Counter[str] = Counter()
    for fields in documents:
        shared.update({word.removesuffix("s") for _, said in fields for word in said})
    best = {
        word.removesuffix("s")
        for fields in documents
        for weight, said in fields
        if weight >= PROMISE
        for word in said
    }
    worth = [
        w
        for w in shared
        if len(w) >= _MISTYPED and w.isalpha() and (w in best or shared[w] >= _SHARED)
    ]
    return sorted(sorted(worth, key=lambda word: (-shared[word], word))[:_LEXICON])


def _shared(ordered: Iterable[str]) -> Iterator[str]:
    """Yield each word after how many letters it shares with the one before, as one digit."""
    before = ""
    for word in ordered:
        same = takewhile(lambda pair: pair[0] == pair[1], zip(before, word, strict=False))
        shared = min(len(list(same)), len(_DIGITS) - 1)
        yield f"{_DIGITS[shared]}{word[shared:]}"
        before = word


def _analysed(
    synonyms: Iterable[Sequence[str]], index: Mapping[str, Sequence[tuple[int, int]]]
) -> Iterator[tuple[list[str], list[str]]]:
    """Yield the stems of the terms of each group: those that no document holds, then the others.

    The former are only typed; the latter are looked for when another term of the group is typed.
    """
    for terms in synonyms:
        group = list(dict.fromkeys(filter(None, (" ".join(stems(term)) for term in terms))))
        held = [term for term in group if _documents(term, index)]
        if held and len(group) > 1:
            yield [term for term in group if term not in held], held


def _documents(term: str, index: Mapping[str, Sequence[tuple[int, int]]]) -> set[int]:
    """Return the documents that hold every stem of a term."""
    each = [{number for number, _ in index.get(stem, ())} for stem in term.split(" ")]
    return set.intersection(*each)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
