"""A value that names another entry."""

import re
from dataclasses import dataclass

import yaml

from campus.french.words import slug
from campus.reading.scalars import UNREADABLE
from campus.schemas.types.reader import Reader

_PATH = re.compile(r"(?:.*[/(])?(?P<name>[^/()]+?)(?:\.(?:md|markdown|ya?ml|html))?/?\)?")
_OF_THE_WEB = re.compile(r"://|@")
_PREFIXES = ("parcours", "modules")


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """The slug of an entry of one of the `kinds`; whether it exists is for the catalogue to say."""

    kinds: tuple[str, ...]
    example: str
    expected: str

    def read(self, node: yaml.Node, reader: Reader, where: str) -> str | None:
        """Return the slug, and remember the reference with its place."""
        name = reader.scalar(node, where, self.expected)
        if not name or name == UNREADABLE:
            return None
        if self._is_a_path(name) and not _OF_THE_WEB.search(name):
            match = _PATH.fullmatch(name)
            meant = slug(match["name"]) if match else ""
            reader.wrong(
                node, where, f"« {name} » n’est pas {self.expected}", meant or self.example
            )
            return None
        reader.refer(self.kinds, name, node, where)
        return name

    def _is_a_path(self, name: str) -> bool:
        """Tell whether a path, an address or a link stands where a name is expected."""
        folder, _, last = name.rpartition("/")
        wanted = len(self.kinds) > 1 and folder in _PREFIXES
        return (folder != "" and not wanted) or name.startswith("[") or "." in last[-9:]
