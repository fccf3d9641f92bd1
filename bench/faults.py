"""Faults of editors, made in every file of a catalogue: the same for the same seed."""

import random
from pathlib import Path

SEED = 20261122
_FAULTS = (
    ("niveau: ", "niveaux: "),
    ("expertise: expertise-", "expertise: expertize-"),
    ("  - module-", "  - modules-"),
    ("duree: ", "duree: environ "),
    ("modalite: e-learning", "modalite: en ligne"),
    ("modalite: distanciel", "modalite: à distance"),
    ("date-verification: 2026-11-01", "date-verification: 1/11/2026"),
    ("  plateforme: mentor", "  plateform: mentor"),
    ("public:\n- tous-agents", "public: tous-agents"),
    ("type: mooc", "type:mooc"),
    ("chapeau-text: En", "chapeau-text: Note : en"),
    ("title: ", "titre: "),
    ("categories:\n- Actualité", "categories: Actualité"),
    ("formations:\n- module-", "formations:\n- moduls-"),
    ("](module-", "](modul-"),
    ("\n## ", "\n##"),
    ("* **", "* ** "),
    ("Voir [le site de la DINUM]", "Voir [ici]"),
)
_MOST = 6


def spoil(folder: Path, seed: int = SEED) -> None:
    """Make one to six faults in each page below `folder`."""
    dice = random.Random(seed)
    for place in ("parcours", "content/modules", "actualites"):
        for path in sorted((folder / place).iterdir()):
            text = path.read_text("utf-8")
            possible = [fault for fault in _FAULTS if fault[0] in text]
            for right, wrong in dice.sample(possible, dice.randint(1, _MOST)):
                text = text.replace(right, wrong, 1)
            path.write_text(text, "utf-8")
