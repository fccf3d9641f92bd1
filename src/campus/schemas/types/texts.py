"""Texts."""

from dataclasses import dataclass

import yaml

from campus.french import capitals
from campus.reading.scalars import written
from campus.schemas.types.guessing.lists import split
from campus.schemas.types.guessing.markup import may_hold_markup, plain
from campus.schemas.types.pending import is_pending
from campus.schemas.types.reader import Reader

_QUOTES = '«»“”"\u00a0\u202f'
_OPENERS = ("«", "“", '"')


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A text; `one_line` folds its spaces into one, `may_be_empty` accepts explicit quotes.

    It is shown as it is written unless it is `markdown`; a `keyword` is one term, not a list; a
    `proper` name has no capitals but its first ones; the page adds its guillemets to a `quotation`.
    """

    longest: int = 0
    one_line: bool = True
    may_be_empty: bool = False
    markdown: bool = False
    keyword: bool = False
    proper: bool = False
    quotation: bool = False
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
        if better := capitals.proper(text) if self.proper else capitals.lowered(text):
            _say_capitals(better, node, reader, where)
        if self.quotation and text.startswith(_OPENERS):
            _say_quoted(text, node, reader, where)
        if not self.markdown and may_hold_markup(text):
            _say_markup(text, node, reader, where)
        if self.keyword and ("," in text or ";" in text):
            items = split(text)
            message = f"{where} : « {text} » semble réunir {len(items)} termes"
            reader.say_several(node, "mise-en-forme", message, items)
        return " ".join(text.split()) if self.one_line else text


def _say_capitals(better: str, node: yaml.Node, reader: Reader, where: str) -> None:
    correction = reader.document.with_value(node, written(better))
    hint = f"écrivez « {better} », avec ses accents s’il en faut"
    hint = hint if better.isascii() and " " in better else f"écrivez « {better} »"
    reader.fault(node, "capitales", f"{where} : en capitales", hint, correction)


def _say_quoted(text: str, node: yaml.Node, reader: Reader, where: str) -> None:
    correction = reader.document.with_value(node, written(text.strip(f" {_QUOTES}")))
    message = f"{where} : la page ajoute elle-même les guillemets"
    reader.fault(node, "mise-en-forme", message, "supprimez-les", correction)


def _say_markup(text: str, node: yaml.Node, reader: Reader, where: str) -> None:
    better, name = plain(text)
    if name:
        correction = reader.document.with_value(node, written(better))
        shown = "affichée telle quelle" if name.startswith("une ") else "affiché tel quel"
        message = f"{where} : {name} serait {shown}"
        hint = f"écrivez « {better} »" if better else "supprimez le champ"
        reader.fault(node, "mise-en-forme", message, hint, correction)
