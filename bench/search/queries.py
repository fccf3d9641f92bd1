"""Queries with the answers that are right: written by hand, or drawn from any catalogue."""

import random
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from campus.french.words import fold
from campus.search import Document

SEED = 20261121
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_WORD = re.compile(r"[^\W\d_]+")
_LONG, _TYPED = 7, 6
_VOWELS = "aeiouyhàâéèêëîïôûœ"


@dataclass(frozen=True, slots=True)
class Query:
    """What a reader types; `expected` are the addresses that answer it, any of them."""

    kind: str
    text: str
    expected: frozenset[str]


def written(path: Path) -> list[Query]:
    """Return the queries written by hand in a file like `requetes.yml`."""
    kinds = yaml.safe_load(path.read_text("utf-8"))
    return [
        Query(kind, text, frozenset(expected))
        for kind, rows in kinds.items()
        for text, *expected in rows
    ]


def drawn(documents: Sequence[Document], each: int, seed: int = SEED) -> list[Query]:
    """Return up to `each` queries of each kind, about documents that chance chooses."""
    dice = random.Random(seed)
    return [
        query
        for kind, ask in _KINDS.items()
        for document in dice.sample(documents, min(each, len(documents)))
        for query in _asked(kind, ask(document.title, dice), document, documents)
    ]


def _asked(
    kind: str, asked: tuple[str, str] | None, document: Document, documents: Iterable[Document]
) -> Iterator[Query]:
    """Yield the query about a document; others are right whose title holds its words as well."""
    if not asked:
        return
    text, meant = asked
    wanted = set(_words(meant))
    right = {d.address for d in documents if wanted and wanted <= set(_words(d.title))}
    if kind == "prefixe":
        right = {d.address for d in documents if any(w.startswith(text) for w in _words(d.title))}
    yield Query(kind, text, frozenset({document.address, *right}))


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", fold(text))


def _longest(title: str) -> str | None:
    word = max(_WORD.findall(title), key=len, default="")
    return word if len(word) >= _LONG else None


def _titre(title: str, _dice: random.Random) -> tuple[str, str] | None:
    return fold(title), title


def _faute(title: str, dice: random.Random) -> tuple[str, str] | None:
    word = _longest(title)
    return (_mistyped(fold(word), dice), word) if word else None


def _titre_faute(title: str, dice: random.Random) -> tuple[str, str] | None:
    word = _longest(title)
    return (title.replace(word, _mistyped(fold(word), dice)), title) if word else None


def _prefixe(title: str, _dice: random.Random) -> tuple[str, str] | None:
    word = _longest(title)
    return (fold(word)[:_TYPED], word) if word else None


def _nombre(title: str, _dice: random.Random) -> tuple[str, str] | None:
    """Make the plural of the longest word, or its singular."""
    word = _longest(title)
    if not word or word.endswith(("x", "z")):
        return None
    other = word[:-1] if word.endswith("s") else f"{word}s"
    return title.replace(word, other), title


def _elision(title: str, dice: random.Random) -> tuple[str, str] | None:
    words = [w for w in _WORD.findall(title) if len(w) >= _TYPED and w[0].lower() in _VOWELS[:-1]]
    apostrophe = dice.choice("'’")
    return (f"l{apostrophe}{words[0].lower()}", words[0]) if words else None


def _expression(title: str, dice: random.Random) -> tuple[str, str] | None:
    """Take two long words of the title, in another order."""
    words = [word for word in _WORD.findall(title) if len(word) >= 5]  # noqa: PLR2004 - long
    if len(words) < 2:  # noqa: PLR2004 - two of them
        return None
    chosen = dice.sample(words, 2)
    return " ".join(chosen).lower(), " ".join(chosen)


def _mistyped(word: str, dice: random.Random) -> str:
    """Return the word with one mistake: a letter more, less, changed, or two swapped."""
    place = dice.randrange(1, len(word) - 1)
    letter = dice.choice(_LETTERS)
    before, here, after = word[:place], word[place], word[place + 1 :]
    made = dice.choice(
        (before + after, before + letter + here + after, before + letter + after,
         before + after[:1] + here + after[1:])
    )  # fmt: skip
    return made if made != word else before + after


_KINDS: dict[str, Callable[[str, random.Random], tuple[str, str] | None]] = {
    "titre": _titre,
    "faute": _faute,
    "titre-faute": _titre_faute,
    "prefixe": _prefixe,
    "nombre": _nombre,
    "elision": _elision,
    "expression": _expression,
}
