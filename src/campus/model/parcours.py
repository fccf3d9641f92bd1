"""A parcours: an ordered way through modules."""

from collections.abc import Iterator
from dataclasses import dataclass

from campus.french.durees import Duree
from campus.model.formation import Formation


@dataclass(frozen=True, slots=True, kw_only=True)
class ModuleInclus:
    """A module of the catalogue in a step; `ref` is its slug."""

    ref: str
    facultatif: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ModuleExterne:
    """A course of another catalogue in a step."""

    titre: str
    url: str | None = None
    duree: Duree | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Etape:
    """A step of a parcours; it may hold no module yet."""

    titre: str
    description: str | None = None
    modules: tuple[ModuleInclus | ModuleExterne, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcours(Formation):
    """A learning path; what it does not say of its objectives and length, its modules give."""

    objectifs: tuple[str, ...] = ()
    duree: Duree | None = None
    categorie: str
    ordre: str
    etapes: tuple[Etape, ...]
    commanditaire: str | None = None

    @property
    def inclus(self) -> Iterator[ModuleInclus]:
        """The modules of the catalogue that it holds, in order."""
        for etape in self.etapes:
            for module in etape.modules:
                if isinstance(module, ModuleInclus):
                    yield module
