"""The pictograms that pages may show, in one SVG file: one request however many a page draws."""

import re
from collections.abc import Iterable
from pathlib import Path

from campus.schemas.kinds.vocabulary import PICTOGRAMMES

PICTOGRAMS = tuple(PICTOGRAMMES)
"""Names in the DSFR's `artwork/pictograms`."""

_LAYERS = {
    "decorative": "--artwork-decorative-blue-france",
    "minor": "--artwork-minor-red-marianne",
    "major": "--artwork-major-blue-france",
}
COLOURS = tuple(_LAYERS.values())
"""The custom properties that give the pictograms their colours, in the light and in the dark."""

_SYMBOL = r'<symbol id="artwork-{layer}"[^>]*>(.*?)</symbol>'
_GAPS = re.compile(r"\s+")


def sprite(root: Path, banner: str, names: Iterable[str] = PICTOGRAMS) -> str:
    """Return the SVG where each pictogram is a symbol called by its name.

    `root` is the DSFR's `dist`; `<use href="…#digital/coding">` draws one in a page.
    """
    symbols = "\n".join(_symbol(root, name) for name in names)
    comment = banner.removeprefix("/*!").removesuffix("*/").strip(" *\n")
    return f'<svg xmlns="http://www.w3.org/2000/svg"><!-- {comment} -->\n{symbols}\n</svg>\n'


def _symbol(root: Path, name: str) -> str:
    svg = (root / f"artwork/pictograms/{name}.svg").read_text("utf-8")
    layers = "".join(
        f'<g fill="var({colour})">{_layer(svg, layer)}</g>' for layer, colour in _LAYERS.items()
    )
    return f'<symbol id="{name}" viewBox="0 0 80 80">{layers}</symbol>'


def _layer(svg: str, layer: str) -> str:
    found = re.search(_SYMBOL.format(layer=layer), svg, re.DOTALL)
    return _GAPS.sub(" ", found[1]).strip() if found else ""
