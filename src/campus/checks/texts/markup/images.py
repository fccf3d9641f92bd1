"""Images of a text exist and say what they show."""

import re
from collections.abc import Collection, Iterator
from urllib.parse import quote, unquote

from campus.catalogue import Contents
from campus.checks.places import Places
from campus.checks.texts.hyperlinks import Link
from campus.checks.texts.rule import Rule
from campus.checks.texts.text import Text
from campus.french.slips import Slip
from campus.french.words import fold, nearest
from campus.images import Faulty, Picture
from campus.model import Fiche, Illustration
from campus.problems import Place, Problem
from campus.schemas import UPLOAD
from campus.settings import Settings

_FILE_NAME = re.compile(r"[\w %().'’-]+\.(jpe?g|png|gif|svg|webp|avif|tiff?|bmp)", re.IGNORECASE)
_NAME_OF_A_CAMERA = re.compile(
    r"(?:img|dscn?|pxl|image|photo|capture(?: d'ecran)?|screen ?shot|whatsapp image|sans titre"
    r"|untitled|scan|diapo(?:sitive)?|slide|figure|visuel|illustration|copie de \w+)"
    r"(?:[\W_]|\d|\b(?:a|at|de|du|le)\b|[ap]m\b)*\d[\d\W_]*|sans[ -]titre|untitled|\w+_[\w-]*"
)
_SAYS_IMAGE = re.compile(
    r"(?P<said>(?:une |l['’]|la |le )?(?:image|photo|photographie|illustration|visuel|capture"
    r" d['’]écran)) (?:de|du|des|d['’]|représentant|montrant)\b",
    re.IGNORECASE,
)
_SAYS_NOTHING = frozenset(
    ("image", "photo", "photographie", "illustration", "visuel", "logo", "schema", "graphique",
     "capture", "capture d'ecran", "infographie", "banniere", "bandeau", "icone", "alt", "diapo",
     "diapositive", "vignette", "visuel du module", "texte alternatif", "alternative")
)  # fmt: skip
_LONGEST = 120
_ALTERNATIVE = "alternative-textuelle"
_TAG = re.compile(r"<img\b(?P<attributes>[^<>]*)>", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    r"\b(?P<name>src|alt)\s*=\s*(?:\"(?P<a>[^\"]*)\"|'(?P<b>[^']*)')", re.IGNORECASE
)
_DECORATIVE = re.compile(r"\{:[^{}\n]*\brole=[\"']?presentation")


Fault = tuple[str, str]
"""What is wrong, what to do."""


def check_lead_images(contents: Contents, settings: Settings) -> Iterator[Problem]:
    """The images of a header exist and have an alternative."""
    places = Places(settings.root)
    for entry, fiche in contents.of(Fiche):
        spots = (r.place for r in entry.references if UPLOAD in r.kinds)
        written = 0
        for illustration, place in zip(fiche.une_ou_diaporama, spots, strict=True):
            written += illustration.alternative_textuelle is not None
            if fault := _missing(illustration.image, contents):
                close = _close_to(illustration.image, contents.uploads)
                correction = places.mended(place, unquote(close)) if close else ""
                yield Problem(place, "image-absente", *fault, correction)
            if said := _lead_alternative(illustration):
                spot = place
                if illustration.alternative_textuelle:
                    spot = places.inside(entry, "une-ou-diaporama", _ALTERNATIVE, written)
                yield Problem(spot, "alternative", *said)


def check_remarks(contents: Contents) -> Iterator[Problem]:
    """An image does nothing by itself, and says nothing that its editor does not know."""
    for address, image in contents.images.items():
        if isinstance(image, Picture) and image.remark:
            place = Place(f"content{address}")
            yield Problem(place, "image-a-revoir", image.remark, image.remedy)


def _lead_alternative(illustration: Illustration) -> Fault | None:
    words = illustration.alternative_textuelle
    if words is None:
        message = f"image « {illustration.image} » sans alternative-textuelle"
        return message, "décrivez l’image en une phrase, ou écrivez '' si elle est décorative"
    return _alternative(words, illustration.image) if words else None


def image_problems(text: Text, link: Link) -> Iterator[Problem]:
    """Yield what is wrong with an image: no such file, or no alternative that replaces it."""
    contents = text.site.contents
    if fault := _missing(link.target, contents):
        close = _close_to(link.target, contents.uploads)
        correction = text.corrected([Slip(*link.target_span, close)]) if close else ""
        yield Problem(text.place(*link.target_span), "image-absente", *fault, correction)
    names_a_link = text.source[link.start - 1 : link.start] == "[" and not link.text.strip()
    decorative = _DECORATIVE.match(text.source, link.end)
    if not (decorative or names_a_link) and (said := _alternative(link.text, link.target)):
        yield text.problem(link.span, "alternative", *said)


