"""The build of the theme: reads the DSFR, the templates and our sources, writes hashed files."""

from hashlib import sha256
from pathlib import Path
from typing import Any

from campus.theme.css.vocabulary import read_vocabulary
from campus.theme.dsfr import FACES, FAVICONS, PACKAGE, Dsfr
from campus.theme.files import Files, read_manifest, write_files
from campus.theme.pictograms import sprite
from campus.theme.script import module, script
from campus.theme.stylesheet import stylesheet

_PRELOADED = (400, 700)  # the weights of the text and of the titles: every first view has both
_BEFORE_PAINT = "theme.js"


def build_theme(theme: Path, out: Path) -> None:
    """Build the assets of the theme into `out`, unless they are there already.

    `theme` holds `templates/`, `static/` and `node_modules/`; the same sources give the same bytes.
    The script of every page takes the files of `static/js/`, not those of its folders.
    Raise FileNotFoundError when the DSFR is not installed.
    """
    sources = _fingerprint(theme)
    if read_manifest(out).get("sources") == sources:
        return
    files = Files()
    manifest = {"sources": sources, **_made(theme, files)}
    write_files(out, files, manifest)


def _made(theme: Path, files: Files) -> dict[str, Any]:
    """Make every file of the theme; return their names by use."""
    dsfr = Dsfr(theme)
    sources = (*_files(theme, "templates/**/*.html"), *_files(theme, "static/js/**/*.js"))
    words = read_vocabulary(map(_text, sources))
    own = "\n".join(map(_text, _files(theme, "static/css/*.css")))
    scripts = {path.name: _text(path) for path in _files(theme, "static/js/*.js")}
    before_paint = scripts.pop(_BEFORE_PAINT)
    faces = {
        weight: files.add(f"{face}.woff2", (dsfr.root / f"fonts/{face}.woff2").read_bytes())
        for weight, face in FACES.items()
    }
    return {
        "style": files.add("campus.css", stylesheet(dsfr, own, words, faces)),
        "script": files.add("campus.js", script((*dsfr.scripts(), *scripts.values()))),
        "theme_script": files.add(_BEFORE_PAINT, before_paint),
        "modules": {
            path.stem: files.add(path.name, module(_text(path)))
            for path in _files(theme, "static/js/search/*.js")
        },
        "fonts": [faces[weight] for weight in _PRELOADED],
        "icons": _icons(dsfr, files),
    }


def _icons(dsfr: Dsfr, files: Files) -> dict[str, str]:
    """Make the favicons and the file of pictograms; return their names by use."""
    icons = {
        icon: files.add(name, (dsfr.root / f"favicon/{name}").read_bytes())
        for icon, name in FAVICONS.items()
    }
    return {
        **icons,
        "pictogrammes": files.add("pictogrammes.svg", sprite(dsfr.root, dsfr.banner())),
    }


def _fingerprint(theme: Path) -> str:
    """Return a hash of all that the build reads, this package too; of the DSFR, its version."""
    sources = [
        theme / PACKAGE / "package.json",
        *_files(theme, "templates/**/*.html"),
        *_files(theme, "static/css/*.css"),
        *_files(theme, "static/js/**/*.js"),
        *_files(Path(__file__).parent, "**/*.py"),
    ]
    digest = sha256()
    for source in sources:
        if source.is_file():
            digest.update(sha256(source.read_bytes()).digest())
    return digest.hexdigest()


def _files(folder: Path, pattern: str) -> list[Path]:
    return sorted(folder.glob(pattern))


def _text(path: Path) -> str:
    return path.read_text("utf-8")
