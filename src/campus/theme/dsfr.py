"""Which parts of the DSFR the theme takes, as the official documentation names them."""

import re
from pathlib import Path

PACKAGE = Path("node_modules/@gouvfr/dsfr")
"""The npm package, from the folder of the theme."""

COMPONENTS = (
    "link",
    "button",
    "skiplink",
    "logo",
    "header",
    "navigation",
    "breadcrumb",
    "modal",
    "form",
    "input",
    "search",
    "radio",
    "footer",
    "notice",
    "badge",
    "tag",
    "card",
    "tile",
    "summary",
    "quote",
    "callout",
    "content",
    "pagination",
)
SCRIPTS = ("core", "scheme", "modal", "header", "breadcrumb", "display")
"""The script modules that the components of the templates need, `core` first."""

FACES = {400: "Marianne-Regular", 500: "Marianne-Medium", 700: "Marianne-Bold"}
"""The faces of the theme by weight; a browser only fetches those that a page uses."""

FAVICONS = {
    "favicon": "favicon.svg",
    "favicon-ico": "favicon.ico",
    "apple-touch-icon": "apple-touch-icon.png",
}

_CORE = ("core", "scheme")  # not components: folders of their own
_URL = re.compile(r"url\((\.\./[^)]+)\)")


class Dsfr:
    """The files of an installed DSFR; raises FileNotFoundError, saying what to do, without one."""

    def __init__(self, theme: Path) -> None:
        """Find the package below the folder of the theme."""
        self.root = theme / PACKAGE / "dist"
        if not self.root.is_dir():
            raise FileNotFoundError(
                f"{self.root} : le DSFR n’est pas installé ; lancez « make theme »."
            )

    def style(self) -> str:
        """Return core, components and scheme, in order; `url()` from the root of `dist`."""
        sheets = [
            self.root / "core/core.main.min.css",
            *(self.root / f"component/{name}/{name}.main.min.css" for name in COMPONENTS),
            self.root / "scheme/scheme.min.css",
        ]
        return "\n".join(self._rooted(sheet) for sheet in sheets)

    def scripts(self) -> tuple[str, ...]:
        """Return the text of each script module, in order."""
        return tuple(self._script(name).read_text("utf-8") for name in SCRIPTS)

    def banner(self) -> str:
        """Return the line about copyright that every sheet of the DSFR opens with."""
        style = (self.root / "core/core.main.min.css").read_text("utf-8")
        return style[: style.index("*/") + 2]

    def _script(self, name: str) -> Path:
        folder = self.root / (name if name in _CORE else f"component/{name}")
        return folder / f"{name}.module.min.js"

    def _rooted(self, sheet: Path) -> str:
        def root(match: re.Match[str]) -> str:
            target = (sheet.parent / match[1]).resolve().relative_to(self.root.resolve())
            return f"url({target.as_posix()})"

        return _URL.sub(root, sheet.read_text("utf-8"))
