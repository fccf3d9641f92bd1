"""Where links lead: to a page or a file that exists, by an address that will last."""

import posixpath
import re
from collections.abc import Iterator
from functools import lru_cache
from html import unescape
from urllib.parse import unquote, urlsplit

from campus.checks.relations.visibility import reach_fault
from campus.checks.texts.hyperlinks import Link
from campus.checks.texts.text import Text
from campus.problems import Problem
from campus.schemas import Entry

_PLACEHOLDERS = frozenset(
    "# lien url todo xxx xx x … ... adresse link a-completer à-compléter votre-lien lien-a-venir"
    " http:// https:// http https https://… https://... https://xxx https://www. mailto: tel:"
    " javascript:void(0) javascript:;".split()
)
_HOST = re.compile(
    r"(?:www\.)?(?:[a-z0-9-]+\.)+(?:fr|com|org|net|eu|int|io|info|edu|gouv|be|ch|ca|lu)(?:[:/?#].*)?",
    re.IGNORECASE,
)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?:\?.*)?")
_ON_A_COMPUTER = re.compile(r"file:|[a-zA-Z]:[\\/]|\\\\")
_LOCAL_HOSTS = frozenset({"localhost", "127.0.0.1", "0.0.0.0", "::1"})  # noqa: S104 - refused
_TRIAL = re.compile(
    r"(?:^|[.-])(?:preview|apercu|preprod|recette|staging|dev|test|review|deploy)(?:[.-]|$)"
)
_PROGRAMS = ("javascript:", "vbscript:", "data:")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)

Answer = Iterator[Problem]


def target_problems(text: Text, link: Link) -> Answer:
    """Yield what is wrong with where a link leads."""
    target = unescape(link.target) if "&" in link.target else link.target
    if target.startswith(("https://", "http://")):
        if fault := external_fault(target, text.site.host):
            yield from _external(text, link, fault)
    elif not target or target.lower() in _PLACEHOLDERS:
        yield _empty(text, link)
    elif target[0] != "#":
        yield from _internal(text, link, target)


@lru_cache(maxsize=8192)
def external_fault(target: str, own: str) -> str:
    """Return what is wrong with an address of the Web: nothing for nearly all."""
    if target.lower() in _PLACEHOLDERS:
        return "empty"
    try:
        host = urlsplit(target).hostname or ""
    except ValueError:
        return "empty"
    if host == own:
        return "own"
    ours = host.endswith(f".{own}") or own.split(".", 1)[0] in re.split(r"[.-]", host)
    return "trial" if host in _LOCAL_HOSTS or (ours and _TRIAL.search(host)) else ""


def _external(text: Text, link: Link, fault: str) -> Answer:
    if fault == "empty":
        yield _empty(text, link)
        return
    parts = urlsplit(link.target)
    entry = text.site.by_address.get(_with_slash(parts.path))
    right = _relative(text, entry, parts.fragment) if entry else parts.path or "/"
    if fault == "trial":
        message = f"« {link.target} » : adresse d’un site d’essai, que les lecteurs n’ont pas"
        hint = f"écrivez {right}" if entry else "donnez l’adresse publique"
        yield text.problem(link.target_span, "lien-apercu", message, hint, right if entry else None)
        return
    message = f"« {link.target} » : adresse complète d’une page de ce site"
    yield text.problem(link.target_span, "lien-absolu", message, f"écrivez {right}", right)
    yield from _absolute(text, link, parts.path or "/")


def _empty(text: Text, link: Link) -> Problem:
    message = f"« {link.target} » : adresse à compléter" if link.target else "lien sans adresse"
    hint = "donnez l’adresse, ou retirez le lien en gardant son texte"
    if (words := link.text.strip()).startswith(("https://", "http://")):
        hint = f"écrivez [nom de la page]({words})"
    return text.problem(link.span, "lien-vide", message, hint)


def _internal(text: Text, link: Link, target: str) -> Answer:
    path = target.split("#", 1)[0].split("?", 1)[0]
    if _ON_A_COMPUTER.match(target):
        message = f"« {target} » : fichier d’un ordinateur, que les lecteurs n’ont pas"
        hint = "déposez-le dans content/uploads/ et écrivez /uploads/…"
        yield text.problem(link.span, "lien", message, hint)
    elif target.startswith("/") and not target.startswith("//"):
        yield from _absolute(text, link, path)
    elif target.startswith("//") or _SCHEME.match(target):
        yield from _other_scheme(text, link, target)
    else:
        yield from _relative_link(text, link, unquote(path))


