"""A header is laid out as the files of the former site, and as a web form writes it."""

import pytest

from campus.problems import Problems
from campus.reading import read_data
from campus.schemas import KINDS
from campus.writing.layout import lay_out

MODULE = next(kind for kind in KINDS if kind.name == "module")
SESSION = next(kind for kind in KINDS if kind.name == "session")
FORMATEUR = next(kind for kind in KINDS if kind.name == "formateur")

CASES = {
    "keys in the order of the schema, unknown ones where they were": (
        "une: x\nduree: 1 h\ndeux: y\ntitle: Git\n",
        "une: x\ntitle: Git\nduree: 1 h\ndeux: y\n",
    ),
    "lists at the column of their key": (
        "public: [rh, juristes]\n",
        "public:\n- rh\n- juristes\n",
    ),
    "lists of blocks, and blocks inside": (
        "prerequis: {externes: [{url: non-communique, titre: Git}], texte: Rien}\n",
        "prerequis:\n  texte: Rien\n  externes:\n  - titre: Git\n    url: non-communique\n",
    ),
    "no quotes where YAML needs none": (
        "title: \"Git\"\nchapeau-text: 'C’est l’essentiel'\n",
        "title: Git\nchapeau-text: C’est l’essentiel\n",
    ),
    "simple quotes where it does": (
        'title: "Git : l\'essentiel"\n',
        "title: 'Git : l''essentiel'\n",
    ),
    "quotes around what other programs would take for something else": (
        "title: \"2024\"\nchapeau-text: 'no'\nexemple: true\ndate-verification: 2026-11-02\n",
        "title: '2024'\nexemple: true\nchapeau-text: 'no'\ndate-verification: 2026-11-02\n",
    ),
    "lines folded at the first space after column 80": (
        f"title: {'mot ' * 30}\n",
        f"title: {' '.join(['mot'] * 19)}\n  {' '.join(['mot'] * 11)}\n",
    ),
    "paragraphs of a text in a block": (
        'chapeau-text: "Un.\\n\\nDeux."\n',
        "chapeau-text: |-\n  Un.\n\n  Deux.\n",
    ),
    "a folded text on one line": (
        "title: >\n  Un\n  titre\n",
        "title: Un titre\n",
    ),
    "empty optional fields and comments left out": (
        "# à revoir\ntitle: Git # court\ntags:\nmethodes: ''\n",
        "title: Git\nmethodes: ''\n",
    ),
    "an empty required field kept, for the check to say": (
        "title:\n",
        "title:\n",
    ),
    "emoji and every letter as they are": (
        'title: "Œuvre 🎓 ÿ"\n',
        "title: Œuvre 🎓 ÿ\n",
    ),
}


@pytest.mark.parametrize(("written", "laid"), CASES.values(), ids=CASES)
def test_a_header_is_laid_out(written: str, laid: str) -> None:
    """One way to write each thing; what is laid out stays as it is."""
    assert laid_out(written) == laid
    assert laid_out(laid) == laid


def laid_out(text: str) -> str:
    """Return the layout of the header of a module."""
    found: Problems = []
    document = read_data("m.yml", text.encode(), found)
    assert document is not None, found
    return lay_out(document.header, MODULE)
