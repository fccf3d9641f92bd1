"""Photographs and screenshots: bytes → a few WebP of the right size, colours and orientation.

Pillow is slow to import, so that only the process that makes derivatives does: see `derive`.
"""

import struct
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from campus.images.refusal import RefusedError

STEPS = (400, 800, 1200)
"""Widths in pixels: a phone, a column of text, the same on a dense screen."""

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "AVIF")
"""What is read; other formats have decoders that nobody needs here, and faults of their own."""

_MOST_PIXELS = 64_000_000
_LONGEST_SIDE = 16_000  # WebP holds no more than 16,383
_CLOSE = 0.9  # a derivative nearly as wide as the next one is not worth its file
_QUALITY = 72
_DRAWN = frozenset({"PNG", "GIF"})  # flat colours and letters: lossless is often lighter, and sharp
_DEEP = frozenset({"I;16", "I;16B", "I;16L", "I", "F"})
_SIXTEEN_BITS = 1 / 256
_ORIENTATION, _GPS = 0x0112, 0x8825
_ON_ITS_SIDE = range(5, 9)
_SRGB = ImageCms.createProfile("sRGB")
_HINT_FORMAT = "enregistrez-la en JPEG, PNG ou WebP"

# We judge the size ourselves, sooner than Pillow, which would also warn on its own.
Image.MAX_IMAGE_PIXELS = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Derived:
    """What an image became: WebP by width; none when it moves, it is then shown as it is."""

    width: int
    height: int
    files: tuple[tuple[int, bytes], ...]
    moves: bool = False
    located: bool = False


def derive(data: bytes) -> Derived:
    """Return the derivatives of an image; raise RefusedError for one that cannot be shown."""
    try:
        with Image.open(BytesIO(data), formats=FORMATS) as image:
            return _derived(image)
    except RefusedError:
        raise
    except MemoryError as error:
        raise RefusedError("image trop lourde pour être lue", "réduisez-la") from error
    except UnidentifiedImageError as error:
        raise RefusedError("ce n’est pas une image que le site sait lire", _HINT_FORMAT) from error
    except Exception as error:  # decoders raise anything at all on broken bytes
        raise RefusedError("image abîmée ou incomplète", "déposez-la de nouveau") from error


def _derived(image: Image.Image) -> Derived:
    width, height = image.size
    _refuse_giants(width, height)
    if _moves(image):
        image.seek(1)  # a second image that cannot be read is a broken file
        image.load()
        return Derived(width=width, height=height, files=(), moves=True)
    turned, located = _exif(image)
    if turned:
        width, height = height, width
    image.draft("RGB", (STEPS[-1], STEPS[-1]))  # a large JPEG is decoded no larger than needed
    kind = image.format
    right = _in_srgb(_upright(image))
    files = tuple((step, _encoded(right, step, kind)) for step in _widths(width))
    return Derived(width=width, height=height, files=files, located=located)


def _refuse_giants(width: int, height: int) -> None:
    if width * height > _MOST_PIXELS or max(width, height) > _LONGEST_SIDE:
        message = f"image de {width} × {height} pixels, trop grande pour être lue sans risque"
        raise RefusedError(message, "réduisez-la à 2 400 pixels de large")


def _moves(image: Image.Image) -> bool:
    """Tell whether an image is a film; telephones also keep several photographs in one JPEG."""
    return image.format in {"GIF", "PNG", "WEBP", "AVIF"} and getattr(image, "n_frames", 1) > 1


def _exif(image: Image.Image) -> tuple[bool, bool]:
    """Tell whether an image lies on its side, and whether it says where it was taken."""
    try:
        exif = image.getexif()
        return exif.get(_ORIENTATION) in _ON_ITS_SIDE, bool(exif.get_ifd(_GPS))
    except (ValueError, KeyError, TypeError, SyntaxError, OSError, struct.error):
        return False, False  # badly written by the camera: the image itself may be fine


def _upright(image: Image.Image) -> Image.Image:
    image.load()
    try:
        return ImageOps.exif_transpose(image)
    except (ValueError, KeyError, TypeError, SyntaxError, struct.error):
        return image


def _in_srgb(image: Image.Image) -> Image.Image:
    """Return the image in the colours of the Web, with its transparency if it has any."""
    if image.mode in _DEEP:
        scaled = image.convert("I").point(lambda value: value * _SIXTEEN_BITS)
        return scaled.convert("L").convert("RGB")
    mode = "RGBA" if image.has_transparency_data else "RGB"
    profile = image.info.get("icc_profile")
    if profile and image.mode in {"RGB", "CMYK", "L"} and mode == "RGB":
        try:
            own = ImageCms.ImageCmsProfile(BytesIO(profile))
            found = ImageCms.profileToProfile(image, own, _SRGB, outputMode="RGB")
        except (ImageCms.PyCMSError, OSError, ValueError):
            found = None  # a profile for other colours than those of the image
        if found:
            return found
    return image.convert(mode)


def _widths(width: int) -> list[int]:
    largest = min(width, STEPS[-1])
    return [step for step in STEPS if step < largest * _CLOSE] + [largest]


def _encoded(image: Image.Image, width: int, kind: str | None) -> bytes:
    """Return a WebP of the width, without any metadata: none is handed over."""
    height = max(1, round(image.height * width / image.width))
    sized = image.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=3.0)
    lossy = _webp(sized, lossless=False)
    return min(lossy, _webp(sized, lossless=True), key=len) if kind in _DRAWN else lossy


def _webp(image: Image.Image, *, lossless: bool) -> bytes:
    out = BytesIO()
    image.info.clear()
    image.save(out, "WEBP", quality=_QUALITY, method=4, lossless=lossless)
    return out.getvalue()
