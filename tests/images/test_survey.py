"""The cache of images: nothing is made twice, and nothing false is ever read from it."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from campus.images import Faulty, Images, Picture, survey

pytestmark = pytest.mark.slow

NAMES = ("photo d’été.jpg", "plan.svg", "guide.pdf", "x.png")
ADDRESSES = tuple(f"/uploads/{name}" for name in NAMES)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of uploads: a photograph, a drawing, a document, a broken image."""
    out = BytesIO()
    Image.effect_mandelbrot((900, 600), (-2, -1, 1, 1), 20).save(out, "JPEG")
    (tmp_path / "photo d’été.jpg").write_bytes(out.getvalue())
    (tmp_path / "plan.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 6"><script/></svg>'
    )
    (tmp_path / "guide.pdf").write_bytes(b"%PDF")
    (tmp_path / "x.png").write_bytes(b"?")
    return tmp_path


def _survey(folder: Path) -> Images:
    return survey(folder, ADDRESSES, folder / "cache")


def _stamps(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mtime_ns for path in (folder / "cache").iterdir()}


def test_each_image_is_a_picture_or_says_why_not(folder: Path) -> None:
    """Documents are no images; a broken one is a sentence; addresses are fit for `srcset`."""
    images = _survey(folder)
    assert set(images) == set(ADDRESSES) - {"/uploads/guide.pdf"}
    assert isinstance(images["/uploads/x.png"], Faulty)
    photo = images["/uploads/photo d’été.jpg"]
    assert isinstance(photo, Picture)
    assert [one.width for one in photo.derivatives] == [400, 800, 900]
    assert all(one.address.startswith("/images/photo-d-ete-") for one in photo.derivatives)
    assert photo.src == photo.derivatives[-1].address
    plan = images["/uploads/plan.svg"]
    assert isinstance(plan, Picture)
    assert (plan.src, plan.srcset, plan.width, plan.height) == ("/uploads/plan.svg", "", 8, 6)
    assert plan.cleaned
    assert b"script" not in plan.cleaned.read_bytes()


def test_a_second_survey_makes_nothing(folder: Path) -> None:
    """Images that have not changed are known by their bytes: not a file of the cache is written."""
    first = _survey(folder)
    stamps = _stamps(folder)
    assert _survey(folder) == first
    assert _stamps(folder) == stamps


@pytest.mark.parametrize("kept", [0.5, 0])
def test_a_truncated_cache_is_made_again(folder: Path, kept: float) -> None:
    """After a crash or a full disk, every file of the cache that is not whole is made again."""
    first = _survey(folder)
    for path in (folder / "cache").iterdir():
        data = path.read_bytes()
        path.write_bytes(data[: int(kept * len(data))])
    assert _survey(folder) == first
    for image in first.values():
        for one in image.derivatives if isinstance(image, Picture) else ():
            with Image.open(one.path) as made:
                assert made.width == one.width


def test_an_image_is_known_by_its_bytes(folder: Path) -> None:
    """A changed image has other derivatives, at other addresses, whatever its date says."""
    first = _survey(folder)
    photo = folder / "photo d’été.jpg"
    Image.new("RGB", (900, 600), (1, 2, 3)).save(photo)
    second = _survey(folder)
    name = "/uploads/photo d’été.jpg"
    assert second[name] != first[name]
    assert second["/uploads/plan.svg"] == first["/uploads/plan.svg"]


def test_a_decoder_that_falls_takes_no_build_with_it(folder: Path) -> None:
    """When the process that reads images cannot work, the images are faulty and the others wait."""
    (folder / "cache").write_text("a file where the folder should be")
    assert {type(image) for image in _survey(folder).values()} == {Faulty}