def check_html_images(text: Text) -> Iterator[Problem]:
    """An image in HTML is a file of ours, with an alternative that replaces it."""
    for tag in _TAG.finditer(text.visible):
        values = {m["name"].lower(): m["a"] or m["b"] or "" for m in _ATTRIBUTE.finditer(tag[0])}
        image, words = values.get("src", ""), values.get("alt")
        if fault := _missing(image, text.site.contents):
            close = _close_to(image, text.site.contents.uploads)
            start = tag.start() + max(0, tag[0].find(image))
            span = (start, start + len(image)) if image else tag.span()
            yield text.problem(span, "image-absente", *fault, close)
        if words is None:
            message = f"image « {image} » sans alternative"
            hint = 'ajoutez alt="…" avec ce qu’elle apporte, ou alt="" si elle est décorative'
            yield text.problem(tag.span(), "alternative", message, hint)
        elif words and (said := _alternative(words, image)):  # "" is on purpose
            yield text.problem(tag.span(), "alternative", *said)


HTML_IMAGES = Rule(check_html_images, "<[iI]")


def _alternative(words: str, image: str) -> Fault | None:
    """Return what is wrong with an alternative and what to do, nothing for a good one."""
    words = " ".join(words.split())
    if not words:
        hint = (
            "écrivez ce qu’elle apporte entre les crochets ; pour une image décorative,"
            ' ajoutez {: role="presentation"}'
        )
        return f"image « {image} » sans alternative", hint
    if _FILE_NAME.fullmatch(words) or _NAME_OF_A_CAMERA.fullmatch(fold(words)):
        return f"l’alternative « {words} » est un nom de fichier", "décrivez ce que l’image apporte"
    if fold(words) in _SAYS_NOTHING:
        return f"l’alternative « {words} » ne dit rien de l’image", "décrivez ce qu’elle apporte"
    if said := _SAYS_IMAGE.match(words):
        message = f"l’alternative commence par « {said['said']} » : le lecteur d’écran le dit déjà"
        return message, "commencez par ce que l’image montre"
    if len(words) > _LONGEST:
        message = f"alternative de {len(words)} caractères, {_LONGEST} au plus"
        return message, "gardez l’essentiel ; le reste va dans le texte ou la légende"
    return None


def _missing(target: str, contents: Contents) -> Fault | None:
    """Return why an image would not show and what to do, nothing when it will."""
    image = unquote(target)
    known = contents.images.get(image)
    if isinstance(known, Faulty):
        return f"image « {target} » : {known.message}", known.hint
    return None if image in contents.uploads else _lost(target, image, contents.uploads)


def _lost(target: str, image: str, uploads: Collection[str]) -> Fault:
    if image.startswith("data:"):
        message = "image collée dans le texte (data:…)"
        return message, "enregistrez-la dans content/uploads/ et écrivez /uploads/…"
    if image.startswith(("http:", "https:", "//")):
        message = f"image « {target} » d’un autre site : elle ne s’affichera pas"
        return message, "copiez-la dans content/uploads/, si vous en avez le droit"
    if (right := _from_uploads(image)) in uploads:
        return f"« {target} » : l’adresse d’une image commence par /uploads/", f"écrivez {right}"
    message = f"image « {target} » introuvable dans content/uploads/"
    if close := _close_to(target, uploads):
        return message, f"vouliez-vous dire « {close} » ?"
    name = image.replace("\\", "/").rpartition("/")[2]
    where = "" if image.startswith("/") else f" et écrivez /uploads/{name}"
    return message, f"ajoutez le fichier dans content/uploads/{where}"


def _close_to(target: str, uploads: Collection[str]) -> str | None:
    image = unquote(target)
    if image.startswith(("http:", "https:", "//")) or image in uploads:
        return None
    right = _from_uploads(image)
    return quote(right if right in uploads else nearest(image, sorted(uploads)) or "") or None


def _from_uploads(image: str) -> str:
    """Return the address that an image has on the site, from its path on the forge."""
    return f"/uploads/{image.replace(chr(92), '/').rpartition('uploads/')[2].lstrip('/')}"
