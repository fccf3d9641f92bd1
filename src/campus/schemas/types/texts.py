"""Texts."""

from dataclasses import dataclass

import yaml

from campus.reading.scalars import written
from campus.schemas.types.guessing.lists import split
from campus.schemas.types.guessing.markup import may_hold_markup, plain
from campus.schemas.types.pending import is_pending
from campus.schemas.types.reader import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A text; `one_line` folds its spaces into one, `may_be_empty` accepts explicit quotes.

    It is shown as it is written unless it is `markdown`; a `keyword` is one term, not a list.
    """

    longest: int = 0
    one_line: bool = True
    may_be_empty: bool = False
    markdown: bool = False
    keyword: bool = False
    example: str = "un texte"
    expected: str = "un texte"

    def read(self, node: yaml.Node, reader: Reader, where: str) -> str | None:
        """Return the text, trimmed."""
        text = reader.scalar(node, where, self.expected, any_text=True)
        if text is None:
            return None
        if not text and not self.may_be_empty:
            return None
        if is_pending(text):
            reader.fault(node, "a-completer", f"{where} : texte à compléter", "écrivez le vôtre")
        if self.longest and len(text) > self.longest:
            message = f"{where} : {len(text)} caractères, {self.longest} au plus"
            reader.fault(node, "valeur", message, "raccourcissez ; le reste va dans le texte")
        if not self.markdown and may_hold_markup(text):
            _say_markup(text, node, reader, where)
        if self.keyword and ("," in text or ";" in text):
            _say_several(text, node, reader, where)
        return " ".join(text.split()) if self.one_line else text


def _say_markup(text: str, node: yaml.Node, reader: Reader, where: str) -> None:
    better, name = plain(text)
    if name:
        correction = reader.document.with_value(node, written(better))
        shown = "affichée telle quelle" if name.startswith("une ") else "affiché tel quel"
        message = f"{where} : {name} serait {shown}"
        hint = f"écrivez « {better} »" if better else "supprimez le champ"
        reader.fault(node, "mise-en-forme", message, hint, correction)


def _say_several(text: str, node: yaml.Node, reader: Reader, where: str) -> None:
    items = split(text)
    line = reader.document.with_value(node, "").rstrip()
    line = line if line.endswith("-") else ""
    correction = "\n".join(f"{line} {written(item)}" for item in items) if line else ""
    message = f"{where} : « {text} » semble réunir {len(items)} termes"
    reader.fault(node, "mise-en-forme", message, "écrivez un terme par ligne", correction)
