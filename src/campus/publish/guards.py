"""What is refused unless one insists: an older commit, lost addresses, somebody else's bucket."""

import re
import shutil
import subprocess
from pathlib import Path

from campus.french.words import count
from campus.publish.errors import RefusedError
from campus.publish.head import NO_COMMIT, Commit
from campus.publish.headers import address_of
from campus.publish.plan import Plan
from campus.publish.settings import Publication
from campus.publish.wanted import Wanted

_FEW = 20
"""A site of fewer files is counted as one of so many: two pages of five may go."""
_SHOWN = 10
_LASTING = re.compile("(?:(?:parcours|modules|expertises|actualites)/)?[^/]+/index[.]html")
"""The pages of contents. Lists come and go with what they list; a trainer may withdraw."""
_INSIST = "Si c’est voulu, ajoutez --force."


def guard(plan: Plan, wanted: Wanted, settings: Publication, *, force: bool) -> None:
    """Raise RefusedError when the plan needs someone's decision."""
    if force or wanted.origin:
        return
    _refuse_older(plan, wanted.commit)
    _refuse_stranger(plan)
    _refuse_vanished(plan, settings)
    _refuse_loss(plan, settings)


def _refuse_older(plan: Plan, ours: Commit) -> None:
    head = plan.live.head
    if not (ours.hash and head.newest.hash and head.live):
        return
    if head.live.origin and ours == head.newest:
        raise RefusedError(
            f"La version {ours.hash[:9]} a été retirée par un retour en arrière : corrigez les "
            f"contenus, puis publiez la correction. {_INSIST}"
        )
    if ours.hash != head.newest.hash and _is_older(ours, head.newest):
        raise RefusedError(
            f"Le site en ligne vient d’une version plus récente ({head.newest.hash[:9]}) que "
            f"celle-ci ({ours.hash[:9]}) : la publier ferait revenir en arrière. {_INSIST}"
        )


def _refuse_stranger(plan: Plan) -> None:
    strangers = plan.live.site.keys() - plan.files.keys()
    if plan.live.tag is None and not plan.live.private and strangers:
        raise RefusedError(
            f"La cible contient déjà {count(len(strangers), 'fichier')} que cette publication "
            f"n’a pas faits et effacerait (dont {min(strangers)}). Est-ce la bonne ? {_INSIST}"
        )


def _refuse_vanished(plan: Plan, settings: Publication) -> None:
    vanished = [address_of(path) for path in plan.gone if _LASTING.fullmatch(path)]
    if not vanished or not settings.keeps_addresses:
        return
    if len(vanished) == 1:
        said = f"L’adresse {vanished[0]} est en ligne et ne mènerait plus nulle part."
    else:
        shown = ", ".join(vanished[:_SHOWN]) + ", …" * (len(vanished) > _SHOWN)
        said = f"{len(vanished)} adresses en ligne ne mèneraient plus nulle part : {shown}."
    raise RefusedError(
        f"{said} Écrivez « - {vanished[0]} » sous « anciennes-adresses: » dans la page qui la "
        f"remplace, ou remettez son fichier avec « statut: archive ». {_INSIST}"
    )


def _refuse_loss(plan: Plan, settings: Publication) -> None:
    before = len(plan.live.manifest.files)
    if len(plan.gone) > settings.most_removed * max(before, _FEW):
        raise RefusedError(
            f"{count(len(plan.gone), 'fichier')} sur {before} disparaîtraient "
            f"(dont {plan.gone[0]}). {_INSIST}"
        )


def _is_older(ours: Commit, live: Commit) -> bool:
    """Tell whether our commit comes before the live one: by history if git knows both."""
    if _is_ancestor(ours, live):
        return True
    return ours.at < live.at and not _is_ancestor(live, ours)


def _is_ancestor(one: Commit, other: Commit) -> bool:
    names = (one.hash, other.hash)
    return all(map(str.isalnum, names)) and _git("merge-base", "--is-ancestor", *names) is not None


def commit_of(folder: Path) -> Commit:
    """Return the commit that a folder is at; an empty one outside git."""
    said = _git("-C", str(folder), "log", "-1", "--format=%H %ct")
    name, _, at = (said or "").partition(" ")
    return Commit(name, int(at)) if at else NO_COMMIT


def is_modified(folder: Path) -> bool:
    """Tell whether a folder holds something that its commit does not."""
    return bool(_git("-C", str(folder), "status", "--porcelain"))


def _git(*arguments: str) -> str | None:
    """Return what git says, or None when it refuses or is not there."""
    git = shutil.which("git")
    if git is None:
        return None
    done = subprocess.run(  # noqa: S603 (fixed words, and hashes from our own state)
        [git, *arguments], capture_output=True, encoding="utf-8", check=False
    )
    return done.stdout.strip() if done.returncode == 0 else None
