"""Frames: a page of another site inside ours, only from the hosts that the settings name.

What is written is a link, which asks nothing of that site; theme/static/js/frames.js opens the
frame in its place once the reader has chosen to.
"""

import re
from html import escape

from campus.markup.html import ATTRIBUTES, attributes_of, write_tag

# What stands between the tags is raw text, for browsers of the last century: it goes.
_FRAME = re.compile(f"<iframe{ATTRIBUTES}>.*?</iframe>", re.DOTALL)
_ADDRESS = re.compile(r"(?:https:)?//([a-z0-9.-]+)(/\S*)", re.IGNORECASE)
_UNTITLED = "Contenu intégré"


def keep_frames(html: str, hosts: frozenset[str]) -> str:
    """Return the HTML where links stand for the frames from the hosts, and no frame is left."""
    if "<iframe" not in html:
        return html
    return _FRAME.sub(lambda frame: _safe(attributes_of(frame[1]), hosts), html)


def _safe(written: dict[str, str], hosts: frozenset[str]) -> str:
    """Return the link, or nothing: no user, port or other scheme passes for a host."""
    address = _ADDRESS.fullmatch(written.get("src", ""))
    if address is None or address[1].lower() not in hosts:
        return ""
    host, path = address[1].lower(), address[2]
    title = written.get("title", "").strip() or _UNTITLED
    link = write_tag("a", {"href": f"https://{host}{path}"})
    block = write_tag("span", {"class": "cadre", "data-cadre": host})
    return f"{block}{link}{escape(title)} ({host})</a></span>"
