"""The one style sheet of the site: faces, the useful part of the DSFR, our own rules."""

import re
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

import lightningcss

from campus.theme.css.sheet import Property, parsed, written
from campus.theme.css.subset import subset, without_unread
from campus.theme.css.vocabulary import Vocabulary
from campus.theme.dsfr import Dsfr
from campus.theme.pictograms import COLOURS

_DARK = re.compile(r"(?::root)?\[data-fr-theme=dark\]")
_WITHOUT_SCRIPT = ":root:not([data-script])"  # see static/js/theme.js
_PLAIN_IN_URI = " ='/:,.()-"
_ICON = re.compile(r"url\((icons/[^)]+)\)")


def stylesheet(dsfr: Dsfr, own: str, words: Vocabulary, faces: Mapping[int, str]) -> str:
    """Return the sheet, minified, after the banner of the DSFR.

    `own` are our sheets, `faces` the address of the file of each weight from that of the sheet.
    """
    readers = {*COLOURS, *Property(name="", value=own).reads}
    rules = without_unread(subset(parsed(dsfr.style()), words), readers)
    dark = [rule for rule in rules if _DARK.search(str(rule))]
    light = [rule for rule in rules if rule not in dark]
    official = _with_icons(written(light) + _on_screens(written(dark)), dsfr.root)
    css = _faces(faces) + official + own
    return f"{dsfr.banner()}\n{lightningcss.process_stylesheet(css)}\n"


def _faces(faces: Mapping[int, str]) -> str:
    return "".join(
        f"@font-face{{font-family:Marianne;font-weight:{weight};font-style:normal;"
        f'font-display:swap;src:url({address}) format("woff2")}}'
        for weight, address in sorted(faces.items())
    )


def _on_screens(dark: str) -> str:
    """Return the dark scheme for screens alone: paper is white.

    It is there again for browsers that prefer it and run no script.
    """
    without_script = _DARK.sub(_WITHOUT_SCRIPT, dark)
    preferred = f"@media screen and (prefers-color-scheme:dark){{{without_script}}}"
    return f"@media screen{{{dark}}}{preferred}"


def _with_icons(css: str, root: Path) -> str:
    """Return the CSS with its icons in place of their addresses: no request for each."""
    return _ICON.sub(lambda icon: f'url("{_data_uri(root / icon[1])}")', css)


def _data_uri(icon: Path) -> str:
    svg = " ".join(icon.read_text("utf-8").replace('"', "'").split())
    return "data:image/svg+xml," + quote(svg, safe=_PLAIN_IN_URI)
