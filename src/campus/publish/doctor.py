"""The doctor: whether a store does what a publication relies on, tried with a file of its own."""

import urllib.request
import uuid
from collections.abc import Iterator
from dataclasses import dataclass

from campus.publish.headers import Headers
from campus.publish.stores import PRIVATE, Store, Stored

_OTHER = '"0123456789abcdef0123456789abcdef"'
_HEADERS = Headers("text/plain; charset=utf-8", "no-store")


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that was tried: whether it is well, what it is, what to do when it is not.

    `grave` when one cannot publish safely without it.
    """

    what: str
    well: bool
    advice: str = ""
    grave: bool = True


def examine(store: Store) -> Iterator[Finding]:
    """Yield what a store can do, from the most to the least needed."""
    key = f"{PRIVATE}doctor-{uuid.uuid4().hex}"
    try:
        yield from _examine(store, key)
    finally:
        store.delete([key])


def _examine(store: Store, key: str) -> Iterator[Finding]:
    tag = store.write(key, b"1", _HEADERS)
    found = store.read(key)
    yield Finding(what="écrire et relire un fichier", well=found is not None and found.body == b"1")
    listed = store.list().get(key)
    yield Finding(
        what="le voir aussitôt dans la liste, avec la même étiquette",
        well=listed is not None and listed.etag == tag,
        advice="chaque publication récrira tout",
    )
    yield _headers(store, key)
    yield from _conditions(store, key, found)
    yield from _reading(store)
    store.delete([key])
    yield Finding(what="supprimer un fichier", well=store.read(key) is None)


def _headers(store: Store, key: str) -> Finding:
    kept = store.headers(key)
    return Finding(
        what="garder Content-Type et Cache-Control (ou les laisser à nginx)",
        well=kept in {None, _HEADERS},
        advice=f"{kept.type} et {kept.cache} au lieu de ce qui a été donné" if kept else "",
    )


def _conditions(store: Store, key: str, found: Stored | None) -> Iterator[Finding]:
    advice = (
        "ajoutez « &conditional=no » à l’adresse, et que rien d’autre que la chaîne "
        "d’intégration, une tâche à la fois, ne publie"
    )
    tag = found.etag if found else ""
    for what, well in (
        ("If-None-Match : un fichier qui existe n’est pas écrasé", not store.swap(key, b"2", None)),
        ("If-Match : une version périmée n’écrase rien", not store.swap(key, b"2", _OTHER)),
        ("If-Match : la bonne version est remplacée", store.swap(key, b"3", tag)),
    ):
        yield Finding(what=what, well=well, advice=advice)


def _reading(store: Store) -> Iterator[Finding]:
    """Try what anybody may read: the files of the site, and never the private ones."""
    for key, what, expected, advice in (
        (
            f"campus-doctor-{uuid.uuid4().hex}.txt",
            "chacun peut lire un fichier du site",
            True,
            "ajoutez « &acl=public-read » à l’adresse, ou une règle de lecture au compartiment ; "
            "sans importance si le CDN lit avec une clé",
        ),
        (
            f"{PRIVATE}doctor-{uuid.uuid4().hex}",
            "personne ne peut lire l’état privé (.publish/)",
            False,
            "excluez .publish/ de la règle de lecture, ou refusez-le dans le CDN",
        ),
    ):
        store.write(key, b"1", _HEADERS)
        address = store.public_address(key)
        readable = bool(address) and _answers(address)
        store.delete([key])
        if address:
            yield Finding(what=what, well=readable is expected, advice=advice, grave=False)


def _answers(address: str) -> bool:
    try:
        urllib.request.urlopen(address, timeout=10).close()  # noqa: S310 (http, as configured)
    except OSError:
        return False
    return True
