"""Drawings (SVG): published without anything that could act, wherever they are opened.

In a page, `<img>` runs no script; but the file has an address of its own too. So a drawing is
written again from the elements and attributes of a list, and what is not on it goes.
"""

import re
from dataclasses import dataclass, field
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from campus.images.refusal import RefusedError

_ELEMENTS = frozenset(
    "svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan"
    " textPath image linearGradient radialGradient stop pattern clipPath mask marker switch style"
    " filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix"
    " feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB"
    " feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset"
    " fePointLight feSpecularLighting feSpotLight feTile feTurbulence".split()
)
_SILENT = frozenset({"metadata"})  # what drawing programs say of themselves; nobody misses it
_REFERENCES = frozenset({"href", "xlink:href"})
_LEADING = frozenset({"xlink:href", "xml:base"})
_NAMESPACE = "http://www.w3.org/2000/svg"
_XLINK = "http://www.w3.org/1999/xlink"
_INSIDE = re.compile(r"#|data:image/(?:png|jpeg|gif|webp);base64,", re.IGNORECASE)
_OUTWARD = re.compile(
    r"url\(\s*[\"']?(?!\s*[\"']?#)|://|@import|image-set\(|javascript:|expression\(|\\",
    re.IGNORECASE,
)
_LENGTH = re.compile(r"\s*(\d+(?:\.\d+)?)(px)?\s*")
_LARGEST = 5_000_000  # bytes
_DEEPEST = 200
_DEFAULT = (300, 150)  # what browsers take when a drawing says nothing
_HINT = "exportez-la de nouveau en « SVG simple » ou en PNG"


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A drawing: its size, its bytes without what could act, and what went."""

    width: int
    height: int
    data: bytes
    removed: tuple[str, ...]


@dataclass(slots=True)
class _Writer:
    """Writes what a parser reads, but for what is not on the list."""

    parts: list[str] = field(default_factory=list)
    removed: dict[str, None] = field(default_factory=dict)
    root: dict[str, str] = field(default_factory=dict)
    style: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    hidden: int = 0
    changed: bool = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if len(self.open) + self.hidden > _DEEPEST:
            raise RefusedError("image SVG trop imbriquée", _HINT)
        if not self.open and not self.hidden and not self._is_root(name, attributes):
            raise RefusedError("ce n’est pas une image SVG", _HINT)
        if self.hidden or name not in _ELEMENTS:
            if not self.hidden:
                self._drop(f"<{name}>", silent=":" in name or name in _SILENT)
            self.hidden += 1
            return
        self.open.append(name)
        kept = (f" {key}={quoteattr(value)}" for key, value in self._kept(attributes))
        self.parts.append(f"<{name}{''.join(kept)}>")

    def _is_root(self, name: str, attributes: dict[str, str]) -> bool:
        self.root.update(attributes)
        return name == "svg" and attributes.get("xmlns") == _NAMESPACE

    def _kept(self, attributes: dict[str, str]) -> list[tuple[str, str]]:
        kept = []
        for key, value in attributes.items():
            if self._allowed(key, value):
                kept.append((key, value))
            else:
                self._drop(key, silent=":" in key and key not in _LEADING)
        return kept

    def _drop(self, what: str, *, silent: bool = False) -> None:
        """Remember that the drawing changes; say so, but for what nobody will miss."""
        self.changed = True
        if not silent:
            self.removed[what] = None

    def _allowed(self, key: str, value: str) -> bool:
        """Tell whether an attribute stays: nothing that runs, nothing that leads elsewhere."""
        if key in _REFERENCES:
            return _INSIDE.match(value) is not None
        if key in {"xmlns", "xmlns:xlink"}:
            return len(self.open) == 1 and value in {_NAMESPACE, _XLINK}
        return (
            not key.lower().startswith("on")
            and (":" not in key or key in {"xml:space", "xml:lang"})
            and _OUTWARD.search(value) is None
        )

    def end(self, name: str) -> None:
        if self.hidden:
            self.hidden -= 1
            return
        if name == "style":
            self._write_style()
        self.open.pop()
        self.parts.append(f"</{name}>")

    def _write_style(self) -> None:
        """Write a style sheet whole, or not at all."""
        css = "".join(self.style)
        self.style.clear()
        if _OUTWARD.search(css):
            self._drop("<style>")
        else:
            self.parts.append(escape(css))

    def text(self, text: str) -> None:
        if self.hidden or not self.open:
            return
        if self.open[-1] == "style":
            self.style.append(text)
        else:
            self.parts.append(escape(text))

    def aside(self, *_said: object) -> None:
        """Forget instructions to programs, and the declaration of a type of document."""
        self.changed = True


def draw(data: bytes) -> Drawing:
    """Return a drawing that cannot act; raise RefusedError for what is not a drawing."""
    if len(data) > _LARGEST:
        raise RefusedError("image SVG de plus de 5 Mo", "simplifiez-la, ou exportez-la en PNG")
    try:
        data.decode("utf-8")  # as servers say it is, whatever it says of itself
    except UnicodeDecodeError as error:
        raise RefusedError("image SVG qui n’est pas en UTF-8", _HINT) from error
    writer = _Writer()
    parser = expat.ParserCreate("utf-8")
    parser.StartElementHandler = writer.start
    parser.EndElementHandler = writer.end
    parser.CharacterDataHandler = writer.text
    parser.ProcessingInstructionHandler = writer.aside
    parser.StartDoctypeDeclHandler = writer.aside
    parser.EntityDeclHandler = _refuse_entities
    try:
        parser.Parse(data, True)  # noqa: FBT003 - expat takes no keyword
    except expat.ExpatError as error:
        message = f"image SVG mal formée, ligne {error.lineno}"
        raise RefusedError(message, _HINT) from error
    width, height = _size(writer.root)
    clean = "".join(writer.parts).encode() if writer.changed else data
    return Drawing(width=width, height=height, data=clean, removed=tuple(writer.removed))


def _refuse_entities(*_declared: object) -> None:
    raise RefusedError("image SVG qui définit des entités", _HINT)


def _size(root: dict[str, str]) -> tuple[int, int]:
    """Return the size in pixels: the one written, else the one of what is drawn."""
    box = re.split(r"[\s,]+", root.get("viewBox", "").strip())
    try:
        _, _, wide, high = (float(number) for number in box)
    except ValueError:
        wide, high = _DEFAULT
    width, height = (_LENGTH.fullmatch(root.get(side, "")) for side in ("width", "height"))
    if width and height:
        wide, high = float(width[1]), float(height[1])
    if not (0 < wide < _LARGEST and 0 < high < _LARGEST):
        wide, high = _DEFAULT
    return max(1, round(wide)), max(1, round(high))
