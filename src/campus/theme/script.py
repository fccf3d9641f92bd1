"""The one script of the site: the modules of the DSFR that its components need, then our own."""

import re
from collections.abc import Iterable

_SOURCE_MAP = re.compile(r"\n?//# sourceMappingURL=.*")


def module(text: str) -> str:
    """Return a module of ours without its lines of comment and its indentation."""
    lines = (line.strip() for line in text.splitlines())
    return "".join(f"{line}\n" for line in lines if line and not line.startswith("//"))


def script(parts: Iterable[str]) -> str:
    """Return one script: each part keeps its names to itself, and its banner."""
    return "".join(f"(() => {{\n{_SOURCE_MAP.sub('', part).strip()}\n}})();\n" for part in parts)
