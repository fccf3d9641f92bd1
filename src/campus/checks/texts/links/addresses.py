"""Addresses of the Web as they are copied: misspelt, tracked, shortened, private, or examples."""

import re
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

_SCHEMES = re.compile(r"(?:(?P<last>h?t{1,3}p{1,2}s?)[\s:;,.]{0,3}/{1,3}\s*)+", re.IGNORECASE)
_RIGHT = re.compile(r"https?://[^/\s:]", re.IGNORECASE)
_HOST = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:[?#].*)?", re.IGNORECASE)
_BLANKS = re.compile(r"\(0\)|[\s().-]")
_PHONE = re.compile(r"(?:tel:)?(?:\+33|0033|0)(?P<digits>[1-9]\d{8})")
_MAIL = re.compile(r"mail ?to ?:/*(?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)", re.IGNORECASE)
_TITLED = re.compile(r"(?P<address>\S+)\s+[“”«\"'‘’]\s*(?P<title>[^“”«»\"]*?)\s*[“”»\"'‘’]")
_EXAMPLES = re.compile(
    r"(?:^|[.@])(?:exemple|example|mon-?site|votre-?site|nom-?du-?site)\.(?:com|org|net|fr)$"
)
_PRIVATE = re.compile(
    r"(?:^|\.)(?:sharepoint\.com|1drv\.ms|onedrive\.live\.com|(?:drive|mail)\.google\.com"
    r"|outlook\.(?:office(?:365)?|live)\.com|resana\.numerique\.gouv\.fr|osmose\.numerique\.gouv\.fr"
    r"|rie\.gouv\.fr|ader\.gouv\.fr|intradef\.gouv\.fr|local|lan|intra|internal|corp)$"
    r"|(?:^|[.-])intranet[.-]"
    r"|^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2,3}$"
)
_PRIVATE_PATH = re.compile(r"docs\.google\.com/(?!forms/).*/edit\b")
_SHORTENERS = frozenset(
    "bit.ly tinyurl.com t.co goo.gl ow.ly is.gd buff.ly lnkd.in cutt.ly rb.gy t.ly urlz.fr".split()
)
_OF_LETTERS = re.compile(
    r"(?:^|\.)(?:sendibt\d|sendibm\d|mjt|list-manage|mailchi|hubspotlinks)\.(?:com|lu|mp)$"
    r"|^(?:click|clicks|track|tracking|trk|r)\.(?:mail|email|info|news|newsletter|lettre)\."
)
_TRACKERS = re.compile(
    r"(?:utm|mtm|pk|piwik|at|hsa|mc|_hs)_\w+|_hsenc|_hsmi|fbclid|gclid|dclid|msclkid|yclid|twclid"
    r"|igshid|igsh|xtor|mkt_tok|sfnsn|ref_src|trk|ck_subscriber_id|vero_id|_ga|_gl",
    re.IGNORECASE,
)
_WRAPPED = {
    "safelinks.protection.outlook.com": "url",
    "www.google.com": "url",
    "www.google.fr": "url",
    "l.facebook.com": "u",
    "lm.facebook.com": "u",
    "www.linkedin.com": "url",
}
"""Hosts whose addresses only carry another one, and the name that it has there."""


def mended(address: str) -> str:
    """Return an address of the Web, a mail or a phone number as it was meant; nothing if unsure."""
    if titled := _TITLED.fullmatch(address):
        return f'{titled["address"]} "{titled["title"]}"'
    glued = "".join(address.split())
    if phone := _PHONE.fullmatch(_BLANKS.sub("", address)):
        return f"tel:+33{phone['digits']}"
    if mail := _MAIL.fullmatch(glued):
        return f"mailto:{mail['mail']}"
    scheme = _SCHEMES.match(address)
    if scheme is None:
        return ""
    host, slash, path = address[scheme.end() :].strip().partition("/")
    host = "".join(host.split()).replace(",", ".").replace(";", ".")
    if not _HOST.fullmatch(host):
        return ""
    start = "http" if scheme["last"].lower() == "http" else "https"
    return f"{start}://{host}{slash}{'%20'.join(path.split())}"


def is_misspelt(address: str) -> bool:
    """Tell whether an address begins almost as https:// does, or has no host after it."""
    if not _RIGHT.match(address):
        return _SCHEMES.match(address) is not None
    host = urlsplit(address).netloc
    return "," in host or ";" in host or host.lower().rstrip(":") in ("http", "https")


def is_example(host: str) -> bool:
    """Tell whether a host, or the address of a person there, is one that manuals invent."""
    return _EXAMPLES.search(host.lower()) is not None


def is_private(address: str) -> bool:
    """Tell whether only those who have an account, or a network, can open an address."""
    parts = urlsplit(address)
    host = parts.hostname or ""
    return bool("." not in host or _PRIVATE.search(host)) or bool(
        _PRIVATE_PATH.match(f"{host}{parts.path}")
    )


def is_shortened(address: str) -> bool:
    """Tell whether an address hides the one it leads to."""
    host = urlsplit(address).hostname or ""
    return host in _SHORTENERS or _OF_LETTERS.search(host) is not None


def untracked(address: str) -> str:
    """Return the address without what follows its readers, itself when nothing does."""
    parts = urlsplit(address)
    host = parts.hostname or ""
    values = parse_qsl(parts.query, keep_blank_values=True)
    for known, name in _WRAPPED.items():
        if host == known or host.endswith(f".{known}"):
            inner = next((value for key, value in values if key in (name, "q")), "")
            return untracked(inner) if inner.startswith("http") else address
    if not any(_TRACKERS.fullmatch(key) for key, _ in values):
        return address
    kept = [(key, value) for key, value in values if not _TRACKERS.fullmatch(key)]
    query = urlencode(kept, safe="/:,")
    return urlunsplit((parts.scheme, parts.netloc, parts.path, query, parts.fragment))
