"""The architecture, held by the imports themselves: layers, no circle, Pelican at the edge."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.architecture import layers
from tests.architecture.sources import read_modules

Rule = Callable[[Path], list[str]]


def strangers(root: Path) -> list[str]:
    """Judge the rooms themselves."""
    return layers.rooms_without_layer(read_modules(root))


def climbers(root: Path) -> list[str]:
    """Judge the direction of imports."""
    return layers.imports_that_climb(layers.all_imports(read_modules(root)))


def hidden(root: Path) -> list[str]:
    """Judge where imports stand."""
    return layers.imports_in_functions(layers.all_imports(read_modules(root)))


def circles(root: Path) -> list[str]:
    """Judge whether imports come back to where they began."""
    return layers.imports_in_a_circle(layers.all_imports(read_modules(root)))


def pelicans(root: Path) -> list[str]:
    """Judge who knows Pelican."""
    return layers.imports_of_pelican(layers.all_imports(read_modules(root)))


@pytest.mark.parametrize("rule", [strangers, climbers, hidden, circles, pelicans])
def test_the_package_keeps_the_rule(root: Path, rule: Rule) -> None:
    """Our own modules break none of the rules of the architecture."""
    faults = rule(root)
    assert not faults, "\n" + "\n".join(faults)


@pytest.mark.parametrize(
    ("rule", "files", "faults"),
    [
        (strangers, {"utils/text.py": ""}, ["src/campus/utils/text.py:1:"]),
        (climbers, {"model/page.py": "\nimport campus.build"}, ["src/campus/model/page.py:2:"]),
        (climbers, {"feeds.py": "from campus import search"}, ["src/campus/feeds.py:1:"]),
        (climbers, {"feeds.py": "from .model import page"}, []),
        (climbers, {"feeds.py": "from .search import index"}, ["src/campus/feeds.py:1:"]),
        (climbers, {"feeds.py": "from campus.model import page"}, []),
        (hidden, {"build.py": "def run():\n    import json"}, ["src/campus/build.py:2:"]),
        (hidden, {"build.py": "if True:\n    import json"}, []),
        (
            circles,
            {"model/a.py": "from .b import x", "model/b.py": "import campus.model.a"},
            ["src/campus/model/a.py:1:", "src/campus/model/b.py:1:"],
        ),
        (
            circles,
            {"model/__init__.py": "from .a import x", "model/a.py": "from campus.model import y"},
            ["src/campus/model/__init__.py:1:", "src/campus/model/a.py:1:"],
        ),
        (
            pelicans,
            {"pages/view.py": "from pelican.utils import x"},
            ["src/campus/pages/view.py:1:"],
        ),
        (pelicans, {"plugin.py": "import pelican, pelican.signals"}, []),
    ],
)
def test_the_rule_finds_a_planted_fault(
    tmp_path: Path, rule: Rule, files: Mapping[str, str], faults: list[str]
) -> None:
    """Each rule names the path and line of its fault, and lets a sound import through."""
    for name in ("search.py", "model/page.py", *files):
        path = tmp_path / "src" / "campus" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(files.get(name, ""), encoding="utf-8")
    assert sorted(fault.split(" ")[0] for fault in rule(tmp_path)) == faults
