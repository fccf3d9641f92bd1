"""The addresses of the theme's files, as the last build of the theme left them."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from campus.theme.files import MANIFEST, read_manifest

BASE = "/theme/"
"""Where the site serves the files, unless said otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assets:
    """The addresses of the theme's files, from the root of the site.

    `theme_script` runs before the first paint; `fonts` are the faces to preload; `icons` are the
    favicons and the file of pictograms, by name; `modules` the scripts that load when needed.
    """

    style: str
    script: str
    theme_script: str
    fonts: tuple[str, ...]
    icons: Mapping[str, str]
    modules: Mapping[str, str]


def read_assets(dist: Path, base: str = BASE) -> Assets:
    """Return the assets of the theme built in `dist` that the site serves at `base`.

    Raise FileNotFoundError when the theme is not built.
    """
    names = read_manifest(dist)
    if not names:
        raise FileNotFoundError(
            f"{dist / MANIFEST} : le thème n’est pas construit ; lancez « make theme »."
        )
    return Assets(
        style=base + names["style"],
        script=base + names["script"],
        theme_script=base + names["theme_script"],
        fonts=tuple(base + name for name in names["fonts"]),
        icons={icon: base + name for icon, name in names["icons"].items()},
        modules={module: base + name for module, name in names["modules"].items()},
    )
