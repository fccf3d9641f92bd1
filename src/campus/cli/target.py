"""What the commands of publication share: the target, the progress, the statuses."""

import argparse
import runpy
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

from campus.cli.command import FAULT, MisuseError
from campus.french.words import count, grouped
from campus.publish.errors import RefusedError, StoreError
from campus.publish.plan import Phase
from campus.publish.publishing import Site
from campus.publish.settings import Publication
from campus.publish.stores import open_store

SETTINGS = Path("publishconf.py")
REFUSED = 1
"""Someone has to decide or to look; FAULT is for a target that cannot be reached."""

_INTERRUPTED, _TERMINATED = 130, 143
_BAR = 30
_KILO = 1_000

_PHASES = {
    Phase.RESSOURCES: "Images, styles et scripts",
    Phase.NOUVELLES: "Nouvelles pages",
    Phase.NOUVEAUX_FLUX: "Nouveaux flux",
    Phase.REVENUES: "Pages revenues",
    Phase.MODIFIEES: "Pages modifiées",
    Phase.ENTREES: "Accueil, listes et données",
    Phase.FLUX: "Flux et plan du site",
}


def answering(run: Callable[[argparse.Namespace], int]) -> Callable[[argparse.Namespace], int]:
    """Return a command that tells refusals and failures in one sentence, with their status."""

    def told(options: argparse.Namespace) -> int:
        # A job that its forge cancels gives the lock back, as one that Ctrl-C stops.
        signal.signal(signal.SIGTERM, _stop)
        try:
            return run(options)
        except KeyboardInterrupt as stop:
            print(
                "\nInterrompu. Le site en ligne est entier ; la prochaine publication finit le "
                "travail.",
                file=sys.stderr,
            )
            return int(stop.args[0]) if stop.args else _INTERRUPTED
        except (RefusedError, StoreError) as error:
            print(error, file=sys.stderr)
            return REFUSED if isinstance(error, RefusedError) else FAULT

    return told


def settings() -> Publication:
    """Return the settings of publication of the site in this folder."""
    if not SETTINGS.is_file():
        raise MisuseError(f"pas de {SETTINGS} ici : lancez la commande à la racine du site.")
    found = runpy.run_path(str(SETTINGS)).get("PUBLICATION")
    if not isinstance(found, Publication):
        raise MisuseError(f"{SETTINGS} ne contient pas de réglages « PUBLICATION ».")
    return found


def live_site() -> Site:
    """Return the live site that the settings name."""
    chosen = settings()
    return Site(store=open_store(chosen.target), settings=chosen)


def phase_name(phase: Phase) -> str:
    """Return what an operator calls a phase."""
    return _PHASES[phase]


def show(phase: Phase, done: int, total: int) -> None:
    """Show the progress: a bar on a terminal, one line a phase elsewhere."""
    if sys.stdout.isatty():
        filled = "█" * (_BAR * done // total)
        end = "\n" if done == total else ""
        line = f"\r{phase_name(phase):<28} {filled:<{_BAR}} {done}/{total}"
        print(line, end=end, flush=True)
    elif done == total:
        print(f"{phase_name(phase)} : {count(total, 'fichier')}", flush=True)


def size(octets: int) -> str:
    """Return a size as one reads it: « 340 o », « 12 ko », « 3 Mo »."""
    for unit in ("o", "ko", "Mo"):
        if octets < _KILO:
            return f"{octets} {unit}"
        octets = round(octets / _KILO)
    return f"{grouped(octets)} Go"


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt(_TERMINATED)
