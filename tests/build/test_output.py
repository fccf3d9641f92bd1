"""Only what changed is written, and only what a build made is ever removed."""

from pathlib import Path

import pytest

from campus.build.output import CollisionError, Output, Written, write


def test_what_did_not_change_is_not_touched(tmp_path: Path) -> None:
    """A second build with the same outputs leaves every file as it was, to its date."""
    outputs = [Output("a/index.html", b"a"), Output("b.txt", b"b")]
    assert write(outputs, tmp_path) == Written(made=2, changed=2, removed=0)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    assert write(outputs, tmp_path) == Written(made=2, changed=0, removed=0)
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


def test_what_is_no_longer_made_goes_away(tmp_path: Path) -> None:
    """The file of a removed page and its empty folder go; what the build did not make stays."""
    write([Output("old/index.html", b"x"), Output("kept.txt", b"x")], tmp_path)
    (tmp_path / "of-someone-else.txt").write_text("y")
    assert write([Output("kept.txt", b"x")], tmp_path).removed == 1
    assert not (tmp_path / "old").exists()
    assert (tmp_path / "of-someone-else.txt").exists()


def test_two_outputs_at_one_address_stop_the_build(tmp_path: Path) -> None:
    """Two pages never silently become one, even where upper and lower case are the same."""
    with pytest.raises(CollisionError):
        write([Output("A.html", b"1"), Output("a.html", b"2")], tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_build_that_fails_half_way_writes_nothing(tmp_path: Path) -> None:
    """Nothing is written before everything is made."""

    def failing() -> object:
        yield Output("index.html", b"new")
        raise RuntimeError

    write([Output("index.html", b"old")], tmp_path)
    with pytest.raises(RuntimeError):
        write(failing(), tmp_path)  # type: ignore[arg-type]
    assert (tmp_path / "index.html").read_bytes() == b"old"
