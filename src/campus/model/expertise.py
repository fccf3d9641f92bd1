"""An expertise: a field of the catalogue. The list changes every year, so it is data."""

from dataclasses import dataclass

from campus.model.fiche import Fiche


@dataclass(frozen=True, slots=True, kw_only=True)
class Expertise(Fiche):
    """A field of digital skills; `remplace` names what it was called before."""

    ordre: int
    ouverture: str
    pictogramme: str | None = None
    remplace: tuple[str, ...] = ()

    @property
    def ouverte(self) -> bool:
        """Whether its courses are in the catalogue already."""
        return self.ouverture == "ouverte"
