"""Small sites for tests: real files in real folders, and what is said of them."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from campus.catalogue import Catalogue, link, load
from campus.checks import check
from campus.french.dates import parse_moment
from campus.problems.human import headline
from campus.settings import Settings

NOW = parse_moment("2026-11-21 12:00:00 +01:00")

DATA = {
    "content/donnees/organismes.yml": "- id: dinum\n  nom: DINUM\n  type: etat\n",
    "content/donnees/contacts.yml": (
        "- id: campus\n  nom: Campus\n  role: campus\n  courriel: non-communique\n"
        "  valide-du: 2026-11-21\n  source: essai\n"
    ),
    "content/donnees/plateformes.yml": (
        "- id: mentor\n  nom: Mentor\n  defauts:\n    evaluation: questionnaire\n"
        "    modalites-acces: compte Mentor\n    delai-acces: non-communique\n    tarif: gratuit\n"
        "    contact: campus\n    accessibilite:\n      texte: sous-titres\n"
        "      conformite: inconnue\n    producteur: dinum\n"
    ),
    "content/expertises/data.md": "---\ntitle: Data\nordre: 1\nstatut: ouverte\n---\n",
}
"""The least that a course refers to."""


def module(number: int, *more: str, prerequis: str = "aucun", duree: str = "1 h") -> str:
    """Return the file of a valid module; `more` are lines of its header."""
    return "\n".join(
        (
            "---",
            f"title: Module {number}",
            f"reference: MOD-{number:03}",
            "expertise: data",
            "public:",
            "- tous-agents",
            "niveau: decouverte",
            "chapeau-text: Un chapeau.",
            f"prerequis: {prerequis}",
            "objectifs:",
            "- Comprendre",
            f"duree: {duree}",
            "modalite: e-learning",
            "type: mooc",
            "inscription:",
            "  plateforme: mentor",
            "  url: non-communique",
            "date-verification: 2026-11-21",
            *more,
            "---",
            "",
            "## Programme",
            "",
            "Un exercice par séance.",
            "",
        )
    )


def parcours(number: int, *modules: str, ordre: str = "libre", more: str = "") -> str:
    """Return the file of a valid parcours that holds the modules in one step."""
    text = module(number).replace("MOD-", "PAR-").replace(f"Module {number}", f"Parcours {number}")
    text = text.replace("type: mooc\n", "").replace("duree: 1 h\n", more)
    steps = "".join(f"  - {slug}\n" for slug in modules)
    etapes = f"categorie: thematique\nordre: {ordre}\netapes:\n- titre: Étape\n"
    etapes += f"  modules:\n{steps}" if modules else ""
    return text.replace("date-verification", f"{etapes}date-verification")


def write_site(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write the files, and the data that courses need, below `folder`; return it."""
    for path, content in {**DATA, **files}.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


@contextmanager
def changed(site: Path, files: Mapping[str, bytes | None]) -> Iterator[None]:
    """Write some files of a site, None for those that go, and put them back as they were."""
    before = {path: _read(site / path) for path in files}
    try:
        for path, data in files.items():
            _put(site / path, data)
        yield
    finally:
        for path, data in before.items():
            _put(site / path, data)


def _read(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None


def _put(path: Path, data: bytes | None) -> None:
    if data is None:
        path.unlink()
        for folder in path.parents:  # a folder made for the file goes with it
            if any(folder.iterdir()):
                break
            folder.rmdir()
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def said_of(folder: Path) -> list[str]:
    """Return the one-line messages about the content below `folder`, at the moment NOW."""
    settings = Settings(root=folder, maintenant=NOW)
    return [headline(problem) for problem in check(load(folder), settings)]


def catalogue_of(folder: Path) -> Catalogue:
    """Return the linked catalogue of the content below `folder`, at the moment NOW."""
    return link(load(folder), NOW)
