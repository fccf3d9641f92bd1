"""Links from the built site to other sites: whether they still answer.

Asked once a week by continuous integration; never a reason not to publish, since the fault is in
somebody else's house.
"""

import html
import re
import urllib.error
import urllib.request
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from http import HTTPStatus
from pathlib import Path

_LINK = re.compile(r'<a\b[^>]*?\bhref="(https?://[^"#]+)')
_SECONDS = 20
_WORKERS = 8
# What a server says of a robot rather than of the page.
_UNDECIDED = {
    HTTPStatus.UNAUTHORIZED,
    HTTPStatus.FORBIDDEN,
    HTTPStatus.METHOD_NOT_ALLOWED,
    HTTPStatus.TOO_MANY_REQUESTS,
    HTTPStatus.SERVICE_UNAVAILABLE,
}


def links_to_others(folder: Path, own: str) -> Mapping[str, list[str]]:
    """Return the addresses of other sites that pages link to, each with those pages.

    `own` is the address of this site, whose own links are the checker's business.
    """
    found: dict[str, list[str]] = {}
    for path in sorted(folder.rglob("*.html")):
        text = path.read_text(encoding="utf-8")
        for address in sorted({html.unescape(link) for link in _LINK.findall(text)}):
            if not address.startswith(own):
                found.setdefault(address, []).append(path.relative_to(folder).as_posix())
    return found


def dead_links(addresses: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Ask each address once; yield those that do not answer, with the reason."""
    addresses = list(addresses)
    with ThreadPoolExecutor(_WORKERS) as pool:
        for address, reason in zip(addresses, pool.map(_fault, addresses), strict=True):
            if reason:
                yield address, reason


def _fault(address: str) -> str:
    request = urllib.request.Request(  # noqa: S310 (http and https alone match)
        address, headers={"User-Agent": "campus-numerique (liens morts)"}
    )
    try:
        urllib.request.urlopen(request, timeout=_SECONDS).close()  # noqa: S310 (idem)
    except urllib.error.HTTPError as error:
        error.close()
        return "" if error.code in _UNDECIDED else f"réponse {error.code}"
    except (OSError, ValueError) as error:
        return f"pas de réponse ({getattr(error, 'reason', error)})"
    return ""
