"""Where links lead: inside the site, to a page or a file that exists."""

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from campus.checks.relations.visibility import reach_fault
from campus.checks.texts.hyperlinks import Link
from campus.checks.texts.links.addresses import mended
from campus.checks.texts.text import Text
from campus.problems import Problem
from campus.schemas import Entry

_HOST = re.compile(
    r"(?:www\.)?(?:[a-z0-9-]+\.)+(?:fr|com|org|net|eu|int|io|info|edu|gouv|be|ch|ca|lu)(?:[:/?#].*)?",
    re.IGNORECASE,
)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def absolute_problems(text: Text, link: Link, path: str) -> Iterator[Problem]:
    """Yield what is wrong with an address from the root of the site, `/modules/x/`."""
    where = unquote(path)
    if where.startswith("/uploads/"):
        yield from _upload(text, link, where)
    elif page := text.site.page_named(where):
        yield from _reached(text, link, page)
    elif page := text.site.former.get(where if where.endswith("/") else f"{where}/"):
        right = text.site.relative(text.entry, page, urlsplit(link.target).fragment)
        message = f"« {path} » est une ancienne adresse"
        yield text.problem(link.target_span, "lien-absolu", message, f"écrivez {right}", right)
    elif page := text.site.pages.get(where.lstrip("/")):
        right = text.site.relative(text.entry, page, urlsplit(link.target).fragment)
        message = f"« {path} » ne mène nulle part : un lien part du dossier de sa page"
        yield text.problem(link.target_span, "lien", message, f"écrivez {right}", right)
    elif not text.site.makes(where):
        code = "lien" if text.site.is_ours(where) else "lien-adresse"
        close = text.site.close_addresses.nearest(where)
        hint = f"vouliez-vous dire {close} ?" if close else "corrigez l’adresse"
        message = f"« {path} » : aucune page à cette adresse"
        yield text.problem(link.target_span, code, message, hint)


def _upload(text: Text, link: Link, address: str) -> Iterator[Problem]:
    if address not in text.site.contents.uploads:
        close = text.site.close_uploads.nearest(address)
        hint = f"vouliez-vous dire « {close} » ?" if close else "ajoutez-le dans content/uploads/"
        message = f"« {link.target} » introuvable dans content/uploads/"
        yield text.problem(link.target_span, "lien-adresse", message, hint)


def relative_problems(text: Text, link: Link, path: str) -> Iterator[Problem]:
    """Yield what is wrong with a link from the folder of its page, `../modules/x.md`."""
    path = unquote(path)
    target = posixpath.normpath(posixpath.join(posixpath.dirname(text.entry.path), path))
    if page := text.site.pages.get(target):
        yield from _reached(text, link, page)
    elif target in text.site.faulty:
        return
    elif path.endswith((".md", ".markdown")):
        yield _no_such_file(text, link, target)
    elif _EMAIL.fullmatch(path):
        right = f"mailto:{link.target}"
        message = f"« {link.target} » : il manque mailto: devant l’adresse électronique"
        yield text.problem(link.target_span, "lien-incomplet", message, f"écrivez {right}", right)
    elif right := mended(link.target):
        message = f"« {link.target} » : un numéro se lie par tel: et ses chiffres"
        yield text.problem(link.target_span, "lien-incomplet", message, f"écrivez {right}", right)
    elif _HOST.fullmatch(link.target):
        right = f"https://{link.target}"
        message = f"« {link.target} » : il manque https://"
        yield text.problem(link.target_span, "lien-incomplet", message, f"écrivez {right}", right)
    else:
        yield _nowhere(text, link, target)


def _no_such_file(text: Text, link: Link, target: str) -> Problem:
    close = text.site.close_to(target)
    right = text.site.relative(text.entry, close) if close else None
    hint = f"vouliez-vous dire {right} ?" if right else "corrigez le nom ou créez le fichier"
    message = f"« {link.target} » : aucun fichier {target}"
    return text.problem(link.target_span, "lien", message, hint, right)


def _nowhere(text: Text, link: Link, target: str) -> Problem:
    """Say that a relative link leads neither to a page nor to a file, and where it could."""
    page = text.site.pages.get(f"{target.removesuffix('.html')}.md")
    right = text.site.relative(text.entry, page) if page else text.site.upload_named(target)
    hint = f"écrivez {right}" if right else "corrigez l’adresse"
    message = f"« {link.target} » : ni page ni fichier de ce site"
    return text.problem(link.target_span, "lien-adresse", message, hint, right)


def _reached(text: Text, link: Link, page: Entry) -> Iterator[Problem]:
    if fault := reach_fault(text.entry, page, text.site.settings):
        yield text.problem(link.span, *fault)
