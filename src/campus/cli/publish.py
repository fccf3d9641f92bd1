"""`campus publish` and `campus rollback`: what changes the live site as a whole."""

import argparse
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from campus.cli.command import CLEAN, Command
from campus.cli.main import run
from campus.cli.target import answering, live_site, phase_name, show, size
from campus.french.words import count
from campus.publish.guards import commit_of, guard, is_modified
from campus.publish.headers import address_of
from campus.publish.plan import Plan
from campus.publish.publishing import Done, prepare, publish
from campus.publish.returning import roll_back
from campus.publish.snapshot import take
from campus.publish.wanted import built

_SHOWN = 20


def _declare_publish(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--dry-run", action="store_true", help="dit ce qui changerait, sans rien écrire"
    )
    parser.add_argument(
        "--force",
        action="store_true",
        help="publie même ce qui serait refusé : une version plus ancienne, des adresses perdues…",
    )


def _publish(options: argparse.Namespace) -> int:
    started = time.perf_counter()
    site = live_site()
    with ThreadPoolExecutor(1) as pool:
        reading = pool.submit(take, site.store)
        wanted = built(site.settings.output, commit_of(Path.cwd()))
    live = reading.result()
    if options.dry_run:
        plan = prepare(site, wanted, live)
        _tell_plan(plan)
        guard(plan, wanted, site.settings, force=options.force)
        return CLEAN
    done = publish(site, wanted, show, live=live, force=options.force)
    _tell(done, time.perf_counter() - started)
    if done.release and is_modified(Path.cwd()):
        print(
            "Attention : ce dossier n’est pas tout entier dans git ; une autre machine publierait "
            "autre chose.",
            file=sys.stderr,
        )
    return CLEAN


def _declare_rollback(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "release",
        nargs="?",
        default="",
        metavar="VERSION",
        help="version à remettre, ou son début (la précédente sinon ; voir « releases »)",
    )


def _rollback(options: argparse.Namespace) -> int:
    started = time.perf_counter()
    done = roll_back(live_site(), options.release, show)
    _tell(done, time.perf_counter() - started)
    if done.release and done.release.origin:
        print(f"La version {done.release.origin} est de nouveau en ligne.")
    return CLEAN


def _tell(done: Done, seconds: float) -> None:
    took = f"{seconds:.1f} s".replace(".", ",")
    plan = done.plan
    _tell_hidden(plan)
    if done.release is None:
        print(f"Rien à publier : le site en ligne est à jour ({took}).")
        return
    weight = size(sum(plan.files[path].size for path in plan.writes))
    print(
        f"Publié en {took} : {count(len(plan.writes), 'fichier')} ({weight}), "
        f"{count(len(plan.gone), 'fichier')} en moins, version {done.release.id}."
    )
    if pages := [address_of(path) for path in plan.gone if path.endswith("index.html")]:
        _tell_some("Adresses qui ne répondront plus dans un jour", pages)


def _tell_plan(plan: Plan) -> None:
    _tell_hidden(plan)
    if plan.is_empty:
        print("Rien à publier : le site en ligne est à jour.")
        return
    for phase, paths in plan.phases():
        weight = size(sum(plan.files[path].size for path in paths))
        _tell_some(
            f"{phase_name(phase)} : {count(len(paths), 'fichier')}, {weight}",
            [f"{path} ({size(plan.files[path].size)})" for path in paths],
        )
    if plan.gone:
        _tell_some(f"Quittent le site : {count(len(plan.gone), 'fichier')}", list(plan.gone))
    if plan.due:
        _tell_some(f"Effacés pour de bon : {count(len(plan.due), 'fichier')}", list(plan.due))


def _tell_hidden(plan: Plan) -> None:
    if plan.hidden:
        _tell_some("Retirés par « campus remove », donc pas publiés", list(plan.hidden))


def _tell_some(title: str, lines: list[str]) -> None:
    print(title)
    for line in lines[:_SHOWN]:
        print(f"  {line}")
    if len(lines) > _SHOWN:
        print(f"  … et {len(lines) - _SHOWN} de plus")


PUBLISH = Command(
    name="publish",
    help="publie le site construit, sans une page cassée",
    declare=_declare_publish,
    run=answering(_publish),
)
ROLLBACK = Command(
    name="rollback",
    help="remet en ligne une version précédente, sans rien construire",
    declare=_declare_rollback,
    run=answering(_rollback),
)

if __name__ == "__main__":
    # What `make publish` runs: without the other commands, it starts in half the time.
    run((PUBLISH, ROLLBACK))
