"""The jobs of both forges, read from their files: what each runs, in order."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A job: the file that declares it, its name, its commands; `variables` by name, as text.

    A step that may fail without failing the job is followed by `|| true`.
    """

    file: str
    name: str
    script: str
    variables: dict[str, str]


def jobs_of(root: Path, file: str) -> Iterator[Job]:
    """Yield the jobs of a file, whichever forge it is for."""
    declared = yaml.safe_load((root / file).read_text(encoding="utf-8"))
    if "jobs" in declared:
        for name, job in declared["jobs"].items():
            yield _github(file, name, job["steps"])
    else:
        for name, job in declared.items():
            if isinstance(job, dict) and "script" in job:
                script = "\n".join(job["script"])
                yield Job(file=file, name=name, script=script, variables={})


def _github(file: str, name: str, steps: list[dict[str, Any]]) -> Job:
    """Return a job of GitHub: its own actions are left out, each step is a shell of its own."""
    runs = [step for step in steps if "run" in step]
    variables = {key: value for step in runs for key, value in step.get("env", {}).items()}
    script = "\n".join(
        f"( {step['run'].strip()} ){' || true' if step.get('continue-on-error') else ''}"
        for step in runs
    )
    return Job(file=file, name=name, script=script, variables=variables)
