"""Frames: a page of another site inside ours, only from the hosts that the settings name."""

import re

from campus.markup.html import ATTRIBUTES, attributes_of, write_tag

# What stands between the tags is raw text, for browsers of the last century: it goes.
_FRAME = re.compile(f"<iframe{ATTRIBUTES}>.*?</iframe>", re.DOTALL)
_ADDRESS = re.compile(r"(?:https:)?//([a-z0-9.-]+)(/\S*)", re.IGNORECASE)
_KEPT = ("width", "height", "allowfullscreen")


def keep_frames(html: str, hosts: frozenset[str]) -> str:
    """Return the HTML where frames from the hosts are safe to show, and no others are left."""
    if "<iframe" not in html:
        return html
    return _FRAME.sub(lambda frame: _safe(attributes_of(frame[1]), hosts), html)


def _safe(written: dict[str, str], hosts: frozenset[str]) -> str:
    """Return the frame, or nothing: no user, port or other scheme passes for a host."""
    address = _ADDRESS.fullmatch(written.get("src", ""))
    if address is None or address[1].lower() not in hosts:
        return ""
    host, path = address[1].lower(), address[2]
    attributes = {
        "src": f"https://{host}{path}",
        "title": written.get("title", "").strip() or f"Contenu intégré\u00a0: {host}",
        **{name: written[name] for name in _KEPT if name in written},
        "loading": "lazy",
        "referrerpolicy": "no-referrer",
    }
    return write_tag("iframe", attributes) + "</iframe>"
