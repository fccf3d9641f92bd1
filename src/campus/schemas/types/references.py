"""A value that names another entry."""

import re
from dataclasses import dataclass

import yaml

from campus.french.words import slug
from campus.reading.scalars import UNREADABLE
from campus.schemas.types.guessing.lists import split
from campus.schemas.types.reader import Reader

_PATH = re.compile(r"(?:.*[/(])?(?P<name>[^/()]+?)(?:\.(?:md|markdown|ya?ml|html))?/?\)?")
_QUOTED = re.compile(r"[\"'](?P<name>[^\"']+)[\"']")
_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)*\.(?:fr|com|org|eu|net|io)")
_OF_THE_WEB = re.compile(r"://|.@")
_NO_NAME = frozenset("[{@#&*!%`?")
_KEYED = re.compile(r"^[a-z]+: (?=[a-z0-9-]+$)")  # « expertise: data », for its name alone
_OF_A_FAULT = "!?"  # « #REF! », « #NOM? » of spreadsheets
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_PREFIXES = ("parcours", "modules")


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """The slug of an entry of one of the `kinds`; whether it exists is for the catalogue to say."""

    kinds: tuple[str, ...]
    example: str
    expected: str

    def read(self, node: yaml.Node, reader: Reader, where: str) -> str | None:
        """Return the slug, and remember the reference with its place."""
        if isinstance(node, yaml.ScalarNode) and _NAME.fullmatch(node.value):
            reader.refer(self.kinds, node.value, node, where)
            return str(node.value)
        name = reader.scalar(node, where, self.expected)
        if not name or name == UNREADABLE:
            return None
        several = split(name) if "[" in where else []
        if len(several) > 1 and ("," in name or all(map(_NAME.fullmatch, several))):
            message = f"{where} : « {name} » réunit plusieurs noms"
            reader.say_several(node, "valeur", message, several)
            return None
        if self._is_a_path(name) and not _OF_THE_WEB.search(name):
            alone = _KEYED.sub("", name)
            quote = _QUOTED.search(alone)
            match = _PATH.fullmatch(quote["name"] if quote else alone)
            sure = match and alone[-1] not in _OF_A_FAULT and ": " not in alone
            meant = slug(match["name"]) if match and sure else ""
            why = f"« {name} » n’est pas {self.expected}"
            reader.doubt(node, where, why, meant, f"exemple : {self.example}")
            return meant or name
        reader.refer(self.kinds, name, node, where)
        return name

    def _is_a_path(self, name: str) -> bool:
        """Tell whether a path, an address or a link stands where a name is expected."""
        folder, _, last = name.rpartition("/")
        wanted = len(self.kinds) > 1 and folder in _PREFIXES
        signs = name[0] in _NO_NAME or ": " in name
        is_file = "." in last[-9:] and not _HOST.fullmatch(name)
        return (folder != "" and not wanted) or signs or is_file
