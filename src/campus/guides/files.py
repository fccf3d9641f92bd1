"""Every file that is generated, by its path from the root of the repository."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from campus.guides.errors import errors_guide
from campus.guides.fields import fields_guide
from campus.guides.json_schema import json_schema
from campus.guides.reports import report_schema, reports_guide
from campus.guides.snippets import snippets
from campus.problems import GUIDE
from campus.schemas import KINDS, Form

SCHEMAS = "docs/schemas"


def generated() -> Mapping[str, str]:
    """Return the text of each generated file."""
    schemas = {f"{SCHEMAS}/{kind.name}.json": _json(json_schema(kind)) for kind in KINDS}
    return {
        "docs/champs.md": fields_guide(),
        GUIDE: errors_guide(),
        "docs/rapports.md": reports_guide(),
        ".vscode/campus.code-snippets": _json(snippets()),
        ".vscode/settings.json": _json(_settings()),
        f"{SCHEMAS}/rapport.json": _json(report_schema()),
        **schemas,
    }


def stale(root: Path) -> Mapping[str, str]:
    """Return the generated files that are not what they should be, each with its text."""
    return {path: text for path, text in generated().items() if _read(root / path) != text}


def _read(path: Path) -> str:
    return path.read_text("utf-8") if path.is_file() else ""


def _settings() -> dict[str, Any]:
    """Return the settings of VS Code: which schema is for which file."""
    files = {
        f"{SCHEMAS}/{kind.name}.json": kind.place if kind.form is Form.LIST else f"{kind.place}/*"
        for kind in KINDS
        if kind.form is not Form.PAGE
    }
    return {
        "files.encoding": "utf8",
        "files.eol": "\n",
        "yaml.schemas": files,
        "[markdown]": {"editor.quickSuggestions": {"other": "on"}, "editor.wordWrap": "on"},
    }


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
