"""The files of both forges: valid for each forge's own schema, and made of commands that exist."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

GITHUB = tuple(f".github/workflows/{name}.yml" for name in ("check", "publish", "links"))
GITLAB = (".gitlab-ci.yml",)
FORGES = {
    GITHUB: ("vendor.github-workflows",),
    GITLAB: ("vendor.gitlab-ci", "--data-transform", "gitlab-ci"),
}


@pytest.mark.slow
@pytest.mark.parametrize("names", FORGES, ids=["github", "gitlab"])
def test_files_are_valid_for_their_forge(root: Path, names: tuple[str, ...]) -> None:
    """Each file satisfies the schema that its forge publishes."""
    command = (sys.executable, "-m", "check_jsonschema", "--builtin-schema", *FORGES[names])
    done = subprocess.run(
        [*command, *(str(root / name) for name in names)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_workflow_is_checked(root: Path) -> None:
    """No workflow escapes the schema."""
    workflows = {path.name for path in (root / ".github" / "workflows").iterdir()}
    assert workflows == {Path(name).name for name in GITHUB}


@pytest.mark.parametrize("name", [*GITHUB, *GITLAB])
def test_jobs_only_run_what_can_be_tried_here(root: Path, name: str) -> None:
    """What a job runs is a target of make, or `.ci/run`: nothing lives in the forge alone."""
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    scripts = list(_scripts(yaml.safe_load((root / name).read_text(encoding="utf-8"))))
    assert scripts
    for script in scripts:
        for word in re.findall(r"\bmake ([a-z-]+)", script):
            assert word in targets, script
        assert re.match(r"make |\.ci/run|gh issue create", script), script


def _scripts(value: Any) -> Any:  # noqa: ANN401 (YAML of any shape)
    """Yield every command, wherever it stands."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "run" and isinstance(inner, str):
                yield inner
            elif key == "script" and isinstance(inner, list):
                yield from inner
            else:
                yield from _scripts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _scripts(inner)
