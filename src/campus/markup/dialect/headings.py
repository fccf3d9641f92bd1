"""Headings: what begins with « # » is not always one."""

import re
from xml.etree.ElementTree import Element

from markdown.blockprocessors import HashHeaderProcessor


class IntendedHeading(HashHeaderProcessor):
    """Reads `#BlueHats` as text and `##Titre` as a heading whose author forgot the space."""

    RE = re.compile(
        r"(?:^|\n)(?P<level>#(?=[ ])|#{2,6})"
        r"(?P<header>(?:\\.|[^\\#]|#+(?=[^#\n]))*?)#*(?:\n|$)"
    )

    def test(self, parent: Element, block: str) -> bool:
        """Say whether a line of the block is a heading."""
        return "#" in block and super().test(parent, block)
