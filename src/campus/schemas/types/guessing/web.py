"""Addresses on the Web and e-mail addresses, as people paste them."""

import re
from urllib.parse import urlsplit

from campus.french.words import fold

_EMAIL = re.compile(r"[A-Za-z0-9_.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}")
_AT = re.compile(
    r"\s*(?:[(\[{]\s*(?:at|arobase|a|@)\s*[)\]}]|\s(?:at|arobase|chez)\s|@|＠)\s*", re.IGNORECASE
)
_DOT = re.compile(r"\s*(?:[(\[{]\s*(?:dot|point)\s*[)\]}]|\s(?:dot|point)\s)\s*", re.IGNORECASE)
_IN_MARKDOWN = re.compile(r".*\]\(\s*<?(?P<target>[^()\s<>]+).*")
_IN_HTML = re.compile(r".*\bhref=[\"']?(?P<target>[^\"'\s>]+).*", re.IGNORECASE)
_BETWEEN_ANGLES = re.compile(r"[^<>]*<(?P<target>[^<>\s]+)>[^<>]*")
_SAMPLE = re.compile(
    r"(?:https?://(?:www\.)?|[^@/]+@)"
    r"(?:exemples?|examples?|domaine?|(?:mon|votre|ton)-?(?:site|domaine))"
    r"\.(?:com|org|net|fr|eu)(?:[:/?#]|$)"
)
_FILE = re.compile(r"[\w .-]+\.(?:html?|php|md|pdf|docx?|odt|png|jpe?g|svg)", re.IGNORECASE)
_IMAGE = re.compile(r"/?[\w./%-]+\.(?:png|jpe?g|svg|webp|gif|avif)", re.IGNORECASE)
_HOST = re.compile(r"[\w.-]+")
_SCHEME = re.compile(r"h{0,2}t{1,3}p{0,3}s{0,3}\s*[:;]?\s*[/\\]{1,3}\s*", re.IGNORECASE)
_OTHER_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_OF_A_DISK = re.compile(r"(?:file:|[A-Za-z]:[\\/]|\\\\)")


def is_email(text: str) -> bool:
    """Tell whether the text is an e-mail address that can be written to."""
    return _EMAIL.fullmatch(text) is not None and ".." not in text and ".@" not in text


def emails(text: str) -> list[str]:
    """Return the e-mail addresses that a text holds."""
    return [word for word in re.split(r"[\s,;/<>]+", text) if is_email(word)]


def is_sample(text: str) -> bool:
    """Tell whether an address is one that examples show: « https://www.example.com/… »."""
    return _SAMPLE.match(text.lower()) is not None


def email(text: str) -> str:
    """Return the e-mail address that the text means, nothing when it means none that is sure."""
    text = _unwrapped(text).removeprefix("mailto:").split("?")[0]
    text = _DOT.sub(".", _AT.sub("@", text)).strip(" \t.,;:<>()\"'«»")
    text = re.sub(r"\.{2,}", ".", re.sub(r"@{2,}", "@", text)).replace(",", ".")
    text = fold(text) if not text.isascii() else text
    text = re.sub(r"\s*([@.])\s*", r"\1", text)
    return text if is_email(text) else ""


def is_web(text: str) -> bool:
    """Tell whether the text is a whole address on the Web."""
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return False
    sound = "." in host.strip(".") and ".." not in host and _HOST.fullmatch(host) is not None
    sound = sound and "@" not in parts.netloc
    return parts.scheme in ("http", "https") and sound and not re.search(r"[\s<>\"\\{}|^`]", text)


def address(text: str) -> str:
    """Return the address on the Web that the text means, nothing when none is sure."""
    text = _unwrapped(text).strip(" \t«»\"'")
    if _OF_A_DISK.match(text) or _FILE.fullmatch(text):
        return ""
    text = text.replace("\\", "/")
    if text.startswith("//"):
        text = f"https:{text}"
    elif match := _SCHEME.match(text):
        plain = text[: match.end()].lower().startswith("http:")
        rest = text[match.end() :]
        text = rest if _SCHEME.match(rest) else f"{'http' if plain else 'https'}://{rest}"
    elif not _OTHER_SCHEME.match(text) or text.lower().startswith(("https:", "http:", "www.")):
        text = f"https://{re.sub('^https?:', '', text, flags=re.IGNORECASE)}"
    text = re.sub(r"[.,;:]+$", "", text)
    host, slash, path = text.partition("/") if "://" not in text else _cut(text)
    text = host.replace(" ", "").replace(",", ".") + slash + path.strip().replace(" ", "%20")
    return text if is_web(text) and text.count("://") == 1 else ""


def why_not(text: str) -> str:
    """Return why a text that means no address on the Web is none, nothing when it is not known."""
    if is_of_a_disk(text):
        return "c’est un fichier de votre ordinateur : placez-le dans content/uploads/"
    if _FILE.fullmatch(text):
        return "c’est le nom d’un fichier : donnez l’adresse entière de la page"
    if is_email(_unwrapped(text).removeprefix("mailto:")):
        return "c’est une adresse électronique, et non une page"
    if len(re.findall(r"https?://\w|\bwww\.", text.replace("://www.", "://"))) > 1:
        return "gardez une seule adresse"
    if match := re.fullmatch(r"https?://(?P<host>[\w-]+)(?:[:/].*)?", text):
        return f"« {match['host']} » n’est pas le nom entier d’un site, comme « mentor.gouv.fr »"
    return ""


def is_image(text: str) -> bool:
    """Tell whether the text is the path of an image."""
    return _IMAGE.fullmatch(text) is not None


def is_of_a_disk(text: str) -> bool:
    """Tell whether the text is the address of a file on the editor's own computer."""
    return _OF_A_DISK.match(text) is not None


def _cut(text: str) -> tuple[str, str, str]:
    """Cut an address after its host."""
    scheme, _, rest = text.partition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme}://{host}", slash, path


def _unwrapped(text: str) -> str:
    """Return the target of a Markdown or HTML link, what angle brackets hold, else the text."""
    for pattern in (_IN_MARKDOWN, _IN_HTML, _BETWEEN_ANGLES):
        if match := pattern.fullmatch(text):
            return match["target"]
    return text
