"""Texts with a form: references, addresses, e-mails, uploads."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote, unquote, urlsplit

import yaml

from campus.french import telephones
from campus.french.words import slug
from campus.schemas.types.guessing import web
from campus.schemas.types.reader import UPLOAD, Reader

_REFERENCE = re.compile(r"([A-Za-z]{3})?[\W_]*0*(\d{1,5})")
_DECIMALS = re.compile(r"[.,]0+$")
_BETWEEN = re.compile(r"\s*(?:[,;/|]|\s(?:et|ou|puis)\s)\s*")
_PUNCTUATION = ".,;:"
_SHORT_POST_CODE = 4
_LOOK_ALIKES = str.maketrans({"O": "0", "o": "0", "l": "1", "I": "1"})
_CODED = re.compile(r"!?\[[^\[\]]*\]\((?P<target>[^()\s]+)[^()]*\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Matching:
    """A text of a given form."""

    pattern: str
    example: str
    expected: str

    def read(self, node: yaml.Node, reader: Reader, where: str) -> str | None:
        """Return the text."""
        text = reader.scalar(node, where, self.expected)
        if text is None or re.fullmatch(self.pattern, text):
            return text
        why = f"« {text} » n’est pas {self.expected}"
        meant = next(
            (
                form
                for form in _forms(text, self.pattern, self.example)
                if re.fullmatch(self.pattern, form)
            ),
            "",
        )
        reader.doubt(node, where, why, meant, f"exemple : {self.example}")
        return text


def _forms(text: str, pattern: str, example: str) -> Iterator[str]:
    """Yield the text as its writer may have meant it, the likeliest first."""
    yield "".join(text.split())
    yield text.upper()
    digits = text[4:].translate(_LOOK_ALIKES)
    yield f"{text[:4].upper()}{digits}"
    yield _DECIMALS.sub("", text)  # spreadsheets
    if text.isdigit() and len(text) == _SHORT_POST_CODE:
        yield f"0{text}"  # spreadsheets drop the first zero
    if match := _REFERENCE.fullmatch(text):
        yield f"{(match[1] or example[:3]).upper()}-{int(match[2]):03}"
    yield "/" + urlsplit(text.replace("[", "").replace("]", "")).path.strip("/ ") + "/"
    yield slug(text)
    within = re.compile(rf"(?<!\d){pattern}(?!\d)")  # « 69 003 Lyon » holds a post code
    yield from (match[0] for match in within.finditer("".join(text.split())))


@dataclass(frozen=True, slots=True, kw_only=True)
class Email:
    """An e-mail address."""

    example: str = "campus@exemple.gouv.fr"
    expected: str = "une adresse électronique"

    def read(self, node: yaml.Node, reader: Reader, where: str) -> str | None:
        """Return the address."""
        text = reader.scalar(node, where, self.expected)
        if text is None or web.is_email(text):
            _warn_of_a_sample(text, node, reader, where)
            return text
        why = f"« {text} » n’est pas une adresse électronique"
        several = len(web.emails(text)) > 1
        hint = "gardez une seule adresse" if several else f"exemple : {self.example}"
        reader.doubt(node, where, why, "" if several else web.email(text), hint)
        return text


def _warn_of_a_sample(text: str | None, node: yaml.Node, reader: Reader, where: str) -> None:
    if text and web.is_sample(text):
        message = f"{where} : « {text} » est une adresse d’exemple"
        reader.fault(node, "a-completer", message, "écrivez la vôtre")


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """A telephone number."""

    example: str = "01 71 21 12 50"
    expected: str = "un numéro de téléphone"

    def read(self, node: yaml.Node, reader: Reader, where: str) -> str | None:
        """Return the number."""
        text = reader.scalar(node, where, self.expected)
        if text is None or telephones.is_number(text):
            return text
        why = f"« {text} » n’est pas {self.expected}"
        several = [number for part in _BETWEEN.split(text) if (number := telephones.guess(part))]
        if len(several) > 1:
            reader.say_several(node, "valeur", f"{where} : {why}", several)
        else:
            reader.doubt(node, where, why, telephones.guess(text), f"exemple : {self.example}")
        return text


@dataclass(frozen=True, slots=True, kw_only=True)
class Url:
    """An address on the Web, with its scheme, or of this site when it begins with `/`."""

    example: str = "https://www.numerique.gouv.fr/"
    expected: str = "une adresse web (https://…)"

    def read(self, node: yaml.Node, reader: Reader, where: str) -> str | None:
        """Return the address."""
        text = reader.scalar(node, where, self.expected)
        if text is None or web.is_web(text):
            self._warn(text, node, reader, where)
            return text
        if text.startswith("/") and not text.startswith("//") and " " not in text:
            return text
        why = f"« {text} » n’est pas une adresse web"
        hint = web.why_not(text) or f"exemple : {self.example}"
        reader.doubt(node, where, why, web.address(text), hint)
        return None

    @staticmethod
    def _warn(text: str | None, node: yaml.Node, reader: Reader, where: str) -> None:
        """Warn of an address that can be one, and most probably leads nowhere."""
        _warn_of_a_sample(text, node, reader, where)
        if text and text[-1] in _PUNCTUATION:
            message = f"{where} : l’adresse finit par « {text[-1]} »"
            reader.better(node, "mise-en-forme", message, text.rstrip(_PUNCTUATION))


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """A file of `content/uploads/`, at its address `/uploads/…`."""

    example: str = "/uploads/atelier.jpg"
    expected: str = "une adresse /uploads/…"

    def read(self, node: yaml.Node, reader: Reader, where: str) -> str | None:
        """Return the address as written (it may be percent-encoded)."""
        text = reader.scalar(node, where, self.expected)
        if not text:
            return None
        if not text.startswith("/") or ".." in text or "\\" in text:
            self._say_wrong(text, node, reader, where)
        reader.refer((UPLOAD,), unquote(text), node, where)
        return text

    def _say_wrong(self, text: str, node: yaml.Node, reader: Reader, where: str) -> None:
        """Suggest the address at which the file would be, once it is among the uploads."""
        match = _CODED.fullmatch(text)
        path = urlsplit(match["target"] if match else text).path.replace("\\", "/")
        name = quote(unquote(path).rpartition("uploads/")[2].rsplit("/", 1)[-1])
        why = f"« {text} » n’est pas {self.expected}"
        if web.is_web(text) or web.is_of_a_disk(text):
            hint = f"copiez l’image dans content/uploads/ et écrivez « /uploads/{name} »"
            reader.fault(node, "valeur", f"{where} : {why}", hint)
        elif name and not text.startswith("data:"):
            reader.wrong(node, where, why, f"/uploads/{name}")
        else:
            reader.fault(node, "valeur", f"{where} : {why}", f"exemple : {self.example}")
