"""The linked catalogue: every relation both ways, computed once, asked by name."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from campus.french.durees import Duree, total
from campus.images import Picture
from campus.model import (
    Actualite,
    Chiffre,
    Contact,
    Declaration,
    Dispositif,
    Etape,
    Expertise,
    Fiche,
    Formateur,
    Formation,
    Module,
    ModuleExterne,
    Organisme,
    Page,
    Parcours,
    Plateforme,
    Session,
    Synonymes,
    Temoignage,
)
from campus.model.adresses import address


@dataclass(frozen=True, slots=True, kw_only=True)
class Relations:
    """What entries do not say of themselves, by the address or the id of the one asked about."""

    parcours: Mapping[str, tuple[Parcours, ...]]
    unlocked: Mapping[str, tuple[Module, ...]]
    sessions: Mapping[str, tuple[Session, ...]]
    actualites: Mapping[str, tuple[Actualite, ...]]
    by_expertise: Mapping[str, tuple[Formation, ...]]
    by_formateur: Mapping[str, tuple[Formation, ...]]
    by_organisme: Mapping[str, tuple[Formation, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """Everything that is published, by slug, in the order in which it is shown."""

    parcours: Mapping[str, Parcours]
    modules: Mapping[str, Module]
    sessions: Mapping[str, Session]
    expertises: Mapping[str, Expertise]
    formateurs: Mapping[str, Formateur]
    actualites: Mapping[str, Actualite]
    pages: Mapping[str, Page]
    organismes: Mapping[str, Organisme]
    plateformes: Mapping[str, Plateforme]
    contacts: Mapping[str, Contact]
    chiffres: Mapping[str, Chiffre]
    temoignages: Mapping[str, Temoignage]
    dispositifs: Mapping[str, Dispositif]
    synonymes: Mapping[str, Synonymes]
    declarations: Mapping[str, Declaration]
    relations: Relations
    addresses: Mapping[str, str]
    """The address of each content file that has a page, by its path from the root."""
    uploads: frozenset[str]
    """The addresses of the files that pages may show, not encoded."""
    images: Mapping[str, Picture]
    """Those that are images fit to be shown, by address."""

    def fiches(self) -> Iterable[Fiche]:
        """Yield every entry that has a page."""
        yield from self.pages.values()
        yield from self.expertises.values()
        yield from self.parcours.values()
        yield from self.modules.values()
        yield from self.formateurs.values()
        yield from self.actualites.values()

    def former_addresses(self) -> Iterable[tuple[str, Fiche]]:
        """Yield the addresses that pages have had and no page has taken since, with their page."""
        taken = {address(fiche) for fiche in self.fiches()}
        for fiche in self.fiches():
            for former in fiche.anciennes_adresses:
                where = former if former.endswith(("/", ".html")) else f"{former}/"
                if where not in taken:
                    yield where, fiche

    def formation(self, name: str) -> Formation | None:
        """Return the course that an editor names: `x`, `parcours/x` or `modules/x`."""
        folder, _, slug = name.rpartition("/")
        if folder != "modules" and slug in self.parcours:
            return self.parcours[slug]
        return None if folder == "parcours" else self.modules.get(slug)

    # What an entry names

    def modules_of(self, parcours: Parcours) -> tuple[Module, ...]:
        """Return the modules of a parcours, in order."""
        return tuple(self.modules[m.ref] for m in parcours.inclus if m.ref in self.modules)

    def prerequisites_of(self, formation: Formation) -> tuple[Module, ...]:
        """Return the modules to follow before a course."""
        refs = formation.prerequis.modules if formation.prerequis else ()
        return tuple(self.modules[ref] for ref in refs if ref in self.modules)

    def expertises_of(self, formation: Formation) -> tuple[Expertise, ...]:
        """Return the expertises of a course, the main one first."""
        slugs = (formation.expertise, *formation.expertises_secondaires)
        return tuple(self.expertises[slug] for slug in slugs if slug in self.expertises)

    def formateurs_of(self, formation: Formation) -> tuple[Formateur, ...]:
        """Return the trainers of a course; those of its modules too when it is a parcours."""
        slugs = dict.fromkeys(formation.formateurs)
        if isinstance(formation, Parcours):
            for module in self.modules_of(formation):
                slugs.update(dict.fromkeys(module.formateurs))
        return tuple(self.formateurs[slug] for slug in slugs if slug in self.formateurs)

    def objectifs_of(self, formation: Formation) -> tuple[str, ...]:
        """Return the objectives of a course; without any, those that come first in its modules."""
        if formation.objectifs or not isinstance(formation, Parcours):
            return formation.objectifs
        return tuple(module.objectifs[0] for module in self.modules_of(formation))

    def duree_of(self, formation: Formation) -> Duree | None:
        """Return how long a course lasts: what it says, else the sum of its modules if all say."""
        if formation.duree or not isinstance(formation, Parcours):
            return formation.duree
        durees = [self._duree(module) for etape in formation.etapes for module in _counted(etape)]
        known = [duree for duree in durees if duree]
        return total(known) if known and len(known) == len(durees) else None

    def duree_of_etape(self, etape: Etape) -> Duree | None:
        """Return how long a step lasts, None when one of its modules does not say."""
        durees = [self._duree(module) for module in _counted(etape)]
        known = [duree for duree in durees if duree]
        return total(known) if known and len(known) == len(durees) else None

    def _duree(self, module: str | ModuleExterne) -> Duree | None:
        if isinstance(module, ModuleExterne):
            return module.duree
        return self.modules[module].duree if module in self.modules else None

    # What is said of an entry elsewhere

    def parcours_with(self, module: Module) -> tuple[Parcours, ...]:
        """Return the parcours that hold a module."""
        return self.relations.parcours.get(address(module), ())

    def unlocked_by(self, module: Module) -> tuple[Module, ...]:
        """Return the modules that ask for this one first."""
        return self.relations.unlocked.get(address(module), ())

    def sessions_of(self, formation: Formation) -> tuple[Session, ...]:
        """Return the sessions of a course, by date."""
        return self.relations.sessions.get(address(formation), ())

    def actualites_about(self, formation: Formation) -> tuple[Actualite, ...]:
        """Return the news that cite a course, newest first."""
        return self.relations.actualites.get(address(formation), ())

    def formations_in(self, expertise: Expertise) -> tuple[Formation, ...]:
        """Return the courses of an expertise, those where it is secondary last."""
        return self.relations.by_expertise.get(expertise.slug, ())

    def formations_by(self, formateur: Formateur) -> tuple[Formation, ...]:
        """Return the courses that a trainer gives."""
        return self.relations.by_formateur.get(formateur.slug, ())

    def formations_with(self, organisme: Organisme) -> tuple[Formation, ...]:
        """Return the courses that a body makes or takes part in."""
        return self.relations.by_organisme.get(organisme.slug, ())


def _counted(etape: Etape) -> Iterable[str | ModuleExterne]:
    """Yield the modules that count in the length of a step: the optional ones do not."""
    for module in etape.modules:
        if isinstance(module, ModuleExterne):
            yield module
        elif not module.facultatif:
            yield module.ref
