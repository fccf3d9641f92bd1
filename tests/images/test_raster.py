"""Photographs and screenshots: every kind that a telephone or a drawing program writes."""

import struct
import zlib
from collections.abc import Callable
from io import BytesIO

import pytest
from PIL import Image, ImageCms

from campus.images.raster import Derived, derive
from campus.images.refusal import RefusedError

RED, BLUE = (200, 30, 40), (20, 40, 180)


def _file(image: Image.Image, form: str, **options: object) -> bytes:
    out = BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def _two_colours(size: tuple[int, int] = (1600, 900)) -> Image.Image:
    """Return an image whose left half is red and whose right half is blue."""
    image = Image.new("RGB", size, BLUE)
    image.paste(RED, (0, 0, size[0] // 2, size[1]))
    return image


def _opened(derived: Derived, rank: int = -1) -> Image.Image:
    return Image.open(BytesIO(derived.files[rank][1]))


def _close(pixel: object, wanted: tuple[int, ...], by: int = 12) -> bool:
    assert isinstance(pixel, tuple)
    return all(abs(a - b) <= by for a, b in zip(pixel, wanted, strict=True))


@pytest.mark.parametrize(
    ("width", "expected"),
    [(3000, [400, 800, 1200]), (1000, [400, 800, 1000]), (410, [410]), (64, [64])],
)
def test_an_image_is_never_enlarged(width: int, expected: list[int]) -> None:
    """Derivatives are 400, 800 and 1,200 pixels wide, none wider than the image."""
    derived = derive(_file(Image.new("RGB", (width, 300), RED), "JPEG"))
    assert [step for step, _ in derived.files] == expected
    assert [_opened(derived, rank).width for rank in range(len(expected))] == expected
    assert (derived.width, derived.height) == (width, 300)


def test_an_image_on_its_side_is_put_upright() -> None:
    """What the camera says of its position is obeyed, in the pixels and in the sizes."""
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was turned a quarter to the left
    derived = derive(_file(_two_colours(), "JPEG", exif=exif))
    assert (derived.width, derived.height) == (900, 1600)
    shown = _opened(derived).convert("RGB")
    assert _close(shown.getpixel((450, 100)), RED)
    assert _close(shown.getpixel((450, 1500)), BLUE)


def test_no_metadata_is_left() -> None:
    """Neither the place, nor the camera, nor a comment, nor a profile stays in a derivative."""
    exif = Image.Exif()
    exif[0x010F] = "Camera of somebody"
    exif.get_ifd(0x8825)[1] = "N"
    data = _file(_two_colours(), "JPEG", exif=exif, comment=b"secret")
    derived = derive(data)
    assert derived.located
    for rank, (_, webp) in enumerate(derived.files):
        image = _opened(derived, rank)
        assert not image.getexif()
        assert not {"exif", "icc_profile", "xmp", "comment"} & set(image.info)
        assert b"secret" not in webp


def _transparent(mode: str) -> bytes:
    image = Image.new("RGBA", (200, 100), (0, 0, 0, 0))
    image.paste((*RED, 255), (0, 0, 100, 100))
    return _file(image.convert(mode) if mode != "P" else image.quantize(8), "PNG")


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_transparency_is_kept(mode: str) -> None:
    """What is transparent stays so, in true colours, in grey and in a palette."""
    shown = _opened(derive(_transparent(mode)))
    assert shown.mode == "RGBA"
    assert shown.getpixel((150, 50))[3] == 0  # type: ignore[index]
    assert shown.getpixel((50, 50))[3] == 255  # type: ignore[index]


def _deep_grey() -> bytes:
    return _file(Image.new("I;16", (100, 100), 0x8080), "PNG")


def _png(header: bytes, pixels: bytes) -> bytes:
    """Return a PNG that Pillow would not write."""
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(pixels)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )


def _deep_colours() -> bytes:
    row = b"\0" + struct.pack(">HHH", 0xC8C8, 0x1E1E, 0x2828) * 100
    return _png(struct.pack(">IIBBBBB", 100, 100, 16, 2, 0, 0, 0), row * 100)


def _cmyk() -> bytes:
    return _file(Image.new("RGB", (100, 100), RED).convert("CMYK"), "JPEG", quality=95)


def _grey() -> bytes:
    return _file(Image.new("L", (100, 100), 128), "JPEG")


def _black_and_white() -> bytes:
    return _file(Image.new("1", (100, 100), 1), "PNG")


def _with_its_profile() -> bytes:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return _file(Image.new("RGB", (100, 100), RED), "PNG", icc_profile=profile)


def _with_a_broken_profile() -> bytes:
    return _file(Image.new("RGB", (100, 100), RED), "PNG", icc_profile=b"nothing")


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (_deep_grey, (128, 128, 128)),
        (_deep_colours, RED),
        (_cmyk, RED),
        (_grey, (128, 128, 128)),
        (_black_and_white, (255, 255, 255)),
        (_with_its_profile, RED),
        (_with_a_broken_profile, RED),
    ],
)
def test_colours_are_right(make: Callable[[], bytes], expected: tuple[int, ...]) -> None:
    """Print colours, sixteen bits, greys and profiles all come out in the colours of the Web."""
    assert _close(_opened(derive(make())).convert("RGB").getpixel((50, 50)), expected)


def test_an_image_that_moves_is_left_as_it_is() -> None:
    """A film keeps its views: it has a size and no derivative."""
    views = [Image.new("RGB", (60, 40), colour) for colour in (RED, BLUE, (0, 0, 0))]
    gif = _file(views[0], "GIF", save_all=True, append_images=views[1:])
    derived = derive(gif)
    assert derived.moves
    assert (derived.width, derived.height, derived.files) == (60, 40, ())


def _bomb() -> bytes:
    """Return a few hundred bytes that claim to be three and a half thousand million pixels."""
    return _png(struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0), bytes(1000))


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "ce n’est pas une image que le site sait lire"),
        (b"GIF89a", "ce n’est pas une image que le site sait lire"),
        (b"<html></html>", "ce n’est pas une image que le site sait lire"),
        (_file(_two_colours(), "TIFF"), "ce n’est pas une image que le site sait lire"),
        (_file(_two_colours(), "JPEG")[:4000], "image abîmée ou incomplète"),
        (_file(_two_colours(), "PNG")[:900], "image abîmée ou incomplète"),
        (_file(_two_colours(), "WEBP")[:400], "image abîmée ou incomplète"),
        (_bomb(), "image de 60000 × 60000 pixels, trop grande pour être lue sans risque"),
        (
            _file(Image.new("1", (20_000, 2)), "PNG"),
            "image de 20000 × 2 pixels, trop grande pour être lue sans risque",
        ),
    ],
)
def test_what_cannot_be_shown_is_refused_in_french(data: bytes, message: str) -> None:
    """A broken image, a format that nobody needs, a bomb: a sentence, never an exception."""
    with pytest.raises(RefusedError) as refused:
        derive(data)
    assert refused.value.message == message
    assert refused.value.hint
