"""Rules between files and in texts; each is a function whose docstring is the rule (layer 5)."""

from collections.abc import Callable, Iterator

from campus.catalogue import Contents
from campus.checks.accessibility import check_declaration
from campus.checks.ignoring import Verdict, set_aside
from campus.checks.moments.durations import check_durations
from campus.checks.moments.freshness import check_freshness, check_publication
from campus.checks.moments.sessions import (
    check_events,
    check_registration,
    check_seasons,
    check_sessions,
    check_sittings,
)
from campus.checks.moments.trainers import check_trainers
from campus.checks.names.addresses import check_addresses_are_unique
from campus.checks.names.dates import check_dated_names
from campus.checks.names.history import check_history
from campus.checks.names.identity import check_ids_are_unique, check_references_are_unique
from campus.checks.names.labels import check_labels, check_repeated_values
from campus.checks.names.titles import check_titles
from campus.checks.relations.catalogue import (
    check_expertises,
    check_orphans,
    check_ranks,
    check_secondary_expertises,
)
from campus.checks.relations.conditions import (
    check_commissioned,
    check_places,
    check_repeated_sessions,
)
from campus.checks.relations.prerequisites import check_cycles, check_order, check_own_modules
from campus.checks.relations.references import check_references, check_repeated
from campus.checks.relations.visibility import check_visibility
from campus.checks.texts import check_texts
from campus.checks.texts.markup.images import check_lead_images, check_remarks
from campus.checks.unfinished import (
    check_empty_bodies,
    check_pending_bodies,
    refuse_unfinished,
)
from campus.checks.uploads import check_uploads
from campus.problems import Problem
from campus.settings import Settings

Rule = Callable[[Contents], Iterator[Problem]]
RuleOfTheMoment = Callable[[Contents, Settings], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    check_repeated,
    check_references_are_unique,
    check_ids_are_unique,
    check_titles,
    check_dated_names,
    check_cycles,
    check_own_modules,
    check_order,
    check_orphans,
    check_expertises,
    check_ranks,
    check_secondary_expertises,
    check_durations,
    check_sessions,
    check_events,
    check_seasons,
    check_trainers,
    check_publication,
    check_places,
    check_commissioned,
    check_repeated_sessions,
    check_pending_bodies,
    check_empty_bodies,
    check_remarks,
)
"""What the content alone can tell."""

RULES_OF_THE_MOMENT: tuple[RuleOfTheMoment, ...] = (
    check_references,
    check_addresses_are_unique,
    check_history,
    check_visibility,
    check_lead_images,
    check_labels,
    check_repeated_values,
    check_registration,
    check_sittings,
    check_freshness,
    check_declaration,
    check_uploads,
    check_texts,
)
"""What depends on the clock or on the site: its address, its folder and its past."""


def judge(contents: Contents, settings: Settings | None = None) -> Verdict:
    """Return every problem of the content and of its reading, those that pages ignore apart."""
    settings = settings or Settings()
    found = [problem for rule in RULES for problem in rule(contents)]
    found += [problem for rule in RULES_OF_THE_MOMENT for problem in rule(contents, settings)]
    return set_aside(contents, refuse_unfinished(contents, (*contents.problems, *found)))


def check(contents: Contents, settings: Settings | None = None) -> list[Problem]:
    """Return what is to be said of the content, in the order of the files."""
    return list(judge(contents, settings).problems)


__all__ = ["RULES", "RULES_OF_THE_MOMENT", "Verdict", "check", "judge"]
