"""The build of the theme: same bytes, no work when nothing changed, nothing left behind."""

import json
import shutil
from pathlib import Path

import brotli
import pytest

from campus.theme import build_theme, read_assets

pytestmark = pytest.mark.slow

KILOBYTE = 1024


def contents(folder: Path) -> dict[str, bytes]:
    """Return the bytes of every file of a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture
def copy(theme: Path, tmp_path: Path) -> Path:
    """Return a copy of the theme's sources that a test may change; the DSFR is linked."""
    folder = tmp_path / "theme"
    for name in ("templates", "static/css", "static/js"):
        shutil.copytree(theme / name, folder / name)
    (folder / "node_modules").symlink_to(theme / "node_modules")
    return folder


def test_the_same_sources_give_the_same_bytes(theme: Path, dist: Path, tmp_path: Path) -> None:
    """Two builds are identical, file names included."""
    build_theme(theme, tmp_path)
    assert contents(tmp_path) == contents(dist)


def test_nothing_is_written_when_nothing_changed(copy: Path, tmp_path: Path) -> None:
    """A second build of the same sources leaves every file as it is."""
    build_theme(copy, tmp_path / "dist")
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "dist").iterdir()}
    build_theme(copy, tmp_path / "dist")
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "dist").iterdir()} == before


def test_a_change_renames_its_file_and_removes_the_former(copy: Path, tmp_path: Path) -> None:
    """A changed source changes the name of what it is part of, and of nothing else."""
    dist = tmp_path / "dist"
    build_theme(copy, dist)
    before = set(contents(dist))
    (copy / "static/css/layout.css").write_text(".nouveau { color: red; }", "utf-8")
    build_theme(copy, dist)
    after = set(contents(dist))
    assert {name.split(".")[0] for name in before ^ after} == {"campus"}
    assert len(before) == len(after)


def test_scripts_in_folders_are_for_the_pages_that_ask(copy: Path, tmp_path: Path) -> None:
    """The script of every page is made of the files of static/js alone, not of its folders."""
    build_theme(copy, tmp_path / "before")
    (copy / "static/js/autre").mkdir()
    (copy / "static/js/autre/module.js").write_text("export const rien = 0;", "utf-8")
    (copy / "static/js/extra.js").write_text("// Vide.", "utf-8")
    build_theme(copy, tmp_path / "after")
    script = next((tmp_path / "after").glob("campus.*.js")).read_text("utf-8")
    assert "Vide" in script
    assert "export" not in script


def test_a_missing_file_is_made_again(copy: Path, tmp_path: Path) -> None:
    """The build trusts its manifest only when every file of it is there."""
    dist = tmp_path / "dist"
    build_theme(copy, dist)
    expected = contents(dist)
    next(dist.glob("campus.*.css")).unlink()
    build_theme(copy, dist)
    assert contents(dist) == expected


def test_content_never_changes_the_theme(theme: Path, dist: Path, root: Path) -> None:
    """The theme is made of the DSFR and of the folder of the theme: content is out of its reach."""
    sources = json.loads((dist / "manifest.json").read_text("utf-8"))
    assert sources["sources"]
    assert not (theme / "content").exists()
    assert (root / "content").is_dir()


def test_a_missing_design_system_says_what_to_do(tmp_path: Path) -> None:
    """Without the DSFR, one sentence says what to run."""
    with pytest.raises(FileNotFoundError, match="lancez « make theme »"):
        build_theme(tmp_path, tmp_path / "dist")


def test_an_unbuilt_theme_says_what_to_do(tmp_path: Path) -> None:
    """Without a build, reading the assets says what to run."""
    with pytest.raises(FileNotFoundError, match="lancez « make theme »"):
        read_assets(tmp_path)


def test_assets_name_files_that_exist(dist: Path) -> None:
    """Every address of the assets is that of a built file, below the given base."""
    assets = read_assets(dist, "/base/")
    addresses = [assets.style, assets.script, assets.theme_script, *assets.fonts]
    addresses += assets.icons.values()
    assert all(address.startswith("/base/") for address in addresses)
    assert all((dist / address.removeprefix("/base/")).is_file() for address in addresses)


@pytest.mark.parametrize(
    ("pattern", "kilobytes"),
    [("campus.*.css", 16), ("campus.*.js", 20), ("theme.*.js", 1), ("Marianne-*.woff2", 42)],
)
def test_files_stay_within_budget(dist: Path, pattern: str, kilobytes: int) -> None:
    """One style sheet of 16 KB, one script of 20 KB, faces as they come, compressed by brotli."""
    sizes = [len(brotli.compress(path.read_bytes())) for path in dist.glob(pattern)]
    assert sizes
    assert max(sizes) <= kilobytes * KILOBYTE
