"""Frames: of sites that the pages may show, and with a title."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from campus.checks.texts.markup.html.syntax import values_of
from campus.checks.texts.text import Text
from campus.problems import Problem

_OF_YOUTUBE = re.compile(
    r"(?:https?:)?//(?:(?:www\.|m\.)?youtube\.com/(?:embed/|watch\?v=)|youtu\.be/)(?P<film>[\w-]+)"
)


def frame_problems(text: Text, tag: re.Match[str]) -> Iterator[Problem]:
    """Yield what is wrong with a frame: the site would remove it, or nobody could announce it."""
    hosts, values = text.site.settings.frame_hosts, values_of(tag)
    source = values.get("src", "")
    host = urlsplit(source).hostname or "" if "[" not in source else ""
    if host.lower() not in hosts:
        message = f"cadre de « {host or source or 'nulle part'} » : le site le retire"
        hint, instead = f"sites autorisés : {', '.join(sorted(hosts))}", None
        if film := _OF_YOUTUBE.match(source):
            right = f"https://www.youtube-nocookie.com/embed/{film['film']}"
            hint, instead = f"écrivez {right}", tag[0].replace(source, right)
        yield text.problem(tag.span(), "cadre", message, hint, instead)
    elif not values.get("title", "").strip():
        hint = 'ajoutez title="Vidéo : …", qui dit ce que montre le cadre (RGAA 2.1)'
        yield text.problem(tag.span(), "cadre", "cadre <iframe> sans titre", hint)
