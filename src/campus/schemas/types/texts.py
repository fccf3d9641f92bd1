"""Texts."""

import re
from dataclasses import dataclass

import yaml

from campus.french import capitals
from campus.schemas.types.guessing.lists import split
from campus.schemas.types.guessing.markup import may_hold_markup, plain
from campus.schemas.types.pending import is_pending, says_nothing
from campus.schemas.types.reader import Reader

_QUOTES = ' «»“”"\u00a0\u202f'
_SENTENCE_END = re.compile(r"(?:(?!etc\b)[a-zà-ÿ]{3,}|\d|[)»])\.$")
_LATIN = "lorem ipsum"
_OPENERS = ("«", "“", '"')


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A text; `one_line` folds its spaces into one, `may_be_empty` accepts explicit quotes.

    It is shown as it is written unless it is `markdown`; a `keyword` is one term, not a list; a
    `heading` has no full stop; a `proper` name has no capitals but its first ones; the page adds
    its guillemets to a `quotation`.
    """

    longest: int = 0
    one_line: bool = True
    may_be_empty: bool = False
    markdown: bool = False
    keyword: bool = False
    heading: bool = False
    proper: bool = False
    quotation: bool = False
    example: str = "un texte"
    expected: str = "un texte"

    def read(self, node: yaml.Node, reader: Reader, where: str) -> str | None:
        """Return the text, trimmed."""
        text = self._text(node, reader, where)
        if text is None:
            return None
        if not text and not self.may_be_empty:
            return None
        if is_pending(text):
            reader.fault(node, "a-completer", f"{where} : texte à compléter", "écrivez le vôtre")
        elif text.lower().startswith(_LATIN):
            message = f"{where} : « {text[: len(_LATIN)]} » : texte provisoire"
            reader.fault(node, "provisoire", message, "écrivez le vôtre")
        elif says_nothing(text):
            message = f"{where} : « {text} » n’apprend rien au lecteur"
            reader.fault(node, "non-communique", message, "complétez-le ou supprimez la ligne")
        else:
            self._judge(text, node, reader, where)
        return " ".join(text.split()) if self.one_line else text

    def _judge(self, text: str, node: yaml.Node, reader: Reader, where: str) -> None:
        """Say what is wrong in the way a text is written."""
        if self.longest and len(text) > self.longest:
            message = f"{where} : {len(text)} caractères, {self.longest} au plus"
            reader.fault(node, "valeur", message, "raccourcissez ; le reste va dans le texte")
        if self.heading and text[-1] == "." and _SENTENCE_END.search(text[-5:]):
            message = f"{where} : un titre ne finit pas par un point"
            reader.better(node, "mise-en-forme", message, text[:-1])
        _say_dashes(text, node, reader, where)
        if text.isupper() or self.proper:
            better = capitals.proper(text) if self.proper else capitals.lowered(text)
            if better:
                reader.better(node, "capitales", f"{where} : en capitales", better)
        if self.quotation and text.startswith(_OPENERS):
            message = f"{where} : la page ajoute elle-même les guillemets"
            reader.better(node, "mise-en-forme", message, text.strip(_QUOTES))
        if self.keyword and text.startswith("#"):
            message = f"{where} : un mot-clé s’écrit sans « # »"
            reader.better(node, "mise-en-forme", message, text.lstrip("# "))
        elif self.keyword and ("," in text or ";" in text):
            items = split(text)
            message = f"{where} : « {text} » semble réunir {len(items)} termes"
            reader.say_several(node, "mise-en-forme", message, items)
        elif not self.markdown and may_hold_markup(text):
            _say_markup(text, node, reader, where)

    def _text(self, node: yaml.Node, reader: Reader, where: str) -> str | None:
        """Return what is written; « [À rédiger] » is no list, but a text to write."""
        source = reader.document.source(node) if isinstance(node, yaml.SequenceNode) else ""
        if source and is_pending(source):
            return source
        return reader.scalar(node, where, self.expected, any_text=not self.keyword)


def _say_dashes(text: str, node: yaml.Node, reader: Reader, where: str) -> None:
    if reader.document.dashed_lines_of(node) > 1:
        message = f"{where} : les tirets d’une liste seraient affichés à la suite"
        hint = "écrivez une phrase, ou déplacez la liste dans le texte de la page"
        reader.fault(node, "mise-en-forme", message, hint)
    elif text.startswith("- "):
        message = f"{where} : un texte n’est pas un élément de liste"
        reader.better(node, "mise-en-forme", message, text.lstrip("- "))


def _say_markup(text: str, node: yaml.Node, reader: Reader, where: str) -> None:
    better, name = plain(text)
    if name:
        shown = "affichée telle quelle" if name.startswith("une ") else "affiché tel quel"
        message = f"{where} : {name} serait {shown}"
        if better:
            reader.better(node, "mise-en-forme", message, better)
        else:
            reader.fault(node, "mise-en-forme", message, "supprimez le champ")
