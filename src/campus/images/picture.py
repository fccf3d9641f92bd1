"""What is known of an uploaded image: how pages show it, or why they cannot."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote


@dataclass(frozen=True, slots=True, kw_only=True)
class Derivative:
    """A lighter copy: its width in pixels, its address on the site, the file that holds it."""

    width: int
    address: str
    path: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """An image that can be shown; `width` and `height` are in pixels, as a reader sees it.

    `derivatives` go from the lightest to the largest, none larger than the image; there are none
    for what a browser takes as it is: a drawing (SVG), an image that moves. `cleaned` holds what
    is published in the place of a drawing that could have acted. `remark` is what its editor
    should know of it, `remedy` what to do.
    """

    address: str
    width: int
    height: int
    derivatives: tuple[Derivative, ...] = ()
    cleaned: Path | None = None
    remark: str = ""
    remedy: str = ""

    @property
    def src(self) -> str:
        """The address for browsers that choose none by themselves."""
        return self.derivatives[-1].address if self.derivatives else quote(self.address)

    @property
    def srcset(self) -> str:
        """The addresses that a browser chooses from, empty when there is only one."""
        if len(self.derivatives) < 2:  # noqa: PLR2004 - one is no choice
            return ""
        return ", ".join(f"{one.address} {one.width}w" for one in self.derivatives)


@dataclass(frozen=True, slots=True)
class Faulty:
    """An image that no page shows: why, and what its editor can do."""

    message: str
    hint: str


Images = Mapping[str, Picture | Faulty]
"""By the address of the upload, not encoded."""