def _other_scheme(text: Text, link: Link, target: str) -> Answer:
    if target.lower().startswith("mailto:") and not _EMAIL.fullmatch(unquote(target[7:])):
        message = f"« {target} » : ce n’est pas une adresse électronique"
        yield text.problem(
            link.target_span, "lien-incomplet", message, "exemple : mailto:nom@exemple.fr"
        )
    elif target.lower().startswith(_PROGRAMS):
        message = "lien qui lance un programme : le site retire son adresse"
        yield text.problem(link.target_span, "html-actif", message, "donnez l’adresse d’une page")
    elif _HOST.fullmatch(target) and not target.startswith("//"):
        yield _without_scheme(text, link)


def _without_scheme(text: Text, link: Link) -> Problem:
    right = f"https://{link.target}"
    message = f"« {link.target} » : il manque https://"
    return text.problem(link.target_span, "lien-incomplet", message, f"écrivez {right}", right)


def _absolute(text: Text, link: Link, path: str) -> Answer:
    """Judge an address from the root of the site."""
    where = _with_slash(unquote(path))
    if where.startswith("/uploads/"):
        if unquote(path) not in text.site.contents.uploads:
            close = text.site.close_uploads.nearest(unquote(path))
            hint = (
                f"vouliez-vous dire « {close} » ?" if close else "ajoutez-le dans content/uploads/"
            )
            message = f"« {link.target} » introuvable dans content/uploads/"
            yield text.problem(link.target_span, "lien-adresse", message, hint)
    elif entry := text.site.by_address.get(where):
        yield from _reached(text, link, entry)
    elif page := text.site.former.get(where):
        right = _relative(text, page, urlsplit(link.target).fragment)
        message = f"« {path} » est une ancienne adresse"
        yield text.problem(link.target_span, "lien-absolu", message, f"écrivez {right}", right)
    elif file := _content_file(text, path):
        right = posixpath.relpath(file, posixpath.dirname(text.entry.path))
        message = (
            f"« {path} » ne mène nulle part : un lien vers un fichier part du dossier de la page"
        )
        yield text.problem(link.target_span, "lien", message, f"écrivez {right}", right)
    elif not text.site.makes(where):
        code = "lien" if text.site.is_ours(where) else "lien-adresse"
        close = text.site.close_addresses.nearest(where)
        hint = f"vouliez-vous dire {close} ?" if close else "corrigez l’adresse"
        yield text.problem(
            link.target_span, code, f"« {path} » : aucune page à cette adresse", hint
        )


def _content_file(text: Text, path: str) -> str | None:
    """Return the content file that an address from the root of the repository names."""
    name = path.lstrip("/")
    return name if name in text.site.pages else None


def _relative_link(text: Text, link: Link, path: str) -> Answer:
    folder = posixpath.dirname(text.entry.path)
    target = posixpath.normpath(posixpath.join(folder, path))
    if entry := text.site.pages.get(target):
        yield from _reached(text, link, entry)
    elif target in text.site.faulty:
        return
    elif path.endswith((".md", ".markdown")):
        close = text.site.path_close_to(target)
        hint = f"vouliez-vous dire {posixpath.relpath(close, folder)} ?" if close else ""
        message = f"« {link.target} » : aucun fichier {target}"
        yield text.problem(link.span, "lien", message, hint)
    elif _EMAIL.fullmatch(path):
        right = f"mailto:{link.target}"
        message = f"« {link.target} » : il manque mailto: devant l’adresse électronique"
        yield text.problem(link.target_span, "lien-incomplet", message, f"écrivez {right}", right)
    elif _HOST.fullmatch(link.target):
        yield _without_scheme(text, link)
    else:
        yield _nowhere(text, link, target)


def _nowhere(text: Text, link: Link, target: str) -> Problem:
    """Say that a relative link leads neither to a page nor to a file, and where it could."""
    message = f"« {link.target} » : ni page ni fichier de ce site"
    file = f"{target.removesuffix('/').removesuffix('.html')}.md"
    right = None
    if file in text.site.pages:
        right = posixpath.relpath(file, posixpath.dirname(text.entry.path))
    elif upload := text.site.upload_named(target):
        right = upload
    hint = f"écrivez {right}" if right else "corrigez l’adresse"
    return text.problem(link.target_span, "lien-adresse", message, hint, right)


def _reached(text: Text, link: Link, entry: Entry) -> Answer:
    if fault := reach_fault(text.entry, entry, text.site.settings):
        code, message, hint = fault
        yield text.problem(link.span, code, message, hint)


def _relative(text: Text, entry: Entry, fragment: str) -> str:
    path = posixpath.relpath(entry.path, posixpath.dirname(text.entry.path))
    return f"{path}#{fragment}" if fragment else path


def _with_slash(path: str) -> str:
    return path if path.endswith("/") else f"{path}/"
