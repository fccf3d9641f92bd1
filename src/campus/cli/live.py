"""`campus releases`, `verify`, `gc`, `remove` and `doctor`: looking after the live site."""

import argparse
import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from campus.cli.command import CLEAN, Command
from campus.cli.publish import PUBLISH, ROLLBACK
from campus.cli.target import REFUSED, answering, live_site
from campus.french.dates import PARIS
from campus.french.words import count
from campus.publish.care import collect, is_changing, verify
from campus.publish.doctor import examine
from campus.publish.edge import write_edge
from campus.publish.head import Release
from campus.publish.outside import dead_links, links_to_others
from campus.publish.snapshot import read_head, take
from campus.publish.taking_down import covered, place_of, put_back, take_down
from campus.settings import Settings


def _nothing(_parser: argparse.ArgumentParser) -> None:
    """Take no argument."""


def _releases(_options: argparse.Namespace) -> int:
    head, _ = read_head(live_site().store)
    for release in head.releases:
        print(_line(release, is_live=release == head.live))
    for place in head.removed:
        print(f"Retiré de toutes les versions : /{place}")
    if not head.releases:
        print("Le site n’a encore jamais été publié.")
    return CLEAN


def _line(release: Release, *, is_live: bool) -> str:
    moment = datetime.fromtimestamp(release.at, PARIS)
    commit = f"  {release.commit.hash[:9]}" if release.commit.hash else ""
    origin = f"  (retour à {release.origin})" if release.origin else ""
    mark = "→" if is_live else " "
    return f"{mark} {release.id}  {moment:%d/%m/%Y %H:%M}{commit}{origin}"


def _verify(_options: argparse.Namespace) -> int:
    site = live_site()
    live = take(site.store)
    if is_changing(live, time.time() - site.settings.lock_seconds):
        print("Une publication est en cours : recommencez quand elle aura fini.")
        return CLEAN
    drift = verify(live)
    _tell("manque", drift.missing)
    _tell("a été retouché", drift.changed)
    _tell("n’a été mis là par aucune publication", drift.unknown)
    if drift:
        print("La prochaine publication, ou « campus rollback VERSION », remet tout en ordre.")
        return REFUSED
    print("Le site en ligne est exactement ce qui a été publié.")
    return CLEAN


def _tell(what: str, paths: Sequence[str]) -> None:
    for path in paths:
        print(f"{path} {what}")


def _gc(_options: argparse.Namespace) -> int:
    freed = collect(live_site())
    print(f"Supprimé : {count(len(freed), 'fichier')} de publications interrompues.")
    return CLEAN


def _declare_remove(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("address", metavar="ADRESSE", help="par exemple /parcours/x/")
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--now", action="store_true", help="le fait, au lieu de dire ce qui serait")
    choice.add_argument("--undo", action="store_true", help="permet de nouveau cette adresse")


def _remove(options: argparse.Namespace) -> int:
    site, place = live_site(), place_of(options.address)
    if options.undo:
        put_back(site, place)
        print(f"« /{place} » reviendra avec la prochaine publication qui l’a.")
        return CLEAN
    paths = take_down(site, place) if options.now else covered(take(site.store), place)
    _tell("est retiré" if options.now else "serait retiré", paths)
    if not paths:
        print(f"Attention : rien n’est en ligne à « /{place} ». Est-ce la bonne adresse ?")
    if options.now:
        print(f"« /{place} » ne reviendra par aucune publication. Videz aussi le cache du CDN.")
    else:
        print("Rien n’est fait : ajoutez --now.")
    return CLEAN


def _doctor(_options: argparse.Namespace) -> int:
    findings = list(examine(live_site().store))
    for finding in findings:
        advice = f" : {finding.advice}" if finding.advice and not finding.well else ""
        print(f"{'oui' if finding.well else 'NON'}  {finding.what}{advice}")
    return CLEAN if all(finding.well or not finding.grave for finding in findings) else REFUSED


def _declare_links(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--dossier",
        type=Path,
        default=Path("output"),
        metavar="DOSSIER",
        help="dossier du site construit (output)",
    )


def _links(options: argparse.Namespace) -> int:
    pages = links_to_others(options.dossier, Settings().site_url)
    dead = list(dead_links(pages))
    for address, reason in dead:
        print(f"- {address} : {reason}, dans {', '.join(pages[address])}")
    print(f"{count(len(dead), 'lien mort', 'liens morts')} sur {len(pages)}.")
    return REFUSED if dead else CLEAN


def _declare_nginx(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "folder", nargs="?", type=Path, default=Path("deploy/nginx"), metavar="DOSSIER"
    )


def _nginx(options: argparse.Namespace) -> int:
    for path in write_edge(options.folder, Settings().frame_hosts):
        print(path)
    return CLEAN


_RELEASES = Command(
    name="releases",
    help="dit les versions publiées auxquelles on peut revenir",
    declare=_nothing,
    run=answering(_releases),
)
_VERIFY = Command(
    name="verify",
    help="compare le site en ligne avec ce qui a été publié",
    declare=_nothing,
    run=answering(_verify),
)
_GC = Command(
    name="gc",
    help="supprime ce que des publications interrompues ont laissé",
    declare=_nothing,
    run=answering(_gc),
)
_REMOVE = Command(
    name="remove",
    help="retire tout de suite une page du site en ligne",
    declare=_declare_remove,
    run=answering(_remove),
)
_DOCTOR = Command(
    name="doctor",
    help="essaie ce que l’hébergement permet",
    declare=_nothing,
    run=answering(_doctor),
)
_NGINX = Command(
    name="nginx", help="écrit la configuration de nginx", declare=_declare_nginx, run=_nginx
)

_LINKS = Command(
    name="links",
    help="demande aux autres sites si les liens répondent encore",
    declare=_declare_links,
    run=_links,
)

COMMANDS = (PUBLISH, ROLLBACK, _RELEASES, _VERIFY, _GC, _REMOVE, _DOCTOR, _NGINX, _LINKS)
"""Every command of publication, in the order of the help."""
